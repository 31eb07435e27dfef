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
    switch number(0...18) {
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
    case 9: return .redone
    default: return eventBeside(item, slot, text)
    }
  }

  /// An event beside the answers.
  private mutating func eventBeside(_ item: ItemID, _ slot: Slot, _ text: String) -> PlanEvent {
    switch number(0...13) {
    case 9: return .approved(approval(text))
    case 10: return .unapproved(Approval.Withdrawal(by: text, on: "2026-06-02", reason: text))
    case 11:
      return .beganStatus(
        BegunStatus(year: number(0...3_000), isFinal: number(0...1) == 0, on: text))
    case 12: return .reported(status(item, text))
    case 13:
      return .logged(
        LoggedChange(
          on: text, slot: slot, entry: number(0...1) == 0 ? nil : item, before: text, after: text,
          reason: text, by: text))
    case 0: return .postponed(slot)
    case 1: return .participated([text, "Anna"])
    case 2:
      items += 1
      return .proposed(ItemID(items), for: slot, text)
    case 3:
      items += 1
      return .voted(
        Ballot(
          id: ItemID(items), slot: slot, voters: number(0...12), votes: [item: number(1...9)]))
    case 4: return .chose(item)
    case 5:
      items += 1
      let isBare = number(0...1) == 0
      return .noted(
        Note(
          id: ItemID(items), kind: Note.Kind.allCases[number(0...2)], slot: isBare ? nil : slot,
          entry: isBare ? nil : item, rule: isBare ? nil : text, text: text))
    case 6: return .withdrawn(item)
    case 7:
      return .accepted(
        Acceptance(
          fingerprint: "v1:0", rule: text, path: text, reason: text, by: text, on: "2026-08-14",
          until: number(0...1) == 0 ? nil : "2027-08-31"))
    default: return .revoked("v1:0")
    }
  }
}

extension RandomChanges {
  private mutating func approval(_ text: String) -> Approval {
    Approval(
      by: text, on: "2026-06-01", text: text, parts: number(0...1) == 0 ? [:] : [text: text],
      overruled: [Approval.Overruling(rule: text, path: text, reason: text)],
      withdrawal: number(0...1) == 0
        ? nil : Approval.Withdrawal(by: text, on: "2026-06-02", reason: text))
  }

  private mutating func status(_ item: ItemID, _ text: String) -> Status {
    Status(
      year: number(0...3_000), isFinal: number(0...1) == 0, on: text, by: text,
      readings: [
        Status.Reading(sign: number(0...1) == 0 ? nil : item, words: text, text: text)
      ], answers: number(0...1) == 0 ? [:] : [text: text])
  }
}

/// Everything in a value, byte for byte; `==` takes texts for equal that are written differently.
func exact(_ value: some Any) -> [UInt8] {
  Array(String(reflecting: value).utf8)
}
