import Diagnostics
import PlanReview
import Plans
import Wording

/// What a review of one plan says, section by section, before it is written in any markup.
struct ReviewPage {
  /// A heading and what stands under it.
  struct Section {
    let heading: String
    var entries: [Entry]
  }

  /// Something said about a place.
  struct Entry {
    /// Where, below the section's heading.
    let label: String
    /// How much it weighs; nil for what does not count.
    var level: Severity?
    /// How it stands against an earlier review.
    var state: String?
    /// What is said.
    let message: String
    /// Words of the answer, each as a quotation.
    var quotes: [String] = []
    /// One question.
    var ask = ""
    /// Whose word it is, and what else there is to know.
    var asides: [String] = []
    /// The rule's id.
    var rule: String?
  }

  let name: String
  let title: String
  /// How many findings of each level.
  let counts: [(text: String, level: Severity?)]
  /// What was read, how it is approved, how it stands against an earlier review.
  let opening: [String]
  let sections: [Section]

  init(_ reviewed: ReviewedPlan, _ words: ReviewWords) {
    name = reviewed.name
    title = reviewed.plan.title
    counts = words.counts(in: reviewed.review)
    let told = [
      words.read(in: reviewed.plan), words.approval(of: reviewed.plan)?.text,
      words.since(reviewed),
    ]
    opening = told.compactMap(\.self)
    let maker = PageMaker(reviewed: reviewed, words: words)
    sections = maker.findings + maker.others
  }
}

/// Makes the sections of a page.
private struct PageMaker {
  let reviewed: ReviewedPlan
  let words: ReviewWords
  private var review: Review { reviewed.review }

  /// What was found, under the template's own headings.
  var findings: [ReviewPage.Section] {
    review.findings.filter { !$0.demandsAnswer }.reduce(into: []) { sections, finding in
      let heading = finding.place.sectionHeading
      if sections.last?.heading != heading { sections.append(.init(heading: heading, entries: [])) }
      sections[sections.count - 1].entries.append(entry(finding))
    }
  }

  /// What has headings of ours.
  var others: [ReviewPage.Section] {
    let all: [(ReportPhrase, [ReviewPage.Entry])] = [
      (.withoutAnswer, review.findings.filter(\.demandsAnswer).map(missing)),
      (.undecided, review.unknowns.map(undecided)), (.accepted, review.accepted.map(accepted)),
      (.unusedAcceptances, review.unused.map(unused)),
      (.solved, (reviewed.comparison?.solved ?? []).map(solved)),
      (.comments, words.reviewer.comments(on: reviewed.plan).map(comment)),
      (.aboutReading, reviewed.notices.map { ReviewPage.Entry(label: "", message: $0) }),
    ]
    return all.filter { !$0.1.isEmpty }.map {
      ReviewPage.Section(heading: words.wording($0.0), entries: $0.1)
    }
  }

  private func entry(_ finding: Finding) -> ReviewPage.Entry {
    let place = finding.place
    return ReviewPage.Entry(
      label: place.labelInSection == place.sectionHeading ? "" : place.labelInSection,
      level: finding.level, state: words.state(of: finding, in: reviewed),
      message: finding.message, quotes: words.quotes(of: finding), ask: finding.ask,
      asides: [words.source(of: finding), words.expired(finding, in: review)].compactMap(\.self),
      rule: finding.ruleID)
  }

  private func missing(_ finding: Finding) -> ReviewPage.Entry {
    ReviewPage.Entry(
      label: finding.place.label, level: finding.level,
      state: words.state(of: finding, in: reviewed), message: finding.source ?? finding.message,
      asides: [words.expired(finding, in: review)].compactMap(\.self), rule: finding.ruleID)
  }

  private func undecided(_ finding: Finding) -> ReviewPage.Entry {
    ReviewPage.Entry(
      label: finding.place.label, state: words.state(of: finding, in: reviewed),
      message: words.reviewer.title(of: finding), ask: finding.isOpenQuestion ? finding.ask : "",
      rule: finding.ruleID)
  }

  private func accepted(_ accepted: AcceptedFinding) -> ReviewPage.Entry {
    ReviewPage.Entry(
      label: accepted.finding.place.label, message: words.reviewer.title(of: accepted.finding),
      asides: [words.reason(of: accepted.acceptance)], rule: accepted.finding.ruleID)
  }

  private func unused(_ acceptance: Acceptance) -> ReviewPage.Entry {
    ReviewPage.Entry(
      label: words.label(of: acceptance, in: reviewed.plan),
      message: words.reason(of: acceptance), rule: acceptance.rule)
  }

  private func solved(_ entry: Baseline.Entry) -> ReviewPage.Entry {
    ReviewPage.Entry(label: entry.label, message: entry.message, rule: entry.ruleID)
  }

  private func comment(_ comment: PlacedComment) -> ReviewPage.Entry {
    ReviewPage.Entry(
      label: comment.place.label, message: comment.note.text, rule: comment.note.rule)
  }
}

extension FindingPlace {
  /// The heading of the section it is in, as the label begins; the whole label of the plan's own.
  fileprivate var sectionHeading: String {
    guard label != labelInSection, label.hasSuffix(labelInSection) else { return label }
    return String(label.dropLast(labelInSection.count + " › ".count))
  }
}
