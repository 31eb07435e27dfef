/// A JSON value to be written.
package indirect enum JSONOutput: Sendable, Hashable {
  /// Members in the order they are written.
  case object([(String, JSONOutput)])
  /// Elements in order.
  case array([JSONOutput])
  /// A string.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// true or false.
  case bool(Bool)
  /// null.
  case null

  /// The value as pretty-printed JSON: two spaces a level, names in the order given, a final newline.
  ///
  /// Only what RFC 8259 demands is escaped; Danish letters stand as they are.
  package func text() -> String {
    var result = ""
    write(to: &result, indent: "")
    return result + "\n"
  }

  /// The value on one line, without spaces.
  package func line() -> String {
    var result = ""
    write(to: &result, indent: nil)
    return result
  }

  /// Two values are equal when they would be written alike.
  package static func == (left: JSONOutput, right: JSONOutput) -> Bool {
    left.line() == right.line()
  }

  /// Hashes what would be written.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(line())
  }

  private func write(to result: inout String, indent: String?) {
    switch self {
    case .object(let members):
      list(members, "{", "}", to: &result, indent: indent) { member, deeper, result in
        result += quoted(member.0) + (indent == nil ? ":" : ": ")
        member.1.write(to: &result, indent: deeper)
      }
    case .array(let elements):
      list(elements, "[", "]", to: &result, indent: indent) { element, deeper, result in
        element.write(to: &result, indent: deeper)
      }
    case .string(let text): result += quoted(text)
    case .integer(let number): result += "\(number)"
    case .bool(let value): result += value ? "true" : "false"
    case .null: result += "null"
    }
  }

  private func list<Part>(
    _ parts: [Part], _ open: String, _ close: String, to result: inout String, indent: String?,
    write: (Part, String?, inout String) -> Void
  ) {
    guard !parts.isEmpty else {
      result += open + close
      return
    }
    let deeper = indent.map { $0 + "  " }
    result += open
    for (index, part) in parts.enumerated() {
      if index > 0 { result += "," }
      if let deeper { result += "\n" + deeper }
      write(part, deeper, &result)
    }
    if let indent { result += "\n" + indent }
    result += close
  }
}

/// A text as a JSON string, quotes included.
package func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\u{0}"..<"\u{20}", "\u{7F}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
