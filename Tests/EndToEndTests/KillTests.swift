import Glibc
import Plans
import PseudoTerminals
import Storage
import TestSupport
import Testing

/// Whatever moment the program is killed at, what it has taken is there.
struct KillTests {
  private static let plan = PlanID(rawValue: "rum")

  /// Questions that take any text: text questions and lists.
  private static let questions = [1, 2, 3, 4, 5, 6, 7, 8, 10, 18]

  /// Four plans, killed 50 times each; the plans' seeds are drawn anew every time.
  @Test(arguments: 0..<4)
  func `every acknowledged answer is there after each of 50 kills`(_ number: Int) throws {
    let home = try Home()
    let seed = UInt64.random(in: 0...9999)
    var random = SeededGenerator(seed: seed)
    let clear = Keys.control("U")
    var acknowledged: [String] = []
    for kill in 1...50 {
      let sitting = try Sitting(home, ["interview", "Rum"])
      for answer in 1...Int.random(in: 1...3, using: &random) {
        let text = "svar \(answer) før drab \(kill)"
        try sitting.enter(clear + ":gå \(Self.questions.randomElement(using: &random) ?? 1)")
        try sitting.enter(clear + text)
        acknowledged.append(text)
      }
      let last = "sidste ord før drab \(kill)"
      try sitting.enter(clear + ":gå 7")
      try sitting.press(clear + last)
      if Bool.random(using: &random) { try sitting.press("\r") }
      spin(Int.random(in: 0...400_000, using: &random))
      sitting.terminal.signal(SIGKILL)
      #expect(try sitting.terminal.waitForEnd() == 128 + Int(SIGKILL))

      let kept = try texts(in: home).filter { $0.hasPrefix("svar") }
      #expect(kept == acknowledged, "seed \(seed), kill \(kill)")
      let unconfirmed = try texts(in: home).filter { $0 == last }
      #expect(unconfirmed.count <= 1, "seed \(seed), kill \(kill)")
    }
    let run = try home.run(["export", "rum", "--to", "json"])
    #expect(run.status == 0, "seed \(seed): \(run.errors)")
  }

  @Test func `a program killed while it makes its store makes it the next time`() throws {
    let seed = UInt64.random(in: 0...9999)
    var random = SeededGenerator(seed: seed)
    for kill in 1...20 {
      let home = try Home()
      let sitting = try Sitting(home, ["interview", "Rum"], waits: false)
      spin(Int.random(in: 0...4_000_000, using: &random))
      sitting.terminal.signal(SIGKILL)
      #expect(try sitting.terminal.waitForEnd() == 128 + Int(SIGKILL))
      let run = try home.run(["plans"])
      #expect(run.errors == "" || run.errors == Self.noPlans, "seed \(seed), kill \(kill)")
      #expect(run.status == 0, "seed \(seed), kill \(kill)")
    }
  }

  private static let noPlans = "Der er ingen planer endnu. Begynd en med: maalplan\n"

  /// All texts that ever were answers to the plan, in order.
  private func texts(in home: Home) throws -> [String] {
    try home.plans().log(of: Self.plan).changes.flatMap(\.events).compactMap { event in
      switch event {
      case .answered(_, let text), .added(_, _, _, let text), .reworded(_, let text): text
      default: nil
      }
    }
  }

  /// Lets the program run on for a while that no one knows.
  private func spin(_ rounds: Int) {
    var state = SeededGenerator(seed: 0)
    for _ in 0..<rounds { _ = state.next() }
  }
}
