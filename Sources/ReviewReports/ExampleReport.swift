import Diagnostics
package import PlanReview
import RuleEngine
package import TextLayout
import Wording

/// How the examples beside rules turned out, and what they reach, for a person to read.
package struct ExampleReport {
  private let reviewer: Reviewer
  private let wording: Wording
  private let outcomes: [ExampleOutcome]
  private let coverage: [RuleCoverage]
  /// A name among those given that is no rule's; nil where all are.
  package let unknown: String?

  /// Runs the examples of the rules of some ids; of all rules where none are given.
  package init(_ reviewer: Reviewer, rules ids: [String]) {
    self.reviewer = reviewer
    wording = reviewer.wording
    let rules = reviewer.rules.rules
    unknown = ids.first { id in !rules.contains { $0.id == id } }
    let isWanted = { (index: Int) in ids.isEmpty || ids.contains(rules[index].id) }
    outcomes = reviewer.exampleOutcomes().filter { isWanted($0.rule) }
    coverage = reviewer.coverage().filter { isWanted($0.rule) }
  }

  /// Whether every example turned out as it says.
  package var isAsClaimed: Bool { outcomes.allSatisfy(\.isAsClaimed) }

  /// Whether every rule has two examples of either kind and all its checks are reached both ways.
  package var isStrict: Bool { thin.isEmpty && coverage.allSatisfy(\.unreached.isEmpty) }

  /// The rules with fewer than two passing or two failing examples.
  private var thin: [String] {
    coverage.map(\.rule).filter { rule in
      let own = outcomes.filter { $0.rule == rule }
      return own.count(where: \.isPassing) < 2 || own.count { !$0.isPassing } < 2
    }.map { reviewer.rules.rules[$0].id }
  }

  /// Every example that did not turn out as it says, what is not reached, and the sums.
  package func blocks(showsCoverage: Bool) -> [Block] {
    let wrong = outcomes.filter { !$0.isAsClaimed }.map(block)
    let unreached = showsCoverage ? coverage.flatMap(unreachedBlocks) : []
    return wrong + unreached + sums
  }

  private func block(_ outcome: ExampleOutcome) -> Block {
    let position = outcome.place.source.position(of: outcome.place.range.lowerBound)
    let rule = reviewer.rules.rules[outcome.rule]
    let places = (outcome.word == .missing ? outcome.missing : outcome.noisy)
    let arguments = [
      "place": "\(outcome.place.source.name):\(position.line):\(position.column)",
      "rule": rule.id,
      "paths": places.map { $0.steps.isEmpty ? "$" : $0.description }.joined(separator: ", "),
    ]
    let phrase: ReportPhrase = outcome.word == .missing ? .exampleMissing : .exampleNoisy
    return .paragraph(StyledText(wording(phrase, arguments)), hanging: 2)
  }

  private func unreachedBlocks(_ coverage: RuleCoverage) -> [Block] {
    guard !coverage.unreached.isEmpty else { return [] }
    let text = ConditionText(wording, label: reviewer.label)
    let id = reviewer.rules.rules[coverage.rule].id
    return [.paragraph(StyledText(id, .code))]
      + coverage.unreached.map { branch in
        let phrase: ReportPhrase = branch.wanted == .pass ? .neverHolds : .alwaysHolds
        let what = text.lines(of: branch.condition).first?.text ?? ""
        return .paragraph(StyledText(wording(phrase, ["what": what])), indent: 2, hanging: 2)
      }
  }

  private var sums: [Block] {
    func count(_ word: ExampleOutcome.Word) -> String {
      "\(outcomes.count { $0.word == word })"
    }
    let branches = coverage.reduce(0) { $0 + $1.branches }
    let unreached = coverage.reduce(0) { $0 + $1.unreached.count }
    let rules = wording(ReportPhrase.ruleCount, ["count": "\(coverage.count)"])
    let arguments = [
      "count": "\(outcomes.count)", "rules": rules, "reported": count(.reported),
      "validated": count(.validated), "noisy": count(.noisy), "missing": count(.missing),
    ]
    let reach = ["reached": "\(branches - unreached)", "branches": "\(branches)"]
    let thin = self.thin
    let names = ["names": thin.joined(separator: ", ")]
    return [
      .paragraph(StyledText(wording(ReportPhrase.examplesRun, arguments))),
      .paragraph(StyledText(wording(ReportPhrase.branchesReached, reach))),
    ] + (thin.isEmpty ? [] : [.paragraph(StyledText(wording(ReportPhrase.thinRules, names)))])
  }
}
