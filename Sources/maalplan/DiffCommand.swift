import ArgumentParser
import DraftReading
import Foundation
import Interviews
import PlanReview
import Plans
import ReviewReports
import Storage
import Terminal
import TextLayout

/// `maalplan diff`: what changed between two editions of a plan.
struct DiffCommand: ParsableCommand {
  /// The forms a comparison is written in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff", abstract: spoken("diff.abstract"),
      discussion: spoken("diff.discussion"))
  }

  @Argument(help: help("diff.first", .edition), completion: .file(extensions: ["json"]))
  var first: String

  @Argument(help: help("diff.second", .edition), completion: .file(extensions: ["json"]))
  var second: String?

  @Option(help: help("diff.format", .form))
  var format = Format.text

  @Flag(name: .customLong("exit-code"), help: help("diff.exit-code"))
  var exitCode = false

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    let one = try Edition(first, bench)
    // A moment alone is held against the plan as it stands.
    let other = try Edition(second ?? one.planWords, bench)
    for edition in [one, other] where edition.plan.template != bench.template.reference {
      let arguments = ["plan": edition.name, "template": edition.plan.template]
      Talk.say(spoken("diff.template", arguments))
      throw ExitStatus.failed
    }
    let isSamePlan = one.storedID != nil && one.storedID == other.storedID
    let report = DiffReport(
      one.plan, other.plan, names: (one.name, other.name), bench.reviewer, byID: isSamePlan)
    let text = DiffText(bench.wording)
    switch format {
    case .text: Talk.write(screen.layout.render(text.blocks(of: report)))
    case .markdown: Talk.write(text.markdown(of: report))
    case .json: Talk.write(text.json(of: report))
    }
    if exitCode, !report.isEmpty { throw ExitStatus.findings }
  }
}

/// A plan at a moment: a file, a plan of the store, or such a plan after a day or a change.
struct Edition {
  /// What it is called.
  let name: String
  /// The plan as it was.
  let plan: Plan
  /// Its name in the store; nil for a file.
  let storedID: PlanID?
  /// The words before the moment.
  let planWords: String

  /// Finds what words name: `FILE.json`, `PLAN`, `PLAN@2026-08-20` or `PLAN@3`.
  init(_ words: String, _ bench: Workbench) throws {
    if words == "-" || FileManager.default.fileExists(atPath: words) {
      self.init(
        name: words, plan: try DraftFile(bench: bench).read(words).plan, storedID: nil,
        planWords: words)
      return
    }
    let store = try bench.store()
    guard let at = words.lastIndex(of: "@"), let moment = Moment(words[words.index(after: at)...])
    else {
      let log = try bench.log(named: words, in: store)
      self.init(
        name: log.plan.id.rawValue, plan: log.plan, storedID: log.plan.id, planWords: words)
      return
    }
    let planWords = String(words[..<at])
    let log = try bench.log(named: planWords, in: store)
    let count = moment.count(in: log)
    guard count > 0 else { throw Self.none(at: moment, in: log, bench) }
    let earlier = PlanLog(id: log.plan.id, changes: Array(log.changes.prefix(count)))
    self.init(
      name: "\(log.plan.id.rawValue)@\(words[words.index(after: at)...])", plan: earlier.plan,
      storedID: log.plan.id, planWords: planWords)
  }

  /// Says that there was no plan yet, or not so many changes.
  private static func none(at moment: Moment, in log: PlanLog, _ bench: Workbench) -> any Error {
    let plan = log.plan.id.rawValue
    if case .day(let day) = moment, let first = log.changes.first {
      let reviewer = bench.reviewer
      let arguments = [
        "plan": plan, "day": reviewer.dayText(day),
        "begun": reviewer.dayText(ProgramClock.day(of: first.at)),
      ]
      Talk.say(spoken("diff.too-early", arguments))
    } else {
      let arguments = ["plan": plan, "number": moment.text, "count": "\(log.revision)"]
      Talk.say(spoken("diff.no-change", arguments))
    }
    return ExitStatus.failed
  }

  private init(name: String, plan: Plan, storedID: PlanID?, planWords: String) {
    self.name = name
    self.plan = plan
    self.storedID = storedID
    self.planWords = planWords
  }

  /// A moment in a plan's log.
  private enum Moment {
    /// The end of a day.
    case day(String)
    /// After so many changes.
    case revision(Int)

    init?(_ text: Substring) {
      if ProgramClock.isDay(String(text)) {
        self = .day(String(text))
      } else if let number = Int(text), number >= 0, text.allSatisfy(\.isNumber) {
        self = .revision(number)
      } else {
        return nil
      }
    }

    /// As it is typed.
    var text: String {
      switch self {
      case .day(let day): day
      case .revision(let number): "\(number)"
      }
    }

    /// How many changes had happened; none where there was no such moment.
    func count(in log: PlanLog) -> Int {
      switch self {
      case .revision(let number): number > log.revision ? 0 : number
      case .day(let day): log.changes.prefix { ProgramClock.day(of: $0.at) <= day }.count
      }
    }
  }
}
