import LocatedJSON
import Wording

extension RuleLoader {
  /// The texts of a rule that hold placeholders.
  struct RuleTexts {
    let message: MessageTemplate
    let ask: MessageTemplate
    let teach: MessageTemplate?
  }

  /// What the conditions of the rule in hand find that texts may tell; anything, where they are faulty.
  var findings: Set<String> {
    let checks = hasFaultyConditions ? Check.allCases : program.code[Int(ruleStart)...].map(\.check)
    return Set(checks.flatMap(\.definition.values))
  }

  mutating func texts(_ object: JSONObject, in scope: PathScope) -> RuleTexts? {
    let values = findings
    let message = required("message", object) {
      $0.template($1, name: "message", in: scope, values)
    }
    let ask = required("ask", object) { $0.template($1, name: "ask", in: scope, values) }
    let teach = object["teach"].flatMap { template($0, name: "teach", in: scope, values) }
    guard let message, let ask else { return nil }
    return RuleTexts(message: message, ask: ask, teach: teach)
  }

  mutating func template(
    _ node: JSONNode, name: String, in scope: PathScope, _ values: Set<String>
  ) -> MessageTemplate? {
    guard let text = reading.bilingual(node, name: name), case .object(let members) = node.value
    else { return nil }
    let ranges = Dictionary(members.map { ($0.name, $0.value.range) }) { first, _ in first }
    func place(_ language: Language) -> Range<Int> { ranges[language.rawValue] ?? node.range }
    let danish = segments(text.danish, at: place(.danish), in: scope, values)
    let english = text.english.map { segments($0, at: place(.english), in: scope, values) }
    return MessageTemplate(danish: danish, english: english)
  }

  private mutating func segments(
    _ text: String, at range: Range<Int>, in scope: PathScope, _ values: Set<String>
  ) -> [MessageTemplate.Segment] {
    var segments: [MessageTemplate.Segment] = []
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.textLimit else {
      reading.report(RulePhrase.textTooLong, ["limit": "\(Self.textLimit)"], at: range)
      return []
    }
    var at = 0
    while at < bytes.count {
      let open = bytes[at...].firstIndex(of: UInt8(ascii: "{")) ?? bytes.count
      if open > at { segments.append(.literal(String(decoding: bytes[at..<open], as: UTF8.self))) }
      guard open < bytes.count else { break }
      guard let close = bytes[open...].firstIndex(of: UInt8(ascii: "}")) else {
        reading.report(
          RulePhrase.unclosedPlaceholder, at: part(open..<bytes.count, of: range),
          help: RulePhrase.helpPlaceholder)
        break
      }
      let inside = String(decoding: bytes[open + 1..<close], as: UTF8.self)
      do {
        segments.append(try segment(inside, in: scope, values))
      } catch {
        report(error, inside, at: part(open..<close + 1, of: range), in: scope, values)
      }
      at = close + 1
    }
    return segments
  }

  /// What is wrong with a placeholder.
  private enum PlaceholderMistake: Error {
    case unknown
    case badLength(String)
  }

  private mutating func report(
    _ mistake: PlaceholderMistake, _ inside: String, at range: Range<Int>, in scope: PathScope,
    _ values: Set<String>
  ) {
    switch mistake {
    case .badLength(let found):
      reading.report(
        RulePhrase.badLength, ["found": found], at: range, help: RulePhrase.helpPlaceholder)
    case .unknown:
      let number = scope.pattern.contains("[*]") ? ["number"] : []
      let known = values.sorted() + number + textNames(scope)
      reading.reportUnknown(RulePhrase.unknownPlaceholder, inside, known: known, at: range)
    }
  }

  private mutating func segment(
    _ inside: String, in scope: PathScope, _ values: Set<String>
  ) throws(PlaceholderMistake) -> MessageTemplate.Segment {
    let pieces = inside.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let name = pieces[0]
    var limit: Int?
    if pieces.count > 1 {
      limit = Int(pieces[1])
      guard pieces.count == 2, let limit, (8...200).contains(limit) else {
        throw .badLength(pieces[1])
      }
    }
    // Where it is not known what the places are, nothing can be said against a name.
    if scope.isUnknown { return .literal("") }
    if name == "number", scope.pattern.contains("[*]") { return .number }
    if values.contains(name) { return name == "words" ? .words : .finding(name) }
    let end = scope.kind.isText && name == "text" ? "@" : name
    if let path = try? FactPath(end), let found = quietly({ $0.resolved(path, in: scope) }) {
      return .fact(found, limit: limit)
    }
    throw .unknown
  }

  private mutating func resolved(_ path: FactPath, in scope: PathScope) -> CompiledPath? {
    guard let found = resolve(path, at: 0..<0, from: scope), found.path.isSingle,
      found.end.kind.isText
    else { return nil }
    return found.path
  }

  /// Tries something without reporting what is wrong with it.
  private mutating func quietly<Value>(_ attempt: (inout RuleLoader) -> Value?) -> Value? {
    let kept = reading
    reading = JSONReading(kept.source)
    defer { reading = kept }
    return attempt(&self)
  }

  private func textNames(_ scope: PathScope) -> [String] {
    scope.kind.isText ? ["text"] : scope.kind.fields.filter(\.kind.isText).map(\.name)
  }
}
