extension Lexicon {
  /// The sieve of lists: what each of their entries begins with.
  ///
  /// An entry of one word is a hit wherever the word stands, unless its list has exceptions.
  static func sieve(_ lists: [WordList]) -> WordSieve {
    var forms: [SieveKey: Sighting] = [:]
    var number = Sighting.nothing
    var always = Sighting.nothing
    for (list, content) in lists.enumerated() {
      let hasExceptions = content.phrases.contains(where: \.isException)
      for (phrase, isException) in content.phrases where !isException {
        let isCertain = phrase.count == 1 && !hasExceptions
        switch phrase.first?.kind {
        case .number: number.add(list, isCertain: false)
        case .letters(let letters, let anyBeginning, let anyEnding)
        where !(anyBeginning && anyEnding):
          let part: WordSieve.Part = anyBeginning ? .end : anyEnding ? .beginning : .whole
          forms[SieveKey(letters: Array(letters.utf8), part: part), default: .nothing]
            .add(list, isCertain: isCertain)
        default: always.add(list, isCertain: false)
        }
      }
    }
    for word in NumberWords.all where number != .nothing {
      forms[SieveKey(letters: Array(word.utf8), part: .whole), default: .nothing].add(number)
    }
    let sorted = forms.sorted { $0.key < $1.key }.map { key, sighting in
      WordSieve.Form(letters: key.letters, part: key.part, sighting: sighting)
    }
    return WordSieve(sorted, number: number, always: always)
  }
}

/// What forms are told apart by.
private struct SieveKey: Hashable, Comparable {
  let letters: [UInt8]
  let part: WordSieve.Part

  static func < (left: SieveKey, right: SieveKey) -> Bool {
    if left.part != right.part { return left.part.rawValue < right.part.rawValue }
    return left.letters.lexicographicallyPrecedes(right.letters)
  }
}
