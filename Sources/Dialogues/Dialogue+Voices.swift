import Diagnostics
import Interviews
import PlanReview
import Plans
import ReviewReports
import TextLayout
import Wording

/// One rule has three voices: the workshop asks, the coach teaches, the review states.
extension Dialogue {
  /// A finding in the voice of the profile.
  mutating func blocks(_ finding: Finding) -> [Block] {
    switch profile {
    case .workshop: askingBlocks(finding)
    case .coach: teachingBlocks(finding)
    case .review:
      statingBlocks(finding) + [.paragraph(StyledText(finding.ruleID, .code), indent: 11)]
    }
  }

  /// A finding as it stands in a list of all: the coach has taught where the answer was given.
  func listedBlocks(_ finding: Finding) -> [Block] {
    profile == .review ? statingBlocks(finding) : askingBlocks(finding)
  }

  /// As a colleague would put it: how much it weighs, what, one question, whose word it is.
  private func askingBlocks(_ finding: Finding) -> [Block] {
    told(finding, [StyledText(finding.ask), source(of: finding)])
  }

  /// What is the matter, what one needs to know, and the smallest step; a lesson is given once.
  private mutating func teachingBlocks(_ finding: Finding) -> [Block] {
    let isNew = taughtRules.insert(finding.ruleID).inserted
    let lesson = isNew ? finding.teach ?? finding.ask : ""
    let step = finding.fix.map { wording(CoachPhrase.step, ["step": $0]) } ?? finding.ask
    return told(finding, [StyledText(lesson), StyledText(step, .hint)])
  }

  /// Level, message, the words that decided and the template's sentence.
  private func statingBlocks(_ finding: Finding) -> [Block] {
    let quotes = finding.quotes.filter { !finding.message.contains($0) }
      .map { wording(ReportPhrase.quote, ["text": $0]) }
    return told(
      finding, [StyledText(quotes.joined(separator: " · "), .quote), source(of: finding)])
  }

  /// The message with its level, words below it, and an acceptance whose time is up.
  private func told(_ finding: Finding, _ words: [StyledText]) -> [Block] {
    let below = words.filter { !$0.text.isEmpty }.map {
      Block.paragraph($0, indent: Self.column)
    }
    return messageBlocks(finding) + below + expiryBlocks(finding, indent: Self.column)
  }

  private func messageBlocks(_ finding: Finding) -> [Block] {
    let word = wording(DiagnosticPhrase(finding.level))
    let pad = String(repeating: " ", count: max(1, Self.column - 2 - word.count))
    let text = StyledText(word, Role(finding.level)) + StyledText(pad + finding.message)
    return [.paragraph(text, indent: 2, hanging: Self.column - 2)]
  }

  private func source(of finding: Finding) -> StyledText {
    let text = finding.source.map { wording(DialoguePhrase.source, ["source": $0]) }
    return StyledText(text ?? "", .hint)
  }

  /// Where the words beside a level begin.
  private static let column = 11

  /// One of the coach's own texts as a paragraph.
  func say(
    _ phrase: CoachPhrase, _ arguments: [String: String] = [:], _ role: Role = .plain,
    indent: Int = 0, hanging: Int = 0
  ) -> Block {
    .paragraph(StyledText(wording(phrase, arguments), role), indent: indent, hanging: hanging)
  }

  /// One of the texts of a review at the prompt as a paragraph.
  func say(
    _ phrase: WalkPhrase, _ arguments: [String: String] = [:], _ role: Role = .plain,
    indent: Int = 0
  ) -> Block {
    .paragraph(StyledText(wording(phrase, arguments), role), indent: indent)
  }
}
