import Plans

/// A generator whose numbers follow from its seed: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Texts that stores have been known to cut, merge or alter.
let difficultTexts = [
  "", " ", "Egelundskolen", "rød grød med fløde", "»citat« \"quote\" 'apostrof'", "a\u{0}b",
  "\u{0}",
  "linje 1\nlinje 2\r\n\ttab", "e\u{301} er ikke \u{E9} i bytes", "\u{FEFF}bom", "👩🏽‍🏫🇩🇰",
  "\\u0000 \\n \\", "{\"answered\":{}}", "'); DROP TABLE change; --", "\u{7F}\u{1}\u{1F}\u{85}",
  "\u{2028}\u{2029}", "%_?#", "\u{10FFFF}\u{FFFE}", String(repeating: "lang ", count: 5_000),
]

/// Makes changes of any kinds of events; items get names that were never used, as in every plan.
struct RandomChanges {
  private var generator: SeededGenerator
  private var items = 0

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A number in a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &generator)
  }

  /// A change of one to three events.
  mutating func next() -> Change {
    let events = (0..<number(1...3)).map { _ in event() }
    return Change(at: Moment(seconds: .random(in: .min ... .max, using: &generator)), events)
  }

  private mutating func event() -> PlanEvent {
    let item = ItemID(number(1...max(items, 1)))
    let field = ["goal", "signs", "data", "milestones.start"][number(0...3)]
    let slot = Slot(field, of: number(0...1) == 0 ? item : nil)
    let text = difficultTexts[number(0...difficultTexts.count - 1)]
    switch number(0...9) {
    case 0: return .began(template: text)
    case 1: return .titled(text)
    case 2: return .entered(Phase.allCases[number(0...3)])
    case 3: return .answered(slot, text)
    case 4:
      items += 1
      return .added(ItemID(items), to: slot, at: number(-2...9), text)
    case 5: return .reworded(item, text)
    case 6: return .removed(item)
    case 7: return .moved(item, to: number(-2...9))
    case 8: return .undone
    default: return .redone
    }
  }
}

/// Everything in a value, byte for byte; `==` takes texts for equal that are written differently.
func exact(_ value: some Any) -> [UInt8] {
  Array(String(reflecting: value).utf8)
}
