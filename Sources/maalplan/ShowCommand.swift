import ArgumentParser
import Dialogues
import DraftReading
import Foundation
import Plans
import Terminal
import TextLayout

/// `maalplan show`: a plan as it stands, or the plan that is read from a draft.
struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: spoken("show.abstract"),
      discussion: spoken("show.discussion"), aliases: ["vis"])
  }

  @Argument(help: help("show.plan", .plan), completion: .file(extensions: DraftFile.endings))
  var plan: String

  @Option(name: .customLong("stdin-filename"), help: help("read.stdin-filename", .name))
  var stdinName: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    let plan = try plan(bench)
    try bench.demandOwnTemplate(of: plan)
    let title = StyledText(displayTitle(of: plan, bench.wording), .title)
    let page = PlanPage(bench.reviewer).blocks(of: plan)
    Talk.write(screen.layout.render([.paragraph(title)] + page))
  }

  /// The plan in the file or, where there is none of that name, in the store.
  private func plan(_ bench: Workbench) throws -> Plan {
    guard plan == "-" || FileManager.default.fileExists(atPath: plan) else {
      return try bench.plan(named: plan, in: try bench.store())
    }
    let opened = try DraftFile(bench: bench).open(plan, name: stdinName)
    opened.sayNotices(about: plan == "-" ? stdinName ?? plan : plan)
    return opened.titled(after: plan).plan
  }
}
