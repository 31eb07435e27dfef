import Foundation
import GRDB
import Plans

/// A row of the table `draft`.
///
/// The draft is kept as JSON for the same reason as events are: no text is cut or altered.
struct DraftRow {
  /// The plan the text was typed for.
  let plan: PlanID
  /// What was typed.
  let draft: Draft

  /// Makes the row of a plan's draft.
  init(plan: PlanID, draft: Draft) {
    self.plan = plan
    self.draft = draft
  }

  /// Reads a row of `SELECT plan, draft, checksum`.
  ///
  /// Throws ``Damage`` where the row is not as it was written.
  init(_ row: Row) throws {
    let plan = try row.decode(String.self, atIndex: 0)
    let text = try row.decode(String.self, atIndex: 1)
    guard
      try row.decode(Int64.self, atIndex: 2) == Int64(bitPattern: Checksum(of: plan, text).value),
      let content = try? JSONDecoder().decode(Content.self, from: Data(text.utf8))
    else { throw Damage(detail: "plan \(plan), draft") }
    self.plan = PlanID(rawValue: plan)
    draft = Draft(slot: content.slot?.slot, text: content.text)
  }

  /// Writes the row instead of the one that was there.
  func replace(in db: Database) throws {
    let content = Content(slot: draft.slot.map(SlotRecord.init), text: draft.text)
    let text = try jsonText(content)
    let checksum = Checksum(of: plan.rawValue, text)
    try db.execute(
      sql: "INSERT OR REPLACE INTO draft (plan, draft, checksum) VALUES (?, ?, ?)",
      arguments: [plan.rawValue, text, Int64(bitPattern: checksum.value)])
  }

  private struct Content: Codable {
    let slot: SlotRecord?
    let text: String

    enum CodingKeys: String, CodingKey {
      case slot = "slot"
      case text = "text"
    }
  }
}
