import DanishText

extension Judging {
  /// The verdict of a check where a look at the bytes is enough; nil where it takes more.
  ///
  /// Nothing is split into words and nothing allocated. What ``leaf(_:at:_:)`` says of the same is
  /// the same: a test holds the two against each other.
  mutating func glance(_ instruction: Instruction, at place: Int32) -> Verdict? {
    switch instruction.check {
    case .present: Verdict(isPresent(instruction.operand, from: place))
    case .blank: Verdict(!isPresent(instruction.operand, from: place))
    case .length: glanceAtLength(instruction, at: place)
    case .mentions, .avoids: glanceAtWords(instruction, at: place)
    case .matches: glanceAtPattern(instruction, at: place)
    case .before: glanceAtOrder(instruction, at: place)
    case .span: glanceAtSpan(instruction, at: place)
    case .everyYear: glanceAtYears(instruction, at: place)
    case .distinct: glanceAtRepeats(instruction, at: place)
    default: nil
    }
  }

  /// Notes the texts of an operand that are not blank in ``found``, in their order.
  mutating func find(_ operand: Int32, from place: Int32) {
    found.removeAll()
    let paths = program.operands[Int(operand)]
    for index in paths.first..<paths.first &+ paths.count {
      let path = program.paths[Int(index)]
      find(path.first, path.end, from: path.isAbsolute ? 0 : place)
    }
  }

  private mutating func find(_ step: Int32, _ end: Int32, from node: Int32) {
    var node = node
    for step in step..<end {
      let offset = program.steps[Int(step)]
      let it = facts.nodes[Int(node)]
      guard offset != CompiledPath.each else {
        for child in it.children { find(step &+ 1, end, from: child) }
        return
      }
      node = it.first &+ offset
    }
    for text in facts.nodes[Int(node)].texts where !facts.texts[Int(text)].isBlank {
      found.append(text)
    }
  }

  /// Looks at a text, unless that has been done.
  @inline(__always) private mutating func look(at text: Int32) {
    if sightings.isKnown(Int(text)) { return }
    let it = facts.texts[Int(text)]
    if it.isRare {
      sightings.note(.anything, of: Int(text))
    } else {
      sightings.look(at: it, number: Int(text), in: facts.bytes, lexicon.sieve)
    }
  }

  private mutating func glanceAtWords(_ instruction: Instruction, at place: Int32) -> Verdict? {
    guard instruction.companion < 0, instruction.after < 0, instruction.without < 0 else {
      return nil
    }
    let isAvoided = instruction.check == .avoids
    // One hit must decide; more of them are counted with care.
    guard !instruction.hasMaximum, isAvoided || !instruction.hasMinimum else { return nil }
    let text = onlyText(instruction.operand, from: place)
    if text >= 0 {
      let isBlank = facts.texts[Int(text)].isBlank
      return isBlank ? .unknown : glance(at: text, for: instruction.list, isAvoided)
    }
    find(instruction.operand, from: place)
    var isPossible = false
    for text in found.texts {
      let verdict = glance(at: text, for: instruction.list, isAvoided)
      if verdict == Verdict(!isAvoided) { return verdict }
      isPossible = isPossible || verdict == nil
    }
    if isPossible { return nil }
    return found.isEmpty ? .unknown : Verdict(isAvoided)
  }

  /// Whether a text has words of a list, as the verdict on one that wants or avoids them.
  @inline(__always) private mutating func glance(
    at text: Int32, for list: Int32, _ isAvoided: Bool
  ) -> Verdict? {
    look(at: text)
    if sightings.isCertain(list, in: Int(text)) { return Verdict(!isAvoided) }
    return sightings.isPossible(list, in: Int(text)) ? nil : Verdict(isAvoided)
  }

  /// The text of an operand that leads to a single fact of words; -1 for any other.
  @inline(__always) private func onlyText(_ operand: Int32, from place: Int32) -> Int32 {
    let paths = program.operands[Int(operand)]
    guard paths.count == 1 else { return -1 }
    let path = program.paths[Int(paths.first)]
    guard path.isSingle else { return -1 }
    var node = path.isAbsolute ? 0 : place
    for step in path.first..<path.end {
      node = facts.nodes[Int(node)].first &+ program.steps[Int(step)]
    }
    return facts.nodes[Int(node)].text
  }

  /// Characters are at most two bytes long in a text of common characters, and at least one.
  private func glanceAtLength(_ instruction: Instruction, at place: Int32) -> Verdict? {
    guard instruction.detail == 1 else { return nil }
    let index = facts.readableText(node(instruction.operand, from: place))
    guard index >= 0 else { return .unknown }
    let text = facts.texts[Int(index)]
    if text.isRare { return nil }
    let most = Int(text.count)
    let least = (most + 1) / 2
    if least >= instruction.minimum, most <= instruction.maximum { return .pass }
    if most < instruction.minimum || least > instruction.maximum { return .fail }
    guard let count = facts.characterCount(text) else { return nil }
    return Verdict(count >= instruction.minimum && count <= instruction.maximum)
  }

  private mutating func glanceAtPattern(_ instruction: Instruction, at place: Int32) -> Verdict? {
    let start = program.patternStarts[Int(instruction.pattern)]
    guard start.isUsable else { return nil }
    find(instruction.operand, from: place)
    for text in found.texts {
      let it = facts.texts[Int(text)]
      if it.isRare { return nil }
      for offset in it.start..<it.start + Int(it.count) where start.contains(facts.bytes[offset]) {
        return start.isAll && facts.bytes[offset] < 0x80 ? .pass : nil
      }
    }
    return found.isEmpty ? .unknown : .fail
  }

  /// Two texts are told apart by the first letters in which they differ, see ``Facts/saysTheSame(_:_:)``.
  private mutating func glanceAtRepeats(_ instruction: Instruction, at place: Int32) -> Verdict? {
    find(instruction.operand, from: place)
    guard !instruction.hasMinimum, found.texts.count <= 16 else { return nil }
    for (index, text) in found.texts.enumerated() {
      for other in found.texts[..<(found.texts.startIndex + index)] {
        guard let isSame = facts.saysTheSame(text, other) else { return nil }
        if isSame { return .fail }
      }
    }
    return found.isEmpty ? .unknown : .pass
  }
}
