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
    (
      "name",
      .object([("type", .string("string")), ("pattern", .string("^[a-z0-9-]+$"))])
    ),
    (
      "path",
      .object([
        ("type", .string("string")),
        ("pattern", .string(#"^(@|(\$\.)?[A-Za-z0-9_-]+(\[\*\])?(\.[A-Za-z0-9_-]+(\[\*\])?)*)$"#)),
      ])
    ),
    ("text", record([("da", type("string")), ("en", type("string"))], required: ["da"])),
    ("words", list(of: type("string"))),
    (
      "list",
      anyOf([
        reference("words"),
        record(
          [
            ("words", reference("words")), ("except", reference("words")),
            ("include", reference("words")), ("replace", type("boolean")),
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
  let texts = ["title", "message", "ask", "teach", "why"].map { ($0, reference("text")) }
  let example = type("object")
  let failing = JSONOutput.object([
    ("type", .string("object")), ("required", .array([.string("at")])),
    ("properties", .object([("at", reference("words"))])),
  ])
  return record(
    texts + [
      ("given", anyOf([reference("path"), list(of: reference("path"))])), ("due", type("string")),
      ("level", choice(RuleLevel.allCases.map(\.rawValue))),
      ("when", reference("condition")), ("assert", reference("condition")),
      ("at", reference("path")), ("source", type("string")),
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
        record([("say", reference("text")), ("go", reference("path"))], required: ["say"])
      ),
    ], required: ["title", "level", "assert", "message", "ask", "examples"])
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
  if !definition.oneOf.isEmpty, case .object(let parts) = full {
    let choices = definition.oneOf.map { name in
      JSONOutput.object([("required", .array([.string(name)]))])
    }
    full = .object(parts + [("anyOf", .array(choices))])
  }
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
  case .pattern: type("string")
  case .flag: type("boolean")
  }
}

// MARK: - Pieces of a schema

private let comments = JSONOutput.object([("^(x-|//$)", .bool(true))])

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
    ("type", .string("object")), ("patternProperties", comments),
    ("additionalProperties", schema),
  ])
}

private func record(_ properties: [(String, JSONOutput)], required: [String]) -> JSONOutput {
  .object([
    ("type", .string("object")), ("required", .array(required.map { .string($0) })),
    ("properties", .object(properties)), ("patternProperties", comments),
    ("additionalProperties", .bool(false)),
  ])
}
