import DanishText
package import Diagnostics
import LocatedJSON

/// Reads facts written as JSON, and says everything that is wrong with them.
///
/// An object is a record, an array a list, a string a text. A text where a record with a `text` is
/// wanted is that record's text; one where a list is wanted is split into items, in whatever hand it
/// is typed.
package func readFacts(
  _ source: Source, schema: FactSchema
) -> (facts: FactValue?, diagnostics: [Diagnostic]) {
  let (root, faults) = parseJSON(source)
  var reading = JSONReading(source)
  reading.diagnostics = faults
  let facts = root.flatMap { reading.fact($0, schema.root, name: "facts") }
  let hasErrors = reading.diagnostics.contains { $0.severity == .error }
  return (hasErrors ? nil : facts, reading.diagnostics)
}

extension JSONReading {
  /// Reads a fact of a kind; nil where it is another.
  mutating func fact(_ node: JSONNode, _ kind: FactSchema.Kind, name: String) -> FactValue? {
    if case .null = node.value { return .text("", isBlank: true) }
    switch kind {
    case .text, .date:
      guard case .string(let text) = node.value else {
        wrongKind(node, wanted: .helpString, name: name)
        return nil
      }
      return .text(text, isBlank: !text.contains { !$0.isWhitespace })
    case .list(let element):
      if case .string(let text) = node.value { return list(typed: text, of: element) }
      return array(node, name: name).map { nodes in
        .list(nodes.compactMap { fact($0, element, name: name) })
      }
    case .record(let fields):
      if case .string = node.value, fields.contains(where: { $0.name == "text" }) {
        return fact(node, .text, name: name).map { .record(["text": $0]) }
      }
      return record(node, fields, name: name)
    }
  }

  /// A list typed as one text; of dates the text stays whole, since they are read as a list anyhow.
  private func list(typed text: String, of element: FactSchema.Kind) -> FactValue {
    let items = element == .date ? [text] : listItems(in: text).map(\.text)
    return .list(
      items.map { item in
        let value = FactValue.text(item, isBlank: !item.contains { !$0.isWhitespace })
        return element.isText ? value : .record(["text": value])
      })
  }

  private mutating func record(
    _ node: JSONNode, _ fields: [FactSchema.Field], name: String
  ) -> FactValue? {
    guard let object = anyObject(node, name: name) else { return nil }
    var values: [String: FactValue] = [:]
    for member in object.members {
      guard let field = fields.first(where: { $0.name == member.name }) else {
        reportUnknown(
          RulePhrase.unknownFact, member.name, known: fields.map(\.name), at: member.nameRange)
        continue
      }
      values[member.name] = fact(member.value, field.kind, name: member.name)
    }
    return .record(values)
  }
}
