import Diagnostics
import Interviews
package import PlanReview
import Plans
package import TextLayout
import Wording

/// A review as a letter: what was read first, then what was found, place by place.
package struct ReviewText: Sendable {
  private let reviewer: Reviewer
  private var wording: Wording { reviewer.wording }

  /// Makes letters in the reviewer's language, about plans of its template.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
  }

  /// The letter about one plan, a blank line last.
  package func blocks(of reviewed: ReviewedPlan) -> [Block] {
    let findings = reviewed.review.findings.filter { !$0.demandsAnswer }
    let review = reviewed.review
    return [heading(of: reviewed)] + read(in: reviewed.plan) + approval(of: reviewed.plan)
      + findings.flatMap { blocks($0, in: review) } + unanswered(in: review)
      + undecided(in: review) + accepted(in: review) + comments(on: reviewed.plan) + [.blank]
  }

  /// Whether it is approved, and whether that is of an earlier edition.
  private func approval(of plan: Plan) -> [Block] {
    let state = ApprovalState(of: plan, reviewer.template)
    guard let text = StandingText(reviewer).approval(state) else { return [] }
    let role: Role = state.isStanding ? .hint : .warning
    return [.paragraph(StyledText(text, role), indent: 2, hanging: 2)]
  }

  /// How several plans stand; nothing for a single one.
  ///
  /// `unreadable` counts the files that no plan could be read from.
  package func summary(of plans: [ReviewedPlan], unreadable: Int) -> [Block] {
    guard plans.count + unreadable > 1 else { return [] }
    let faulty = plans.count { $0.review.holdsFinding(atLeast: .error) }
    let counts: [(ReportPhrase, Int)] = [
      (.plansRead, plans.count), (.ready, plans.count - faulty), (.withErrors, faulty),
      (.unreadable, unreadable),
    ]
    let parts = counts.filter { $0.0 == .plansRead || $0.1 > 0 }.map { say($0.0, count: $0.1) }
    return [.paragraph(StyledText(parts.joined(separator: Self.dot)))]
  }

  private static let dot = " · "

  private func say(_ phrase: ReportPhrase, count: Int) -> String {
    wording(phrase, ["count": "\(count)"])
  }

  private func heading(of reviewed: ReviewedPlan) -> Block {
    let title = reviewed.plan.title.isEmpty ? "" : "   \(reviewed.plan.title)"
    return .sides(
      StyledText(reviewed.name, .title) + StyledText(title), counts(in: reviewed.review))
  }

  /// "2 fejl · 1 advarsel", what weighs most first.
  private func counts(in review: Review) -> StyledText {
    let levels = Severity.allCases.sorted(by: >).compactMap { level -> Run? in
      let count = review.findings.count { $0.level == level && !$0.demandsAnswer }
      return count == 0 ? nil : Run(say(ReportPhrase(countOf: level), count: count), Role(level))
    }
    let missing = review.findings.count(where: \.demandsAnswer)
    let runs = levels + (missing == 0 ? [] : [Run(say(.missing, count: missing))])
    guard !runs.isEmpty else { return StyledText(wording(ReportPhrase.nothing), .success) }
    return StyledText(Array(runs.map { [$0] }.joined(separator: [Run(Self.dot)])))
  }
}

// MARK: - What was read

extension ReviewText {
  /// "Læst: 2 arbejdspladser · 4 tegn · start: august 2026", so that a misreading shows first.
  private func read(in plan: Plan) -> [Block] {
    let parts = reviewer.template.sections.flatMap { section in
      section.questions.compactMap { question in
        question.answer.isList ? count(question, in: section, of: plan) : time(question, of: plan)
      }
    }
    guard !parts.isEmpty else { return [] }
    let what = wording(ReportPhrase.read, ["what": parts.joined(separator: Self.dot)])
    return [.paragraph(StyledText(what, .hint), indent: 2, hanging: 2)]
  }

  /// How many items a section is about; the section's heading is their name in the plural.
  private func count(_ question: Question, in section: Section, of plan: Plan) -> String? {
    let count = plan.answers.list(Slot(question.path.field)).count
    guard question == section.questions.first, question.path.list == nil, count > 0 else {
      return nil
    }
    let language = wording.language
    let name = count == 1 ? question.label[language] : section.heading[language].lowercased()
    return "\(count) \(name)"
  }

  private func time(_ question: Question, of plan: Plan) -> String? {
    guard question.answer.isTime, question.path.list == nil,
      let time = reviewer.times(in: Slot(question.path.field), of: plan)
    else { return nil }
    let arguments = ["label": question.label[wording.language], "what": time]
    return wording(ReportPhrase.labelled, arguments)
  }
}

// MARK: - What was found

extension ReviewText {
  /// A finding: where and how much, what, one question, whose word it is, and the rule's name.
  private func blocks(_ finding: Finding, in review: Review) -> [Block] {
    let level = StyledText(wording(DiagnosticPhrase(finding.level)), Role(finding.level))
    // Words that the message does not quote itself.
    let quotes = finding.quotes.filter { !finding.message.contains($0) }
      .map { wording(ReportPhrase.quote, ["text": $0]) }
    let source = finding.source.map { wording(ReportPhrase.source, ["source": $0]) }
    let lines = [
      StyledText(finding.message), StyledText(quotes.joined(separator: Self.dot), .quote),
      StyledText(finding.ask), StyledText(source ?? "", .hint),
      StyledText(review.expiredAcceptance(of: finding).map(expired) ?? "", .hint),
      StyledText(finding.ruleID, .code),
    ]
    return [.blank, .sides(StyledText("  ") + StyledText(finding.place.label, .heading), level)]
      + lines.filter { !$0.text.isEmpty }.map { .paragraph($0, indent: 4) }
  }

  /// The questions without an answer, all in one place.
  private func unanswered(in review: Review) -> [Block] {
    let findings = review.findings.filter(\.demandsAnswer)
    guard !findings.isEmpty else { return [] }
    let lines = findings.flatMap { finding -> [Block] in
      let past = review.expiredAcceptance(of: finding).map {
        Block.paragraph(StyledText(expired($0), .hint), indent: 6)
      }
      return [labelled(finding, finding.source ?? finding.message), past].compactMap(\.self)
    }
    var rules: [String] = []
    for finding in findings where !rules.contains(finding.ruleID) { rules.append(finding.ruleID) }
    let names = StyledText(rules.joined(separator: Self.dot), .code)
    return heading(.withoutAnswer) + lines + [.paragraph(names, indent: 4)]
  }

  /// What no rule could judge, because an answer is missing or cannot be read.
  private func undecided(in review: Review) -> [Block] {
    guard !review.unknowns.isEmpty else { return [] }
    let lines = review.unknowns.flatMap { finding -> [Block] in
      let ask: Block = .paragraph(StyledText(finding.ask), indent: 4)
      return [labelled(finding, reviewer.title(of: finding))]
        + (finding.isOpenQuestion ? [ask] : [])
        + [.paragraph(StyledText(finding.ruleID, .code), indent: 4)]
    }
    return heading(.undecided) + lines
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

  /// What is let stand, with the reasons; it counts neither as found nor as missing.
  private func accepted(in review: Review) -> [Block] {
    guard !review.accepted.isEmpty else { return [] }
    let lines = review.accepted.flatMap { accepted -> [Block] in
      let acceptance = accepted.acceptance
      return [
        labelled(accepted.finding, reviewer.title(of: accepted.finding)),
        .paragraph(StyledText(reason(of: acceptance), .quote), indent: 6),
        .paragraph(StyledText(accepted.finding.ruleID, .code), indent: 6),
      ]
    }
    return heading(.accepted) + lines
  }

  private func reason(of acceptance: Acceptance) -> String {
    let until = acceptance.until.map { wording(ReportPhrase.until, ["day": reviewer.dayText($0)]) }
    let parts = [acceptance.reason, acceptance.by, reviewer.dayText(acceptance.on), until ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: Self.dot)
  }

  private func expired(_ acceptance: Acceptance) -> String {
    let day = acceptance.until.map(reviewer.dayText) ?? ""
    return wording(ReportPhrase.expired, ["day": day, "reason": acceptance.reason])
  }

  private func heading(_ phrase: ReportPhrase) -> [Block] {
    [.blank, .paragraph(StyledText(wording(phrase), .heading), indent: 2, hanging: 2)]
  }

  private func labelled(_ finding: Finding, _ text: String) -> Block {
    let arguments = ["label": finding.place.label, "what": text]
    let line = StyledText(wording(ReportPhrase.labelled, arguments))
    return .paragraph(line, indent: 4, hanging: 2)
  }
}
