import ArgumentParser
import Dialogues
import PlanReview
import Plans
import Storage
import TextLayout

/// `maalplan plans`: the plans there are, each with its phase and what comes next.
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
    let text = StandingText(bench.reviewer)
    for summary in plans {
      let plan = summary.plan
      let next = text.summary(of: plan, on: ProgramClock.today()).joined(separator: " ")
      let columns = [displayTitle(of: plan, bench.wording), text.phase(of: plan), next]
      let safe = columns.map { HarmlessText.of($0, controls: .shown) }
      Talk.write("\(([plan.id.rawValue] + safe).joined(separator: "\t"))\n")
    }
  }
}
