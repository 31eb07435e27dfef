import DanishText
import Interviews
import Plans
import RuleEngine
import Wording

/// Tells answers from what only stands where an answer should.
///
/// Blank are: nothing at all, punctuation, a placeholder ("xxx", "udfyldes senere"), the question
/// itself, the template's guidance, and a note that the answer comes later.
struct BlankAnswers: Sendable {
  /// The word list of whole answers that are none.
  static let placeholders = "placeholders"
  /// The word list of phrases that put an answer off.
  static let deferrals = "deferrals"
  /// The most words of a note that only puts an answer off.
  private static let noteLength = 25
  /// The most words of such a note where the question could be answered at once.
  private static let shortNoteLength = 12

  private let rules: RuleSet
  private let copies: CopiedText

  init(_ template: Template, _ rules: RuleSet) {
    self.rules = rules
    let own = template.sections.flatMap(\.guidance) + template.questions.map(\.text)
    copies = CopiedText(of: Language.allCases.flatMap { language in own.map { $0[language] } })
  }

  func isBlank(_ text: String, answering question: Question) -> Bool {
    if text.isEmpty { return true }
    let rest = copies.rest(of: TokenizedText(text))
    if rest.words.isEmpty { return true }
    let listed = rules.listedWords(in: rest)
    return listed.isEntry(ofList: Self.placeholders) || isDeferral(rest, listed, question)
  }

  /// Whether a text only puts the answer off; the answer to a question of time may well be "later".
  private func isDeferral(
    _ text: TokenizedText, _ listed: ListedWords, _ question: Question
  ) -> Bool {
    if question.answer.isTime { return false }
    let hits = listed.spans(ofList: Self.deferrals)
    if question.from > .draft { return text.words.count <= Self.noteLength && !hits.isEmpty }
    return text.words.count <= Self.shortNoteLength
      && hits.first?.lowerBound == text.words.first?.span.lowerBound
  }
}
