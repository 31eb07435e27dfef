import DanishText

/// Words with so much of them hidden that they give nothing away.
enum Masked {
  private static let dot: Character = "•"

  /// A text with the CPR numbers in it hidden, and nothing else.
  static func numbers(in text: String) -> String {
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 10 else { return text }
    let tokens = TokenizedText(text)
    var rest = 0
    var parts: [String] = []
    for datum in personalData(in: tokens) where datum.kind == .cpr {
      parts += [tokens.quote(rest..<datum.span.lowerBound), number(tokens.quote(datum.span))]
      rest = datum.span.upperBound
    }
    return parts.isEmpty ? text : parts.joined() + tokens.quote(rest..<tokens.bytes.count)
  }

  /// The first two digits of a number, and its form: "12••••-••••".
  static func number(_ text: String) -> String {
    var digits = 0
    return String(
      text.map { character in
        guard character.isNumber else { return character }
        digits += 1
        return digits > 2 ? dot : character
      })
  }

  /// A number as above; of an address the first letters: "i••••@g••••.com".
  static func contact(_ text: String) -> String {
    guard text.contains("@") else { return number(text) }
    let end = text.lastIndex(of: ".") ?? text.endIndex
    return words(String(text[..<end])) + text[end...]
  }

  /// The initials of a name: "M•••• H•••••".
  static func name(_ text: String) -> String { words(text) }

  private static func words(_ text: String) -> String {
    var isFirst = true
    return String(
      text.map { character in
        guard character.isLetter || character.isNumber else {
          isFirst = true
          return character
        }
        defer { isFirst = false }
        return isFirst ? character : dot
      })
  }
}
