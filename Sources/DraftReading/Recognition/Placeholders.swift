import DanishText

/// What stands where an answer should, and says nothing in any template.
enum Placeholders {
  /// Whether a line is no answer whatever is asked: signs alone, "xxx", "Klik her for at skrive".
  static func isOne(_ text: TokenizedText) -> Bool {
    let words = text.words.map(\.folded)
    if words.isEmpty { return !text.text.unicodeScalars.contains(where: isTelling) }
    if words.allSatisfy(isCross) || isBareMarker(text) || isForm(text) { return true }
    let line = words.joined(separator: " ")
    return words.count <= 12 && openings.contains { line.hasPrefix($0) }
  }

  /// Whether a sign may be an answer by itself, as a picture is.
  private static func isTelling(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || scalar.properties.generalCategory == .otherSymbol
  }

  /// Whether a line is a number or letter of a list with nothing behind it, as "2." and "b)".
  private static func isBareMarker(_ text: TokenizedText) -> Bool {
    guard text.words.count == 1, let word = text.words.first, word.span.upperBound <= 3,
      let last = text.bytes.last
    else { return false }
    return word.span.upperBound < text.bytes.count
      && [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":")].contains(last)
      && text.bytes.count <= 4
  }

  /// Whether a line is to be filled in by hand: "Dato: ________ Underskrift: ________".
  private static func isForm(_ text: TokenizedText) -> Bool {
    text.words.count <= 4 && text.bytes.last == UInt8(ascii: "_")
      && text.bytes.count { $0 == UInt8(ascii: "_") } >= 5
  }

  private static func isCross(_ word: String) -> Bool {
    word.utf8.count >= 2 && word.utf8.allSatisfy { $0 == UInt8(ascii: "x") }
  }

  private static let openings = [
    "klik eller tryk her", "klik her for", "klik for at", "klik her og skriv", "tryk her for",
    "click or tap here", "click here to", "click to", "tap here to", "skriv her",
    "skriv svaret her",
    "skriv jeres svar her", "indsæt tekst", "indsæt her", "type here", "udfyld her",
  ]
}
