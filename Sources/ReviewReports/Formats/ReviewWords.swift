import Diagnostics
import Interviews
import PlanReview
import Plans
import Wording

/// What every form of a review says in the same words.
struct ReviewWords {
  let reviewer: Reviewer
  var wording: Wording { reviewer.wording }

  /// What stands between the parts of a line.
  static let dot = " · "

  /// How many findings of each level, what weighs most first, then how many answers are missing.
  func counts(in review: Review) -> [(text: String, level: Severity?)] {
    let levels = Severity.allCases.sorted(by: >).compactMap {
      level -> (text: String, level: Severity?)? in
      let count = review.findings.count { $0.level == level && !$0.demandsAnswer }
      return count == 0 ? nil : (say(ReportPhrase(countOf: level), count: count), level)
    }
    let missing = review.findings.count(where: \.demandsAnswer)
    return levels + (missing == 0 ? [] : [(say(.missing, count: missing), nil)])
  }

  func say(_ phrase: ReportPhrase, count: Int) -> String { wording(phrase, ["count": "\(count)"]) }

  /// How several plans stand.
  func summary(of totals: ReviewTotals) -> String {
    let counts: [(ReportPhrase, Int)] = [
      (.plansRead, totals.read), (.ready, totals.read - totals.faulty),
      (.withErrors, totals.faulty), (.unreadable, totals.unreadable),
    ]
    return counts.filter { $0.0 == .plansRead || $0.1 > 0 }.map { say($0.0, count: $0.1) }
      .joined(separator: Self.dot)
  }

  /// Words that decided and that the message does not quote itself, as quotations.
  func quotes(of finding: Finding) -> [String] {
    let said = finding.message.lowercased()
    return finding.quotes.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty && !said.contains($0.lowercased()) }
      .map { wording(ReportPhrase.quote, ["text": $0]) }
  }

  /// The template's sentence behind a finding.
  func source(of finding: Finding) -> String? {
    finding.source.map { wording(ReportPhrase.source, ["source": $0]) }
  }

  func level(_ level: Severity) -> String { wording(DiagnosticPhrase(level)) }

  func labelled(_ label: String, _ text: String) -> String {
    wording(ReportPhrase.labelled, ["label": label, "what": text])
  }

  /// What a rule that cannot tell has to say: what it says of a fault is not true.
  func undecided(_ finding: Finding) -> String {
    wording(ReportPhrase.notDecided, ["title": reviewer.title(of: finding)])
  }

  /// Whether it is approved, and whether that is of an earlier edition.
  func approval(of plan: Plan) -> (text: String, isStanding: Bool)? {
    let state = ApprovalState(of: plan, reviewer.template)
    return StandingText(reviewer).approval(state).map { ($0, state.isStanding) }
  }
}

// MARK: - Acceptances

extension ReviewWords {
  /// Why something may stand, who says so, when and how long.
  func reason(of acceptance: Acceptance) -> String {
    let until = acceptance.until.map { wording(ReportPhrase.until, ["day": reviewer.dayText($0)]) }
    let parts = [acceptance.reason, acceptance.by, reviewer.dayText(acceptance.on), until ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: Self.dot)
  }

  /// Says that an acceptance is past; nil where there was none.
  func expired(_ finding: Finding, in review: Review) -> String? {
    review.expiredAcceptance(of: finding).map { acceptance in
      let day = acceptance.until.map(reviewer.dayText) ?? ""
      return wording(ReportPhrase.expired, ["day": day, "reason": acceptance.reason])
    }
  }

  /// What an acceptance was about that nothing is found for any longer.
  func label(of acceptance: Acceptance, in plan: Plan) -> String {
    let place = PlanPlace(path: acceptance.path, in: plan.answers)
    guard let place else { return acceptance.path }
    return FindingPlace(
      place.slot, entry: place.entry, in: plan, reviewer.template, wording.language
    ).label
  }
}

// MARK: - Since last time

extension ReviewWords {
  /// How a finding stands against the earlier review; nil without one.
  func state(of finding: Finding, in reviewed: ReviewedPlan) -> String? {
    reviewed.comparison?.state(of: finding).map { state in
      switch state {
      case .new: wording(ReportPhrase.stateNew)
      case .unchanged: wording(ReportPhrase.stateUnchanged)
      case .reopened: wording(ReportPhrase.stateReopened)
      }
    }
  }

  /// "Siden sidst: 2 løst · 1 ny", or that the plan was not there; nil without an earlier review.
  func since(_ reviewed: ReviewedPlan) -> String? {
    guard let comparison = reviewed.comparison else { return nil }
    guard comparison.path != nil else { return wording(ReportPhrase.notInBaseline) }
    let counts: [(ReportPhrase, Int)] = [
      (.solvedCount, comparison.solved.count),
      (.unchangedCount, comparison.count(.unchanged, in: reviewed.review)),
      (.newCount, comparison.count(.new, in: reviewed.review)),
      (.reopenedCount, comparison.count(.reopened, in: reviewed.review)),
      (.notAskedCount, comparison.notAsked.count),
    ]
    let told = counts.filter { $0.1 > 0 }.map { say($0.0, count: $0.1) }
    let what = told.isEmpty ? wording(ReportPhrase.noChange) : told.joined(separator: Self.dot)
    return wording(ReportPhrase.since, ["what": what])
  }
}

// MARK: - What was read

extension ReviewWords {
  /// "Læst: 2 arbejdspladser · 4 tegn · start: august 2026", so that a misreading shows first.
  func read(in plan: Plan) -> String? {
    let parts = reviewer.template.sections.flatMap { section in
      section.questions.compactMap { question in
        question.answer.isList ? count(question, in: section, of: plan) : time(question, of: plan)
      }
    }
    guard !parts.isEmpty else { return nil }
    return wording(ReportPhrase.read, ["what": parts.joined(separator: Self.dot)])
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
    return labelled(question.label[wording.language], time)
  }
}
