import Diagnostics
import Interviews
import TextLayout
import Wording

extension Dialogue {
  /// `:ord`: which words of the template are explained; `:ord tegn`: what one means.
  func wordPage(_ word: String) -> [Block] {
    let known = template.glossary.map { $0.term[language] }
    guard let example = known.first else { return [tell(.noWords)] }
    guard !word.isEmpty else {
      let names = ["names": known.joined(separator: " · ")]
      return [
        tell(.words, names, .plain),
        tell(.wordHint, ["word": template.sampleTerm(language) ?? example]),
      ]
    }
    let found = entries(meant: word)
    guard found.isEmpty else { return found.flatMap(explained) }
    let close = suggestion(for: folded(word), among: known.map(folded))
    if let meant = known.first(where: { folded($0) == close }) {
      return [tell(.noSuchWordSuggestion, ["word": word, "suggestion": meant])]
    }
    return [tell(.noSuchWord, ["word": word, "names": known.joined(separator: " · ")])]
  }

  private func explained(_ entry: GlossaryEntry) -> [Block] {
    [
      .paragraph(StyledText(entry.term[language].capitalizedFirst, .heading), indent: 2),
      .paragraph(StyledText(entry.meaning[language]), indent: 2),
    ]
  }

  /// The entries of a word in either language: the word itself, else its beginning or an inflected
  /// form of it, else one of its words.
  private func entries(meant word: String) -> [GlossaryEntry] {
    let word = folded(word)
    func matching(_ test: (String) -> Bool) -> [GlossaryEntry] {
      template.glossary.filter { entry in
        Language.allCases.contains { test(folded(entry.term[$0])) }
      }
    }
    let exact = matching { $0 == word }
    if !exact.isEmpty { return exact }
    let inflected = matching { $0.count > 2 && word.hasPrefix($0) }
    if let longest = inflected.max(by: { $0.length(in: word) < $1.length(in: word) }) {
      return [longest]
    }
    let begun = matching { $0.hasPrefix(word) }
    return begun.isEmpty
      ? matching { $0.split(separator: " ").contains { $0.hasPrefix(word) } } : begun
  }
}

extension GlossaryEntry {
  /// How many letters of a word the longest of its terms is that the word begins with.
  fileprivate func length(in word: String) -> Int {
    Language.allCases.map { folded(term[$0]) }.filter(word.hasPrefix).map(\.count).max() ?? 0
  }
}

extension Template {
  /// A word that is short and that everybody asks about.
  fileprivate func sampleTerm(_ language: Language) -> String? {
    glossary.map { $0.term[language] }.min { ($0.count, $0) < ($1.count, $1) }
  }
}
