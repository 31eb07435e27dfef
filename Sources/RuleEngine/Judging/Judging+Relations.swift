import DanishText

extension Judging {
  /// `sameNumber`: whether two lists have equally many elements that are not blank.
  func sameNumber(_ instruction: Instruction, at place: Int32) -> Verdict {
    let counts = [instruction.operand, instruction.second].map { operand in
      facts.nodes[Int(node(operand, from: place))].children.count { !facts.isBlank($0) }
    }
    return counts.contains(0) ? .unknown : Verdict(counts[0] == counts[1])
  }

  /// `distinct`: whether no text says the same as another, or with `min` so much the same.
  ///
  /// Capitals, spaces and punctuation do not make a difference.
  mutating func distinct(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let all = Array(texts(instruction.operand, from: place))
    var result: Verdict = all.isEmpty ? .unknown : .pass
    var seen: [UInt64: Int32] = [:]
    for text in all {
      let words = readings[Int(text)].tokens.words
      let hash = words.reduce(UInt64(words.count)) { ($0 &* 0x100_0000_01B3) ^ $1.hash }
      if seen[hash] != nil {
        result = .fail
        if evidence != nil { evidence?.spans.append(wholeSpan(text)) }
      }
      seen[hash] = text
    }
    return result
  }

  /// All words of a text as a span of its fact.
  mutating func wholeSpan(_ text: Int32) -> FactSpan {
    let words = readings[Int(text)].tokens.words
    guard let first = words.first, let last = words.last else { return factSpan(text, 0..<0) }
    return factSpan(text, first.span.lowerBound..<last.span.upperBound)
  }

  /// `similar`: whether two texts say so much the same, in percent.
  mutating func similar(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict { .unknown }

  /// `mentionsEach`
  mutating func mentionsEach(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict { .unknown }

  /// `readability`
  mutating func readability(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict { .unknown }
}
