import ArgumentParser
import Diagnostics
import PlanReview
import ReviewReports
import TextLayout

/// `maalplan rules explain`: a rule as a sentence and a tree, and what it comes to on a plan.
struct RulesExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: spoken("rules-explain.abstract"))
  }

  @Argument(help: help("rules-explain.id", .rule))
  var id: String

  @Option(help: help("rules-explain.plan", .plan), completion: .file())
  var plan: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    let hasFaults = bench.sayRuleFaults()
    let text = RuleExplanationText(bench.wording, isFull: true)
    guard let rule = bench.reviewer.explanation(ofRule: id) else { throw unknown(bench) }
    var explanations = [rule]
    if let plan {
      explanations += bench.reviewer.explanations(ofRule: id, in: try bench.plan(at: plan)) ?? []
    }
    let blocks = explanations.flatMap { text.blocks(of: $0) }
    Talk.write(screen.layout.render(blocks, after: true))
    if hasFaults { throw ExitStatus.failed }
  }

  private func unknown(_ bench: Workbench) -> any Error {
    let known = bench.reviewer.ruleIDs
    let close = suggestion(for: id, among: known)
    let arguments = ["id": id, "suggestion": close ?? "", "known": known.joined(separator: ", ")]
    Talk.say(
      close == nil
        ? spoken("rules-explain.unknown", arguments) : spoken("rules-explain.close", arguments))
    return ExitStatus.failed
  }
}
