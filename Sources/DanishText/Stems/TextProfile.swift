/// What a text says, ready to be compared with other texts.
///
/// Made once for a text that is compared with many; ``similarity(_:_:)`` makes two and compares them.
package struct TextProfile: Sendable {
  /// The content words, each once; all words of a text that has no content words.
  let terms: [ContentTerm]
  /// What all terms count together.
  let weight: Double
  /// The keys of the terms, and those of their irregular forms.
  let keys: Set<UInt64>
  /// The beginnings and ends of the terms, which may be the parts of a compound.
  let parts: Set<UInt64>
  /// The keys of neighbouring words read as one, and the indices of both words.
  let compounds: [UInt64: Int]
  /// All words, to know an equal text by.
  private let words: [UInt64]

  /// Reads a text.
  package init(_ text: TokenizedText) {
    var found = contentTerms(of: text)
    if found.isEmpty {
      found = text.words.indices.map { ContentTerm(folded: text.words[$0].folded, index: $0) }
    }
    var seen: Set<UInt64> = []
    terms = found.filter { seen.insert($0.hash).inserted }
    weight = terms.reduce(0) { $0 + $1.weight }
    keys = seen.union(found.map(\.ownHash))
    parts = Self.parts(of: terms)
    compounds = Self.compounds(of: text)
    words = text.words.map(\.hash)
  }

  /// How much two texts say the same; see ``similarity(_:_:)``.
  package func similarity(to other: TextProfile) -> Double {
    if words == other.words { return 1 }
    let total = weight + other.weight
    guard total > 0 else { return 0 }
    return min(1, (weight(coveredBy: other) + other.weight(coveredBy: self)) / total)
  }

  /// How much of this text another text says too; see ``coverage(of:by:)``.
  package func coverage(by other: TextProfile) -> Double {
    guard weight > 0 else { return 0 }
    return min(1, weight(coveredBy: other) / weight)
  }

  private static func compounds(of text: TokenizedText) -> [UInt64: Int] {
    var compounds: [UInt64: Int] = [:]
    for joined in joinedWords(in: text) where joined.span.count <= longestSpelt {
      let letters = Array(joined.folded.unicodeScalars)
      var stemmer = DanishStemmer(letters: letters)
      stemmer.run()
      let key = ContentTerm.key(of: Array(letters[..<stemmer.end])).letterHash
      if compounds[key] == nil { compounds[key] = joined.index }
    }
    return compounds
  }
}

/// How much two texts say the same: 0 for nothing in common, 1 for equal texts.
///
/// A Dice coefficient over content words: the share of both texts' letters, in words that say
/// something, that the other text covers. A word is covered whole by the same word in any form or
/// misspelling; a compound is covered by the parts of it that the other text has, so that
/// "trivselsmåling", "trivsels måling" and "måling af trivsel" are alike. Long words count for more,
/// as they say more; words of counting and asking that stand in many plans count half, numbers a
/// little. Word order, case and punctuation do not count.
///
/// The measure knows words, not meanings: "kommer for sent" is not like "møder til tiden". From about
/// 0.6 on, two goals, signs or actions of plans can be taken to say the same.
package func similarity(_ first: TokenizedText, _ second: TokenizedText) -> Double {
  TextProfile(first).similarity(to: TextProfile(second))
}

/// How much of what a text says another text says too: 1 if the other repeats it whole.
///
/// Of use where one text may be much longer: a reason that holds nothing but the goal.
package func coverage(of text: TokenizedText, by other: TokenizedText) -> Double {
  TextProfile(text).coverage(by: TextProfile(other))
}
