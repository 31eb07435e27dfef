import OfficePackages
import TestSupport
import Testing
import WordDocuments

/// Files that programs have written are read.
struct FixtureReadingTests {
  @Test(arguments: try WordFixture.names(""))
  func `every file is read, with places for its text`(_ name: String) throws {
    let bytes = try WordFixture.bytes(name)
    let document = try readDocument(bytes)
    #expect(document.blocks.count > 30)
    #expect(document.notices == [])
    #expect(document.title == "Målplan")
    try checkSources(document, bytes)
  }

  @Test func `a draft is read line by line`() throws {
    let document = try readDocument(try WordFixture.bytes("11-omskrevet.docx"))
    #expect(
      lines(document).prefix(12) == [
        "1 Målplan – Albertslund Kommune", "2 ", "1.1.1/1 ARBEJDSPLADSER",
        "1.1.2/1 Hvilke arbejdspladser er med?", "1.1.2/2 [1.] Vestergårdskolen",
        "1.1.2/3 [2.] Birkelyskolen", "1.1.2/4 [3.] Sundhedsplejen", "1.1.2/5 [4.] Ungecentret",
        "3 ", "2.1.1/1 EJER", "2.1.2/1 Hvilken chef ejer planen? Sundhedschef Camilla Nordkvist",
        "4 ",
      ])
  }

  @Test(arguments: ["01-god-fravaer", "11-omskrevet"])
  func `a draft through LibreOffice reads the same`(_ name: String) throws {
    let wanted = trimmed(try readDocument(try WordFixture.bytes("\(name).docx")))
    #expect(trimmed(try readDocument(try WordFixture.bytes("\(name).odt"))) == wanted)
    #expect(trimmed(try readDocument(try WordFixture.bytes("\(name).libreoffice.docx"))) == wanted)
  }

  /// LibreOffice leaves out blanks at the end, and puts a paragraph after a last table.
  private func trimmed(_ document: Document) -> [String] {
    var lines = lines(document).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.allSatisfy(\.isNumber) == true { lines.removeLast() }
    return lines
  }

  @Test(arguments: 0..<20)
  func `a document changed at random is read or refused`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let good = WordFile(
      body: (WordReadingTests.containers + WordReadingTests.changes + WordReadingTests.tables)
        .map(\.body).joined())
    let main = try #require(good.parts.first { $0.name == good.mainName })
    for _ in 0..<25 {
      var text = String(decoding: main.bytes, as: UTF8.self)
      for _ in 0..<3 { text = mutated(text, &random) }
      var file = good
      file.main = text
      if let document = try? readDocument(file.bytes) {
        try checkSources(document, file.bytes)
      }
    }
  }

  /// The text with two tags exchanged, one left out, or one doubled.
  private func mutated(_ text: String, _ random: inout SeededGenerator) -> String {
    var tags = text.split(separator: "<")
    let first = Int.random(in: 1..<tags.count, using: &random)
    let second = Int.random(in: 1..<tags.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: tags.swapAt(first, second)
    case 1: tags[first] = tags[second]
    case 2: tags[first] = "w:p/>"
    default:
      // An element and its end keep the text well-formed.
      tags.insert("w:r><w:t>ny", at: first)
      tags.insert(contentsOf: ["/w:t>", "/w:r>"], at: first + 1)
    }
    return "<" + tags.joined(separator: "<")
  }
}
