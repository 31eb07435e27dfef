import ArgumentParser
import Dialogues
import Plans
import ReviewReports
import Storage
import Terminal
import TextLayout

/// `maalplan history`: who changed what when.
struct HistoryCommand: ParsableCommand {
  /// The forms a history is written in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history", abstract: spoken("history.abstract"),
      discussion: spoken("history.discussion"))
  }

  @Argument(help: help("history.plan", .plan))
  var plan: String

  @Option(help: help("history.format", .form))
  var format = Format.text

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    let log = try bench.log(named: plan, in: try bench.store())
    let history = PlanHistory(log, bench.reviewer)
    let text = HistoryText(bench.reviewer) { moment in
      let time = LocalTime(moment)
      return CivilTime(
        day: ProgramClock.day(of: moment), weekday: time.weekday,
        minute: time.hour * 60 + time.minute)
    }
    switch format {
    case .json: Talk.write(text.json(of: history))
    case .text:
      let title = displayTitle(of: log.plan, bench.wording)
      Talk.write(screen.layout.render(text.blocks(of: history, title: title)))
    }
  }
}
