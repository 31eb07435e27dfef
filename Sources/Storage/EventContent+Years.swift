import Plans

/// An approval as it stands in the file.
struct ApprovalRecord: Codable {
  private let by: String
  private let on: String
  private let text: String
  private let parts: [String: String]
  private let overruled: [OverrulingRecord]
  private let withdrawal: WithdrawalRecord?

  private enum CodingKeys: String, CodingKey {
    case by = "by"
    case on = "on"
    case text = "text"
    case parts = "parts"
    case overruled = "overruled"
    case withdrawal = "withdrawal"
  }

  /// Makes the record of an approval.
  init(_ approval: Approval) {
    by = approval.by
    on = approval.on
    text = approval.text
    parts = approval.parts
    overruled = approval.overruled.map(OverrulingRecord.init)
    withdrawal = approval.withdrawal.map(WithdrawalRecord.init)
  }

  /// The approval.
  var approval: Approval {
    Approval(
      by: by, on: on, text: text, parts: parts, overruled: overruled.map(\.overruling),
      withdrawal: withdrawal?.withdrawal)
  }
}

/// A finding that did not stop an approval, as it stands in the file.
private struct OverrulingRecord: Codable {
  let rule: String
  let path: String
  let reason: String

  enum CodingKeys: String, CodingKey {
    case rule = "rule"
    case path = "path"
    case reason = "reason"
  }

  init(_ overruling: Approval.Overruling) {
    rule = overruling.rule
    path = overruling.path
    reason = overruling.reason
  }

  var overruling: Approval.Overruling {
    Approval.Overruling(rule: rule, path: path, reason: reason)
  }
}

/// That an approval was taken back, as it stands in the file.
struct WithdrawalRecord: Codable {
  private let by: String
  private let on: String
  private let reason: String

  private enum CodingKeys: String, CodingKey {
    case by = "by"
    case on = "on"
    case reason = "reason"
  }

  /// Makes the record of a withdrawal.
  init(_ withdrawal: Approval.Withdrawal) {
    by = withdrawal.by
    on = withdrawal.on
    reason = withdrawal.reason
  }

  /// The withdrawal.
  var withdrawal: Approval.Withdrawal { Approval.Withdrawal(by: by, on: on, reason: reason) }
}

/// A status that is begun, as it stands in the file.
struct BegunStatusRecord: Codable {
  private let year: Int
  private let isFinal: Bool
  private let on: String

  private enum CodingKeys: String, CodingKey {
    case year = "year"
    case isFinal = "final"
    case on = "on"
  }

  /// Makes the record of a status that is begun.
  init(_ status: BegunStatus) {
    year = status.year
    isFinal = status.isFinal
    on = status.on
  }

  /// The status that is begun.
  var status: BegunStatus { BegunStatus(year: year, isFinal: isFinal, on: on) }
}

/// A status as it stands in the file.
struct StatusRecord: Codable {
  private let year: Int
  private let isFinal: Bool
  private let on: String
  private let by: String
  private let readings: [ReadingRecord]
  private let answers: [String: String]

  private enum CodingKeys: String, CodingKey {
    case year = "year"
    case isFinal = "final"
    case on = "on"
    case by = "by"
    case readings = "readings"
    case answers = "answers"
  }

  /// Makes the record of a status.
  init(_ status: Status) {
    year = status.year
    isFinal = status.isFinal
    on = status.on
    by = status.by
    readings = status.readings.map(ReadingRecord.init)
    answers = status.answers
  }

  /// The status; nil where a sign's number cannot be one.
  var status: Status? {
    let read = readings.compactMap(\.reading)
    guard read.count == readings.count else { return nil }
    return Status(
      year: year, isFinal: isFinal, on: on, by: by, readings: read, answers: answers)
  }
}

/// What the data said about a sign, as it stands in the file.
private struct ReadingRecord: Codable {
  let sign: Int?
  let words: String
  let text: String

  enum CodingKeys: String, CodingKey {
    case sign = "sign"
    case words = "words"
    case text = "text"
  }

  init(_ reading: Status.Reading) {
    sign = reading.sign?.number
    words = reading.words
    text = reading.text
  }

  var reading: Status.Reading? {
    let id = sign.flatMap(ItemID.init(recorded:))
    guard (sign == nil) == (id == nil) else { return nil }
    return Status.Reading(sign: id, words: words, text: text)
  }
}

/// A logged change as it stands in the file.
struct LoggedChangeRecord: Codable {
  private let on: String
  private let slot: SlotRecord
  private let entry: Int?
  private let before: String
  private let after: String
  private let reason: String
  private let by: String

  private enum CodingKeys: String, CodingKey {
    case on = "on"
    case slot = "slot"
    case entry = "entry"
    case before = "before"
    case after = "after"
    case reason = "reason"
    case by = "by"
  }

  /// Makes the record of a logged change.
  init(_ change: LoggedChange) {
    on = change.on
    slot = SlotRecord(change.slot)
    entry = change.entry?.number
    before = change.before
    after = change.after
    reason = change.reason
    by = change.by
  }

  /// The change; nil where the number of an item cannot be one.
  var change: LoggedChange? {
    let id = entry.flatMap(ItemID.init(recorded:))
    guard let slot = slot.slot, (entry == nil) == (id == nil) else { return nil }
    return LoggedChange(
      on: on, slot: slot, entry: id, before: before, after: after, reason: reason, by: by)
  }
}
