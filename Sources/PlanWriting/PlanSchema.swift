package import Interviews
package import LocatedJSON
import Plans
import Wording

/// The JSON Schema (2020-12) of a plan's file, `maalplan/1`, with the answers of a template.
///
/// It accepts what is written and what may be written by hand. What a schema cannot say, such as
/// whether a path leads anywhere, is said when a file is read.
package func planSchema(_ template: Template) -> JSONOutput {
  .object([
    ("$schema", .string(SchemaPart.dialect)), ("title", .string(PlanFormat.reference)),
    ("description", .string("En målplan som data. · A goal plan as data.")),
    ("$ref", .string("#/$defs/plan")),
    (
      "$defs",
      .object([
        ("plan", plan), ("answers", answers(template)), ("item", item([])),
        ("day", SchemaPart.text(#"^\d{4}-\d{2}-\d{2}$"#)), ("status", status),
        ("approval", approval), ("workshop", workshop),
      ])
    ),
  ])
}

private let text = SchemaPart.type("string")
private let textOrNull = SchemaPart.type("string", "null")
private let day = SchemaPart.reference("day")
private let texts = JSONOutput.object([
  ("type", .string("object")), ("additionalProperties", text),
])

private func object(
  _ required: [(String, JSONOutput)], _ optional: [(String, JSONOutput)] = []
) -> JSONOutput {
  SchemaPart.object(required, optional: optional, allowsComments: true)
}

private var plan: JSONOutput {
  let members = PlanFormat.Key.allCases.map { ($0.rawValue, schema(of: $0)) }
  let required = [PlanFormat.Key.format, .answers].map(\.rawValue)
  return object(
    members.filter { required.contains($0.0) },
    [("$schema", text)] + members.filter { !required.contains($0.0) })
}

private func schema(of key: PlanFormat.Key) -> JSONOutput {
  switch key {
  case .format: SchemaPart.choice([PlanFormat.reference])
  case .template, .id, .title: textOrNull
  case .phase: SchemaPart.choice(Phase.allCases.map(\.rawValue))
  case .answers: SchemaPart.reference("answers")
  case .postponed: SchemaPart.array(of: text)
  case .statuses: SchemaPart.array(of: SchemaPart.reference("status"))
  case .changes:
    SchemaPart.array(
      of: object(
        [("on", day), ("at", text)],
        [("before", text), ("after", text), ("reason", text), ("by", text)]))
  case .accepted:
    SchemaPart.array(
      of: object(
        [("rule", text), ("path", text), ("reason", text), ("on", day), ("fingerprint", text)],
        [("by", text), ("until", day)]))
  case .approvals: SchemaPart.array(of: SchemaPart.reference("approval"))
  case .comments:
    SchemaPart.array(
      of: object([("text", text)], [("at", textOrNull), ("rule", textOrNull)]))
  case .workshop: SchemaPart.reference("workshop")
  }
}

private var status: JSONOutput {
  let reading = object([("text", text)], [("at", textOrNull), ("words", text)])
  return object(
    [("year", SchemaPart.type("integer"))],
    [
      ("final", SchemaPart.type("boolean")), ("begun", day), ("on", day), ("by", text),
      ("readings", SchemaPart.array(of: reading)), ("answers", texts),
    ])
}

private var approval: JSONOutput {
  let overruling = object([("rule", text), ("path", text), ("reason", text)])
  return object(
    [("by", text), ("on", day), ("text", text)],
    [
      ("parts", texts), ("overruled", SchemaPart.array(of: overruling)),
      ("withdrawn", object([("on", day), ("reason", text)], [("by", text)])),
    ])
}

private var workshop: JSONOutput {
  let number = SchemaPart.type("integer")
  let proposal = object(
    [("at", text), ("text", text)], [("chosen", SchemaPart.type("boolean"))])
  let vote = object([("proposal", SchemaPart.type("integer", "null")), ("dots", number)])
  let ballot = object(
    [("at", text), ("voters", number), ("votes", SchemaPart.array(of: vote))])
  let kinds = [Note.Kind.parked, .decided].map(\.rawValue)
  let note = object(
    [("kind", SchemaPart.choice(kinds)), ("at", textOrNull), ("text", text)], [("rule", textOrNull)]
  )
  return object(
    [],
    [
      ("participants", SchemaPart.array(of: text)), ("proposals", SchemaPart.array(of: proposal)),
      ("ballots", SchemaPart.array(of: ballot)), ("notes", SchemaPart.array(of: note)),
    ])
}

// MARK: - Answers

private func answers(_ template: Template) -> JSONOutput {
  let asked = template.questions(in: nil).map { question in
    Field(question.path.field, described(question, in: template))
  }
  let unpaired = template.pairedQuestions.compactMap(\.unpairedField).map {
    Field($0, list(of: SchemaPart.reference("item")))
  }
  return nested(asked + unpaired)
}

/// What a question's answer may be, with the template's own words for it.
private func described(_ question: Question, in template: Template) -> JSONOutput {
  let path = question.path.text
  let details = template.questions(in: path).map { detail in
    Field(detail.path.field, described(detail, in: template))
  }
  let form =
    question.answer.isList
    ? list(of: details.isEmpty ? SchemaPart.reference("item") : item(details)) : textOrNull
  return SchemaPart.described(form, question.text.danish)
}

/// A list; one that stands alone needs no brackets.
private func list(of item: JSONOutput) -> JSONOutput {
  SchemaPart.anyOf([SchemaPart.array(of: item), textOrNull])
}

/// An entry of a list: a text, or an object with what belongs to it.
private func item(_ details: [Field]) -> JSONOutput {
  let own = [PlanFormat.itemNumber, PlanFormat.itemText].map { Field($0, textOrNull) }
  return SchemaPart.anyOf([textOrNull, nested(own + details)])
}

/// A field and what it may hold; a dot in its name is a level of nesting.
private struct Field {
  let names: ArraySlice<Substring>
  let schema: JSONOutput

  init(_ name: String, _ schema: JSONOutput) {
    self.init(name.split(separator: ".")[...], schema)
  }

  init(_ names: ArraySlice<Substring>, _ schema: JSONOutput) {
    self.names = names
    self.schema = schema
  }
}

private func nested(_ fields: [Field]) -> JSONOutput {
  var seen: Set<Substring> = []
  let members = fields.compactMap { field -> (String, JSONOutput)? in
    guard let name = field.names.first, seen.insert(name).inserted else { return nil }
    if field.names.count == 1 { return (String(name), field.schema) }
    let inner = fields.filter { $0.names.first == name && $0.names.count > 1 }
    return (String(name), nested(inner.map { Field($0.names.dropFirst(), $0.schema) }))
  }
  return object([], members)
}
