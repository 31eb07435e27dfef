import DanishText

/// Knows items by their names: "Morgenmakker" for "Morgenmakker: To elever tager imod …".
struct NamedItems {
  private let names: [[LikeWord]]

  /// The most words of a name.
  private static let longest = 8

  init(_ items: [ReadItem]) {
    names = items.map { Self.name(of: $0.text) }
  }

  private static func name(of text: String) -> [LikeWord] {
    let head = Separators.first(in: text).map {
      String(decoding: Array(text.utf8)[..<$0.start], as: UTF8.self)
    }
    let words = LikeWord.all(in: TokenizedText(head ?? text))
    return words.count <= longest ? words : []
  }

  /// The items that a text names before or behind a colon, a dash or in brackets, and what is left.
  func found(in text: String) -> (items: [Int], rest: String)? {
    let bytes = Array(text.utf8)
    guard bytes.count < 1_000 else { return nil }
    for separator in Separators.all(in: text) {
      let head = String(decoding: bytes[..<separator.start], as: UTF8.self)
      let tail = Self.trimmed(separator.end..<bytes.count, of: bytes)
      if let items = items(named: head), !tail.isEmpty { return (items, tail) }
    }
    for separator in Separators.all(in: text).reversed() {
      var end = bytes.count
      if separator.isBracket, bytes.last == UInt8(ascii: ")") { end -= 1 }
      let tail = Self.trimmed(separator.end..<max(end, separator.end), of: bytes)
      let head = Self.trimmed(0..<separator.start, of: bytes)
      if let items = items(named: tail), !head.isEmpty { return (items, head) }
    }
    return nil
  }

  private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    String(decoding: bytes[Blanks.trimmed(range, of: bytes)], as: UTF8.self)
  }

  /// The items that some words name, one or several with "og" and commas between.
  private func items(named text: String) -> [Int]? {
    if let item = item(named: text) { return [item] }
    var found: [Int] = []
    for part in Self.parts(of: text) {
      guard let item = item(named: part) else { return nil }
      if !found.contains(item) { found.append(item) }
    }
    return found.count > 1 ? found : nil
  }

  private static func parts(of text: String) -> [String] {
    let marked = text.replacing(" og ", with: ",").replacing(" samt ", with: ",")
      .replacing("&", with: ",").replacing("/", with: ",").replacing("+", with: ",")
    return marked.split(separator: ",").map(String.init)
  }

  /// The one item whose name some words are, whole or in part.
  private func item(named text: String) -> Int? {
    let words = LikeWord.all(in: TokenizedText(text))
    guard !words.isEmpty, words.count <= Self.longest else { return nil }
    let whole = names.indices.filter { index in
      share(of: words, in: names[index]) >= 0.8 && share(of: names[index], in: words) >= 0.8
    }
    if let only = whole.first, whole.count == 1 { return only }
    guard whole.isEmpty, words.contains(where: { $0.letters.count >= 5 }) else { return nil }
    let part = names.indices.filter { share(of: words, in: names[$0]) >= 0.94 }
    return part.count == 1 ? part.first : nil
  }

  private func share(of words: [LikeWord], in others: [LikeWord]) -> Double {
    guard !words.isEmpty, !others.isEmpty else { return 0 }
    var (sum, all) = (0.0, 0.0)
    for word in words {
      let weight = Double(min(word.letters.count, 10))
      all += weight
      sum += weight * others.likeness(to: word)
    }
    return sum / all
  }
}

/// The signs that set a name off from what is said of it.
enum Separators {
  struct Found {
    let start: Int
    let end: Int
    var isBracket = false
    var isDash = false
  }

  static func first(in text: String) -> Found? { all(in: text).first }

  static func all(in text: String) -> [Found] {
    let bytes = Array(text.utf8)
    var found: [Found] = []
    for index in bytes.indices where index > 0 && found.count < 12 {
      switch bytes[index] {
      case UInt8(ascii: ":"), 0x09, UInt8(ascii: "="):
        found.append(Found(start: index, end: index + 1))
      case UInt8(ascii: "("):
        found.append(Found(start: index, end: index + 1, isBracket: true))
      case UInt8(ascii: "-")
      where bytes[index - 1] == 0x20 && index + 1 < bytes.count
        && (bytes[index + 1] == 0x20 || bytes[index + 1] == UInt8(ascii: ">")):
        found.append(
          Found(start: index, end: index + (bytes[index + 1] == 0x20 ? 1 : 2), isDash: true))
      case 0xE2 where isDash(bytes, index):
        found.append(Found(start: index, end: index + 3, isDash: true))
      default: break
      }
    }
    return found
  }

  /// A dash of typography, or an arrow.
  private static func isDash(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    let isDash = bytes[index + 1] == 0x80 && [0x93, 0x94].contains(bytes[index + 2])
    let isArrow = bytes[index + 1] == 0x86 && bytes[index + 2] == 0x92
    return isDash && bytes[index - 1] == 0x20 || isArrow
  }
}
