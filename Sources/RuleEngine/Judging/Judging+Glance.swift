extension Judging {
  /// The verdict of a condition where a look at the bytes is enough; nil where it takes more.
  mutating func glance(_ index: Int32, at place: Int32) -> Verdict? {
    glancing { $0.verdict(index, at: place) }
  }

  /// Lends the tables for a glance.
  mutating func glancing<Result>(_ body: (Glance) -> Result) -> Result {
    // These tables are never exchanged, so that they stay as long as this.
    let (conditions, sieve) = (conditions.slots, lexicon.sieve)
    return facts.lend { facts in
      sightings.lend(sieve, facts.window) { sightings, scan in
        var tables = GlanceTables(
          conditions: conditions, facts: facts, sightings: sightings, scan: scan)
        return unsafe withUnsafeMutablePointer(to: &tables) { tables in
          body(Glance(unsafe Slots(tables)))
        }
      }
    }
  }
}

/// All that a glance looks at, lent while it lasts.
struct GlanceTables: BitwiseCopyable {
  let conditions: ConditionSlots
  let facts: FactSlots
  let sightings: SightingSlots
  let scan: SieveScan
}

/// The tables of a program, in place for glances.
final class ConditionTables: Sendable {
  private let code: Table<Instruction>
  private let operands: Table<Program.Operand>
  private let paths: Table<Program.Path>
  private let steps: Table<Int32>
  private let patternStarts: Table<PatternStart>

  init(_ program: Program) {
    code = Table(program.code)
    operands = Table(program.operands)
    paths = Table(program.paths)
    steps = Table(program.steps)
    patternStarts = Table(program.patternStarts)
  }

  /// The tables, for as long as these are kept.
  var slots: ConditionSlots {
    ConditionSlots(
      code: code.slots, operands: operands.slots, paths: paths.slots, steps: steps.slots,
      patternStarts: patternStarts.slots)
  }
}

/// The tables of a program.
struct ConditionSlots: BitwiseCopyable {
  let code: Slots<Instruction>
  let operands: Slots<Program.Operand>
  let paths: Slots<Program.Path>
  let steps: Slots<Int32>
  let patternStarts: Slots<PatternStart>
}

/// The tables of facts.
struct FactSlots: BitwiseCopyable {
  let nodes: Slots<FactNode>
  let texts: Slots<FactText>
  let window: ByteWindow
}

extension Facts {
  @inline(__always) fileprivate mutating func lend<Result>(
    _ body: (FactSlots) -> Result
  ) -> Result {
    bytes.lendMutable { bytes in
      nodes.lendMutable { nodes in
        texts.lendMutable { texts in
          body(FactSlots(nodes: nodes, texts: texts, window: ByteWindow(bytes)))
        }
      }
    }
  }
}
