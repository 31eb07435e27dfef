import Dialogues
import Foundation
import Testing
import TextLayout
import Wording

/// `:tidslinje` shows what happens when.
struct TimelineTests {
  static let typed = [
    ":gå prøvehandling", "Morgenvært: en voksen tager imod hver morgen", "Femdagesopkald", "",
    ":gå start", "august 2026", "uge 34, 2026", "januar 2027", "juni 2028", "januar 2027",
    "januar 2028", "", "august 2026", "", ":tidslinje",
  ]

  @Test func `on a wide screen the rows stand beside their names`() async throws {
    let talk = try Conversation()
    let page = try await talk.page(Self.typed, width: 80)
    #expect(
      page == """

        ── TIDSLINJE ───────────────────────────────────────────────────────────────────
        Planen løber fra 1. august 2026 til 30. juni 2028.

                                       2026        2027                    2028
        Planen                         ┊·▶━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━★
        P1 Morgenvært: en voksen       ┊··▶━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
           tager imod hver morgen
        P2 Femdagesopkald              ┊···········▶━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Foreløbig evaluering           ┊···········┊◆······················┊◆···········
        Status i august                ┊··■········┊··············□········┊············
        ▶ begynder · ◆ foreløbig evaluering · ■ status i august · □ status, planen
          mangler · ★ målet indfriet

          august 2026: Prøvehandlingerne iværksættes
          august 2026: Status til politisk niveau
          17.-23. august 2026: P1 begynder – Morgenvært: en voksen tager imod hver
            morgen
          januar 2027: P2 begynder – Femdagesopkald
          januar 2027: Foreløbig evaluering
          august 2027: Status til politisk niveau – står ikke i planen endnu
          januar 2028: Foreløbig evaluering
          juni 2028: Målet forventes indfriet


        """)
  }

  @Test func `on a narrow screen no row is wider than the screen`() async throws {
    let talk = try Conversation()
    let page = try await talk.page(Self.typed, width: 60)
    let rows = page.split(separator: "\n").filter { $0.contains("┊") }
    #expect(rows.count == 5)
    #expect(page.split(separator: "\n").allSatisfy { String($0).displayWidth <= 60 })
  }

  @Test func `an empty plan says that there is nothing to show`() async throws {
    let talk = try Conversation(.english)
    let page = try await talk.page([":timeline"], width: 60)
    #expect(page.contains(" TIMELINE ──"))
    #expect(page.contains("\nThe plan names no times yet.\n\n"))
  }
}

extension Conversation {
  /// What the last command showed, before the next question.
  fileprivate func page(_ typed: [String], width: Int) async throws -> String {
    let transcript = try await type(typed, width: width)
    let shown = transcript.components(separatedBy: typed[typed.count - 1] + "\n").last ?? ""
    let ends = ["målplan ›", "Hvilke ", "Which "].compactMap { shown.range(of: $0)?.lowerBound }
    return String(shown[..<(ends.min() ?? shown.endIndex)])
  }
}
