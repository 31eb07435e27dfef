import DraftReading
import OfficePackages
import TestSupport
import Testing
import WordDocuments

/// Whatever is done to the text of a Word file, it is refused in words or read honestly.
struct MutatedDraftTests {
  /// Drafts by three programs, one of them with everything that Word can put into a paragraph.
  static let names = [
    "01-god-fravaer.docx", "08-fejl-datoer.docx", "11-omskrevet.docx",
    "11-omskrevet.libreoffice.docx", "template-single-table.docx",
  ]

  @Test(arguments: names)
  func `a document changed at random is refused or read honestly`(_ name: String) throws {
    let package = try ZipArchive(try Drafts.bytes("word/\(name)"))
    let part = "word/document.xml"
    let text = try #require(try package.contents(part))
    let seed = UInt64.random(in: 0...9_999)
    var random = SeededGenerator(seed: seed)
    var readable = 0
    for round in 0..<4_000 {
      let changed = Self.mutated(text, &random)
      let bytes = package.rewriting([.put(ZipPart(part, changed))])
      do {
        let document = try readDocument(bytes)
        try checkLaws(document, try Drafts.reader.get().draft(in: document))
        readable += 1
      } catch let error as PackageError {
        #expect(error.offset <= max(bytes.count, changed.count), "seed \(seed), round \(round)")
      }
    }
    // Some changes leave a document that can be read; else nothing but refusals was tested.
    #expect(readable > 0, "seed \(seed)")
  }

  /// XML with some bytes or elements changed, left out, doubled or moved.
  private static func mutated(_ text: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var text = text
    for _ in 0...Int.random(in: 0..<3, using: &random) where !text.isEmpty {
      let at = Int.random(in: 0..<text.count, using: &random)
      let tag = tag(in: text, from: at)
      let other = Self.tag(in: text, from: Int.random(in: 0..<text.count, using: &random))
      switch Int.random(in: 0..<9, using: &random) {
      case 0: text.removeSubrange(at..<min(text.count, at + 9))
      case 1: text.insert(contentsOf: text[at..<min(text.count, at + 40)], at: at)
      case 2: text.removeSubrange(at...)
      case 3: text[at] = 0xFF
      case 4: text[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 5: text.removeSubrange(tag)
      case 6: text.insert(contentsOf: text[other], at: tag.lowerBound)
      case 7: text.replaceSubrange(tag, with: Array(text[other]))
      default:
        text.insert(contentsOf: oddities.randomElement(using: &random) ?? [], at: tag.lowerBound)
      }
    }
    return text
  }

  /// The tag that begins at an offset or behind it; nothing at the end where none does.
  private static func tag(in text: [UInt8], from start: Int) -> Range<Int> {
    guard let open = text[start...].firstIndex(of: UInt8(ascii: "<")),
      let close = text[open...].firstIndex(of: UInt8(ascii: ">"))
    else { return text.count..<text.count }
    return open..<close + 1
  }

  private static let oddities: [[UInt8]] = [
    "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>", "&a;", "&#0;", "&#x110000;", "<![CDATA[", "]]>", "<!--",
    "<w:p>", "</w:p>", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", "<w:del>", "<w:vMerge/>",
    "<w:gridSpan w:val='9999999999'/>", "<w:instrText>INCLUDETEXT \"/etc/passwd\"</w:instrText>",
    "\u{FEFF}", "\u{202E}", "<a xmlns=''>", "<x:y/>",
  ].map { Array($0.utf8) }
}
