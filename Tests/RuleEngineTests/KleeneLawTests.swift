import RuleEngine
import TestSupport
import Testing

/// The logic of conditions is Kleene's: fail, unknown and pass in that order, all the least, any the
/// greatest, not the opposite.
struct KleeneLawTests {
  /// A condition as a tree, with what it must come to.
  private indirect enum Tree {
    case leaf(Verdict)
    case all([Tree])
    case any([Tree])
    case not(Tree)
    case unsure(Tree)

    init(depth: Int, _ generator: inout SeededGenerator) {
      func trees(_ generator: inout SeededGenerator) -> [Tree] {
        (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          Tree(depth: depth - 1, &generator)
        }
      }
      switch depth == 0 ? 0 : Int.random(in: 0..<6, using: &generator) {
      case 2, 3: self = .all(trees(&generator))
      case 4: self = .any(trees(&generator))
      case 5 where Bool.random(using: &generator):
        self = .unsure(Tree(depth: depth - 1, &generator))
      case 5: self = .not(Tree(depth: depth - 1, &generator))
      default:
        self = .leaf([.fail, .unknown, .pass].randomElement(using: &generator) ?? .pass)
      }
    }

    var verdict: Verdict {
      switch self {
      case .leaf(let verdict): verdict
      case .all(let trees): trees.map(\.verdict).min() ?? .pass
      case .any(let trees): trees.map(\.verdict).max() ?? .fail
      case .not(let tree):
        tree.verdict == .pass ? .fail : tree.verdict == .fail ? .pass : .unknown
      case .unsure(let tree): tree.verdict == .pass ? .unknown : .fail
      }
    }

    var condition: String {
      switch self {
      case .leaf(.pass): CheckTests.yes
      case .leaf(.fail): CheckTests.no
      case .leaf(.unknown): CheckTests.unclear
      case .all(let trees): "{ \"all\": [\(trees.map(\.condition).joined(separator: ","))] }"
      case .any(let trees): "{ \"any\": [\(trees.map(\.condition).joined(separator: ","))] }"
      case .not(let tree): "{ \"not\": \(tree.condition) }"
      case .unsure(let tree): "{ \"unsure\": \(tree.condition) }"
      }
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `a condition comes to what Kleene's tables say, in the short way and the long`(
    _ seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let tree = Tree(depth: 4, &generator)
    let rules = try Bench.rules(Bench.file(["assert": tree.condition]))
    let facts = try Bench.facts(CheckTests.goalOnly)
    let judgement = try #require(rules.judge(facts, phase: 0).first)
    #expect(judgement.outcome.rawValue == "\(tree.verdict)", "seed \(seed): \(tree.condition)")
    #expect(rules.explanation(of: judgement, in: facts).verdict == tree.verdict)
  }
}
