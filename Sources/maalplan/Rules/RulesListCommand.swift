import ArgumentParser
import Diagnostics
import LocatedJSON
import PlanReview
import Plans
import RuleEngine
import TextLayout
import Wording

/// `maalplan rules list`: every rule on a line.
struct RulesListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: spoken("rules-list.abstract"))
  }

  @Flag(help: help("rules-list.origin"))
  var origin = false

  @Option(help: help("rules-list.for-plan", .name))
  var forPlan: String?

  @Option(help: help("rules-list.format", .form))
  var format = AnswerFormat.text

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    let hasFaults = bench.sayRuleFaults()
    let rules = bench.reviewer.rules
    let weights = rules.weights(forPlan: forPlan)
    switch format {
    case .text:
      let blocks = zip(rules.rules, weights).map { line($0, $1, bench) }
      Talk.write(screen.layout.render(blocks))
    case .json:
      Talk.write(JSONOutput.array(zip(rules.rules, weights).map { json($0, $1, bench) }).text())
    }
    if hasFaults { throw ExitStatus.failed }
  }

  private func line(_ rule: Rule, _ weight: RuleWeight, _ bench: Workbench) -> Block {
    let level = weight.level.map { bench.wording(DiagnosticPhrase($0)) } ?? spoken("rules-list.off")
    let trial = rule.isTrial ? " (\(spoken("rules-list.trial")))" : ""
    let title = StyledText("  " + rule.title[bench.wording.language])
    let place = origin ? "  \(place(of: weight))" : ""
    return .sides(
      StyledText(rule.id, .code) + title, StyledText(level + trial + place, .hint))
  }

  /// The file and line that decided how much a rule weighs.
  private func place(of weight: RuleWeight) -> String {
    let source = weight.place.source
    return "\(source.name):\(source.position(of: weight.place.range.lowerBound).line)"
  }

  private func json(_ rule: Rule, _ weight: RuleWeight, _ bench: Workbench) -> JSONOutput {
    .object([
      ("id", .string(rule.id)), ("title", .string(rule.title[bench.wording.language])),
      ("level", weight.level.map { .string($0.rawValue) } ?? .string("off")),
      ("trial", .bool(rule.isTrial)),
      ("due", .string(Phase.allCases[min(rule.due, Phase.allCases.count - 1)].rawValue)),
      ("given", .array(rule.given.map { .string($0) })),
      ("source", rule.source.map { .string($0) } ?? .null),
      ("origin", .string(place(of: weight))),
    ])
  }
}
