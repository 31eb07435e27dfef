import Diagnostics
import Interviews
package import PlanReview
import Plans
package import TextLayout
import Wording

/// A review as a letter: what was read first, then what was found, place by place.
package struct ReviewText: Sendable {
  private let reviewer: Reviewer
  private let explains: Bool
  private var wording: Wording { reviewer.wording }
  private var words: ReviewWords { ReviewWords(reviewer: reviewer) }

  /// Makes letters in the reviewer's language, about plans of its template.
  ///
  /// Letters that explain show with each finding what its rule asked and what came of that.
  package init(_ reviewer: Reviewer, explains: Bool = false) {
    self.reviewer = reviewer
    self.explains = explains
  }

  /// The letter about one plan, a blank line last.
  package func blocks(of reviewed: ReviewedPlan) -> [Block] {
    found(in: reviewed) { _ in true } + accepted(in: reviewed) + solved(in: reviewed)
      + comments(on: reviewed.plan) + [.blank]
  }

  /// The letter about a plan that somebody is at work on: what is otherwise than the last time.
  package func changes(in reviewed: ReviewedPlan) -> [Block] {
    found(in: reviewed) { reviewed.comparison?.state(of: $0) != .unchanged }
      + solved(in: reviewed) + [.blank]
  }

  private func found(
    in reviewed: ReviewedPlan, where isTold: (Finding) -> Bool
  ) -> [Block] {
    let findings = reviewed.review.findings.filter(isTold)
    return [heading(of: reviewed)] + opening(of: reviewed)
      + findings.filter { !$0.demandsAnswer }.flatMap { blocks($0, in: reviewed) }
      + unanswered(findings.filter(\.demandsAnswer), in: reviewed)
      + undecided(reviewed.review.unknowns.filter(isTold), in: reviewed)
  }

  /// What was read, whether it is approved, and how it stands against the last time.
  private func opening(of reviewed: ReviewedPlan) -> [Block] {
    let read = words.read(in: reviewed.plan).map { StyledText($0, .hint) }
    let approval = words.approval(of: reviewed.plan)
      .map { StyledText($0.text, $0.isStanding ? .hint : .warning) }
    let since = words.since(reviewed).map { StyledText($0) }
    return [read, approval, since].compactMap(\.self).map {
      .paragraph($0, indent: 2, hanging: 2)
    }
  }

  /// The plans of an earlier review that are not in this one.
  func gone(_ names: [String]) -> [Block] {
    guard !names.isEmpty else { return [] }
    let arguments = ["names": names.joined(separator: ", ")]
    return [.paragraph(StyledText(wording(ReportPhrase.plansGone, arguments))), .blank]
  }

  /// What a reader of the letter alone should know about the reading of a file.
  func reading(of outcome: ReviewOutcome) -> [Block] {
    switch outcome {
    case .read(let reviewed):
      guard !reviewed.notices.isEmpty else { return [] }
      let lines = reviewed.notices.map { Block.paragraph(StyledText($0), indent: 4, hanging: 2) }
      return [.paragraph(StyledText(wording(ReportPhrase.aboutReading), .heading), indent: 2)]
        + lines + [.blank]
    case .unreadable(let draft):
      return [
        line(about: outcome), .paragraph(StyledText(draft.reason), indent: 2, hanging: 2), .blank,
      ]
    }
  }

  /// A line about a file: its name, and how many findings of each level.
  func line(about outcome: ReviewOutcome) -> Block {
    switch outcome {
    case .read(let reviewed): .sides(StyledText(reviewed.name), counts(in: reviewed.review))
    case .unreadable(let draft):
      .sides(StyledText(draft.name), StyledText(wording(ReportPhrase.notRead), .error))
    }
  }

  /// The lines about files, under a heading.
  func overview(_ lines: [Block]) -> [Block] {
    [.paragraph(StyledText(wording(ReportPhrase.allPlans), .heading))] + lines + [.blank]
  }

  /// How several plans stand; nothing for a single one.
  package func summary(of totals: ReviewTotals) -> [Block] {
    guard totals.read + totals.unreadable > 1 else { return [] }
    return [.paragraph(StyledText(words.summary(of: totals)))]
  }

  private func heading(of reviewed: ReviewedPlan) -> Block {
    let title = reviewed.plan.title.isEmpty ? "" : "   \(reviewed.plan.title)"
    return .sides(
      StyledText(reviewed.name, .title) + StyledText(title), counts(in: reviewed.review))
  }

  /// "2 fejl · 1 advarsel", what weighs most first.
  private func counts(in review: Review) -> StyledText {
    let runs = words.counts(in: review).map { Run($0.text, $0.level.map { Role($0) } ?? .plain) }
    guard !runs.isEmpty else { return StyledText(wording(ReportPhrase.nothing), .success) }
    return StyledText(Array(runs.map { [$0] }.joined(separator: [Run(ReviewWords.dot)])))
  }
}

// MARK: - What was found

extension ReviewText {
  /// A finding: where and how much, what, one question, whose word it is, and the rule's name.
  private func blocks(_ finding: Finding, in reviewed: ReviewedPlan) -> [Block] {
    let quotes = words.quotes(of: finding).joined(separator: ReviewWords.dot)
    let lines = [
      StyledText(finding.message), StyledText(quotes, .quote), StyledText(finding.ask),
      StyledText(words.source(of: finding) ?? "", .hint),
      StyledText(words.expired(finding, in: reviewed.review) ?? "", .hint),
      StyledText(finding.ruleID, .code),
    ]
    let label = StyledText("  ") + StyledText(finding.place.label, .heading)
    return [.blank, .sides(label, level(of: finding, in: reviewed))]
      + lines.filter { !$0.text.isEmpty }.map { .paragraph($0, indent: 4) } + tree(of: finding)
  }

  /// "fejl", or "fejl · ny" where there is an earlier review.
  private func level(of finding: Finding, in reviewed: ReviewedPlan) -> StyledText {
    let level = StyledText(words.level(finding.level), Role(finding.level))
    let state = words.state(of: finding, in: reviewed)
    return state.map { level + StyledText(ReviewWords.dot + $0, .hint) } ?? level
  }

  /// What the rule asked, and what came of each part.
  private func tree(of finding: Finding) -> [Block] {
    guard explains, let explanation = reviewer.explanation(of: finding) else { return [] }
    return [.paragraph(StyledText(wording(ReportPhrase.holdsWhen), .hint), indent: 4)]
      + explanation.fullTree.map { TrialText.block($0, indent: 4) }
  }

  /// The questions without an answer, all in one place.
  private func unanswered(_ findings: [Finding], in reviewed: ReviewedPlan) -> [Block] {
    guard !findings.isEmpty else { return [] }
    let lines = findings.flatMap { finding -> [Block] in
      let past = words.expired(finding, in: reviewed.review).map {
        Block.paragraph(StyledText($0, .hint), indent: 6)
      }
      let line = labelled(finding, finding.source ?? finding.message, in: reviewed)
      return [line, past].compactMap(\.self)
    }
    var rules: [String] = []
    for finding in findings where !rules.contains(finding.ruleID) { rules.append(finding.ruleID) }
    let names = StyledText(rules.joined(separator: ReviewWords.dot), .code)
    return heading(.withoutAnswer) + lines + [.paragraph(names, indent: 4)]
  }

  /// What no rule could judge, because an answer is missing or cannot be read.
  private func undecided(_ findings: [Finding], in reviewed: ReviewedPlan) -> [Block] {
    guard !findings.isEmpty else { return [] }
    let lines = findings.flatMap { finding -> [Block] in
      let ask: Block = .paragraph(StyledText(finding.ask), indent: 4)
      return [labelled(finding, reviewer.title(of: finding), in: reviewed)]
        + (finding.isOpenQuestion ? [ask] : [])
        + [.paragraph(StyledText(finding.ruleID, .code), indent: 4)] + tree(of: finding)
    }
    return heading(.undecided) + lines
  }

  private func heading(_ phrase: ReportPhrase) -> [Block] {
    [.blank, .paragraph(StyledText(wording(phrase), .heading), indent: 2, hanging: 2)]
  }

  private func labelled(_ finding: Finding, _ text: String, in reviewed: ReviewedPlan) -> Block {
    let line = StyledText(words.labelled(finding.place.label, text))
    let state = words.state(of: finding, in: reviewed).map {
      StyledText(ReviewWords.dot + $0, .hint)
    }
    return .paragraph(line + (state ?? StyledText()), indent: 4, hanging: 2)
  }
}

// MARK: - What was settled or remarked

extension ReviewText {
  /// What is let stand, with the reasons; it counts neither as found nor as missing.
  private func accepted(in reviewed: ReviewedPlan) -> [Block] {
    let review = reviewed.review
    let accepted = review.accepted.flatMap { accepted -> [Block] in
      let label = words.labelled(
        accepted.finding.place.label, reviewer.title(of: accepted.finding))
      return settled(label, words.reason(of: accepted.acceptance), accepted.finding.ruleID)
    }
    let unused = review.unused.flatMap { acceptance -> [Block] in
      settled(
        words.label(of: acceptance, in: reviewed.plan), words.reason(of: acceptance),
        acceptance.rule)
    }
    return (accepted.isEmpty ? [] : heading(.accepted) + accepted)
      + (unused.isEmpty ? [] : heading(.unusedAcceptances) + unused)
  }

  private func settled(_ label: String, _ reason: String, _ rule: String) -> [Block] {
    [
      .paragraph(StyledText(label), indent: 4, hanging: 2),
      .paragraph(StyledText(reason, .quote), indent: 6),
      .paragraph(StyledText(rule, .code), indent: 6),
    ]
  }

  /// What has been solved since the earlier review.
  private func solved(in reviewed: ReviewedPlan) -> [Block] {
    guard let solved = reviewed.comparison?.solved, !solved.isEmpty else { return [] }
    return heading(.solved)
      + solved.flatMap { entry -> [Block] in
        [
          .paragraph(
            StyledText(words.labelled(entry.label, entry.message)), indent: 4, hanging: 2),
          .paragraph(StyledText(entry.ruleID, .code), indent: 6),
        ]
      }
  }

  /// What a reviewer has remarked, place by place.
  private func comments(on plan: Plan) -> [Block] {
    let comments = reviewer.comments(on: plan)
    guard !comments.isEmpty else { return [] }
    let lines = comments.map { comment -> Block in
      let text = StyledText("\(comment.place.label): ", .hint) + StyledText(comment.note.text)
      let rule = comment.note.rule.map { StyledText("  \($0)", .code) } ?? StyledText()
      return .paragraph(text + rule, indent: 4, hanging: 2)
    }
    return heading(.comments) + lines
  }
}
