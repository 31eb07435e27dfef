import DanishText
import Interviews
import Wording

/// Finds answers about an item that stand with the item: "Data: …" below a sign or behind it.
struct DetailLabels {
  private let index: TemplateIndex
  /// The questions about the items of the list, by their indices.
  private let details: [Int]
  /// The list's own question.
  private let list: Int

  init(_ index: TemplateIndex, list: Int) {
    self.index = index
    self.list = list
    let field = index.template.questions[list].path.field
    details = index.template.questions.indices.filter {
      index.template.questions[$0].path.list == field
    }
  }

  /// An answer about an item, found with the item.
  struct Found {
    let question: Int
    let item: ReadItem
  }

  /// Takes the answers about an item out of it and its parts.
  func take(from item: inout ReadItem) -> [Found] {
    guard !details.isEmpty else { return [] }
    var found: [Found] = []
    var parts: [ReadItem] = []
    for var part in item.parts {
      if let (question, end) = label(part.text) {
        part.text = Self.behind(end, in: part.text)
        if !part.text.isEmpty { found.append(Found(question: question, item: part)) }
      } else {
        parts.append(part)
      }
    }
    item.parts = parts
    return found + takeInner(from: &item)
  }

  /// Whether a text is an answer about an item, with its label before it.
  func isDetail(_ text: String) -> Bool { label(text) != nil }

  /// The question that a text's first words are a label of, and where the label ends.
  private func label(_ text: String) -> (question: Int, end: Int)? {
    let bytes = Array(text.utf8.prefix(40))
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 1,
      let question = question(String(decoding: bytes[..<colon], as: UTF8.self))
    else { return nil }
    return (question, colon + 1)
  }

  /// The question about an item that some words name.
  private func question(_ words: String) -> Int? {
    let words = LikeWord.all(in: TokenizedText(words))
    guard (1...3).contains(words.count), words.contains(where: { $0.letters.count >= 4 }) else {
      return nil
    }
    if index.likeness(of: words, to: list).ofLabel >= 0.9 { return nil }
    let scored = details.map { ($0, index.likeness(of: words, to: $0)) }
      .filter { $0.1.ofLine >= 0.85 }
    return scored.max { ($0.1.ofLabel, $0.1.ofLine) < ($1.1.ofLabel, $1.1.ofLine) }?.0
  }

  private static func behind(_ end: Int, in text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[Blanks.trimmed(end..<bytes.count, of: bytes)], as: UTF8.self)
  }

  // MARK: - On the item's own line

  /// Takes "(data: …)", "; data: …" and "Data: …" on a line of its own out of an item's words.
  private func takeInner(from item: inout ReadItem) -> [Found] {
    var found: [Found] = []
    while let label = innerLabel(item.text) {
      let bytes = Array(item.text.utf8)
      let words = Blanks.trimmed(label.answer, of: bytes)
      let rest = bytes[..<label.start] + bytes[label.end...]
      var detail = item
      detail.parts = []
      detail.labels = []
      detail.refers = false
      detail.text = String(decoding: bytes[words], as: UTF8.self)
      let kept = Array(rest)
      item.text = String(decoding: kept[Blanks.trimmed(0..<kept.count, of: kept)], as: UTF8.self)
      if !detail.text.isEmpty { found.insert(Found(question: label.question, item: detail), at: 0) }
    }
    return found
  }

  private struct InnerLabel {
    let question: Int
    let start: Int
    let answer: Range<Int>
    let end: Int
  }

  /// The last label in a text, with the answer behind it.
  private func innerLabel(_ text: String) -> InnerLabel? {
    let bytes = Array(text.utf8)
    guard bytes.count < 4_000 else { return nil }
    for colon in bytes.indices.reversed() where bytes[colon] == UInt8(ascii: ":") {
      var start = colon
      while start > 0, Self.isLetter(bytes[start - 1]) { start -= 1 }
      guard start > 0, colon - start >= 4, colon - start <= 24,
        let question = question(String(decoding: bytes[start..<colon], as: UTF8.self)),
        let opening = Self.opening(before: start, in: bytes)
      else { continue }
      let isBracketed = bytes[opening] == UInt8(ascii: "(")
      let close = isBracketed ? bytes[colon...].firstIndex(of: UInt8(ascii: ")")) : nil
      if isBracketed, close == nil { continue }
      let keepsStop = bytes[opening] == UInt8(ascii: ".")
      return InnerLabel(
        question: question, start: keepsStop ? opening + 1 : opening,
        answer: colon + 1..<(close ?? bytes.count), end: close.map { $0 + 1 } ?? bytes.count)
    }
    return nil
  }

  /// The sign that sets a label off from what stands before it.
  private static func opening(before start: Int, in bytes: [UInt8]) -> Int? {
    var at = start - 1
    while at > 0, bytes[at] == 0x20 { at -= 1 }
    if ["(", ";", ".", "\n"].contains(UnicodeScalar(bytes[at])) { return at }
    // A dash between blanks.
    if at < start - 1, bytes[at] == UInt8(ascii: "-") { return at }
    let isDash = at >= 2 && bytes[at - 2] == 0xE2 && bytes[at - 1] == 0x80
    return isDash && (bytes[at] == 0x93 || bytes[at] == 0x94) ? at - 2 : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
