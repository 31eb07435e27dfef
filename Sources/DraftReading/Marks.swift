package import Diagnostics
import LocatedJSON

/// What a careful reader sees in a plan, written down to hold rules against.
package struct Marks: Sendable, Hashable {
  /// What is wrong.
  package var faults: [Mark] = []
  /// What may be said or not: good readers differ.
  package var tolerated: [Mark] = []

  /// One thing at one place.
  package struct Mark: Sendable, Hashable {
    /// The rule that names it.
    package let rule: String
    /// The path of the place, items counted from 1.
    package let path: String
    /// Other rules that name it as well.
    package let others: [String]
    /// Why, in the reader's words.
    package let why: String

    /// Whether a finding of a rule at a path is this one.
    ///
    /// A place and what lies in it are taken for the same: an entry of a list and the list.
    package func isMeant(by rule: String, at path: String) -> Bool {
      (rule == self.rule || others.contains(rule)) && isSamePlace(path)
    }

    private func isSamePlace(_ other: String) -> Bool {
      let (short, long) = path.utf8.count < other.utf8.count ? (path, other) : (other, path)
      guard long.hasPrefix(short) else { return false }
      let rest = long.dropFirst(short.count)
      return rest.isEmpty || rest.hasPrefix(".") || rest.hasPrefix("[")
    }
  }
}

/// Reads marks written as JSON, and says everything that is wrong with them.
///
/// Whether there are rules of the names in them is not asked: a rule may be still to come.
package func readMarks(_ source: Source) -> (marks: Marks?, diagnostics: [Diagnostic]) {
  let (root, faults) = parseJSON(source)
  var reading = MarksReading(reading: JSONReading(source))
  reading.reading.diagnostics = faults
  let marks = root.flatMap { reading.marks($0) }
  let hasErrors = reading.reading.diagnostics.contains { $0.severity == .error }
  return (hasErrors ? nil : marks, reading.reading.diagnostics)
}

private struct MarksReading {
  var reading: JSONReading

  mutating func marks(_ node: JSONNode) -> Marks? {
    guard
      let object = reading.object(node, known: ["voice", "faults", "tolerated"], name: "marks")
    else { return nil }
    return Marks(
      faults: object["faults"].map { list($0, "faults") } ?? [],
      tolerated: object["tolerated"].map { list($0, "tolerated") } ?? [])
  }

  private mutating func list(_ node: JSONNode, _ name: String) -> [Marks.Mark] {
    (reading.array(node, name: name) ?? []).compactMap { mark($0, name) }
  }

  private mutating func mark(_ node: JSONNode, _ name: String) -> Marks.Mark? {
    let known = ["rule", "at", "also", "why"]
    guard let object = reading.object(node, known: known, name: name),
      let ruleNode = reading.require("rule", in: object),
      let rule = reading.string(ruleNode, name: "rule"),
      let place = reading.require("at", in: object), let path = reading.string(place, name: "at")
    else { return nil }
    var others: [String] = []
    for other in object["also"].flatMap({ reading.array($0, name: "also") }) ?? [] {
      others += [reading.string(other, name: "also")].compactMap(\.self)
    }
    let why = object["why"].flatMap { reading.string($0, name: "why") }
    return Marks.Mark(rule: rule, path: path, others: others, why: why ?? "")
  }
}
