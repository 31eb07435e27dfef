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
  /// The word list of phrases that begin a note which puts an answer off.
  static let deferrals = "deferrals"
  /// The most words of a note that only puts an answer off.
  private static let noteLength = 25
  /// The most words of such a note where the question could be answered at once.
  private static let shortNoteLength = 12

  /// The longest text that is remembered, in bytes of UTF-8.
  private static let memorySize = 4_000

  private let rules: RuleSet
  private let copies: CopiedText
  private let told = Recent<Asked, Bool>(limit: 500)

  init(_ template: Template, _ rules: RuleSet) {
    self.rules = rules
    let own = template.sections.flatMap(\.guidance) + template.questions.map(\.text)
    copies = CopiedText(of: Language.allCases.flatMap { language in own.map { $0[language] } })
  }

  /// Whether a text is none; without a question, a note that puts an answer off is one.
  func isBlank(_ text: String, answering question: Question? = nil) -> Bool {
    if text.isEmpty { return true }
    guard text.utf8.count <= Self.memorySize else { return tells(text, question) }
    return told.value(for: Asked(text: text, question: question?.path)) { tells(text, question) }
  }

  private func tells(_ text: String, _ question: Question?) -> Bool {
    let rest = copies.rest(of: TokenizedText(text))
    if rest.words.isEmpty { return true }
    let listed = rules.listedWords(in: rest)
    if listed.isEntry(ofList: Self.placeholders) { return true }
    return question.map { isDeferral(rest, listed, $0) } ?? false
  }

  /// Whether a text is a short note that begins with putting the answer off.
  ///
  /// The answer to a question of time may well be "later", and an entry of a list may begin as such
  /// a note does: "Kommer ved ringetid".
  private func isDeferral(
    _ text: TokenizedText, _ listed: ListedWords, _ question: Question
  ) -> Bool {
    guard !question.answer.isTime, !question.answer.isList else { return false }
    let limit = question.from > .draft ? Self.noteLength : Self.shortNoteLength
    let start = listed.spans(ofList: Self.deferrals).first?.lowerBound
    return text.words.count <= limit && start == text.words.first?.span.lowerBound
  }
}

/// A text and the question it may answer.
private struct Asked: Hashable, Sendable {
  let text: String
  let question: AnswerPath?
}
