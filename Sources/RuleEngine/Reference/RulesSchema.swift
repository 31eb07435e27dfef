package import LocatedJSON
package import Wording

/// The JSON Schema (2020-12) of files of rules, written from the check table.
///
/// Editors complete and mark faults by it. With a wording, each check is described in its language.
/// What a schema cannot say, such as which paths exist, is said when rules are loaded.
package func rulesSchema(_ wording: Wording? = nil) -> JSONOutput {
  .object([
    ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
    ("title", .string("maalplan rules")),
    ("type", .string("object")),
    ("required", .array([.string("id")])),
    (
      "properties",
      .object([
        ("$schema", type("string")), ("id", reference("name")), ("for", type("string")),
        ("extends", anyOf([reference("name"), array(of: reference("name"))])),
        ("lists", members(reference("list"))), ("define", members(reference("definition"))),
        ("rules", members(reference("rule"))), ("overrides", array(of: override)),
      ])
    ),
    ("patternProperties", comments), ("additionalProperties", .bool(false)),
    ("$defs", definitions(wording)),
  ])
}

private func definitions(_ wording: Wording?) -> JSONOutput {
  .object([
    ("name", string(#"^[a-z0-9-]+$"#)),
    ("path", string(#"^(@|(\$\.)?[A-Za-z0-9_-]+(\[\*\])?(\.[A-Za-z0-9_-]+(\[\*\])?)*)$"#)),
    (
      "address",
      string(#"^[A-Za-z0-9_-]+(\[[1-9][0-9]*\])*(\.[A-Za-z0-9_-]+(\[[1-9][0-9]*\])*)*$"#)
    ),
    ("text", bilingual(string(#"\S"#))), ("said", bilingual(said)),
    ("words", list(of: string(entry + #"(?!.*\{(?!number\}))"#))),
    ("exceptions", list(of: string(entry + #"(?!.*\{(?!(number|hit)\}))"#))),
    (
      "list",
      anyOf([
        reference("words"),
        record(
          [
            ("words", reference("words")), ("except", reference("exceptions")),
            ("include", list(of: reference("name"))), ("replace", type("boolean")),
          ], required: []),
      ])
    ),
    (
      "definition",
      .object([
        ("if", .object([("required", .array([.string("that")]))])),
        (
          "then",
          record(
            [
              ("title", reference("text")), ("fix", reference("text")),
              ("that", reference("condition")),
            ], required: ["that"])
        ),
        ("else", reference("condition")),
      ])
    ),
    ("rule", rule), ("condition", condition(wording)),
  ])
}

private var override: JSONOutput {
  record(
    [
      ("rules", anyOf([type("string"), list(of: type("string"))])),
      ("level", choice(RuleLevel.allCases.map(\.rawValue))),
      ("plans", anyOf([type("string"), list(of: type("string"))])),
    ], required: ["rules", "level"])
}

private var rule: JSONOutput {
  let texts =
    ["title", "why", "better"].map { ($0, reference("text")) }
    + ["message", "ask", "teach"].map { ($0, reference("said")) }
  let example = type("object")
  let failing = JSONOutput.object([
    ("type", .string("object")), ("required", .array([.string("at")])),
    ("properties", .object([("at", list(of: reference("address")))])),
  ])
  let plain = record(
    texts + [
      ("given", anyOf([reference("path"), list(of: reference("path"))])), ("due", type("string")),
      ("level", choice(RuleLevel.allCases.map(\.rawValue))),
      ("when", reference("condition")), ("assert", reference("condition")),
      ("at", reference("path")), ("source", string(#"\S"#)),
      (
        "examples",
        record(
          [("pass", list(of: example)), ("fail", list(of: failing))],
          required: ["pass", "fail"])
      ),
      ("was", anyOf([reference("name"), list(of: reference("name"))])),
      ("stage", choice(RuleLoader.Stage.allCases.map(\.rawValue))),
      (
        "fix",
        record([("say", reference("said")), ("go", reference("path"))], required: ["say"])
      ),
    ], required: ["title", "level", "assert", "message", "ask", "examples"])
  return requiring(anyOf: ["source", "why"], plain)
}

/// A condition: exactly one of the checks, each with what it takes.
private func condition(_ wording: Wording?) -> JSONOutput {
  let checks = Check.allCases.map { ($0.rawValue, check($0.definition, wording)) }
  let oneOf = Check.allCases.map { check in
    JSONOutput.object([("required", .array([.string(check.rawValue)]))])
  }
  return .object([
    ("type", .string("object")), ("properties", .object(checks)),
    ("patternProperties", comments), ("additionalProperties", .bool(false)),
    ("oneOf", .array(oneOf)),
  ])
}

private func check(_ definition: CheckDefinition, _ wording: Wording?) -> JSONOutput {
  var full = record(
    definition.parameters.map { ($0.name, kind($0.kind)) },
    required: definition.parameters.filter(\.isRequired).map(\.name))
  if !definition.oneOf.isEmpty { full = requiring(anyOf: definition.oneOf, full) }
  var forms = full
  if let short = definition.parameters.first(where: { $0.name == definition.shorthand }) {
    let alone = short.kind == .condition || short.kind == .conditions
    forms = alone ? kind(short.kind) : anyOf([kind(short.kind), full])
  }
  guard let wording else { return forms }
  return .object([
    ("description", .string(wording(definition.summary))), ("allOf", .array([forms])),
  ])
}

private func kind(_ kind: Parameter.Kind) -> JSONOutput {
  switch kind {
  case .condition: reference("condition")
  case .conditions: list(of: reference("condition"))
  case .fact: reference("path")
  case .facts: anyOf([reference("path"), list(of: reference("path"))])
  case .wordList, .definition: reference("name")
  case .integer(let bounds):
    .object([
      ("type", .string("integer")), ("minimum", .integer(bounds.lowerBound)),
      ("maximum", .integer(bounds.upperBound)),
    ])
  case .word(let words): choice(words)
  case .words(let words): anyOf([choice(words), list(of: choice(words))])
  case .pattern: .object([("type", .string("string")), ("minLength", .integer(1))])
  case .flag: type("boolean")
  }
}

// MARK: - Pieces of a schema

private let comments = JSONOutput.object([("^(x-|//$)", .bool(true))])

/// The least that an entry of a word list must have, and what it must not: no star inside a word or
/// alone at the beginning.
private let entry = #"^(?=.*\S)(?!.*\S\*\S)(?!\s*\*(\s|$))"#

/// A text that is said about a place, with placeholders that are closed.
private var said: JSONOutput {
  .object([
    ("type", .string("string")), ("maxLength", .integer(RuleLoader.textLimit)),
    ("pattern", .string(#"^(?=[\s\S]*\S)[^{]*(\{[^}]*\}[^{]*)*$"#)),
  ])
}

private func string(_ pattern: String) -> JSONOutput {
  .object([("type", .string("string")), ("pattern", .string(pattern))])
}

private func bilingual(_ text: JSONOutput) -> JSONOutput {
  record([("da", text), ("en", text)], required: ["da"])
}

/// A schema of an object that must also have one of some names.
private func requiring(anyOf names: [String], _ schema: JSONOutput) -> JSONOutput {
  guard case .object(let parts) = schema else { return schema }
  let choices = names.map { JSONOutput.object([("required", .array([.string($0)]))]) }
  return .object(parts + [("anyOf", .array(choices))])
}

private func type(_ name: String) -> JSONOutput { .object([("type", .string(name))]) }

private func reference(_ name: String) -> JSONOutput {
  .object([("$ref", .string("#/$defs/\(name)"))])
}

private func anyOf(_ schemas: [JSONOutput]) -> JSONOutput { .object([("anyOf", .array(schemas))]) }

private func choice(_ words: [String]) -> JSONOutput {
  .object([("enum", .array(words.map { .string($0) }))])
}

private func list(of schema: JSONOutput) -> JSONOutput {
  .object([
    ("type", .string("array")), ("minItems", .integer(1)), ("items", schema),
  ])
}

private func array(of schema: JSONOutput) -> JSONOutput {
  .object([("type", .string("array")), ("items", schema)])
}

private func members(_ schema: JSONOutput) -> JSONOutput {
  .object([
    ("type", .string("object")), ("propertyNames", string("^([a-z0-9-]+|x-.*|//)$")),
    ("patternProperties", comments), ("additionalProperties", schema),
  ])
}

private func record(_ properties: [(String, JSONOutput)], required: [String]) -> JSONOutput {
  .object([
    ("type", .string("object")), ("required", .array(required.map { .string($0) })),
    ("properties", .object(properties)), ("patternProperties", comments),
    ("additionalProperties", .bool(false)),
  ])
}
