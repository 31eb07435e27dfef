import Diagnostics
package import PlanReview
package import Plans
package import TextLayout
import Wording

/// What is said of the findings of one plan that are let stand, at the prompt and outside it.
package struct AcceptancePage {
  private let reviewer: Reviewer
  private let plan: Plan
  private let review: Review
  private let today: String
  private var wording: Wording { reviewer.wording }

  /// Makes a page of a plan and what was found in it on a day, given as YYYY-MM-DD.
  package init(_ reviewer: Reviewer, _ plan: Plan, _ review: Review, on today: String) {
    self.reviewer = reviewer
    self.plan = plan
    self.review = review
    self.today = today
  }

  private func tell(
    _ phrase: DecisionPhrase, _ arguments: [String: String] = [:], _ role: Role = .hint,
    indent: Int = 0
  ) -> Block {
    .paragraph(StyledText(wording(phrase, arguments), role), indent: indent)
  }
}

// MARK: - What is let stand

extension AcceptancePage {
  /// All acceptances with reason, who, when and how long; none where there are none.
  package var blocks: [Block] {
    guard !plan.acceptances.isEmpty else { return [] }
    return [.blank, tell(.acceptances, [:], .heading)]
      + plan.acceptances.enumerated().flatMap { blocks($1, number: $0 + 1) }
  }

  private func blocks(_ acceptance: Acceptance, number: Int) -> [Block] {
    let head =
      StyledText("\(number). ", .hint) + StyledText(label(of: acceptance))
      + StyledText("  \(acceptance.rule)", .code)
    let arguments = ["on": reviewer.dayText(acceptance.on), "by": acceptance.by]
    let phrase: DecisionPhrase = acceptance.by.isEmpty ? .acceptedOn : .acceptedOnBy
    return [
      .paragraph(head, indent: 2, hanging: 3),
      tell(.reason, ["reason": acceptance.reason], .plain, indent: 5),
      tell(phrase, arguments, .hint, indent: 5), standing(of: acceptance),
    ]
  }

  private func standing(of acceptance: Acceptance) -> Block {
    switch review.standing(of: acceptance, on: today) {
    case .holds: return holding(acceptance, indent: 5)
    case .unused: return tell(.isUnused, [:], .hint, indent: 5)
    case .expired:
      let day = reviewer.dayText(acceptance.until ?? "")
      return tell(.hasExpired, ["day": day], .warning, indent: 5)
    }
  }

  /// Where the finding of an acceptance is now; where it was, when it is no more.
  private func label(of acceptance: Acceptance) -> String {
    let known = (review.accepted + review.expired).first { $0.acceptance == acceptance }
    return known?.finding.place.label ?? reviewer.placeLabel(acceptance.path, in: plan)
  }

  /// That a finding is let stand now, why, and how long.
  package func accepted(_ finding: Finding, _ acceptance: Acceptance) -> [Block] {
    [
      tell(.accepted, ["label": finding.place.label, "rule": finding.ruleID], .success),
      tell(.reason, ["reason": acceptance.reason], .plain, indent: 2),
      holding(acceptance, indent: 2),
    ]
  }

  private func holding(_ acceptance: Acceptance, indent: Int) -> Block {
    guard let until = acceptance.until else {
      return tell(.holdsForWords, [:], .hint, indent: indent)
    }
    return tell(.holdsUntil, ["day": reviewer.dayText(until)], .hint, indent: indent)
  }

  /// That an acceptance was taken back.
  package func revoked(_ acceptance: Acceptance) -> Block {
    tell(.revoked, ["rule": acceptance.rule, "label": label(of: acceptance)], .success)
  }
}

// MARK: - Which finding

extension AcceptancePage {
  /// That no rule of that name has anything open, and which have.
  package func noFinding(ofRule word: String) -> Block {
    let rules = review.open.distinctRules
    guard !rules.isEmpty else { return tell(.nothingToAccept) }
    if let close = suggestion(for: word.lowercased(), among: rules) {
      return tell(.noSuchFindingSuggestion, ["rule": word, "suggestion": close])
    }
    let names = rules.joined(separator: ", ")
    return tell(.noSuchFinding, ["rule": word, "names": names])
  }

  /// That a rule's findings have no such number.
  package func noPlace(_ number: String, among findings: [Finding]) -> Block {
    let rule = findings.first?.ruleID ?? ""
    let arguments = ["rule": rule, "number": number, "count": "\(findings.count)"]
    return tell(.noSuchPlace, arguments)
  }

  /// The places of a rule's findings, numbered.
  package func places(_ findings: [Finding]) -> [Block] {
    let lines = findings.enumerated().map { index, finding -> Block in
      let value = finding.value.isEmpty ? "" : "  »\(shortened(finding.value, to: 40))«"
      let text =
        StyledText("\(index + 1). ", .hint) + StyledText(finding.place.label)
        + StyledText(value, .quote)
      return .paragraph(text, indent: 2, hanging: 3)
    }
    return [tell(.severalPlaces, ["rule": findings.first?.ruleID ?? ""])] + lines
  }
}
