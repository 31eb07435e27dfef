package import Diagnostics
package import DraftReading
package import PlanReview
import RuleEngine

/// What rules make of many plans, and of those a careful reader has marked, how well.
package struct Calibration: Sendable {
  /// The plans, in the order given.
  package let plans: [Plan]
  /// The rules that have something to say or to miss, in the order of their files.
  package let rules: [RuleTally]
  /// All marked plans together, errors and warnings alone.
  package let total: Tally

  /// A plan with what was found, and the marks if it has some.
  package struct Plan: Sendable {
    /// What people know it by.
    package let name: String
    /// What was found.
    package let review: Review
    /// What a careful reader sees; nil for a plan that nobody has marked.
    package let marks: Marks?

    /// Puts a review and marks beside a plan's name.
    package init(name: String, review: Review, marks: Marks?) {
      self.name = name
      self.review = review
      self.marks = marks
    }
  }

  /// What was found, said without ground, and missed.
  package struct Tally: Sendable, Hashable {
    /// Marks that a finding names, and findings that a mark names.
    package var found = 0
    /// Findings that no mark names.
    package var noisy = 0
    /// Marks that no finding names.
    package var missed = 0

    /// The share of what is said that is right, in percent; nil where nothing is said.
    package var precision: Double? { share(of: found + noisy) }
    /// The share of what is wrong that is said, in percent; nil where nothing is wrong.
    package var recall: Double? { share(of: found + missed) }

    private func share(of whole: Int) -> Double? {
      whole == 0 ? nil : Double(found) * 100 / Double(whole)
    }
  }

  /// What one rule says over all plans.
  package struct RuleTally: Sendable {
    /// The rule's id.
    package let ruleID: String
    /// How much it weighs; nil for one that is off or not there.
    package let level: Severity?
    /// Whether there is such a rule.
    package var isKnown = true
    /// How often it says something.
    package var hits = 0
    /// In how many plans.
    package var plans = 0
    /// Some of what it quotes, with the plan.
    package var examples: [Remark] = []
    /// How it does on marked plans.
    package var tally = Tally()
    /// What it says without ground there.
    package var noisy: [Remark] = []
    /// What it misses there.
    package var missed: [Remark] = []
  }

  /// A place in a plan, and the words there.
  package struct Remark: Sendable, Hashable {
    /// The plan's name.
    package let plan: String
    /// The path of the place.
    package let path: String
    /// The words, or the reader's reason.
    package let text: String
  }

  /// Counts what is found in plans, by the rules of a reviewer.
  package init(_ plans: [Plan], _ reviewer: Reviewer) {
    self.plans = plans
    var counting = Counting(reviewer)
    for plan in plans { counting.count(plan) }
    rules = counting.rules.filter { $0.hits > 0 || $0.tally != Tally() }
    total = counting.total
  }
}

private struct Counting {
  var rules: [Calibration.RuleTally]
  var total = Calibration.Tally()
  private var positions: [String: Int] = [:]

  init(_ reviewer: Reviewer) {
    let weights = reviewer.rules.weights()
    rules = reviewer.rules.rules.enumerated().map { index, rule in
      Calibration.RuleTally(ruleID: rule.id, level: weights[index].level)
    }
    for (index, rule) in rules.enumerated() { positions[rule.ruleID] = index }
  }

  mutating func count(_ plan: Calibration.Plan) {
    var seen: Set<String> = []
    for finding in plan.review.findings {
      let index = position(of: finding.ruleID)
      rules[index].hits += 1
      if seen.insert(finding.ruleID).inserted { rules[index].plans += 1 }
      if rules[index].examples.count < 3 {
        rules[index].examples.append(remark(finding, in: plan))
      }
    }
    if let marks = plan.marks { compare(plan, marks) }
  }

  private mutating func compare(_ plan: Calibration.Plan, _ marks: Marks) {
    for finding in plan.review.findings {
      let isFound = marks.faults.contains {
        $0.isMeant(by: finding.ruleID, at: finding.place.path)
      }
      let isTolerated = marks.tolerated.contains {
        $0.isMeant(by: finding.ruleID, at: finding.place.path)
      }
      if isFound || isTolerated { continue }
      let index = position(of: finding.ruleID)
      rules[index].tally.noisy += 1
      rules[index].noisy.append(remark(finding, in: plan))
      if finding.level >= .warning { total.noisy += 1 }
    }
    for mark in marks.faults { take(mark, of: plan) }
  }

  private mutating func take(_ mark: Marks.Mark, of plan: Calibration.Plan) {
    let index = position(of: mark.rule)
    let finding = plan.review.findings.first {
      mark.isMeant(by: $0.ruleID, at: $0.place.path)
    }
    let weighs = (rules[index].level ?? .warning) >= .warning
    if finding != nil {
      rules[index].tally.found += 1
      if weighs { total.found += 1 }
    } else {
      rules[index].tally.missed += 1
      rules[index].missed.append(
        Calibration.Remark(plan: plan.name, path: mark.path, text: mark.why))
      if weighs { total.missed += 1 }
    }
  }

  private mutating func position(of rule: String) -> Int {
    if let known = positions[rule] { return known }
    positions[rule] = rules.count
    rules.append(Calibration.RuleTally(ruleID: rule, level: nil, isKnown: false))
    return rules.count - 1
  }

  private func remark(_ finding: Finding, in plan: Calibration.Plan) -> Calibration.Remark {
    let words = finding.quotes.isEmpty ? finding.value : finding.quotes.joined(separator: " … ")
    return Calibration.Remark(plan: plan.name, path: finding.place.path, text: words)
  }
}
