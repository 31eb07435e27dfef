import ArgumentParser
import Diagnostics
import Foundation
import LocatedJSON
import PlanReview
import ReviewReports
import RuleEngine
import TextLayout
import Wording

/// `maalplan rules try`: any condition on any facts, a playground for rule owners.
struct RulesTryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "try", abstract: spoken("rules-try.abstract"),
      discussion: spoken("rules-try.discussion"))
  }

  @Argument(help: help("rules-try.condition", .condition))
  var condition: String

  @Option(help: help("rules-try.plan", .plan), completion: .file())
  var plan: String?

  @Option(help: help("rules-try.facts", .json))
  var facts: String?

  @Option(help: help("rules-try.given", .path))
  var given: String?

  @Option(help: help("rules-try.format", .form))
  var format = AnswerFormat.text

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    if (plan == nil) == (facts == nil) { throw ValidationError(spoken("rules-try.one-of")) }
  }

  func run() throws {
    let bench = try Workbench(options)
    let source = Source(name: spoken("rules-try.name"), text: condition)
    let (loaded, faults) = TriedCondition.load(
      source, given: given, layers: bench.reviewer.layers, for: RuleContext(bench.template))
    if !faults.isEmpty { Talk.say(DiagnosticText(bench.wording).render(faults)) }
    guard let loaded else { throw ExitStatus.failed }
    let trial = ConditionTrial(
      condition: loaded, reviewer: bench.reviewer, isJSON: format == .json, layout: screen.layout)
    if let plan {
      Talk.write(trial.answer(on: bench.reviewer.facts(of: try bench.plan(at: plan))))
    } else if facts == "-" {
      try answerLines(trial)
    } else if let facts {
      guard let answer = trial.answer(onJSON: Source(name: "--facts", text: facts)) else {
        throw ExitStatus.failed
      }
      Talk.write(answer)
    }
  }

  /// Answers each line of standard input; a line that cannot be read is told and does not stop the rest.
  private func answerLines(_ trial: ConditionTrial) throws {
    var number = 0
    var hasFailed = false
    var lines = StandardInputLines()
    while let line = lines.next() {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let source = Source(name: spoken("rules-try.line", ["number": "\(number)"]), bytes: line)
      if let answer = trial.answer(onJSON: source) {
        Talk.write(answer)
      } else {
        hasFailed = true
        if format == .json { Talk.write(JSONOutput.object([("verdict", .null)]).line() + "\n") }
      }
    }
    if hasFailed { throw ExitStatus.failed }
  }
}

/// A condition that is tried on facts, and how the answer is written.
struct ConditionTrial {
  let condition: TriedCondition
  let reviewer: Reviewer
  let isJSON: Bool
  let layout: Layout

  /// The answer on facts written as JSON; nil, with the faults told, where they cannot be read.
  func answer(onJSON source: Source) -> String? {
    let (value, faults) = readFacts(source, schema: reviewer.rules.schema)
    if !faults.isEmpty { Talk.say(DiagnosticText(reviewer.wording).render(faults)) }
    return value.map { answer(on: reviewer.facts(from: $0)) }
  }

  func answer(on facts: Facts) -> String {
    if isJSON { return trialJSON(condition, facts).line() + "\n" }
    return layout.render(TrialText(reviewer).blocks(of: condition, facts))
  }
}
