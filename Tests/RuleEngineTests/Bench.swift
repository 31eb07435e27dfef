import Diagnostics
import LocatedJSON
import RuleEngine
import Testing

/// A small world of facts, and rules on it, for tests of the engine alone.
enum Bench {
  /// Facts much like a plan's.
  static let schema = FactSchema(
    fields: [
      FactSchema.Field("goal", .text), FactSchema.Field("owner", .text),
      FactSchema.Field("places", .list(.text)),
      FactSchema.Field(
        "signs",
        .list(
          .record([FactSchema.Field("text", .text), FactSchema.Field("data", .list(.text))]))),
      FactSchema.Field(
        "time",
        .record([
          FactSchema.Field("start", .date), FactSchema.Field("end", .date),
          FactSchema.Field("status", .list(.date)), FactSchema.Field("interim", .list(.date)),
        ])),
      FactSchema.Field("spare", .record([FactSchema.Field("data", .list(.text))])),
    ], phases: ["draft", "approval", "status"])

  /// A file with one rule, `it`, whose keys may be replaced or, with an empty value, left out.
  static func file(
    _ keys: [String: String] = [:], lists: String = "", define: String = ""
  ) -> String {
    let plain = [
      "at": #""goal""#, "title": #"{ "da": "Titel", "en": "Title" }"#, "level": #""error""#,
      "assert": #"{ "present": "goal" }"#, "message": #"{ "da": "Sagt", "en": "Said" }"#,
      "ask": #"{ "da": "Spurgt?", "en": "Asked?" }"#, "why": #"{ "da": "Fordi", "en": "So" }"#,
      "examples": #"{ "pass": [{ "goal": "x" }], "fail": [{ "goal": "", "at": ["goal"] }] }"#,
    ]
    let all = plain.merging(keys) { _, new in new }.filter { !$0.value.isEmpty }
    let rule = all.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    var parts = [#""id": "test""#]
    if !lists.isEmpty { parts.append("\"lists\": { \(lists) }") }
    if !define.isEmpty { parts.append("\"define\": { \(define) }") }
    parts.append("\"rules\": { \"it\": {\n  \(rule.joined(separator: ",\n  ")) } }")
    return "{ \(parts.joined(separator: ",\n  ")) }\n"
  }

  /// Loads texts as files of rules.
  static func load(
    _ texts: [String], needed: Set<String> = []
  ) -> (rules: RuleSet, diagnostics: [Diagnostic]) {
    let sources = texts.enumerated().map {
      Source(name: "Rules/\($0.offset + 1).json", text: $0.element)
    }
    return loadRules(sources, for: RuleContext(schema: schema, neededLists: needed))
  }

  /// Loads one text that must have no error in it.
  static func rules(_ text: String) throws -> RuleSet {
    let (rules, diagnostics) = load([text])
    let errors = diagnostics.filter { $0.severity == .error }.map { "\($0.key) \($0.arguments)" }
    try #require(errors == [])
    return rules
  }

  /// Facts written as JSON; texts of nothing but spaces are blank.
  static func facts(_ json: String, schema: FactSchema = schema) throws -> Facts {
    let (root, diagnostics) = parseJSON(Source(name: "facts", text: json))
    #expect(diagnostics.map(\.key) == [])
    return Facts(value(try #require(root)), schema: schema)
  }

  private static func value(_ node: JSONNode) -> FactValue {
    switch node.value {
    case .object(let members):
      .record(Dictionary(members.map { ($0.name, value($0.value)) }) { first, _ in first })
    case .array(let elements): .list(elements.map(value))
    case .string(let text): .text(text, isBlank: !text.contains { !$0.isWhitespace })
    case .number, .bool, .null: .text("", isBlank: true)
    }
  }
}
