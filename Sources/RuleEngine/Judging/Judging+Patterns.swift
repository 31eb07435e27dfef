import DanishText

extension Judging {
  /// `matches`: whether a pattern stands in a text.
  mutating func matches(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let pattern = program.patterns[Int(instruction.pattern)]
    var result: Verdict = .unknown
    for text in texts(instruction.operand, from: place) {
      let bytes = readings[Int(text)].tokens.bytes
      guard evidence != nil else {
        if pattern.isIn(bytes) { return .pass }
        result = .fail
        continue
      }
      let found = pattern.matches(in: bytes)
      for range in found { evidence?.spans.append(factSpan(text, range)) }
      if pattern.isIn(bytes) { result = .pass } else if result == .unknown { result = .fail }
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
      var covered = Set<Int>()
      for hit in readings[Int(text)].hits(lexicon)[instruction.list] {
        covered.formUnion(hit.words)
      }
      let others = readings[Int(text)].tokens.words.indices.filter { !covered.contains($0) }
      if others.count > (instruction.hasMaximum ? Int(instruction.maximum) : 0) { result = .fail }
      guard evidence != nil else {
        if result == .fail { return result }
        continue
      }
      for word in others { evidence?.spans.append(span(of: word..<word + 1, in: text)) }
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
      if evidence != nil {
        for hit in hits { evidence?.spans.append(span(of: hit.words, in: text)) }
      }
    }
    return result
  }
}
