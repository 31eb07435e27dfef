import DanishText

/// One run of rules over facts: follows the compiled conditions, reading each text at most once.
///
/// Verdicts alone mostly take a ``glance(_:at:)``; what was seen is recorded only for those who ask.
struct Judging {
  let program: Program
  let conditions: ConditionTables
  let lexicon: Lexicon
  var facts: Facts
  var readings: [Reading] = []
  /// What a glance told of each text.
  var sightings: Sightings
  private let earlier: EarlierReadings

  init(
    _ rules: RuleSet, _ facts: Facts, kernel: ScanKernel = .best,
    earlier: EarlierReadings = EarlierReadings()
  ) {
    self.earlier = earlier
    sightings = Sightings(kernel)
    program = rules.program
    conditions = rules.conditions
    lexicon = rules.lexicon
    self.facts = facts.located
    sightings.start(facts.textCount, bytes: facts.bytes.count)
    openTexts()
  }

  /// Takes other facts in exchange for those at hand, and forgets all about these.
  mutating func exchange(_ facts: inout Facts) {
    swap(&self.facts, &facts)
    if !readings.isEmpty { readings.removeAll() }
    sightings.start(self.facts.textCount, bytes: self.facts.bytes.count)
  }

  /// Makes the texts ready to be read, which facts that were exchanged are not.
  private mutating func openTexts() {
    guard readings.count < facts.textCount else { return }
    readings = (0..<facts.textCount).map { earlier[facts.text(Int32($0))] }
  }

  /// The verdict of a condition at a place; stops as soon as it is certain.
  mutating func verdict(_ index: Int32, at place: Int32) -> Verdict {
    let instruction = program.code[Int(index)]
    switch instruction.check {
    case .all, .any: return joined(index, instruction, at: place)
    case .not: return verdict(index + 1, at: place).negated
    case .use: return verdict(index + 1, at: place)
    case .unsure: return verdict(index + 1, at: place).doubted
    case .each, .some, .none: return overList(index, instruction, at: place)
    default:
      if let verdict = glance(index, at: place) { return verdict }
      openTexts()
      var evidence: Evidence?
      return leaf(instruction, at: place, &evidence)
    }
  }

  private mutating func joined(
    _ index: Int32, _ instruction: Instruction, at place: Int32
  ) -> Verdict {
    let decisive: Verdict = instruction.check == .all ? .fail : .pass
    var result = decisive.negated
    var child = index + 1
    while child < instruction.end {
      let verdict = verdict(child, at: place)
      if verdict == decisive { return decisive }
      if verdict == .unknown { result = .unknown }
      child = program.code[Int(child)].end
    }
    return result
  }

  /// A blank list leaves open what holds for its elements; blank elements are none.
  private mutating func overList(
    _ index: Int32, _ instruction: Instruction, at place: Int32
  ) -> Verdict {
    let list = node(instruction.operand, from: place)
    guard !facts.isBlank(list) else { return .unknown }
    let isNone = instruction.check == .none
    let decisive: Verdict = instruction.check == .each ? .fail : .pass
    var result = decisive.negated
    for element in facts.nodes[Int(list)].children where !facts.isBlank(element) {
      let verdict = verdict(index + 1, at: element)
      if verdict == decisive { return isNone ? decisive.negated : decisive }
      if verdict == .unknown { result = .unknown }
    }
    return isNone ? result.negated : result
  }

  /// The verdict of a check that holds no other.
  mutating func leaf(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    switch instruction.check {
    case .present: Verdict(isPresent(instruction.operand, from: place))
    case .blank: Verdict(!isPresent(instruction.operand, from: place))
    case .count: count(instruction, at: place, &evidence)
    case .length: length(instruction, at: place, &evidence)
    case .mentions, .avoids: words(instruction, at: place, &evidence)
    case .readability: readability(instruction, at: place, &evidence)
    case .isOneOf: isOneOf(instruction, at: place, &evidence)
    case .onlyWords: onlyWords(instruction, at: place, &evidence)
    case .startsWith: startsWith(instruction, at: place, &evidence)
    case .matches: matches(instruction, at: place, &evidence)
    case .number: number(instruction, at: place, &evidence)
    case .date: date(instruction, at: place, &evidence)
    case .before: before(instruction, at: place, &evidence)
    case .span: span(instruction, at: place, &evidence)
    case .everyYear: everyYear(instruction, at: place, &evidence)
    case .precision: precision(instruction, at: place, &evidence)
    case .within: within(instruction, at: place, &evidence)
    case .sameYear: sameYear(instruction, at: place, &evidence)
    case .similar: similar(instruction, at: place, &evidence)
    case .distinct: distinct(instruction, at: place, &evidence)
    case .sameNumber: sameNumber(instruction, at: place)
    case .mentionsEach: mentionsEach(instruction, at: place, &evidence)
    case .personalData: personalData(instruction, at: place, &evidence)
    case .role: role(instruction, at: place, &evidence)
    case .all, .any, .not, .each, .some, .none, .use, .unsure: .unknown
    }
  }
}

// MARK: - Explanations

extension Judging {
  /// The whole condition at a place, every part of it judged and with what was seen.
  mutating func explanation(_ index: Int32, at place: Int32) -> Explanation {
    let instruction = program.code[Int(index)]
    var evidence: Evidence? = Evidence()
    var children: [Explanation] = []
    var outcome: Verdict
    switch instruction.check {
    case .all, .any, .not, .use, .unsure:
      children = inner(index, instruction, at: place)
      outcome = verdict(index, at: place)
    case .each, .some, .none:
      let list = node(instruction.operand, from: place)
      for element in facts.nodes[Int(list)].children where !facts.isBlank(element) {
        children.append(explanation(index + 1, at: element))
      }
      outcome = verdict(index, at: place)
    default:
      outcome = leaf(instruction, at: place, &evidence)
    }
    return Explanation(
      check: instruction.check, note: program.notes[Int(index)], verdict: outcome,
      evidence: evidence ?? Evidence(), instruction: index, children: children)
  }

  private mutating func inner(
    _ index: Int32, _ instruction: Instruction, at place: Int32
  ) -> [Explanation] {
    var children: [Explanation] = []
    var child = index + 1
    while child < instruction.end {
      children.append(explanation(child, at: place))
      child = program.code[Int(child)].end
    }
    return children
  }
}
