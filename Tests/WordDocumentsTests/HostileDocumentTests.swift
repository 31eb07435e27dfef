import OfficePackages
import Testing
import WordDocuments

/// Small files that would become big are refused, and odd ones take no more time than others.
struct HostileDocumentTests {
  @Test func `millions of empty paragraphs are refused`() {
    let paragraphs = String(repeating: "<w:p/>", count: 200_001)
    #expect(error(WordFile(body: paragraphs).bytes) == .tooBig)
  }

  @Test func `blanks without end are refused`() {
    let blanks = String(repeating: "<text:s text:c='999999999'/>", count: 34_000)
    #expect(error(OpenFile(body: "<text:p>\(blanks)</text:p>").bytes) == .tooBig)
  }

  @Test func `fields and notes without end are read in one pass`() throws {
    let begin =
      "<w:fldChar w:fldCharType='begin'/><w:fldChar w:fldCharType='separate'/><w:t>a</w:t>"
    let body = "<w:p><w:r>\(String(repeating: begin, count: 20_000))</w:r></w:p>"
    #expect(try readDocument(WordFile(body: body).bytes).blocks.map(\.text.count) == [20_000])
  }

  @Test func `cells in cells are told to a depth`() throws {
    let open = String(repeating: "<w:tbl><w:tr><w:tc>", count: 300)
    let close = String(repeating: "</w:tc></w:tr></w:tbl>", count: 300)
    let file = WordFile(body: "\(open)<w:p/>\(close)")
    #expect(try readDocument(file.bytes).blocks.map(\.place.cells.count) == [16])
  }
}
