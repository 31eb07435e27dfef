import DanishText

extension Judging {
  /// `count`: how many elements of a list are not blank.
  func count(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let list = node(instruction.operand, from: place)
    let count = facts.nodes[Int(list)].children.count { !facts.isBlank($0) }
    evidence?.finding = .count(count)
    return count == 0 ? .unknown : bounded(count, instruction)
  }

  /// `length`: how many words, characters or sentences a text has.
  mutating func length(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let text = facts.readableText(node(instruction.operand, from: place))
    guard text >= 0 else { return .unknown }
    let tokens = readings[Int(text)].tokens
    let count =
      switch instruction.detail {
      case 0: tokens.words.count
      case 1: tokens.text.count
      default: tokens.sentences.count
      }
    evidence?.finding = .count(count)
    return bounded(count, instruction)
  }

  /// `mentions` and `avoids`: how many different hits of a list there are.
  mutating func words(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    var tally = Tally()
    visitHits(instruction, at: place, &tally, &evidence)
    guard tally.texts > 0 else { return .unknown }
    let countsRepeats = instruction.check == .mentions && instruction.detail == 1
    let count = countsRepeats ? tally.hits : tally.different
    evidence?.finding = .count(count)
    if instruction.check == .avoids {
      return Verdict(count <= (instruction.hasMaximum ? Int(instruction.maximum) : 0))
    }
    let isAnyEnough = !instruction.hasMinimum && !instruction.hasMaximum
    return isAnyEnough ? Verdict(count > 0) : bounded(count, instruction)
  }

  private mutating func visitHits(
    _ instruction: Instruction, at place: Int32, _ tally: inout Tally, _ evidence: inout Evidence?
  ) {
    for text in texts(instruction.operand, from: place) {
      tally.texts += 1
      let hits = readings[Int(text)].hits(lexicon)
      for hit in hits[instruction.list] where isCounted(hit, instruction, among: hits) {
        tally.add(hit)
        note(words: hit.words, of: text, in: &evidence)
      }
    }
  }

  /// Whether what must stand beside a hit does, and what must not does not.
  private func isCounted(_ hit: WordHit, _ instruction: Instruction, among hits: WordHits) -> Bool {
    if instruction.companion >= 0, !hits.hasCompanion(of: hit, in: instruction.companion) {
      return false
    }
    if instruction.after >= 0 {
      let gap = instruction.option < 0 ? Int.max : Int(instruction.option)
      if !hits.precedes(hit, in: instruction.after, gap: gap) { return false }
    }
    return instruction.without < 0 || hits.hits(of: instruction.without, in: hit.sentence).isEmpty
  }

  /// `isOneOf`: whether every answer is, as a whole, an entry of a list.
  mutating func isOneOf(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    var result: Verdict = .unknown
    for text in texts(instruction.operand, from: place) {
      let words = readings[Int(text)].tokens.words
      let isEntry =
        readings[Int(text)].hits(lexicon)[instruction.list].first?.words == words.indices
      if !isEntry { return .fail }
      result = .pass
      note(words: words.indices, of: text, in: &evidence)
    }
    return result
  }

  /// `number`: whether a level is named, other than inside the hits of a list.
  mutating func number(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    var result: Verdict = .unknown
    for text in texts(instruction.operand, from: place) {
      if result == .unknown { result = .fail }
      let levels = readings[Int(text)].levels
      for level in levels where !isInside(level, hitOf: instruction.companion, in: text) {
        result = .pass
        note(level, of: text, in: &evidence)
      }
    }
    return result
  }

  private mutating func isInside(_ range: Range<Int>, hitOf list: Int32, in text: Int32) -> Bool {
    guard list >= 0 else { return false }
    let words = readings[Int(text)].tokens.words
    let hits = readings[Int(text)].hits(lexicon)[list]
    let end = hits.firstIndex(byHalving: {
      words[$0.words.lowerBound].span.lowerBound > range.lowerBound
    })
    return end > hits.startIndex
      && words[hits[end - 1].words.upperBound - 1].span.upperBound >= range.upperBound
  }

  private func bounded(_ count: Int, _ instruction: Instruction) -> Verdict {
    Verdict(count >= Int(instruction.minimum) && count <= Int(instruction.maximum))
  }
}

/// Hits as they are counted: all, and those that differ.
private struct Tally {
  var texts = 0
  var hits = 0
  private var seen: Set<UInt64> = []

  var different: Int { seen.count }

  mutating func add(_ hit: WordHit) {
    hits += 1
    seen.insert(hit.identity)
  }
}
