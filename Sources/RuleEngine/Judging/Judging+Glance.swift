extension Judging {
  /// The verdict of a condition where a look at the bytes is enough; nil where it takes more.
  mutating func glance(_ index: Int32, at place: Int32) -> Verdict? {
    glancing { $0.verdict(index, at: place) }
  }

  /// Lends the tables for a glance.
  mutating func glancing<Result>(_ body: (Glance) -> Result) -> Result {
    program.lend { conditions in
      facts.lend { facts in
        sightings.lend(lexicon.sieve, facts.window) { sightings, scan in
          var tables = GlanceTables(
            conditions: conditions, facts: facts, sightings: sightings, scan: scan)
          return unsafe withUnsafeMutablePointer(to: &tables) { tables in
            body(Glance(unsafe Slots(tables)))
          }
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

extension Program {
  @inline(__always) fileprivate func lend<Result>(_ body: (ConditionSlots) -> Result) -> Result {
    code.lend { code in
      operands.lend { operands in
        paths.lend { paths in
          steps.lend { steps in
            patternStarts.lend { patternStarts in
              body(
                ConditionSlots(
                  code: code, operands: operands, paths: paths, steps: steps,
                  patternStarts: patternStarts))
            }
          }
        }
      }
    }
  }
}

extension Facts {
  @inline(__always) fileprivate func lend<Result>(_ body: (FactSlots) -> Result) -> Result {
    bytes.lend { bytes in
      nodes.lend { nodes in
        texts.lend { texts in
          body(FactSlots(nodes: nodes, texts: texts, window: ByteWindow(bytes)))
        }
      }
    }
  }
}
