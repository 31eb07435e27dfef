import Diagnostics
import Interviews
import LocatedJSON
import Plans

/// The statuses of a file: those given, and the one that is being worked on.
struct ReadStatuses {
  var given: [Status] = []
  var begun: BegunStatus?
  /// The answers that belong to the one being worked on: of the plan by field, and of items.
  var answers: [String: String] = [:]
  var readings: [Status.Reading] = []
}

extension PlanJSONReader {
  /// The approvals; one with a fault is told.
  mutating func approvals(_ node: JSONNode) -> [Approval] {
    elements(node, .approvals).compactMap { approval($0) }
  }

  private mutating func approval(_ node: JSONNode) -> Approval? {
    let known = PlanFormat.ApprovalKey.allCases.map(\.rawValue)
    let name = PlanFormat.Key.approvals.rawValue
    guard let object = reading.object(node, known: known, name: name) else { return nil }
    let by = required("by", object)
    let on = day("on", object)
    let text = required("text", object)
    let parts = object["parts"].map { texts($0, name: "parts") } ?? [:]
    var overruled: [Approval.Overruling] = []
    for element in list("overruled", object) {
      if let overruling = overruling(element) { overruled.append(overruling) }
    }
    var withdrawal: Approval.Withdrawal?
    if let node = object["withdrawn"] { withdrawal = self.withdrawal(node) }
    guard let by, let on, let text else { return nil }
    return Approval(
      by: by, on: on, text: text, parts: parts, overruled: overruled, withdrawal: withdrawal)
  }

  private mutating func overruling(_ node: JSONNode) -> Approval.Overruling? {
    let known = ["rule", "path", "reason"]
    guard let object = reading.object(node, known: known, name: "overruled") else { return nil }
    let found = known.map { required($0, object) }
    guard let rule = found[0], let path = found[1], let reason = found[2] else { return nil }
    return Approval.Overruling(rule: rule, path: path, reason: reason)
  }

  private mutating func withdrawal(_ node: JSONNode) -> Approval.Withdrawal? {
    guard node.value != .null,
      let object = reading.object(node, known: ["by", "on", "reason"], name: "withdrawn")
    else { return nil }
    let on = day("on", object)
    let reason = required("reason", object)
    let by = object["by"].flatMap { text($0, name: "by") } ?? ""
    guard let on, let reason else { return nil }
    return Approval.Withdrawal(by: by, on: on, reason: reason)
  }

  /// The changes that were logged; one with a fault is told.
  mutating func loggedChanges(_ node: JSONNode, on answers: Record) -> [LoggedChange] {
    elements(node, .changes).compactMap { loggedChange($0, on: answers) }
  }

  private mutating func loggedChange(_ node: JSONNode, on answers: Record) -> LoggedChange? {
    let known = PlanFormat.ChangeKey.allCases.map(\.rawValue)
    let name = PlanFormat.Key.changes.rawValue
    guard let object = reading.object(node, known: known, name: name) else { return nil }
    let on = day("on", object)
    guard reading.require("at", in: object) != nil,
      let place = place(object, on: answers), let on
    else { return nil }
    let isList = template.question(place.slot.field, inList: nil)?.answer.isList ?? false
    func said(_ key: PlanFormat.ChangeKey) -> String {
      object[key.rawValue].flatMap { text($0, name: key.rawValue) } ?? ""
    }
    return LoggedChange(
      on: on, slot: place.slot, entry: place.entry ?? (isList ? newID() : nil),
      before: said(.before), after: said(.after), reason: said(.reason), by: said(.by))
  }
}

// MARK: - Statuses

extension PlanJSONReader {
  /// The statuses; one with a fault is told.
  mutating func statuses(_ node: JSONNode, on answers: Record) -> ReadStatuses {
    var read = ReadStatuses()
    for element in elements(node, .statuses) { take(element, on: answers, into: &read) }
    return read
  }

  private mutating func take(
    _ node: JSONNode, on answers: Record, into read: inout ReadStatuses
  ) {
    let known = PlanFormat.StatusKey.allCases.map(\.rawValue)
    let name = PlanFormat.Key.statuses.rawValue
    guard let object = reading.object(node, known: known, name: name) else { return }
    let year = reading.require("year", in: object)
      .flatMap { reading.integer($0, name: "year") }
    let isFinal = object["final"].flatMap { reading.bool($0, name: "final") } ?? false
    let by = object["by"].flatMap { text($0, name: "by") } ?? ""
    let said = object["answers"].map { texts($0, name: "answers") } ?? [:]
    var readings: [Status.Reading] = []
    for element in list("readings", object) {
      if let reading = self.reading(of: element, on: answers) { readings.append(reading) }
    }
    if object["begun"] != nil {
      guard let on = day("begun", object), let year else { return }
      read.begun = BegunStatus(year: year, isFinal: isFinal, on: on)
      read.answers = said.filter { StatusPath.isPart($0.key) }
      read.readings = readings
    } else {
      guard let on = day("on", object), let year else { return }
      read.given.append(
        Status(
          year: year, isFinal: isFinal, on: on, by: by, readings: readings, answers: said))
    }
  }

  private mutating func reading(of node: JSONNode, on answers: Record) -> Status.Reading? {
    guard let object = reading.object(node, known: ["at", "words", "text"], name: "readings")
    else { return nil }
    let place = object["at"]?.value == .null ? nil : place(object, on: answers)
    let words = object["words"].flatMap { text($0, name: "words") } ?? ""
    let said = object["text"].flatMap { text($0, name: "text") } ?? ""
    return Status.Reading(sign: place?.entry, words: words, text: said)
  }
}

// MARK: - Parts

extension PlanJSONReader {
  private mutating func elements(_ node: JSONNode, _ key: PlanFormat.Key) -> [JSONNode] {
    node.value == .null ? [] : reading.array(node, name: key.rawValue) ?? []
  }

  private mutating func list(_ key: String, _ object: JSONObject) -> [JSONNode] {
    guard let node = object[key], node.value != .null else { return [] }
    return reading.array(node, name: key) ?? []
  }

  private mutating func required(_ key: String, _ object: JSONObject) -> String? {
    reading.require(key, in: object).flatMap { reading.string($0, name: key) }
  }

  /// A day; what is none is told, because days are compared as they are written.
  private mutating func day(_ key: String, _ object: JSONObject) -> String? {
    guard let text = required(key, object) else { return nil }
    if isDay(text) { return text }
    if let node = object[key] {
      reading.report(
        DraftPhrase.badDay, ["name": key, "found": text], at: node.range,
        help: DraftPhrase.helpDay)
    }
    return nil
  }

  /// Texts by names that are not known beforehand.
  private mutating func texts(_ node: JSONNode, name: String) -> [String: String] {
    guard node.value != .null, let object = reading.anyObject(node, name: name) else { return [:] }
    var texts: [String: String] = [:]
    for member in object.members {
      if let text = text(member.value, name: member.name) { texts[member.name] = text }
    }
    return texts
  }
}
