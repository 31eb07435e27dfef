import DraftReading
import Interviews
import OfficePackages
import Plans
import TestSupport
import Testing
import WordDocuments
import Wording

/// Whatever a document holds, it is read or refused, and nothing of it is thrown away.
struct HostileDraftTests {
  @Test(arguments: 0..<3 as Range<UInt64>)
  func `drafts with parts moved, doubled and cut are read`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for name in Layouts.names {
      let document = try readDocument(try Layouts.layout(name).word)
      let mixed = Self.mixed(document, &random)
      try checkLaws(mixed, try Drafts.reader.get().draft(in: mixed))
    }
  }

  /// A document with some paragraphs moved, doubled, cut or joined.
  private static func mixed(_ document: Document, _ random: inout SeededGenerator) -> Document {
    var mixed = document
    for _ in 0..<8 where !mixed.blocks.isEmpty {
      let index = Int.random(in: mixed.blocks.indices, using: &random)
      let other = Int.random(in: mixed.blocks.indices, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: mixed.blocks.swapAt(index, other)
      case 1: mixed.blocks.insert(mixed.blocks[index], at: other)
      case 2: mixed.blocks[index].text = String(mixed.blocks[index].text.dropFirst(3))
      case 3: mixed.blocks[index].text += "\n" + mixed.blocks[other].text
      case 4: mixed.blocks[index].place = mixed.blocks[other].place
      default: mixed.blocks[index].text = "e\u{301}\u{0}: ?–(: 👩‍👩‍👧‍👦\t" + mixed.blocks[index].text
      }
      mixed.blocks[index].runs = []
    }
    return mixed
  }

  @Test(arguments: 0..<3 as Range<UInt64>)
  func `text of any signs is read`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let template = try Drafts.template.get()
    for _ in 0..<20 {
      let plan = RandomPlan(template, seed: UInt64.random(in: 0..<9_999, using: &random)).plan
      let text = answerLines(plan.answers).joined(
        separator: ["\n", "\n\n", " | "].randomElement(using: &random) ?? "")
      for name in ["a.md", "a.txt"] {
        let file = try readFile(Array(text.utf8.filter { $0 != 0 }), named: name)
        try checkLaws(file.document, try Drafts.reader.get().draft(in: file.document))
      }
    }
  }

  @Test func `a long document takes no square of its length`() throws {
    let template = try Drafts.template.get()
    let question = template.questions[0].text.danish
    let text = (0..<800).map { "\($0). \(question) Svar: nr. \($0)?" }.joined(separator: "\n")
    let draft = try Drafts.read(Array(text.utf8), named: "lang.txt")
    #expect(draft.lines.count >= 800)
  }
}
