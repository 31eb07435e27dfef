package import Diagnostics
import LocatedJSON
package import Wording

/// Reads the texts the program says in one language, and says everything that is wrong with the file.
///
/// Objects in objects become names with dots: `{"json": {"comment": "…"}}` is `json.comment`. The
/// wording is nil when there is any error.
package func loadWording(
  _ source: Source, language: Language
) -> (wording: Wording?, diagnostics: [Diagnostic]) {
  let (root, faults) = parseJSON(source)
  guard let root else { return (nil, faults) }
  var loader = InterfaceLoader(reading: JSONReading(source))
  loader.texts(root, name: "interface", prefix: "")
  let diagnostics = loader.reading.diagnostics
  let isFaulty = diagnostics.contains { $0.severity == .error }
  return (isFaulty ? nil : Wording(language: language, texts: loader.texts), diagnostics)
}

/// What can be wrong with an interface file beyond its JSON.
package enum InterfacePhrase: String, Phrase {
  /// A name holds a dot, which joins the names of the levels; `name`.
  case dottedName = "dotted-name"
  /// A text for one stands without the text for any other number; `name`.
  case missingOther = "missing-other"
  /// A placeholder begins and never ends; `name`.
  case openPlaceholder = "open-placeholder"
  /// How to write a name on several levels.
  case helpDottedName = "help-dotted-name"
  /// How to write a text that depends on a number.
  case helpOther = "help-other"
  /// How a placeholder is written.
  case helpPlaceholder = "help-placeholder"

  /// Where these texts stand in the interface files.
  package static let namespace = "interface"
}

private struct InterfaceLoader {
  var reading: JSONReading
  var texts: [String: String] = [:]

  mutating func texts(_ node: JSONNode, name: String, prefix: String) {
    guard let object = reading.anyObject(node, name: name) else { return }
    if let one = object["one"], object["other"] == nil, isString(one) {
      reading.report(
        InterfacePhrase.missingOther, ["name": name], at: one.range, help: InterfacePhrase.helpOther
      )
    }
    for member in object.members where member.name != "$schema" {
      if member.name.contains(".") {
        reading.report(
          InterfacePhrase.dottedName, ["name": member.name], at: member.nameRange,
          help: InterfacePhrase.helpDottedName)
      }
      let key = prefix + member.name
      if case .object = member.value.value {
        texts(member.value, name: member.name, prefix: key + ".")
      } else if let text = reading.string(member.value, name: member.name) {
        texts[key] = text
        checkPlaceholders(text, member)
      }
    }
  }

  private mutating func checkPlaceholders(_ text: String, _ member: JSONMember) {
    let bytes = text.utf8
    guard let open = bytes.lastIndex(of: UInt8(ascii: "{")),
      !bytes[open...].contains(UInt8(ascii: "}"))
    else { return }
    let offset = bytes.distance(from: bytes.startIndex, to: open)
    let place = place(of: offset..<offset + 1, inString: member.value.range, of: reading.source)
    reading.report(
      InterfacePhrase.openPlaceholder, ["name": member.name], at: place.range,
      help: InterfacePhrase.helpPlaceholder)
  }

  private func isString(_ node: JSONNode) -> Bool {
    if case .string = node.value { true } else { false }
  }
}
