import Diagnostics
import Interviews
import LocatedJSON
import Plans

extension PlanJSONReader {
  /// The paths of what was put off; one that leads nowhere is told and left out.
  mutating func postponed(_ node: JSONNode, _ answers: Record) -> [String] {
    if node.value == .null { return [] }
    let name = PlanFormat.Key.postponed.rawValue
    return (reading.array(node, name: name) ?? []).compactMap { element in
      guard let path = reading.string(element, name: name) else { return nil }
      if isPlace(path, in: answers) { return path }
      reading.report(
        DraftPhrase.nothingToPostpone, ["found": path], at: element.range, severity: .warning)
      return nil
    }
  }

  private func isPlace(_ path: String, in answers: Record) -> Bool {
    guard let place = PlanPlace(path: path, in: answers), place.entry == nil else { return false }
    let list = place.slot.item.flatMap { answers.home(of: $0)?.list.field }
    return template.question(place.slot.field, inList: list) != nil
  }

  /// The findings that are let stand; one with a fault is told.
  mutating func acceptances(_ node: JSONNode) -> [Acceptance] {
    if node.value == .null { return [] }
    let name = PlanFormat.Key.accepted.rawValue
    return (reading.array(node, name: name) ?? []).compactMap { acceptance($0, name: name) }
  }

  private mutating func acceptance(_ node: JSONNode, name: String) -> Acceptance? {
    let known = PlanFormat.AcceptedKey.allCases.map(\.rawValue)
    guard let object = reading.object(node, known: known, name: name) else { return nil }
    let fingerprint = required(.fingerprint, object)
    let rule = required(.rule, object)
    let path = required(.path, object)
    let reason = required(.reason, object)
    let on = required(.on, object)
    let by = object[PlanFormat.AcceptedKey.by.rawValue].flatMap {
      text($0, name: PlanFormat.AcceptedKey.by.rawValue)
    }
    let until = optional(.until, object)
    checkDays([.on, .until], object)
    guard let fingerprint, let rule, let path, let reason, let on else { return nil }
    return Acceptance(
      fingerprint: fingerprint, rule: rule, path: path, reason: reason, by: by ?? "", on: on,
      until: until)
  }

  private mutating func required(_ key: PlanFormat.AcceptedKey, _ object: JSONObject) -> String? {
    reading.require(key.rawValue, in: object).flatMap { reading.string($0, name: key.rawValue) }
  }

  private mutating func optional(_ key: PlanFormat.AcceptedKey, _ object: JSONObject) -> String? {
    guard let node = object[key.rawValue], node.value != .null else { return nil }
    return reading.string(node, name: key.rawValue)
  }

  /// Reports what is no day as YYYY-MM-DD: days are compared as they are written.
  private mutating func checkDays(_ keys: [PlanFormat.AcceptedKey], _ object: JSONObject) {
    for key in keys {
      guard let node = object[key.rawValue], case .string(let text) = node.value,
        !text.isBlank, !isDay(text)
      else { continue }
      reading.report(
        DraftPhrase.badDay, ["name": key.rawValue, "found": text], at: node.range,
        help: DraftPhrase.helpDay)
    }
  }

  /// Whether a text is a day as YYYY-MM-DD.
  func isDay(_ text: String) -> Bool {
    text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7
          ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }
}
