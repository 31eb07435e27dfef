import DanishText

extension Judging {
  /// `matches`: whether a pattern stands in a text.
  mutating func matches(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let pattern = program.patterns[Int(instruction.pattern)]
    var result: Verdict = .unknown
    for text in texts(instruction.operand, from: place) {
      guard readings[Int(text)].holds(pattern, numbered: instruction.pattern) else {
        if result == .unknown { result = .fail }
        continue
      }
      result = .pass
      guard evidence != nil else { return result }
      let bytes = readings[Int(text)].tokens.bytes
      for range in pattern.matches(in: bytes) { note(range, of: text, in: &evidence) }
    }
    return result
  }

  /// `onlyWords`: whether every word of every text lies in a hit of a list, or all but so many.
  ///
  /// The spans are the words that do not.
  mutating func onlyWords(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    var result: Verdict = .unknown
    for text in texts(instruction.operand, from: place) {
      if result == .unknown { result = .pass }
      // Hits come by where they begin and by where they end, so what they cover grows with them.
      var hits = readings[Int(text)].hits(lexicon)[instruction.list]
      var others = 0
      for word in readings[Int(text)].tokens.words.indices {
        while let hit = hits.first, hit.words.upperBound <= word { hits.removeFirst() }
        if hits.first?.words.contains(word) ?? false { continue }
        others += 1
        note(words: word..<word + 1, of: text, in: &evidence)
      }
      if others > (instruction.hasMaximum ? Int(instruction.maximum) : 0) { result = .fail }
      if result == .fail, evidence == nil { return result }
    }
    return result
  }

  /// `startsWith`: whether every text begins with a hit of a list, or some sentence of it does.
  mutating func startsWith(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    var result: Verdict = .unknown
    for text in texts(instruction.operand, from: place) {
      let hits = readings[Int(text)].hits(lexicon)[instruction.list].filter { hit in
        hit.words.lowerBound == (instruction.option == 1 ? hit.sentence.lowerBound : 0)
      }
      if hits.isEmpty { return .fail }
      result = .pass
      for hit in hits { note(words: hit.words, of: text, in: &evidence) }
    }
    return result
  }
}
