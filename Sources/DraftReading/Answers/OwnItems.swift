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
    guard document.format != .markdown else {
      if isAbsence(line.line) { item.text = "" }
      return item
    }
    guard let label = Self.label(Array(text.utf8.prefix(24))) else { return item }
    item.text = String(decoding: Array(text.utf8)[label.end...], as: UTF8.self)
    item.labels = label.number.map { [.number($0)] } ?? []
    item.refers = label.number != nil
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

  /// Whether a line only says that there is no answer, in slanted letters.
  private func isAbsence(_ line: DraftLine) -> Bool {
    let runs = document.blocks[line.block].runs
    return runs.count == 1 && runs[0].traits.contains(.italic) && own.furniture.contains(line.text)
  }

  /// The answers about an item that stand below it, each after the label of its question.
  static func details(
    of item: inout ReadItem, _ details: [Int], _ template: Template
  ) -> [DetailLabels.Found] {
    defer { item.parts = [] }
    return item.parts.flatMap { part in
      let found = details.first { question in
        labels(of: template.questions[question]).contains { part.text.hasPrefix($0) }
      }
      guard let found else { return [DetailLabels.Found]() }
      var detail = part
      for label in labels(of: template.questions[found]) where detail.text.hasPrefix(label) {
        detail.text = String(detail.text.dropFirst(label.count))
        break
      }
      return detail.text.isEmpty ? [] : [DetailLabels.Found(question: found, item: detail)]
    }
  }

  private static func labels(of question: Question) -> [String] {
    [question.label.danish, question.label.english].compactMap(\.self).map { label in
      label.prefix(1).uppercased() + label.dropFirst() + ": "
    }
  }
}
