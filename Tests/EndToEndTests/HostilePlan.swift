import Foundation
import Plans
import Storage

/// A plan whose every field tries to take over the terminal that it is shown on.
enum HostilePlan {
  static let id = PlanID(rawValue: "ond")

  /// Sets a title, colours, turns the reading order, hides, deletes, resets; in 7 and 8 bits.
  static let payload =
    "\u{1B}]0;ondt\u{7}\u{1B}[31;5m\u{9B}35m\u{202E}\u{2066}\u{200B}\u{200F}\u{8}\u{7F}\u{1B}c"
    + "\u{90}q\u{9D}x\u{9C}\u{1B}[2J\u{1B}[6n\r\u{85}\u{E}\u{FEFF}"

  /// A text with the payload in it.
  static func text(_ words: String) -> String { "\(words) før\(payload)efter." }

  /// The changes that it came about by.
  static func changes(template: String) -> [Change] {
    let answers: [PlanEvent] = [
      .added(ItemID(1), to: Slot("workplaces"), at: 0, text("Skole")),
      .added(ItemID(2), to: Slot("workplaces"), at: 1, text("Klub")),
      .answered(Slot("owner"), text("Leder Lone")),
      .answered(Slot("targetGroup"), text("Elever")), .answered(Slot("policy"), text("Politik")),
      .answered(Slot("objective"), text("Glæde og trivsel")),
      .answered(Slot("goal"), text("I juni 2028 er fraværet 8 procent og alle er glade")),
      .answered(Slot("relevance"), text("Fordi")),
      .added(ItemID(3), to: Slot("signs"), at: 0, text("Elever smiler")),
      .added(ItemID(4), to: Slot("signs"), at: 1, text("Flere kommer")),
      .added(ItemID(5), to: Slot("data", of: ItemID(3)), at: 0, text("Spørgeskema")),
      .added(ItemID(6), to: Slot("actions"), at: 0, text("Morgenværter")),
      .added(ItemID(7), to: Slot("owners", of: ItemID(6)), at: 0, text("Lærer Bo")),
      .answered(Slot("start", of: ItemID(6)), text("august 2026")),
      .answered(Slot("milestones.start"), text("august 2026")),
      .answered(Slot("milestones.achieved"), text("juni 2028")),
      .added(ItemID(8), to: Slot("milestones.augustStatus"), at: 0, text("august 2027")),
      .answered(Slot("evaluation.degree"), text("Halvt")),
      .answered(Slot("learning.insights"), text("Meget")),
    ]
    let beside: [PlanEvent] = [
      .participated([text("Anna"), text("Bo")]),
      .proposed(ItemID(11), for: Slot("goal"), text("Et bud")),
      .proposed(ItemID(12), for: Slot("goal"), text("Et andet bud")),
      .voted(
        Ballot(id: ItemID(13), slot: Slot("goal"), voters: 2, votes: [ItemID(11): 2])),
      note(14, .parked, Slot("goal")), note(15, .decided, nil), note(16, .comment, Slot("owner")),
      .accepted(
        Acceptance(
          fingerprint: text("f"), rule: text("regel"), path: text("sti"), reason: text("grund"),
          by: text("Anna"), on: "2026-08-14", until: nil)),
    ]
    let opening: [PlanEvent] = [.began(template: template), .titled(text("Titel"))]
    let rest = (answers + beside).map { [$0] }
    return ([opening] + rest).enumerated().map {
      Change(at: Moment(seconds: 1_790_000_000 + Int64($0)), $1)
    }
  }

  private static func note(_ id: Int, _ kind: Note.Kind, _ slot: Slot?) -> PlanEvent {
    .noted(
      Note(
        id: ItemID(id), kind: kind, slot: slot, entry: nil, rule: text("regel"), text: text("Note"))
    )
  }

  /// Puts it into a home's store, with a half-typed text.
  static func put(into home: Home, template: String) throws {
    try FileManager.default.createDirectory(
      atPath: home.path + "/data/maalplan", withIntermediateDirectories: true)
    let store = try home.plans()
    for (revision, change) in changes(template: template).enumerated() {
      try store.append(change, to: id, after: revision, forgetting: [])
    }
    _ = try store.keepDraft(Draft(slot: Slot("goal"), text: text("Kladde")), of: id, insteadOf: nil)
  }
}

/// What of a program's output would do more than show text.
struct Emission {
  /// The sequences that the program and libedit write themselves.
  private static var known: Regex<Substring> {
    /\[(?:[0-9]*[ABCDGJKPXLM@]|[0-9;]*H|\?(?:2004|25)[hl]|(?:[0-9;]*)m)/
  }
  private static let hostile = ["[31;5m", "[2J", "[6n", "]0;", "c"]

  /// What should not be there, with what follows it; empty where all is well.
  static func faults(in output: some Collection<UInt8>, isTerminal: Bool) -> [String] {
    let scalars = Array(String(decoding: output, as: UTF8.self).unicodeScalars)
    return scalars.indices.filter { isFault(scalars, $0, isTerminal) }.map { index in
      let code = String(scalars[index].value, radix: 16)
      return "U+\(code): " + string(scalars[max(0, index - 30)..<index]) + "⏵"
        + string(scalars[(index + 1)..<min(index + 12, scalars.count)])
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars)).debugDescription
  }

  private static func isFault(
    _ scalars: [Unicode.Scalar], _ index: Int, _ isTerminal: Bool
  ) -> Bool {
    switch scalars[index].value {
    case 0x1B:
      // A mark behind a sequence would be one character with its last letter.
      var view = String.UnicodeScalarView()
      view.append(
        contentsOf: scalars[(index + 1)..<min(index + 12, scalars.count)].prefix { $0.isASCII })
      let rest = String(view)
      if !isTerminal || hostile.contains(where: rest.hasPrefix) { return true }
      return rest.prefixMatch(of: known) == nil
    case 0x09, 0x0A: return false
    case 0x08, 0x0D: return !isTerminal
    case 0..<0x20, 0x7F...0x9F: return true
    case 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: return true
    default: return false
    }
  }
}
