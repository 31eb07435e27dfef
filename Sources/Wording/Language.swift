/// A language the program speaks.
package enum Language: String, Sendable, Hashable, CaseIterable {
  /// Danish, the first language of every text.
  case danish = "da"
  /// English, the second.
  case english = "en"
}

/// A text in Danish and, as a rule, in English.
package struct Bilingual: Sendable, Hashable {
  /// The Danish text; never missing.
  package var danish: String
  /// The English text; nil where nobody has written it yet.
  package var english: String?

  /// Makes a text in one or both languages.
  package init(danish: String, english: String? = nil) {
    self.danish = danish
    self.english = english
  }

  /// The text in the language asked for; Danish where the other is missing.
  package subscript(language: Language) -> String {
    switch language {
    case .danish: danish
    case .english: english ?? danish
    }
  }
}
