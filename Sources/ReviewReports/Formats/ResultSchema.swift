import Diagnostics
package import LocatedJSON
import Plans
import Wording

/// The JSON Schema (2020-12) of `review --format json`; a line of `jsonl` is one of its elements.
package func resultSchema() -> JSONOutput {
  .object([
    ("$schema", .string(SchemaPart.dialect)), ("title", .string(ReviewJSON.schema)),
    (
      "description",
      .string("Hvad maalplan review siger om planer. · What maalplan review says of plans.")
    ),
    ("anyOf", .array([SchemaPart.reference("review"), SchemaPart.array(of: reference("review"))])),
    ("$defs", .object(definitions)),
  ])
}

private func reference(_ name: String) -> JSONOutput { SchemaPart.reference(name) }

private let text = SchemaPart.type("string")
private let textOrNull = SchemaPart.type("string", "null")
private let count = JSONOutput.object([("type", .string("integer")), ("minimum", .integer(0))])
private let levels = Severity.allCases.sorted(by: >).map(\.rawValue)

private var definitions: [(String, JSONOutput)] {
  [
    ("review", review), ("result", result), ("acceptance", acceptance), ("entry", entry),
    ("approval", approval),
    ("day", SchemaPart.text(#"^\d{4}-\d{2}-\d{2}$"#)),
    ("fingerprint", SchemaPart.text(#"^v1:[0-9a-f]{16}$"#)),
    ("level", SchemaPart.choice(levels)),
    ("where", SchemaPart.object([("path", text), ("label", text)])),
    (
      "notice",
      SchemaPart.object([("level", reference("level")), ("text", text)])
    ),
    (
      "span",
      SchemaPart.object([("path", text), ("start", count), ("end", count), ("quote", text)])
    ),
    (
      "comment",
      SchemaPart.object([("ruleId", textOrNull), ("text", text), ("where", reference("where"))])
    ),
    (
      "unused",
      SchemaPart.object([
        ("ruleId", text), ("path", text), ("fingerprint", text),
        ("acceptance", reference("acceptance")),
      ])
    ),
    (
      "baseline",
      SchemaPart.object([
        ("path", textOrNull), ("solved", SchemaPart.array(of: reference("entry"))),
        ("notAsked", SchemaPart.array(of: reference("entry"))),
        ("solvedBefore", SchemaPart.array(of: reference("fingerprint"))),
      ])
    ),
  ]
}

private var review: JSONOutput {
  let phases = Phase.allCases.map(\.rawValue)
  return SchemaPart.object([
    ("schema", SchemaPart.choice([ReviewJSON.schema])),
    ("tool", SchemaPart.object([("name", text), ("version", text)])),
    (
      "plan",
      SchemaPart.object([
        ("path", text), ("title", text), ("id", textOrNull),
        ("sketch", SchemaPart.array(of: SchemaPart.text("^[0-9a-f]{8}$"))),
      ])
    ),
    ("readable", SchemaPart.type("boolean")), ("template", text),
    ("language", SchemaPart.choice(Language.allCases.map(\.rawValue))),
    ("phase", SchemaPart.anyOf([SchemaPart.choice(phases), SchemaPart.type("null")])),
    ("approval", SchemaPart.anyOf([reference("approval"), SchemaPart.type("null")])),
    ("summary", SchemaPart.object((levels + ["unknown"]).map { ($0, count) })),
    ("results", SchemaPart.array(of: reference("result"))),
    ("accepted", SchemaPart.array(of: reference("result"))),
    ("unused", SchemaPart.array(of: reference("unused"))),
    ("comments", SchemaPart.array(of: reference("comment"))),
    ("notices", SchemaPart.array(of: reference("notice"))),
    ("baseline", SchemaPart.anyOf([reference("baseline"), SchemaPart.type("null")])),
  ])
}

private var result: JSONOutput {
  let fix = SchemaPart.object([("say", text), ("path", text)])
  return SchemaPart.object(
    [
      ("ruleId", text), ("kind", SchemaPart.choice(["fail", "unknown"])),
      ("level", reference("level")), ("message", text), ("ask", textOrNull),
      ("fix", SchemaPart.anyOf([fix, SchemaPart.type("null")])), ("source", textOrNull),
      ("where", reference("where")), ("value", text),
      ("spans", SchemaPart.array(of: reference("span"))),
      ("fingerprint", reference("fingerprint")),
    ],
    optional: [
      ("acceptance", reference("acceptance")), ("expired", reference("acceptance")),
      ("baselineState", SchemaPart.choice(BaselineState.allCases.map(\.rawValue))),
    ])
}

private var acceptance: JSONOutput {
  SchemaPart.object([
    ("reason", text), ("by", text), ("on", reference("day")),
    ("until", SchemaPart.anyOf([reference("day"), SchemaPart.type("null")])),
  ])
}

/// How a plan stands with those who approve it: as it is, in an earlier edition, or no longer.
private var approval: JSONOutput {
  let overruled = SchemaPart.object([("ruleId", text), ("path", text), ("reason", text)])
  let withdrawn = SchemaPart.object([("by", text), ("on", reference("day")), ("reason", text)])
  return SchemaPart.object([
    ("state", SchemaPart.choice(["standing", "stale", "withdrawn"])), ("by", text),
    ("on", reference("day")), ("changed", SchemaPart.array(of: text)),
    ("overruled", SchemaPart.array(of: overruled)),
    ("withdrawn", SchemaPart.anyOf([withdrawn, SchemaPart.type("null")])),
  ])
}

/// A finding of an earlier review.
private var entry: JSONOutput {
  SchemaPart.object([
    ("ruleId", text), ("kind", SchemaPart.choice(["fail", "unknown"])),
    ("level", reference("level")), ("message", text), ("where", reference("where")),
    ("fingerprint", text),
  ])
}
