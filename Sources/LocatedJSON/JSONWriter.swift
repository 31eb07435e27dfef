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
  /// Only what RFC 8259 demands is escaped, and what would steer the terminal that it is shown on;
  /// Danish letters stand as they are.
  package func text() -> String {
    var result = ""
    write(to: &result, indent: "")
    return result + "\n"
  }

  /// The value as it stands in something so many levels deep, without a line break at its end.
  package func element(depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    var result = indent
    write(to: &result, indent: indent)
    return result
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
    case _ where scalar.steersTerminal:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

extension Unicode.Scalar {
  /// Whether a terminal, or who reads along on it, would be led astray by this: a control character, a
  /// turn of the reading order, a character without width or a line's end that is none in JSON.
  fileprivate var steersTerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060,
      0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
