import DanishText

/// An item's words in two: what it is, and what is told of it.
struct ItemTail {
  let rest: String
  let text: String
  /// Whether it is told by a sign of its own, and not only because all items have the like.
  var isSure = true
}

/// Finds what stands behind an arrow, where each item has one: what leads from a sign to its data.
enum ArrowTails {
  static func tails(_ items: [ReadItem]) -> [(item: Int, tail: ItemTail)] {
    let found = items.indices.compactMap { item in
      tail(of: items[item].text).map { (item: item, tail: $0) }
    }
    return found.count == items.count ? found : []
  }

  private static func tail(of text: String) -> ItemTail? {
    for arrow in [" → ", " -> ", " => "] {
      let parts = text.split(separator: arrow)
      if parts.count == 2 { return ItemTail(rest: String(parts[0]), text: String(parts[1])) }
    }
    return nil
  }
}

/// Finds who does something behind what is done: "Lån en hund – Bibliotekar Bo Friis", "… (Bo Friis)",
/// "… v/ Bo Friis".
///
/// A position tells that somebody is meant, and so does "v/". A name alone may as well be a firm's or a
/// place's, and is only taken where all items end in one; so is what stands behind a comma.
struct PersonTails {
  /// The items with a person behind them, by their indices.
  private(set) var tails: [(item: Int, tail: ItemTail)] = []

  init(_ items: [ReadItem]) {
    let found = items.indices.compactMap { item in
      Self.tail(of: items[item].text).map { (item: item, tail: $0) }
    }
    let areAll = items.count > 1 && found.count == items.count
    tails = found.filter { $0.tail.isSure || areAll }
  }

  /// The most words of a name with its position and workplace.
  private static let longest = 10

  private static func tail(of text: String) -> ItemTail? {
    let bytes = Array(text.utf8)
    guard bytes.count < 2_000 else { return nil }
    var end = bytes.count
    if bytes.last == UInt8(ascii: ".") { end -= 1 }
    for sign in signs(in: text, bytes) {
      var (start, end) = (sign.end, end)
      if sign.isBracket {
        guard bytes[..<end].last == UInt8(ascii: ")") else { continue }
        end -= 1
        start = behindLabel(start..<end, bytes)
      }
      let words = Blanks.trimmed(start..<max(start, end), of: bytes)
      let rest = Blanks.trimmed(0..<sign.start, of: bytes)
      let person = String(decoding: bytes[words], as: UTF8.self)
      guard !rest.isEmpty, let hasPosition = isPerson(person) else { continue }
      if sign.kind == .comma, !hasPosition { continue }
      return ItemTail(
        rest: String(decoding: bytes[rest], as: UTF8.self), text: person,
        isSure: sign.kind == .by || hasPosition && sign.kind != .comma)
    }
    return nil
  }

  /// A sign that may set a person off, the likeliest first.
  private struct Sign {
    enum Kind { case by, dash, comma }

    let kind: Kind
    let start: Int
    let end: Int
    var isBracket = false
  }

  private static func signs(in text: String, _ bytes: [UInt8]) -> [Sign] {
    var signs: [Sign] = []
    if let by = bytes.indices.last(where: { bytes[$0...].starts(with: " v/".utf8) }) {
      signs.append(Sign(kind: .by, start: by, end: by + 3))
    }
    if let last = Separators.all(in: text).last(where: { $0.isBracket || $0.isDash }) {
      signs.append(
        Sign(kind: .dash, start: last.start, end: last.end, isBracket: last.isBracket))
    }
    if let comma = bytes.lastIndex(of: UInt8(ascii: ",")), comma > 0 {
      signs.append(Sign(kind: .comma, start: comma, end: comma + 1))
    }
    return signs
  }

  /// Where a stretch goes on behind one word and a colon: "ansv.: Bo Friis".
  private static func behindLabel(_ range: Range<Int>, _ bytes: [UInt8]) -> Int {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else {
      return range.lowerBound
    }
    let label = TokenizedText(String(decoding: bytes[range.lowerBound..<colon], as: UTF8.self))
    return label.words.count == 1 ? colon + 1 : range.lowerBound
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
    guard opens || isNext && first.isCapitalized else { return nil }
    var end = 0
    let isCovered = tokens.words[(opens ? 0 : 1)...].allSatisfy { word in
      let mention = mentions.first { $0.span.contains(word.span.lowerBound) }
      // A surname may be a word as well: "Anne Vest".
      let goesOn = word.isCapitalized && word.span.lowerBound == end + 1
      end = mention?.name.map(\.upperBound) == word.span.upperBound ? word.span.upperBound : end
      return mention != nil || goesOn || ["og", "samt"].contains(word.folded)
    }
    guard isCovered else { return nil }
    let havePositions = mentions.allSatisfy { [.head, .leader, .professional].contains($0.kind) }
    let areNamed = mentions.allSatisfy { $0.name != nil }
    if havePositions, areNamed || first.isCapitalized { return true }
    return areNamed ? false : nil
  }
}
