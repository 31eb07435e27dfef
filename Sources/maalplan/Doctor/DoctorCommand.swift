import ArgumentParser
import LocatedJSON
import TextLayout

/// `maalplan doctor`: what was found on this machine, and what that means.
struct DoctorCommand: ParsableCommand {
  /// The forms a checkup is written in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor", abstract: spoken("doctor.abstract"),
      discussion: spoken("doctor.discussion"))
  }

  @Option(help: help("doctor.format", .form))
  var format = Format.text

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let checks = try Checkup(options, screen).checks()
    switch format {
    case .text: Talk.write(screen.layout.render(blocks(checks)))
    case .json: Talk.write(json(checks))
    }
    if checks.contains(where: { $0.state == .fault }) { throw ExitStatus.failed }
  }

  private func blocks(_ checks: [Check]) -> [Block] {
    let faults = checks.count { $0.state == .fault }
    let summary =
      faults == 0
      ? StyledText(spoken("doctor.healthy"), .success)
      : StyledText(spoken("doctor.faults", ["count": "\(faults)"]), .error)
    return checks.flatMap(blocks) + [.blank, .paragraph(summary)]
  }

  private func blocks(_ check: Check) -> [Block] {
    let mark = StyledText(Self.word(check.state), Self.role(check.state))
    let head = StyledText(check.name, .heading) + StyledText(" – ") + mark
    let lines = [check.found, check.means, check.todo].compactMap(\.self)
    return [.paragraph(head, hanging: 2)]
      + lines.map { .paragraph(StyledText($0), indent: 2, hanging: 2) }
  }

  private static func word(_ state: Check.State) -> String {
    switch state {
    case .fine: spoken("doctor.fine")
    case .note: spoken("doctor.note")
    case .fault: spoken("doctor.fault")
    }
  }

  private static func role(_ state: Check.State) -> Role {
    switch state {
    case .fine: .success
    case .note: .warning
    case .fault: .error
    }
  }

  private func json(_ checks: [Check]) -> String {
    let items = checks.map { check in
      JSONOutput.object([
        ("id", .string(check.id)), ("name", .string(check.name)),
        ("state", .string(check.state.rawValue)), ("found", .string(check.found)),
        ("means", check.means.map { .string($0) } ?? .null),
        ("do", check.todo.map { .string($0) } ?? .null),
      ])
    }
    return JSONOutput.object([
      ("schema", .string("maalplan-doctor/1")), ("version", .string(Maalplan.version)),
      ("checks", .array(items)),
      ("faults", .integer(checks.count { $0.state == .fault })),
    ]).text()
  }
}

/// Something that was looked at.
struct Check {
  /// Whether it stands in the way of work.
  enum State: String {
    /// All is well.
    case fine
    /// Something works otherwise than it might.
    case note
    /// Something does not work.
    case fault
  }

  /// Its name in files.
  let id: String
  /// Its name for people.
  let name: String
  let state: State
  /// What was found.
  let found: String
  /// What that means; nil where it speaks for itself.
  var means: String?
  /// What to do; nil where there is nothing to be done.
  var todo: String?
}
