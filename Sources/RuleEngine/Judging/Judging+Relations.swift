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
  /// Capitals, spaces and punctuation do not make a difference. With `min` a text is held against the
  /// ``comparedTexts`` before it; where there are more and none is too like it, that leaves it open.
  mutating func distinct(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let all = Array(texts(instruction.operand, from: place))
    var result: Verdict = all.isEmpty ? .unknown : .pass
    var seen: Set<UInt64> = []
    var before: [TextProfile] = []
    for (index, text) in all.enumerated() {
      let words = readings[Int(text)].tokens.words
      let hash = words.reduce(UInt64(words.count)) { ($0 &* 0x100_0000_01B3) ^ $1.hash }
      var isRepeat = !seen.insert(hash).inserted
      if instruction.hasMinimum {
        let profile = readings[Int(text)].profile
        isRepeat =
          isRepeat
          || before.contains { Self.percent($0, profile) >= Int(instruction.minimum) }
        if before.count < Self.comparedTexts {
          before.append(profile)
        } else {
          before[index % Self.comparedTexts] = profile
        }
      }
      guard isRepeat else { continue }
      result = .fail
      guard evidence != nil else { return result }
      noteAll(of: text, in: &evidence)
    }
    let isAllCompared = !instruction.hasMinimum || all.count <= Self.comparedTexts + 1
    return result == .pass && !isAllCompared ? .unknown : result
  }

  /// How many texts a text is compared with, so that a long list takes no square of time.
  private static let comparedTexts = 50

  /// `similar`: whether two texts say so much the same, in percent.
  mutating func similar(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let first = facts.readableText(node(instruction.operand, from: place))
    let second = facts.readableText(node(instruction.second, from: place))
    guard first >= 0, second >= 0, first != second else { return .unknown }
    let share = Self.percent(readings[Int(first)].profile, readings[Int(second)].profile)
    evidence?.finding = .count(share)
    return Verdict(share >= Int(instruction.minimum))
  }

  private static func percent(_ first: TextProfile, _ second: TextProfile) -> Int {
    Int((first.similarity(to: second) * 100).rounded())
  }

  /// `mentionsEach`: whether a text comes back to each of others, or to so many of them.
  ///
  /// It comes back to one when they share a third of that one's words of content. The spans are the
  /// texts it does not come back to. Of each side the first ``comparedTexts`` are looked at; what the
  /// others may change is left open.
  mutating func mentionsEach(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let own = Array(texts(instruction.operand, from: place))
    let others = Array(texts(instruction.second, from: place))
    guard !own.isEmpty, !others.isEmpty else { return .unknown }
    let profiles = own.prefix(Self.comparedTexts).map { readings[Int($0)].profile }
    var mentioned = 0
    var missing = 0
    for other in others.prefix(Self.comparedTexts) {
      let profile = readings[Int(other)].profile
      let isMentioned = profiles.contains { profile.coverage(by: $0) >= Self.mentionShare }
      if isMentioned { mentioned += 1 } else { missing += 1 }
      if !isMentioned { noteAll(of: other, in: &evidence) }
    }
    evidence?.finding = .count(mentioned)
    let wanted = instruction.hasMinimum ? min(Int(instruction.minimum), others.count) : others.count
    if mentioned >= wanted { return .pass }
    let isSurelyMissing = own.count <= Self.comparedTexts
    return others.count - (isSurelyMissing ? missing : 0) < wanted ? .fail : .unknown
  }

  private static let mentionShare = 1.0 / 3

  /// `readability`: whether the LIX of a text is within bounds.
  mutating func readability(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let text = facts.readableText(node(instruction.operand, from: place))
    guard text >= 0 else { return .unknown }
    guard let lix = DanishText.readability(of: readings[Int(text)].tokens) else {
      evidence?.finding = .tooFewWords(readings[Int(text)].tokens.words.count)
      return .unknown
    }
    evidence?.finding = .count(lix)
    return Verdict(lix >= Int(instruction.minimum) && lix <= Int(instruction.maximum))
  }
}
