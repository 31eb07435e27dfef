/// Judges one set of facts after another for the outcomes alone.
///
/// Where ``RuleSet/judge(_:phase:plan:isWanted:)`` says where and why, this says only what each rule
/// comes to where it does not pass, by the same conditions; what one set of facts needed is used again
/// for the next.
///
///     var run = OutcomeRun(rules, phase: 0)
///     try reader.read(line)
///     run.judge(&reader) { rule, place, outcome in … }
package struct OutcomeRun {
  /// What a run needs of a rule, once for each path to places of it.
  fileprivate struct Entry: BitwiseCopyable, Sendable {
    let rule: Int
    let due: Int
    /// The steps to the rule's places, in ``steps``.
    let firstStep: Int
    let endStep: Int
    /// The condition that must hold for the rule to concern a place; -1 for none.
    let when: Int32
    let assert: Int32
    /// Where all it asks is that facts are without words of a list, that list and the operand; else -1.
    var list: Int32 = -1
    var operand: Int32 = -1
  }

  private let phase: Int
  private let entries: Table<Entry>
  private let entryCount: Int
  private let steps: Table<Int32>
  private var judging: Judging
  /// Whether the words of so many facts are looked at that it is cheaper to look at all at once.
  private let looksWidely: Bool
  private let avoidedWords: AvoidedWords
  /// The entries as bits: all; those that are not among the ``avoidedWords``; and those that are judged
  /// on the facts at hand.
  private let every: [UInt64]
  private let others: [UInt64]
  private var open: [UInt64]

  /// Makes a run of the rules that are on for plans of a name, in a phase counted from 0.
  package init(
    _ rules: RuleSet, phase: Int, plan: String? = nil, kernel: ScanKernel = .best
  ) {
    self.phase = phase
    looksWidely = rules.program.wordPaths > 4
    judging = Judging(rules, Facts(.record([:]), schema: rules.schema), kernel: kernel)
    var entries: [Entry] = []
    var steps: [Int32] = []
    var avoidedWords = AvoidedWords.Builder(rules.program)
    for (index, weight) in rules.weights(forPlan: plan).enumerated() where weight.level != nil {
      let rule = rules.rules[index]
      for path in rule.places {
        let first = steps.count
        steps += path.steps
        var entry = Entry(
          rule: index, due: rule.due, firstStep: first, endStep: steps.count,
          when: rule.when ?? -1, assert: rule.assert)
        let instruction = rules.program.code[Int(rule.assert)]
        if rule.when == nil, phase >= rule.due, instruction.check == .avoids, instruction.asksOneHit
        {
          (entry.list, entry.operand) = (instruction.list, instruction.operand)
          avoidedWords.add(instruction, path.steps, first, bit: entries.count)
        }
        entries.append(entry)
      }
    }
    self.avoidedWords = avoidedWords.build()
    every = Self.bits(of: entries) { _ in true }
    others = Self.bits(of: entries) { $0.list < 0 }
    open = every
    self.entries = Table(entries)
    entryCount = entries.count
    self.steps = Table(steps)
  }

  /// Some of the entries as bits, the first lowest.
  private static func bits(of entries: [Entry], where isOne: (Entry) -> Bool) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: entries.count / 64 + 1)
    for (index, entry) in entries.enumerated() where isOne(entry) {
      bits[index / 64] |= 1 << UInt64(index % 64)
    }
    return bits
  }

  /// Judges what a reader has read; calls `body` with rule, place and outcome of all that does not pass,
  /// by rule, then place.
  ///
  /// One glance goes through all rules. Where one of them takes more, the glance ends, that rule is
  /// judged in full at its other places, and another glance goes on behind it.
  package mutating func judge(
    _ reader: inout FactReader, _ body: (Int, FactPlace, Judgement.Outcome) -> Void
  ) {
    judging.exchange(&reader.facts)
    let isWide = looksWidely && judging.facts.documentSize > 0
    for index in open.indices { open[index] = isWide ? others[index] : every[index] }
    var course = Course(looksWidely: isWide)
    while glance(&course, &reader.ahead, body) {
      let entry = entries.slots[course.entry]
      for place in places(of: entry).dropFirst(course.places) {
        let outcome = outcome(entry, at: place)
        if outcome != .pass { body(entry.rule, FactPlace(node: place), outcome) }
      }
      course = Course(entry: course.entry + 1)
    }
    judging.exchange(&reader.facts)
  }

  /// Goes on at a glance; whether it ended at a rule that takes more.
  ///
  /// Where all texts are looked at at once, who passes by what is seen is left out.
  private mutating func glance(
    _ course: inout Course, _ ahead: inout BytesAhead,
    _ body: (Int, FactPlace, Judgement.Outcome) -> Void
  ) -> Bool {
    let (entries, count, steps, phase) = (entries.slots, entryCount, steps.slots, phase)
    let (textCount, documentSize) = (judging.facts.textCount, judging.facts.documentSize)
    let avoidedWords = avoidedWords
    return open.lendMutable { open in
      judging.glancing { glance in
        if course.looksWidely {
          glance.lookAtAll(textCount, documentSize: documentSize)
          avoidedWords.mark(open, steps, glance)
        }
        while course.goOn(open, count) {
          let entry = entries[course.entry]
          var places = 0
          let isThrough = glance.visit(steps, entry.firstStep, entry.endStep, from: 0) { place in
            guard let outcome = glance.outcome(entry, at: place, phase) else { return false }
            if outcome != .pass { body(entry.rule, FactPlace(node: place), outcome) }
            ahead.ask()
            ahead.ask()
            places &+= 1
            return true
          }
          course.places = places
          if !isThrough { return true }
          course.entry &+= 1
        }
        return false
      }
    }
  }

  /// The nodes of the places that a rule is judged at.
  private mutating func places(of entry: Entry) -> [Int32] {
    var places: [Int32] = []
    let steps = steps.slots
    judging.glancing { glance in
      _ = glance.visit(steps, entry.firstStep, entry.endStep, from: 0) { place in
        places.append(place)
        return true
      }
    }
    return places
  }

  private mutating func outcome(_ entry: Entry, at place: Int32) -> Judgement.Outcome {
    if phase < entry.due { return .notYet }
    if entry.when >= 0, judging.verdict(entry.when, at: place) != .pass { return .notApplicable }
    return Judgement.Outcome(judging.verdict(entry.assert, at: place))
  }

  /// How far a run has come.
  private struct Course {
    /// The rule that is judged, and at how many of its places it has been.
    var entry = 0
    var places = 0
    /// Whether all texts are still to be looked at.
    var looksWidely = false

    /// Goes on to the next entry that has a bit; false where none of so many has one.
    @inline(__always) mutating func goOn(_ bits: Slots<UInt64>, _ count: Int) -> Bool {
      while entry < count {
        let rest = bits[entry &>> 6] &>> UInt64(truncatingIfNeeded: entry & 63)
        if rest != 0 {
          entry &+= rest.trailingZeroBitCount
          return true
        }
        entry = (entry | 63) &+ 1
      }
      return false
    }
  }
}

extension Glance {
  /// What a rule comes to at a place; nil where that takes more than a glance.
  fileprivate func outcome(
    _ entry: OutcomeRun.Entry, at place: Int32, _ phase: Int
  ) -> Judgement.Outcome? {
    if entry.list >= 0 {
      let verdict = words(entry.list, in: entry.operand, at: place, isAvoided: true)
      return verdict.map(Judgement.Outcome.init)
    }
    if phase < entry.due { return .notYet }
    if entry.when >= 0 {
      guard let verdict = verdict(entry.when, at: place) else { return nil }
      if verdict != .pass { return .notApplicable }
    }
    return verdict(entry.assert, at: place).map(Judgement.Outcome.init)
  }
}

extension Judgement.Outcome {
  fileprivate init(_ verdict: Verdict) {
    switch verdict {
    case .pass: self = .pass
    case .fail: self = .fail
    case .unknown: self = .unknown
    }
  }
}

/// A place among the facts that were read last.
package struct FactPlace: Sendable, Hashable {
  let node: Int32
}

extension Facts {
  /// The address of a place.
  package func address(of place: FactPlace) -> FactAddress { address(of: place.node) }
}
