import Interviews
import LocatedJSON
import Plans

extension PlanJSONReader {
  private static let keys = ["at", "rule", "text"]

  /// Reads a reviewer's remarks on answers that have been read.
  mutating func comments(_ node: JSONNode, on answers: Record) -> [Note] {
    guard node.value != .null else { return [] }
    let elements = reading.array(node, name: PlanFormat.Key.comments.rawValue) ?? []
    return elements.compactMap { comment($0, on: answers) }
  }

  private mutating func comment(_ node: JSONNode, on answers: Record) -> Note? {
    let name = PlanFormat.Key.comments.rawValue
    guard let object = reading.object(node, known: Self.keys, name: name),
      let text = reading.require("text", in: object).flatMap({ text($0, name: "text") })
    else { return nil }
    var place: PlanPlace?
    if let node = object["at"], let path = self.text(node, name: "at") {
      place = PlanPlace(path: path, in: answers)
      if place == nil {
        reading.report(
          DraftPhrase.noSuchPlace, ["found": path], at: node.range, help: DraftPhrase.helpPlace)
      }
    }
    let rule = object["rule"].flatMap { self.text($0, name: "rule") }
    return Note(
      id: newID(), kind: .comment, slot: place?.slot, entry: place?.entry, rule: rule,
      text: text)
  }
}
