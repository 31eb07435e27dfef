import Foundation
import RuleEngine

/// Judges every plan of a file and says how many plans a second that is.
///
///     RuleBench RULES.json|hard12|hard24 PLANS.jsonl [OUT] [--repeat N] [--kernel portable|avx2|avx512]
///
/// The findings go to OUT, one number a plan as `Benchmarks/oracle.py` has it. What is told is the
/// fastest of N times, from bytes in memory to findings, in seconds of the processor: the program
/// has one thread, and what else the machine does is not its own.
@main
struct RuleBench {
  private let rules: String
  private let plans: [UInt8]
  private let output: String?
  private let times: Int
  private let kernel: ScanKernel

  static func main() {
    do {
      let bench = try RuleBench(Array(CommandLine.arguments.dropFirst()))
      try bench.run()
    } catch {
      FileHandle.standardError.write(Data("RuleBench: \(error)\n".utf8))
      exit(2)
    }
  }

  private init(_ arguments: [String]) throws {
    var arguments = arguments
    let times = Self.option("--repeat", in: &arguments).flatMap { Int($0) } ?? 5
    let kernel = Self.option("--kernel", in: &arguments)
    self.kernel = ScanKernel.available.first { "\($0)" == kernel } ?? .best
    guard arguments.count >= 2 else {
      throw BenchError(
        text: "usage: RULES.json|hard12|hard24 PLANS.jsonl [OUT] [--repeat N] [--kernel NAME]")
    }
    rules = arguments[0]
    plans = [UInt8](try Data(contentsOf: URL(filePath: arguments[1])))
    output = arguments.count > 2 ? arguments[2] : nil
    self.times = max(1, times)
  }

  /// Takes an option and its value out of the arguments.
  private static func option(_ name: String, in arguments: inout [String]) -> String? {
    guard let at = arguments.firstIndex(of: name), at + 1 < arguments.count else { return nil }
    defer { arguments.removeSubrange(at...at + 1) }
    return arguments[at + 1]
  }

  private func run() throws {
    let (findings, seconds) =
      switch rules {
      case "hard12": try measure(HardCodedJudge(all: false))
      case "hard24": try measure(HardCodedJudge(all: true))
      default: try measure(EngineJudge(rulesAt: rules, kernel: kernel))
      }
    let text = "\(Int(Double(findings.count) / seconds)) plans/s\n"
    FileHandle.standardOutput.write(Data(text.utf8))
    guard let output else { return }
    let lines = findings.map { "\($0)\n" }.joined()
    try lines.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// Judges all plans so many times; the findings, and the shortest time.
  private func measure(
    _ judge: some PlanJudge
  ) throws -> (findings: [UInt64], seconds: Double) {
    var judge = judge
    var findings: [UInt64] = []
    var shortest = Double.infinity
    for _ in 0..<times {
      findings.removeAll(keepingCapacity: true)
      var start = 0
      let begin = processorSeconds()
      while start < plans.count {
        findings.append(try judge.judgeLine(of: plans.span, from: &start))
      }
      shortest = min(shortest, processorSeconds() - begin)
    }
    return (findings, shortest)
  }

  private func processorSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
