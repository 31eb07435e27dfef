import Foundation
import GRDB
import Plans

/// A row of the table `draft`.
///
/// The draft is kept as JSON for the same reason as events are: no text is cut or altered.
struct DraftRow {
  /// Asks for rows, of all plans and in no order.
  static let query = "SELECT plan, draft, checksum, number FROM draft"

  /// The plan the text was typed for.
  let plan: PlanID
  /// What was typed.
  let draft: Draft

  /// Makes the row of a plan's draft.
  init(plan: PlanID, draft: Draft) {
    self.plan = plan
    self.draft = draft
  }

  /// Reads a row of ``query``.
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
    draft = Draft(
      slot: content.slot?.slot, text: content.text, isHidden: content.hidden ?? false)
  }

  /// The half-typed texts of a plan, the oldest first.
  ///
  /// Reads those of all plans: a row whose plan is not as it was written may be one of this plan.
  static func drafts(of id: PlanID, in db: Database) throws -> [StoredDraft] {
    try Row.fetchAll(db, sql: query + " ORDER BY number").compactMap { row in
      let stored = try DraftRow(row)
      guard stored.plan == id else { return nil }
      return StoredDraft(id: DraftID(try row.decode(Int64.self, atIndex: 3)), draft: stored.draft)
    }
  }

  /// Writes the row instead of an earlier one that is still there, else as a new one; gives its number.
  func write(over earlier: DraftID?, in db: Database) throws -> DraftID {
    let (text, checksum) = try content()
    if let earlier {
      try db.execute(
        sql: "UPDATE draft SET draft = ?, checksum = ? WHERE number = ? AND plan = ?",
        arguments: [text, checksum, earlier.number, plan.rawValue])
      if db.changesCount > 0 { return earlier }
    }
    try db.execute(
      sql: "INSERT INTO draft (plan, draft, checksum) VALUES (?, ?, ?)",
      arguments: [plan.rawValue, text, checksum])
    return DraftID(db.lastInsertedRowID)
  }

  /// Writes the row in the place of another, which may be of a plan of another name.
  func update(_ earlier: DraftID, in db: Database) throws {
    let (text, checksum) = try content()
    try db.execute(
      sql: "UPDATE draft SET plan = ?, draft = ?, checksum = ? WHERE number = ?",
      arguments: [plan.rawValue, text, checksum, earlier.number])
  }

  private func content() throws -> (text: String, checksum: Int64) {
    let text = try jsonText(
      Content(
        slot: draft.slot.map(SlotRecord.init), text: draft.text,
        hidden: draft.isHidden ? true : nil))
    return (text, Int64(bitPattern: Checksum(of: plan.rawValue, text).value))
  }

  /// Removes rows; those that are gone already are no error.
  static func remove(_ drafts: [DraftID], from db: Database) throws {
    for draft in drafts {
      try db.execute(sql: "DELETE FROM draft WHERE number = ?", arguments: [draft.number])
    }
  }

  private struct Content: Codable {
    let slot: SlotRecord?
    let text: String
    let hidden: Bool?

    enum CodingKeys: String, CodingKey {
      case slot = "slot"
      case text = "text"
      case hidden = "hidden"
    }
  }
}
