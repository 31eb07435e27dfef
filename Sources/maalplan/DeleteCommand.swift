import ArgumentParser
import Dialogues
import PlanReview
import Plans
import Storage
import TextLayout

/// `maalplan delete`: takes a plan out of the store with all that happened to it.
struct DeleteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete", abstract: spoken("delete.abstract"),
      discussion: spoken("delete.discussion"), aliases: ["slet"])
  }

  @Argument(help: help("delete.plan", .plan))
  var plan: String

  @Flag(name: .shortAndLong, help: help("confirm.yes"))
  var yes = false

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    let store = try bench.store()
    let log = try bench.log(named: plan, in: store)
    let id = log.plan.id
    let drafts = try bench.attempt { () throws(RepositoryError) in try store.drafts(of: id) }
    show(log, drafts.count, bench)
    try Confirmation.demand(yes, spoken("delete.prompt"), screen, bench.wording)
    try refuseWhereOpen(id, in: store, bench)
    try bench.attempt { () throws(RepositoryError) in try store.remove(id, after: log.revision) }
    Talk.say(spoken("delete.done", ["plan": id.rawValue]))
    guard try bench.attempt({ () throws(RepositoryError) in try store.scrub() }) else {
      Talk.say(spoken("delete.log-in-use", ["path": store.path]))
      throw ExitStatus.failed
    }
  }

  private func show(_ log: PlanLog, _ drafts: Int, _ bench: Workbench) {
    let id = log.plan.id.rawValue
    let first = log.changes.first.map { ProgramClock.day(of: $0.at) } ?? ""
    let arguments = [
      "count": "\(log.revision)", "day": bench.reviewer.dayText(first), "plan": id,
    ]
    let title = StyledText(displayTitle(of: log.plan, bench.wording), .title)
    var blocks: [Block] = [
      .paragraph(title + StyledText("  \(id)", .code)),
      .paragraph(StyledText(spoken("delete.what", arguments)), indent: 2, hanging: 2),
    ]
    if drafts > 0 {
      let text = spoken("delete.drafts", ["count": "\(drafts)"])
      blocks.append(.paragraph(StyledText(text), indent: 2, hanging: 2))
    }
    let warning = yes ? spoken("delete.all") : spoken("delete.warning", arguments)
    blocks.append(.paragraph(StyledText(warning), indent: 2))
    Talk.write(screen.layout.render(blocks))
  }
}
