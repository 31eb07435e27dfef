extension Lexicon {
  /// The sieve of lists: what each of their entries begins with.
  ///
  /// An entry of one word is a hit wherever the word stands, unless its list has exceptions. Forms are
  /// told apart by their numbers in the trie that they all stand in; `heads` are those of the first
  /// words of all entries in a row.
  static func sieve(
    _ lists: [WordList], heads: some Sequence<Int32>, _ trie: inout WordTrie
  ) -> WordSieve {
    var forms = SieveForms()
    var heads = heads.makeIterator()
    var number = Sighting.nothing
    var always = Sighting.nothing
    for (list, content) in lists.enumerated() {
      let hasExceptions = content.phrases.contains(where: \.isException)
      for (phrase, isException) in content.phrases {
        guard let place = heads.next(), !isException else { continue }
        let isCertain = phrase.count == 1 && !hasExceptions
        switch phrase.first?.kind {
        case .number: number.add(list, isCertain: false)
        case .letters(let letters, let anyBeginning, let anyEnding)
        where !(anyBeginning && anyEnding):
          let part: WordSieve.Part = anyBeginning ? .end : anyEnding ? .beginning : .whole
          forms.with(place, letters, part) { $0.add(list, isCertain: isCertain) }
        default: always.add(list, isCertain: false)
        }
      }
    }
    for word in NumberWords.all.sorted() where number != .nothing {
      let place = trie.number(of: word, anyBeginning: false, anyEnding: false)
      forms.with(place, word, .whole) { $0.add(number) }
    }
    return WordSieve(forms.all, number: number, always: always)
  }
}

/// Forms on their way into a sieve, each known by a number.
private struct SieveForms {
  private(set) var all: [WordSieve.Form] = []
  private var indices: [Int32] = []

  /// Changes what is seen in a form.
  mutating func with(
    _ number: Int32, _ letters: String, _ part: WordSieve.Part, _ change: (inout Sighting) -> Void
  ) {
    while indices.count <= number { indices.append(-1) }
    if indices[Int(number)] < 0 {
      indices[Int(number)] = Int32(all.count)
      all.append(WordSieve.Form(letters: Array(letters.utf8), part: part))
    }
    change(&all[Int(indices[Int(number)])].sighting)
  }
}
