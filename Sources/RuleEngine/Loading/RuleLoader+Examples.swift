import Diagnostics
import LocatedJSON

extension RuleLoader {
  mutating func examples(_ node: JSONNode) -> [RuleExample]? {
    guard let object = reading.object(node, known: ["pass", "fail"], name: "examples") else {
      return nil
    }
    let open = node.range.lowerBound..<node.range.lowerBound + 1
    let passing = elements("pass", object).compactMap { example($0, isPassing: true) }
    let failing = elements("fail", object).compactMap { example($0, isPassing: false) }
    if object["pass"] == nil || passing.isEmpty {
      reading.report(RulePhrase.noPassingExample, at: open, help: RulePhrase.helpExamples)
    }
    if object["fail"] == nil || failing.isEmpty {
      reading.report(RulePhrase.noFailingExample, at: open, help: RulePhrase.helpExamples)
    }
    return passing + failing
  }

  private mutating func elements(_ name: String, _ object: JSONObject) -> [JSONNode] {
    object[name].flatMap { reading.array($0, name: name) } ?? []
  }

  private mutating func example(_ node: JSONNode, isPassing: Bool) -> RuleExample? {
    guard case .object(let members) = node.value else {
      reading.wrongKind(node, wanted: .helpObject, name: isPassing ? "pass" : "fail")
      return nil
    }
    let facts = JSONNode(.object(members.filter { $0.name != "at" }), node.range)
    let value = reading.fact(facts, context.schema.root, name: isPassing ? "pass" : "fail")
    var targets: [FactAddress] = []
    var isPlaced = isPassing
    if let at = members.first(where: { $0.name == "at" }), !isPassing {
      let places = reading.array(at.value, name: "at")
      isPlaced = places?.isEmpty != true
      targets = (places ?? []).compactMap { address($0) }
    }
    if !isPlaced {
      let open = node.range.lowerBound..<node.range.lowerBound + 1
      reading.report(RulePhrase.exampleWithoutPlace, at: open, help: RulePhrase.helpExamples)
    }
    return value.map {
      RuleExample(facts: $0, targets: targets, place: Place(reading.source, node.range))
    }
  }

  private mutating func address(_ node: JSONNode) -> FactAddress? {
    guard let text = reading.string(node, name: "at") else { return nil }
    if let address = FactAddress(text) { return address }
    reading.report(
      RulePhrase.badAddress, ["found": text], at: node.range, help: RulePhrase.helpAddress)
    return nil
  }
}
