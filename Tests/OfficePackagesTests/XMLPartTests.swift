import OfficePackages
import TestSupport
import Testing

/// XML is taken apart without losing a byte, or refused.
struct XMLPartTests {
  struct Case: CustomTestStringConvertible {
    let xml: String
    let text: String

    var testDescription: String { xml }
  }

  static let texts = [
    Case(xml: "<a>æ &amp; &lt;&gt;&quot;&apos;</a>", text: "æ & <>\"'"),
    Case(xml: "<a>&#248;&#xF8;&#x1F600;</a>", text: "øø😀"),
    Case(xml: "<a><![CDATA[<b>&amp;]]>c</a>", text: "<b>&amp;c"),
    Case(xml: "<a>1\r\n2\r3\n4</a>", text: "1\n2\n3\n4"),
    Case(xml: "<a>&#13;&#10;</a>", text: "\r\n"),
    Case(xml: "<a>x<b>y</b><!-- z --><?pi?>w</a>", text: "xyw"),
    Case(xml: "\u{FEFF}<?xml version='1.0' encoding='utf-8'?>\n<a/>\n<!-- slut -->", text: ""),
    Case(xml: "<?xml version=\"1.0\"?><a b='>' >t</a >", text: "t"),
  ]

  @Test(arguments: texts)
  func `text is what it means`(_ example: Case) throws {
    let part = try part(example.xml)
    #expect(part.root.text == example.text)
    #expect(tiles(part))
  }

  @Test func `names know their namespaces, and prefixes end with their element`() throws {
    let part = try part(
      "<a xmlns='u' xmlns:p='v' p:x='1' x='2'><p:b xmlns:p='w'/><p:c xmlns=''><d/></p:c></a>")
    #expect(
      part.names == [
        XMLName(namespace: "v", local: "x"), XMLName(namespace: "", local: "x"),
        XMLName(namespace: "u", local: "a"), XMLName(namespace: "w", local: "b"),
        XMLName(namespace: "v", local: "c"), XMLName(namespace: "", local: "d"),
      ])
    #expect(part.root.attribute("x", in: "v") == "1")
    #expect(part.root.attribute("x", in: "") == "2")
    #expect(part.root.children.map(\.qualifiedName) == ["p:b", "p:c"])
    #expect(part.root.children.map(\.prefix) == ["p", "p"])
  }

  @Test func `attributes are what they mean`() throws {
    let part = try part("<a b=\"1&amp;2\n3&#10;'\" c = '\"&#x2028;'/>")
    #expect(part.attributes(of: part.root.index).map(\.value) == ["1&2 3\n'", "\"\u{2028}"])
  }

  @Test(arguments: [
    (
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    ),
    (
      "http://purl.oclc.org/ooxml/officeDocument/relationships/comments",
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    ),
    ("urn:other", "urn:other"), ("", ""),
  ])
  func `the strict dialect has the same names`(_ strict: String, _ transitional: String) {
    #expect(XMLName(namespace: strict, local: "p").transitionalNamespace == transitional)
  }

  @Test func `an element knows its tags and its children`() throws {
    let part = try part("<a><b i='1'>x<c/></b><d/></a>")
    let names = part.root.children.map(\.name.local)
    #expect(names == ["b", "d"])
    let element = try #require(part.root.child("b"))
    #expect(String(decoding: part.bytes[element.range], as: UTF8.self) == "<b i='1'>x<c/></b>")
    #expect(String(decoding: part.bytes[element.startTag], as: UTF8.self) == "<b i='1'>")
    #expect(element.contentEnd == 17)
    #expect(!element.isSelfClosing)
    #expect(part.root.child("d")?.isSelfClosing == true)
  }

  static let broken: [(String, PackageError.Code)] = [
    ("", .malformed), ("tekst", .malformed), ("<a>", .malformed), ("<a></b>", .malformed),
    ("<a></a", .malformed), ("<a/><b/>", .malformed), ("<a/>x", .malformed), ("x<a/>", .malformed),
    ("</a>", .malformed), ("<a></ab>", .malformed), ("<ab></a>", .malformed),
    ("<a></>", .malformed),
    ("<a b/>", .malformed), ("<a b=c/>", .malformed), ("<a b='1'c='2'/>", .malformed),
    ("<a b='<'/>", .malformed), ("<a b='1' b='2'/>", .malformed), ("<a b='&x;'/>", .malformed),
    ("<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", .malformed), ("<p:a/>", .malformed),
    ("<a p:b='1'/>", .malformed), ("<a xmlns:p=''/>", .malformed), ("<a:b:c/>", .malformed),
    ("<:a/>", .malformed), ("<a:/>", .malformed), ("<1a/>", .malformed), ("< a/>", .malformed),
    ("<a>&nbsp;</a>", .malformed), ("<a>&</a>", .malformed), ("<a>&#0;</a>", .malformed),
    ("<a>&#xFFFE;</a>", .malformed), ("<a>&#xD800;</a>", .malformed), ("<a>\u{1}</a>", .malformed),
    ("<a>\u{FFFF}</a>", .malformed), ("<a><!-- </a>", .malformed), ("<a><![CDATA[</a>", .malformed),
    ("<a><?pi </a>", .malformed), ("<a><?xml version='1.0'?></a>", .malformed),
    ("<![CDATA[x]]><a/>", .malformed), ("<", .malformed), ("<a", .malformed),
    ("<a b='", .malformed),
    ("<?xml version='1.0'", .malformed),
    ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", .notUTF8),
    ("<!DOCTYPE a><a/>", .documentType), ("<a><!ENTITY x 'y'></a>", .malformed),
    (String(repeating: "<a>", count: 1001), .tooDeep),
    ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", .documentType),
  ]

  @Test(arguments: broken)
  func `what is not well-formed is refused`(_ xml: String, _ code: PackageError.Code) {
    #expect(throws: code) { try opened(Array(xml.utf8)) }
  }

  @Test(arguments: [[0xFE, 0xFF, 0, 0x3C], [0xFF, 0xFE, 0x3C, 0], [0x3C, 0x61, 0x3E, 0xE6]])
  func `what is not UTF-8 is refused`(_ bytes: [UInt8]) {
    #expect(throws: PackageError.Code.notUTF8) { try opened(bytes) }
  }

  @Test func `a thousand levels are read`() throws {
    let xml = String(repeating: "<a>", count: 1000) + String(repeating: "</a>", count: 1000)
    #expect(tiles(try part(xml)))
  }

  @Test(arguments: try Packages.files())
  func `the parts of a document are taken apart without losing a byte`(_ name: String) throws {
    let zip = try ZipArchive(try Packages.bytes(name))
    for entry in zip.entries where entry.name.hasSuffix("xml") || entry.name.hasSuffix("rels") {
      #expect(tiles(try XMLPart(try zip.contents(entry), name: entry.name)))
    }
  }

  @Test(arguments: 0..<40)
  func `a part changed at random is taken apart or refused`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let good = Array(
      "<?xml version='1.0'?><w:a xmlns:w='u'><w:b c=\"&#1234;\">æ&amp;</w:b><!-- - --><w:c/><![CDATA[<]]></w:a>"
        .utf8)
    let signs = Array("<>/='\"&;!?[]-: aæ\u{FEFF}".utf8)
    for _ in 0..<200 {
      var bytes = good
      for _ in 0...Int.random(in: 0..<3, using: &random) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        let sign = signs.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: at)
        case 1: bytes.insert(sign, at: at)
        case 2: bytes.removeSubrange(at...)
        default: bytes[at] = sign
        }
      }
      if let part = try? XMLPart(bytes, name: "") {
        #expect(tiles(part), "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
        _ = part.root.text
      }
    }
  }

  @Test func `what is escaped means the same`() throws {
    let text = "<a> & \"b\" 'c' \r æ😀\t\n]]>"
    #expect(try part("<a b=\"\(escapedXML(text))\">\(escapedXML(text))</a>").root.text == text)
    #expect(escapedXML("a\u{1}\u{B}b\u{FFFF}c") == "abc")
  }

  private func part(_ xml: String) throws -> XMLPart { try XMLPart(Array(xml.utf8), name: "del") }

  private func opened(_ bytes: [UInt8]) throws {
    do { _ = try XMLPart(bytes, name: "del") } catch {
      #expect(error.part == "del" && error.offset <= bytes.count)
      throw error.code
    }
  }

  /// Whether the tokens cover every byte once.
  private func tiles(_ part: XMLPart) -> Bool {
    var at = 0
    for token in part.tokens {
      if token.range.lowerBound != at || token.range.isEmpty { return false }
      at = token.range.upperBound
    }
    return at == part.bytes.count
  }
}
