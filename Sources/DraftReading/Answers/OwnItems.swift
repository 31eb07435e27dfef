import DanishText
import Interviews
import WordDocuments
import Wording

/// Reads lists in documents of this program, in which each entry is a paragraph with its label.
struct OwnItems {
  private(set) var items: [ReadItem] = []
  private let document: Document
  private let own: OwnWords

  init(_ lines: [AnswerLine], _ document: Document, _ own: OwnWords) {
    self.document = document
    self.own = own
    let outer = lines.compactMap { $0.line.list?.level }.min() ?? 0
    for line in lines {
      let isDeep = (line.line.list?.level ?? 0) > outer
      if isDeep, !items.isEmpty {
        items[items.count - 1].parts.append(item(line))
      } else {
        items.append(item(line))
      }
    }
  }

  private func item(_ line: AnswerLine) -> ReadItem {
    let text = line.line.text
    var item = ReadItem(text: text, sources: [line.line.source], number: line.number)
    if Self.isAbsence(line.line, document, own) { item.text = "" }
    guard document.format != .markdown, let label = Self.label(Array(text.utf8.prefix(24))) else {
      return item
    }
    item.text = String(decoding: Array(text.utf8)[label.end...], as: UTF8.self)
    item.labels = label.number.map { [.number($0)] } ?? []
    item.refers = label.number != nil
    item.isExact = true
    item.sources = [
      DraftSource(
        block: line.line.block,
        range: line.line.range.lowerBound + label.end..<line.line.range.upperBound)
    ]
    return item
  }

  /// A letter, perhaps with a number, before a colon and a tab: `T1:`.
  private static func label(_ bytes: [UInt8]) -> (number: Int?, end: Int)? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count,
      bytes[colon + 1] == 0x09
    else { return nil }
    let name = String(decoding: bytes[..<colon], as: UTF8.self)
    guard let letter = name.first, letter.isUppercase else { return nil }
    let digits = name.dropFirst()
    guard digits.allSatisfy({ ("0"..."9").contains($0) }), digits.count < 7 else { return nil }
    return (Int(digits), colon + 2)
  }

  /// Whether a line, or what stands behind its label, only says that there is no answer.
  ///
  /// In Markdown it says so in slanted letters; in a document that LibreOffice has made of a Word file,
  /// with the words of a field that is to be filled in. A Word file's fields are known as such.
  static func isAbsence(_ line: DraftLine, _ document: Document, _ own: OwnWords) -> Bool {
    if document.format == .openDocument {
      // LibreOffice ends the words of a field with a line end, which is a blank here.
      return own.furniture.contains(
        line.text.hasSuffix(" ") ? String(line.text.dropLast()) : line.text)
    }
    guard document.format == .markdown, let last = document.blocks[line.block].runs.last,
      last.traits.contains(.italic)
    else { return false }
    let bytes = Array(document.blocks[line.block].text.utf8)
    let words = String(decoding: bytes[last.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    let head = String(decoding: bytes[..<last.range.lowerBound], as: UTF8.self)
    return own.furniture.contains(words) && (head.isEmpty || head.hasSuffix(": "))
  }

  /// The answers about an item that stand below it, each after the label of its question.
  static func details(
    of item: inout ReadItem, _ details: [Int], _ template: Template
  ) -> [DetailLabels.Found] {
    defer { item.parts = [] }
    return item.parts.compactMap { part in
      // By bytes, because a mark may be typed on the blank behind the label.
      let bytes = Array(part.text.utf8)
      for question in details {
        for label in labels(of: template.questions[question]) where bytes.starts(with: label.utf8) {
          var detail = part
          detail.text = String(decoding: bytes.dropFirst(label.utf8.count), as: UTF8.self)
          return detail.text.isEmpty ? nil : DetailLabels.Found(question: question, item: detail)
        }
      }
      return nil
    }
  }

  private static func labels(of question: Question) -> [String] {
    [question.label.danish, question.label.english].compactMap(\.self).map { label in
      label.prefix(1).uppercased() + label.dropFirst() + ": "
    }
  }
}
