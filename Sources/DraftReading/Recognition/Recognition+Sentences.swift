import DanishText
import Interviews
import WordDocuments

extension Recognition {
  /// Finds the template's sentences as they stand, also where they are broken over lines.
  mutating func findSentences() {
    var start = 0
    var splits: [(line: Int, offset: Int, role: Role)] = []
    while start < lines.count {
      var end = start + 1
      while end < lines.count, isSameCell(lines[start], lines[end]) { end += 1 }
      splits += findSentences(in: start..<end)
      start = end
    }
    for split in splits.reversed() { self.split(split.line, at: split.offset, role: split.role) }
  }

  private func isSameCell(_ first: DraftLine, _ second: DraftLine) -> Bool {
    first.place.cells == second.place.cells && first.place.story == second.place.story
  }

  /// Gives the lines of a cell that are the template's their roles, and tells where to split others.
  private mutating func findSentences(
    in cell: Range<Int>
  ) -> [(line: Int, offset: Int, role: Role)] {
    let open = cell.filter { roles[$0] == nil && mayBeTemplate(lines[$0]) }
    let words = open.flatMap { lines[$0].tokens.words.map(\.hash) }
    guard !words.isEmpty else { return [] }
    let search = SentenceSearch(words, index.sentences.all)
    var splits: [(line: Int, offset: Int, role: Role)] = []
    var at = 0
    for line in open {
      let count = lines[line].tokens.words.count
      defer { at += count }
      let marks = search.marks[at..<at + count]
      guard let first = marks.first, let mark = first else { continue }
      let owner = index.sentences.all[mark.sentence].owner
      let known = marks.prefix { $0 != nil }
      let isRestNew = known.count < count && !marks.dropFirst(known.count).contains { $0 != nil }
      if isRestNew, let last = known.last.flatMap(\.self), isEnd(last) {
        let word = lines[line].tokens.words[known.count - 1]
        splits.append((line, offset(behind: word, in: lines[line]), role(owner)))
      } else if marks.count(where: { $0 != nil }) * 5 >= count * 4 {
        roles[line] = role(owner)
      }
    }
    return splits
  }

  /// Whether a line can be the template's: in our own documents, answers are paragraphs of a style.
  private func mayBeTemplate(_ line: DraftLine) -> Bool {
    !isOwn || line.heading != nil || line.cell?.column == 1
  }

  private func role(_ owner: TemplateSentences.Owner) -> Role {
    switch owner {
    case .title: .title
    case .guidance(let section): .guidance(section)
    case .question(let question): .question(question)
    }
  }

  /// Whether a word is the last of its sentence.
  private func isEnd(_ mark: SentenceSearch.Mark) -> Bool {
    mark.word + 1 == index.sentences.all[mark.sentence].words.count
  }

  /// Where the text goes on behind a word and the signs that close a sentence.
  private func offset(behind word: Word, in line: DraftLine) -> Int {
    let bytes = line.tokens.bytes
    var offset = word.span.upperBound
    while offset < bytes.count, Self.closing.contains(bytes[offset]) { offset += 1 }
    return line.offset(ofRead: offset)
  }

  private static let closing = Set("?:.! ,;)\t".utf8)
}
