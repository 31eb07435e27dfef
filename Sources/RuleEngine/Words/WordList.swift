/// A list of words and phrases under a name, with what undoes a hit.
struct WordList: Sendable {
  let name: String
  /// The entries, read into patterns, exceptions among them.
  var phrases: [(phrase: [WordPattern], isException: Bool)] = []
}

extension WordList {
  /// How many entries are enough to see what kind of words they are.
  private static let sampleCount = 3

  /// The first entries that are words, with an ellipsis for any beginning or ending.
  var samples: [String] {
    Array(
      phrases.lazy.filter { !$0.isException }.compactMap { $0.phrase.words }.prefix(
        Self.sampleCount))
  }
}

extension [WordPattern] {
  /// The words, where all of them have letters.
  fileprivate var words: String? {
    let words = compactMap { pattern -> String? in
      guard case .letters(let letters, let anyBeginning, let anyEnding) = pattern.kind else {
        return nil
      }
      return (anyBeginning ? "…" : "") + letters + (anyEnding ? "…" : "")
    }
    return words.count == count ? words.joined(separator: " ") : nil
  }
}
