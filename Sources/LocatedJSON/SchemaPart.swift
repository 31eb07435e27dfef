/// Pieces of a JSON Schema (2020-12).
package enum SchemaPart {
  /// The dialect's name, which a schema begins with.
  package static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// A value of one of some types.
  package static func type(_ names: String...) -> JSONOutput {
    let names = names.map { JSONOutput.string($0) }
    return .object([("type", names.count == 1 ? names[0] : .array(names))])
  }

  /// A text that a pattern matches.
  package static func text(_ pattern: String) -> JSONOutput {
    .object([("type", .string("string")), ("pattern", .string(pattern))])
  }

  /// One of some words.
  package static func choice(_ words: [String]) -> JSONOutput {
    .object([("enum", .array(words.map { .string($0) }))])
  }

  /// One of some forms.
  package static func anyOf(_ schemas: [JSONOutput]) -> JSONOutput {
    .object([("anyOf", .array(schemas))])
  }

  /// A list of values of one form.
  package static func array(of schema: JSONOutput) -> JSONOutput {
    .object([("type", .string("array")), ("items", schema)])
  }

  /// What is defined under a name.
  package static func reference(_ name: String) -> JSONOutput {
    .object([("$ref", .string("#/$defs/\(name)"))])
  }

  /// A form, and what it is for.
  package static func described(_ schema: JSONOutput, _ text: String) -> JSONOutput {
    guard case .object(let parts) = schema else { return schema }
    return .object([("description", .string(text))] + parts)
  }

  /// An object with members of these names and no others; those of `optional` may be missing.
  package static func object(
    _ required: [(String, JSONOutput)], optional: [(String, JSONOutput)] = [],
    allowsComments: Bool = false
  ) -> JSONOutput {
    let comments: [(String, JSONOutput)] =
      allowsComments
      ? [("patternProperties", .object([("^(x-|//$)", .bool(true))]))] : []
    return .object(
      [
        ("type", .string("object")), ("required", .array(required.map { .string($0.0) })),
        ("properties", .object(required + optional)),
      ] + comments + [("additionalProperties", .bool(false))])
  }
}
