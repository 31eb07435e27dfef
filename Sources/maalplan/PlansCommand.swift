import ArgumentParser
import Dialogues
import Plans
import Storage
import TextLayout

/// `maalplan plans`: the plans there are.
struct PlansCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "plans", abstract: spoken("plans.abstract"))
  }

  @OptionGroup var options: PlanOptions

  func run() throws {
    let bench = try Workbench(options)
    let store = try bench.store()
    let plans = try bench.attempt { () throws(RepositoryError) in try store.plans() }
    guard !plans.isEmpty else { return Talk.say(spoken("plans.none")) }
    for summary in plans {
      let title = displayTitle(of: summary.plan, bench.wording)
      let safe = HarmlessText.of(title, controls: .shown)
      Talk.write("\(summary.plan.id.rawValue)\t\(safe)\n")
    }
  }
}
