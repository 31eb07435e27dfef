package import Diagnostics
import LocatedJSON
import Plans

/// Reads an earlier review: the JSON of `review --format json`, or its JSON lines.
///
/// Members it does not know are passed over, so that reviews of later editions can be compared with.
package func readBaseline(_ source: Source) -> (baseline: Baseline?, diagnostics: [Diagnostic]) {
  let blanks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]
  let isLines = source.bytes.first { !blanks.contains($0) } == UInt8(ascii: "{")
  let texts = isLines ? lines(of: source) : [source]
  var plans: [Baseline.Plan] = []
  var diagnostics: [Diagnostic] = []
  for text in texts {
    var reader = BaselineReader(text)
    plans += reader.plans()
    diagnostics += reader.diagnostics
  }
  let isReadable = !diagnostics.contains { $0.severity == .error }
  return (isReadable ? Baseline(plans) : nil, diagnostics)
}

/// The lines of a file of JSON lines, each a source of its own; one plan on several lines is one.
private func lines(of source: Source) -> [Source] {
  if parseJSON(source, limit: sizeLimit).root != nil { return [source] }
  let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  return lines.enumerated().compactMap { index, line in
    guard line.contains(where: { $0 > 0x20 }) else { return nil }
    return Source(name: "\(source.name):\(index + 1)", bytes: Array(line))
  }
}

private struct BaselineReader {
  private var reading: JSONReading
  private var faults: [Diagnostic] = []

  init(_ source: Source) {
    reading = JSONReading(source)
  }

  var diagnostics: [Diagnostic] { faults + reading.diagnostics }

  mutating func plans() -> [Baseline.Plan] {
    let (root, faults) = parseJSON(reading.source, limit: sizeLimit)
    self.faults = faults
    guard let root else { return [] }
    if case .object = root.value { return [plan(root)].compactMap(\.self) }
    return (reading.array(root, name: "review") ?? []).compactMap { plan($0) }
  }

  private mutating func plan(_ node: JSONNode) -> Baseline.Plan? {
    guard let object = reading.anyObject(node, name: "review"),
      let schema = reading.require("schema", in: object),
      reading.word(schema, as: SchemaName.self, name: "schema") != nil,
      let about = reading.require("plan", in: object),
      let named = reading.anyObject(about, name: "plan"),
      let path = string("path", in: named)
    else { return nil }
    // What could not be read then says nothing about what is new now.
    if let node = object["readable"], node.value == .bool(false) { return nil }
    var plan = Baseline.Plan(path: path)
    plan.id = named["id"].flatMap(text)
    plan.sketch = Set(named["sketch"].map(texts) ?? [])
    plan.phase = object["phase"].flatMap(text).flatMap(Phase.init)
    plan.open = entries("results", in: object)
    plan.accepted = Set(entries("accepted", in: object).map(\.fingerprint))
    if let node = object["baseline"], case .object = node.value,
      let baseline = reading.anyObject(node, name: "baseline")
    {
      plan.open += entries("notAsked", in: baseline)
      plan.solved = Set(entries("solved", in: baseline).map(\.fingerprint))
        .union(baseline["solvedBefore"].map(texts) ?? [])
    }
    return plan
  }

  private mutating func entries(_ name: String, in object: JSONObject) -> [Baseline.Entry] {
    guard let node = object[name] else { return [] }
    return (reading.array(node, name: name) ?? []).compactMap { entry($0) }
  }

  private mutating func entry(_ node: JSONNode) -> Baseline.Entry? {
    guard let object = reading.anyObject(node, name: "result"),
      let rule = string("ruleId", in: object), let print = string("fingerprint", in: object)
    else { return nil }
    let place = object["where"].flatMap { reading.anyObject($0, name: "where") }
    return Baseline.Entry(
      ruleID: rule, isFailure: object["kind"].flatMap(text) != "unknown",
      level: object["level"].flatMap(text).flatMap(Severity.init) ?? .error,
      message: object["message"].flatMap(text) ?? "", path: place?["path"].flatMap(text) ?? "",
      label: place?["label"].flatMap(text) ?? "", fingerprint: print)
  }

  private mutating func string(_ name: String, in object: JSONObject) -> String? {
    guard let node = reading.require(name, in: object) else { return nil }
    return reading.string(node, name: name)
  }

  private func text(_ node: JSONNode) -> String? {
    if case .string(let text) = node.value { text } else { nil }
  }

  private func texts(_ node: JSONNode) -> [String] {
    if case .array(let nodes) = node.value { nodes.compactMap(text) } else { [] }
  }
}

/// The most bytes of an earlier review: ten thousand plans, and more than anybody has.
private let sizeLimit = 512 << 20

/// The format that an earlier review must have.
private enum SchemaName: String, CaseIterable {
  case result = "maalplan-result/1"
}
