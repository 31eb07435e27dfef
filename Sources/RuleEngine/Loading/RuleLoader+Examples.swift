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
    guard let address = FactAddress(text) else {
      reading.report(
        RulePhrase.badAddress, ["found": text], at: node.range, help: RulePhrase.helpAddress)
      return nil
    }
    return isKnown(address, at: node.range) ? address : nil
  }

  /// Whether there are such facts; reports the first step to one there is not.
  private mutating func isKnown(_ address: FactAddress, at range: Range<Int>) -> Bool {
    var kind = context.schema.root
    var before = FactAddress([])
    for step in address.steps {
      let way = FactAddress(before.steps + [step])
      let place = part(
        before.description.utf8.count..<way.description.utf8.count, of: range)
      switch (step, kind) {
      case (.item, .list(let element)): kind = element
      case (.item, _):
        reading.report(RulePhrase.notAList, ["name": before.description], at: place)
        return false
      case (.field(let name), .record(let fields)):
        guard let field = fields.first(where: { $0.name == name }) else {
          let start = before.steps.isEmpty ? 0 : before.description.utf8.count + 1
          reading.reportUnknown(
            RulePhrase.unknownFact, name, known: fields.map(\.name),
            at: part(start..<start + name.utf8.count, of: range))
          return false
        }
        kind = field.kind
      case (.field, .list):
        reading.report(
          RulePhrase.listHasNoFields, ["name": before.description], at: place,
          help: RulePhrase.helpAddress)
        return false
      case (.field, _):
        reading.report(RulePhrase.textHasNoFields, ["name": before.description], at: place)
        return false
      }
      before = way
    }
    return true
  }
}
