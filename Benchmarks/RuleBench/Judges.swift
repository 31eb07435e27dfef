import Diagnostics
import Foundation
import RuleEngine

/// Something that says which rules a plan breaks: bit i is set where rule i is broken.
protocol PlanJudge {
  /// Judges the plan on the line that starts at an offset, and moves the offset behind the line.
  mutating func judgeLine(of plans: Span<UInt8>, from start: inout Int) throws -> UInt64
}

/// The rule engine, with rules from a file.
struct EngineJudge: PlanJudge {
  private var reader: FactReader
  private var run: OutcomeRun

  /// Loads the rules; they must be without fault.
  init(rulesAt path: String, kernel: ScanKernel) throws {
    reader = FactReader(BenchSchema.schema, kernel: kernel)
    let source = Source(name: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    let (rules, diagnostics) = loadRules([source], for: RuleContext(schema: BenchSchema.schema))
    guard diagnostics.isEmpty else { throw BenchError(text: "\(path): \(diagnostics)") }
    run = OutcomeRun(rules, phase: 0, kernel: kernel)
  }

  mutating func judgeLine(of plans: Span<UInt8>, from start: inout Int) throws -> UInt64 {
    try reader.readLine(of: plans, from: &start)
    var broken: UInt64 = 0
    run.judge(&reader) { rule, _, outcome in
      if case .fail = outcome { broken |= 1 << UInt64(rule) }
    }
    return broken
  }
}

/// What keeps the benchmark from running.
struct BenchError: Error {
  let text: String
}
