import ArgumentParser
import Dialogues
import PlanReview
import Plans
import Storage
import Terminal
import TextLayout

/// `maalplan plans`: the plans there are, each with its phase and what comes next.
struct PlansCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "plans", abstract: spoken("plans.abstract"))
  }

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    let store = try bench.store()
    let plans = try bench.attempt { () throws(RepositoryError) in try store.plans() }
    guard !plans.isEmpty else { return Talk.say(spoken("plans.none")) }
    let lines = plans.map { PlanLine(of: $0.plan, bench) }
    if screen.environment.isOutputTerminal {
      Talk.write(screen.layout.render(lines.flatMap(\.blocks)))
    } else {
      for line in lines { Talk.write("\(line.columns.joined(separator: "\t"))\n") }
    }
  }
}

/// What the list says of a plan.
private struct PlanLine {
  private let name: String
  private let title: String
  private let phase: String
  private let next: String

  init(of plan: Plan, _ bench: Workbench) {
    let text = StandingText(bench.reviewer)
    name = plan.id.rawValue
    title = displayTitle(of: plan, bench.wording)
    phase = text.phase(of: plan)
    next = text.summary(of: plan, on: ProgramClock.today()).joined(separator: " ")
  }

  /// For a program: in columns that stay the same.
  var columns: [String] {
    [name] + [title, phase, next].map { HarmlessText.of($0, controls: .shown) }
  }

  /// For a person: what it is called and, below, where it is and what comes next.
  var blocks: [Block] {
    [
      .sides(StyledText(title, .heading), StyledText(name, .code)),
      .paragraph(StyledText("\(phase) · \(next)"), indent: 2),
    ]
  }
}
