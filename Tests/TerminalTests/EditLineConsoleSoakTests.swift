import PseudoTerminals
import Testing

struct EditLineConsoleSoakTests {
  /// A generator with a seed, so that a failure can be had again.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let keys: [String] = {
    // Ctrl-C, Ctrl-D, Ctrl-M and Ctrl-Z have tests of their own; here the answer is to go on.
    let controls = (1...31).filter { ![3, 4, 5, 13, 26].contains($0) }.compactMap { code in
      Unicode.Scalar(code).map { String($0) }
    }
    let sequences = [
      Keys.left, Keys.right, Keys.up, Keys.down, Keys.home, Keys.end, Keys.delete, Keys.backspace,
      Keys.controlLeft, Keys.controlRight, Keys.altEnter, "\u{1B}b", "\u{1B}f", "\u{1B}d",
      "\u{1B}[200~to\r\nlinjer\u{1B}[201~", "\u{1B}[5~", "\u{1B}Ox", "\u{1B}[[A",
    ]
    let letters = [
      "a", "b", " ", "æ", "ø", "å", "É", "漢", "🙂", "👨‍👩‍👧", "\u{30A}", "\u{200D}", "\u{FE0F}", "-",
      "\u{1F1E9}", "\u{AD}", "ord ",
    ]
    return controls + sequences + sequences + letters + letters + letters
  }()

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `whatever is pressed, the next prompt works`(_ seed: UInt64) throws {
    var generator = Generator(state: seed)
    let session = try ProbeSession(
      ["history=gammel", "history=ældre\\nlinje", "offer=abe", "offer=abrikos"],
      rows: Int.random(in: 4...30, using: &generator),
      columns: Int.random(in: 12...90, using: &generator), prompt: "svar")
    for _ in 0..<40 {
      let burst = (0..<40).map { _ in Self.keys.randomElement(using: &generator) ?? "" }
      try session.terminal.type(burst.joined())
      if Int.random(in: 0..<8, using: &generator) == 0 {
        session.terminal.resize(
          rows: Int.random(in: 4...30, using: &generator),
          columns: Int.random(in: 12...90, using: &generator))
      }
    }
    // Space first: the last key may have been Escape, which makes Alt-Enter of Enter.
    try session.type(" " + Keys.control("U") + "til sidst\r", events: 1)
    #expect(session.events == ["line til sidst"], "seed \(seed)")
    #expect(session.terminal.screen.unknown == [], "seed \(seed)")
    try session.type(Keys.control("D"), events: 2)
    #expect(try session.terminal.waitForEnd() == 0, "seed \(seed)")
    #expect(session.terminal.isCooked, "seed \(seed)")
  }
}
