import Diagnostics
import LocatedJSON
import Wording

/// The levels that a rule file may name.
enum RuleLevel: String, CaseIterable {
  case error
  case warning
  case advice
  case off

  var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .advice: .advice
    case .off: nil
    }
  }
}

extension RuleLoader {
  static let ruleKeys = [
    "title", "given", "due", "level", "when", "assert", "at", "message", "ask", "teach",
    "better", "why", "source", "examples", "was", "stage", "fix",
  ]

  /// The stages a rule may be at.
  enum Stage: String, CaseIterable {
    /// The rule is new and says what it finds as advice.
    case trial
    /// The rule weighs what its level says.
    case live
  }

  /// Reads a rule; nil where something that it cannot do without is wrong.
  mutating func rule(_ member: JSONMember) -> Rule? {
    begin()
    checkName(member.name, at: member.nameRange)
    guard let object = reading.object(member.value, known: Self.ruleKeys, name: member.name) else {
      return nil
    }
    let title = required("title", object) { $0.reading.bilingual($1, name: "title") }
    let level = required("level", object) {
      $0.reading.word($1, as: RuleLevel.self, name: "level")
    }
    let places = self.places(object)
    let scope = places.scope
    let errors = errorCount
    let when = object["when"].flatMap { condition($0, as: "when", in: scope) }
    let assert = required("assert", object) { $0.condition($1, as: "assert", in: scope) }
    hasFaultyConditions = errorCount > errors
    let target = object["at"].flatMap { self.target($0, in: scope) }
    let texts = self.texts(object, in: scope)
    let fix = object["fix"].flatMap { self.fix($0, in: scope) }
    let stage = object["stage"].flatMap { reading.word($0, as: Stage.self, name: "stage") }
    let examples = required("examples", object) { $0.examples($1) }
    checkAuthority(object, at: member.nameRange)
    guard let title, let level, let assert, let texts, let examples, let paths = places.paths
    else { return nil }
    return Rule(
      id: member.name, formerIDs: formerIDs(object), title: title, given: places.given,
      due: due(object),
      level: level.severity, isTrial: stage == .trial,
      why: object["why"].flatMap { reading.bilingual($0, name: "why") },
      better: object["better"].flatMap { reading.bilingual($0, name: "better") },
      source: object["source"].flatMap { reading.string($0, name: "source") },
      place: Place(reading.source, member.nameRange),
      sourcePlace: object["source"].map { Place(reading.source, $0.range) }, reads: reads,
      examples: examples, message: texts.message, ask: texts.ask, teach: texts.teach,
      fix: fix, places: paths, target: target, when: when, assert: assert)
  }

  /// Forgets what was found out about the rule before.
  mutating func begin() {
    reads = []
    ruleStart = program.count
    isTooBig = false
    usesFaultyList = false
    hasFaultyConditions = false
  }

  /// Reads the value of a key that must be there.
  mutating func required<Value>(
    _ name: String, _ object: JSONObject, _ read: (inout RuleLoader, JSONNode) -> Value?
  ) -> Value? {
    guard let node = reading.require(name, in: object) else { return nil }
    return read(&self, node)
  }

  /// The places a rule is judged at: those of one path or several, all of one kind; else the whole.
  ///
  /// There are no paths where something is wrong; what can be said of the places is in the scope.
  private mutating func places(
    _ object: JSONObject
  ) -> (given: [String], paths: [CompiledPath]?, scope: PathScope) {
    let top = PathScope(kind: context.schema.root, pattern: "")
    guard let node = object["given"] else {
      return ([], [CompiledPath(isAbsolute: true, steps: [])], top)
    }
    var found: [(text: String, path: CompiledPath, end: PathScope)] = []
    let named = strings(node, name: "given")
    for (text, range) in named {
      guard let place = path(text, at: range, from: top, .places) else { continue }
      if let first = found.first, !first.end.kind.isLike(place.end.kind) {
        reading.report(
          RulePhrase.placesDiffer, ["name": text, "first": first.text], at: range)
      }
      found.append((text, place.path, place.end))
    }
    // "@" is any of several places, and the rule looks at them all.
    if found.count > 1 { reads.formUnion(found.map(\.end.pattern)) }
    if named.isEmpty { reading.report(RulePhrase.emptyList, ["name": "given"], at: node.range) }
    let isWhole = found.count == named.count && !found.isEmpty
    return (
      named.map(\.name), isWhole ? found.map(\.path) : nil, found.first?.end ?? .unknown
    )
  }

  private mutating func target(_ node: JSONNode, in scope: PathScope) -> CompiledPath? {
    guard let text = reading.string(node, name: "at") else { return nil }
    return path(text, at: node.range, from: scope, .anything)?.path
  }

  /// Reads what mends a breach: `say` in words, and `go`, where it is mended.
  private mutating func fix(_ node: JSONNode, in scope: PathScope) -> RuleFix? {
    guard let object = reading.object(node, known: ["say", "go"], name: "fix") else { return nil }
    let values = findings
    let say = required("say", object) { $0.template($1, name: "say", in: scope, values) }
    let go = object["go"].flatMap { target($0, in: scope) }
    return say.map { RuleFix(say: $0, go: go) }
  }

  private mutating func due(_ object: JSONObject) -> Int {
    guard let node = object["due"], let name = reading.string(node, name: "due") else { return 0 }
    if let index = context.schema.phases.firstIndex(of: name) { return index }
    reading.reportUnknown(
      JSONPhrase.unknownWord, name, known: context.schema.phases, at: node.range, ["name": "due"])
    return 0
  }

  private mutating func formerIDs(_ object: JSONObject) -> [String] {
    guard let node = object["was"] else { return [] }
    guard case .array(let elements) = node.value else {
      return name(node, as: "was").map { [$0] } ?? []
    }
    return elements.compactMap { name($0, as: "was") }
  }

  private mutating func checkAuthority(_ object: JSONObject, at range: Range<Int>) {
    if object["source"] == nil, object["why"] == nil {
      reading.report(RulePhrase.noAuthority, at: range, help: RulePhrase.helpAuthority)
    }
  }
}
