import DanishText

/// Finds who does something behind what is done: "Lån en hund – Bibliotekar Bo Friis", "… (Bo Friis)".
///
/// A position tells that somebody is meant. A name alone may as well be a firm's or a place's, and is
/// only taken where all items end in one.
struct PersonTails {
  /// An item's words in two.
  struct Tail {
    let rest: String
    let person: String
    fileprivate let hasPosition: Bool
  }

  /// The items with a person behind them, by their indices.
  private(set) var tails: [(item: Int, tail: Tail)] = []

  init(_ items: [ReadItem]) {
    let found = items.indices.compactMap { item in
      Self.tail(of: items[item].text).map { (item: item, tail: $0) }
    }
    let areAll = items.count > 1 && found.count == items.count
    tails = found.filter { $0.tail.hasPosition || areAll }
  }

  /// The most words of a name with its position and workplace.
  private static let longest = 10

  private static func tail(of text: String) -> Tail? {
    let bytes = Array(text.utf8)
    guard bytes.count < 2_000, let last = Separators.all(in: text).last(where: \.setsOff) else {
      return nil
    }
    var end = bytes.count
    if bytes.last == UInt8(ascii: ".") { end -= 1 }
    if last.isBracket {
      guard bytes[..<end].last == UInt8(ascii: ")") else { return nil }
      end -= 1
    }
    let words = Blanks.trimmed(last.end..<max(last.end, end), of: bytes)
    let rest = Blanks.trimmed(0..<last.start, of: bytes)
    let person = String(decoding: bytes[words], as: UTF8.self)
    guard !rest.isEmpty, let hasPosition = isPerson(person) else { return nil }
    return Tail(
      rest: String(decoding: bytes[rest], as: UTF8.self), person: person, hasPosition: hasPosition)
  }

  /// Whether words are somebody and nothing else, and then whether they say their position.
  private static func isPerson(_ text: String) -> Bool? {
    let tokens = TokenizedText(text)
    guard (1...longest).contains(tokens.words.count), let first = tokens.words.first else {
      return nil
    }
    let mentions = people(in: tokens)
    guard let opening = mentions.first else { return nil }
    // "Teknisk servicechef": one word may say of what kind a position is.
    let opens = opening.span.lowerBound <= first.span.lowerBound
    let isNext =
      tokens.words.count > 1 && opening.span.lowerBound <= tokens.words[1].span.lowerBound
    guard opens || isNext && opening.role != nil && first.isCapitalized else { return nil }
    let isCovered = tokens.words[(opens ? 0 : 1)...].allSatisfy { word in
      ["og", "samt"].contains(word.folded)
        || mentions.contains { $0.span.contains(word.span.lowerBound) }
    }
    guard isCovered else { return nil }
    let havePositions = mentions.allSatisfy { [.head, .leader, .professional].contains($0.kind) }
    let areNamed = mentions.allSatisfy { $0.name != nil }
    if havePositions, areNamed || first.isCapitalized { return true }
    return areNamed ? false : nil
  }
}

extension Separators.Found {
  /// Whether it can set a name off behind other words: a dash or a bracket, not a colon.
  fileprivate var setsOff: Bool { isBracket || isDash }
}
