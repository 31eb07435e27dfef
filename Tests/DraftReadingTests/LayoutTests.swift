import DraftReading
import Plans
import TestSupport
import Testing
import WordDocuments

/// Drafts in odd layouts and many voices give the answers that a human would read in them.
struct LayoutTests {
  @Test(arguments: Layouts.names)
  func `a draft in an odd layout is read`(_ name: String) throws {
    let layout = try Layouts.layout(name)
    let draft = try Drafts.read(layout.word)
    let wanted = answerLines(try Layouts.wanted(layout))
    #expect(answerLines(draft.plan.answers) == wanted, "\(layout.about)")
    #expect(draft.unplaced.map(\.text) == layout.unplaced)
  }

  @Test(arguments: Layouts.names)
  func `every line is understood as something, and every answer has a place`(
    _ name: String
  ) throws {
    let bytes = try Layouts.layout(name).word
    try checkLaws(try readDocument(bytes), try Drafts.read(bytes))
  }
}

/// Nothing of a document is thrown away, and every answer has a place that is in the document.
func checkLaws(_ document: Document, _ draft: ReadDraft) throws {
  var told: [Int: Set<Int>] = [:]
  for line in draft.lines { told[line.source.block, default: []].formUnion(line.source.range) }
  for (index, block) in document.blocks.enumerated() {
    let bytes = Array(block.text.utf8)
    let left = bytes.indices.filter { told[index]?.contains($0) != true }.map { bytes[$0] }
    let rest = String(decoding: left, as: UTF8.self)
    #expect(rest.allSatisfy { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }, "\(rest)")
  }
  for (path, place) in draft.places {
    #expect(!place.sources.isEmpty, "\(path)")
    for source in place.sources {
      #expect(document.blocks.indices.contains(source.block), "\(path)")
      #expect(source.range.upperBound <= document.blocks[source.block].text.utf8.count, "\(path)")
    }
  }
  for path in answerPaths(draft.plan.answers) { #expect(draft.places[path] != nil, "\(path)") }
}
