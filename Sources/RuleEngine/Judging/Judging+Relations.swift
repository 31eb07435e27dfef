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
    var seen: Set<UInt64> = []
    for (index, text) in all.enumerated() {
      let words = readings[Int(text)].tokens.words
      let hash = words.reduce(UInt64(words.count)) { ($0 &* 0x100_0000_01B3) ^ $1.hash }
      let isNew = seen.insert(hash).inserted
      let isRepeat =
        !isNew
        || instruction.hasMinimum
          && all[..<index].suffix(Self.comparedTexts).contains {
            percent($0, text) >= Int(instruction.minimum)
          }
      guard isRepeat else { continue }
      result = .fail
      if evidence != nil { evidence?.spans.append(wholeSpan(text)) }
    }
    return result
  }

  /// How many texts before it a text is compared with, so that a long list takes no square of time.
  private static let comparedTexts = 50

  /// All words of a text as a span of its fact.
  mutating func wholeSpan(_ text: Int32) -> FactSpan {
    let words = readings[Int(text)].tokens.words
    guard let first = words.first, let last = words.last else { return factSpan(text, 0..<0) }
    return factSpan(text, first.span.lowerBound..<last.span.upperBound)
  }

  /// `similar`: whether two texts say so much the same, in percent.
  mutating func similar(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let first = facts.readableText(node(instruction.operand, from: place))
    let second = facts.readableText(node(instruction.second, from: place))
    guard first >= 0, second >= 0, first != second else { return .unknown }
    let share = percent(first, second)
    evidence?.finding = .count(share)
    return Verdict(share >= Int(instruction.minimum))
  }

  private mutating func percent(_ first: Int32, _ second: Int32) -> Int {
    let share = similarity(readings[Int(first)].tokens, readings[Int(second)].tokens)
    return Int((share * 100).rounded())
  }

  /// `mentionsEach`: whether a text comes back to each of others, or to so many of them.
  ///
  /// It comes back to one when they share a third of that one's words of content. The spans are the
  /// texts it does not come back to.
  mutating func mentionsEach(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let own = Array(texts(instruction.operand, from: place).prefix(Self.comparedTexts))
    let others = Array(texts(instruction.second, from: place).prefix(Self.comparedTexts))
    guard !own.isEmpty, !others.isEmpty else { return .unknown }
    var mentioned = 0
    for other in others {
      let tokens = readings[Int(other)].tokens
      let isMentioned = own.contains {
        coverage(of: tokens, by: readings[Int($0)].tokens) >= Self.mentionShare
      }
      if isMentioned { mentioned += 1 }
      if !isMentioned, evidence != nil { evidence?.spans.append(wholeSpan(other)) }
    }
    evidence?.finding = .count(mentioned)
    let wanted = instruction.hasMinimum ? min(Int(instruction.minimum), others.count) : others.count
    return Verdict(mentioned >= wanted)
  }

  private static let mentionShare = 1.0 / 3

  /// `readability`: whether the LIX of a text is within bounds.
  mutating func readability(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let text = facts.readableText(node(instruction.operand, from: place))
    guard text >= 0, let lix = DanishText.readability(of: readings[Int(text)].tokens) else {
      return .unknown
    }
    evidence?.finding = .count(lix)
    return Verdict(lix >= Int(instruction.minimum) && lix <= Int(instruction.maximum))
  }
}
