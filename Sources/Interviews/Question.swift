package import Plans
package import Wording

/// One thing a template asks for.
package struct Question: Sendable, Hashable {
  /// Its permanent name.
  package var id: String
  /// Where its answer stands in a plan.
  package var path: AnswerPath
  /// What an answer is.
  package var answer: AnswerKind
  /// Its number in the printed template, from 1; an extra prompt has the number before it.
  package var number: Int
  /// The question: the template's own words, or ours for an extra prompt.
  package var text: Bilingual
  /// The sentence of the template an extra prompt comes from; nil for the template's own question.
  package var source: Bilingual?
  /// Whether the printed template has the question under the heading, in the left cell.
  package var standsLeft: Bool
  /// The phase from which it may be answered.
  package var from: Phase
  /// The phase from which a blank answer is a fault; nil when it never is.
  package var due: Phase?
  /// A short noun for what is asked, used in findings and lists.
  package var label: Bilingual
  /// What people call it as well, by which it is known in drafts: "opstart" for "start".
  package var otherNames: [Bilingual] = []
  /// The words before the cursor, with `{number}` and `{item}`.
  package var prompt: Bilingual
  /// What a good answer holds, in a sentence or two.
  package var hint: Bilingual
  /// Why it is asked.
  package var why: Bilingual
  /// Answers to learn from.
  package var good: [Example]
  /// Answers that fall short.
  package var poor: [Example]

  /// Whether the printed template has this question; an extra prompt stands in its guidance only.
  package var isNumbered: Bool { source == nil }
}

/// An answer to learn from, and what makes it good or poor.
package struct Example: Sendable, Hashable {
  /// The answer.
  package let text: Bilingual
  /// What makes it so.
  package let why: Bilingual

  /// Makes an example.
  package init(text: Bilingual, why: Bilingual) {
    self.text = text
    self.why = why
  }
}

/// What an answer is: how many texts, and what they name.
package enum AnswerKind: String, Sendable, Hashable, CaseIterable {
  /// A text.
  case text
  /// A list of texts.
  case texts
  /// A point in time, in words.
  case date
  /// A list of points in time.
  case dates
  /// A person or a role.
  case person
  /// A list of persons or roles.
  case persons
  /// A list of names of places or units.
  case names

  /// Whether an answer is a list.
  package var isList: Bool {
    switch self {
    case .texts, .dates, .persons, .names: true
    case .text, .date, .person: false
    }
  }

  /// Whether an answer says when.
  package var isTime: Bool { self == .date || self == .dates }

  /// Whether an answer names somebody or something that may be named again.
  package var isName: Bool { self == .person || self == .persons || self == .names }
}

/// Where the answer to a question stands: a field of the plan, or of every item in a list.
package struct AnswerPath: Sendable, Hashable {
  /// The list whose items have the field; nil for a field of the plan.
  package let list: String?
  /// The field's name, such as `goal`, `milestones.start` or `data`.
  package let field: String

  /// Makes a path.
  package init(list: String? = nil, field: String) {
    self.list = list
    self.field = field
  }

  /// Reads `goal`, `milestones.start` or `signs[*].data`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "[*].", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, parts.allSatisfy(Self.isName), let field = parts.last else {
      return nil
    }
    self.init(list: parts.count == 2 ? parts[0] : nil, field: field)
  }

  /// The path as written in files.
  package var text: String { list.map { "\($0)[*].\(field)" } ?? field }

  /// Names are words of ASCII letters and digits, joined by single dots.
  private static func isName(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { word in
      guard let first = word.utf8.first, isLetter(first) else { return false }
      return word.utf8.allSatisfy {
        isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
