import OfficePackages
import TestSupport
import Testing
import WordDocuments

/// What holds for remarks at any place of any document.
struct AnnotatingLawTests {
  @Test(arguments: try WordFixture.names(".docx"))
  func `remarks at random places of a draft keep the laws`(_ name: String) throws {
    let bytes = try WordFixture.bytes(name)
    var random = SeededGenerator(seed: UInt64(name.utf8.count))
    let document = try readDocument(bytes)
    let comments = randomComments(document, 60, &random)
    let notes = try checkLaws(bytes, comments)
    // Without fields and controls the words are exactly those that were meant.
    #expect(notes.map(\.words) == comments.map { words(document, $0) })
  }

  @Test(arguments: 0..<30)
  func `remarks at random places of odd documents keep the laws`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let examples =
      WordReadingTests.texts + WordReadingTests.fields + WordReadingTests.changes
      + WordReadingTests.containers + WordReadingTests.tables
    let body = (0..<8).compactMap { _ in examples.randomElement(using: &random)?.body }.joined()
    var file = WordFile(body: body)
    file.isStrict = Bool.random(using: &random)
    let comments = randomComments(try readDocument(file.bytes), 30, &random)
    try checkLaws(file.bytes, comments)
  }
}

/// Stretches of text anywhere, some of several paragraphs, some of none of the text.
func randomComments(
  _ document: Document, _ count: Int, _ random: inout SeededGenerator
) -> [WordComment] {
  (0..<count).map { number in
    let block = Int.random(in: document.blocks.indices, using: &random)
    let other = min(
      document.blocks.count - 1, block + (Int.random(in: 0..<5, using: &random) == 0 ? 2 : 0))
    let from = point(document, block, &random)
    let to = point(document, other, &random)
    return WordComment(
      from: min(from, to), to: max(from, to), author: "A\(number)", initials: "A",
      paragraphs: ["\(number)"])
  }
}

/// A place at the edge of a character.
private func point(
  _ document: Document, _ block: Int, _ random: inout SeededGenerator
) -> TextPoint {
  let text = document.blocks[block].text
  let count = Int.random(in: 0...text.count, using: &random)
  return TextPoint(block: block, offset: text.prefix(count).utf8.count)
}

/// The words of a remark in a document.
func words(_ document: Document, _ comment: WordComment) -> String {
  (comment.from.block...comment.to.block).map { index in
    let text = document.blocks[index].text.utf8
    let end = index == comment.to.block ? comment.to.offset : text.count
    let start = index == comment.from.block ? comment.from.offset : 0
    return String(decoding: text.prefix(end).dropFirst(start), as: UTF8.self)
  }.joined(separator: "\n")
}

/// Checks what must hold whatever is remarked.
///
/// The text reads the same, every remark reads back, marks pair, taking the splices out gives every
/// part back byte for byte, and no other entry of the package is touched.
///
/// The remarks as they were read back are given.
@discardableResult
func checkLaws(_ bytes: [UInt8], _ comments: [WordComment]) throws -> [ReviewerNote] {
  let before = try readDocument(bytes)
  let result = try annotated(bytes, with: comments)
  let after = try readDocument(result.bytes)
  #expect(after.blocks.map(\.text) == before.blocks.map(\.text))
  #expect(after.blocks.map(\.place) == before.blocks.map(\.place))
  #expect(after.blocks.map(\.runs) == before.blocks.map(\.runs))
  let notes = after.comments.suffix(comments.count)
  #expect(notes.map(\.author) == comments.map(\.author))
  for (note, comment) in zip(notes, comments) {
    #expect(note.from != nil && note.to != nil)
    let isHosted = [comment.from.block, comment.to.block].contains { block in
      !before.blocks.indices.contains(block) || before.blocks[block].place.story != .body
    }
    let isWhole = isHosted || note.words.contains(words(before, comment))
    #expect(isWhole, "\(note.words) for \(words(before, comment))")
  }
  let old = try ZipArchive(bytes)
  let new = try ZipArchive(try withoutComments(result))
  #expect(new.entries.map(\.name) == old.entries.map(\.name))
  let marked = try ZipArchive(result.bytes)
  for entry in old.entries {
    #expect(try new.contents(entry.name) == old.contents(entry))
    if result.changes.contains(where: { $0.part == entry.name }) { continue }
    #expect(try marked.contents(entry.name) == old.contents(entry))
  }
  return Array(notes)
}
