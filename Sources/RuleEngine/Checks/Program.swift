/// The conditions of all rules, compiled into flat tables.
struct Program: Sendable {
  /// Paths that are looked at together.
  struct Operand: Sendable, BitwiseCopyable {
    let first: Int32
    let count: Int32
    /// The steps to its only fact, where that is one or two away, and -1 for each that is not.
    let step: Int32
    let next: Int32
    /// 0 where they are from the top; all bits where they are from a place.
    let place: Int32
  }

  /// A compiled path: a stretch of the table of steps.
  struct Path: Sendable, BitwiseCopyable {
    let isAbsolute: Bool
    let isSingle: Bool
    let first: Int32
    let end: Int32
  }

  private(set) var code: [Instruction] = []
  private(set) var notes: [ConditionNote] = []
  private(set) var operands: [Operand] = []
  private(set) var paths: [Path] = []
  private(set) var steps: [Int32] = []
  private(set) var patterns: [Pattern] = []
  private(set) var patternStarts: [PatternStart] = []

  var count: Int32 { Int32(code.count) }

  /// What tells the paths of an operand from all others: for each, whether it is absolute, and its steps.
  func key(of operand: Int32) -> [[Int32]] {
    let operand = operands[Int(operand)]
    return paths[Int(operand.first)..<Int(operand.first + operand.count)].map { path in
      [path.isAbsolute ? 1 : 0] + steps[Int(path.first)..<Int(path.end)]
    }
  }

  /// How many different facts the word lists of all conditions are looked for in.
  var wordPaths: Int {
    let looking = code.filter { $0.check == .mentions || $0.check == .avoids }
    let looked = looking.flatMap { instruction in
      let operand = operands[Int(instruction.operand)]
      return paths[Int(operand.first)..<Int(operand.first + operand.count)]
    }
    return Set(looked.map { steps[Int($0.first)..<Int($0.end)] }).count
  }

  /// Makes room for an instruction whose parts are not known yet.
  mutating func reserve(_ check: Check) -> Int32 {
    code.append(Instruction(check))
    notes.append(ConditionNote())
    return count - 1
  }

  /// Fills the room made for an instruction, when all that belongs to it has been added.
  mutating func complete(_ index: Int32, _ instruction: Instruction, _ note: ConditionNote) {
    code[Int(index)] = instruction.completed(end: count)
    notes[Int(index)] = note
  }

  /// Adds a pattern.
  mutating func pattern(_ pattern: Pattern) -> Int32 {
    patterns.append(pattern)
    patternStarts.append(PatternStart(pattern))
    return Int32(patterns.count - 1)
  }

  /// Adds paths that are looked at together.
  mutating func operand(_ list: [CompiledPath]) -> Int32 {
    let first = Int32(paths.count)
    for path in list {
      let start = Int32(steps.count)
      steps += path.steps
      paths.append(
        Path(
          isAbsolute: path.isAbsolute, isSingle: path.isSingle, first: start,
          end: Int32(steps.count)))
    }
    let only = list.count == 1 && list[0].isSingle && list[0].steps.count <= 2 ? list[0] : nil
    operands.append(
      Operand(
        first: first, count: Int32(list.count), step: only?.steps.first ?? -1,
        next: only?.steps.dropFirst().first ?? -1, place: only?.isAbsolute == true ? 0 : -1))
    return Int32(operands.count - 1)
  }

  /// A condition as it is written, judged on nothing.
  func outline(_ index: Int32) -> Explanation {
    var children: [Explanation] = []
    var child = index + 1
    while child < code[Int(index)].end {
      children.append(outline(child))
      child = code[Int(child)].end
    }
    return Explanation(
      check: code[Int(index)].check, note: notes[Int(index)], verdict: .unknown,
      evidence: Evidence(), instruction: index, children: children)
  }
}
