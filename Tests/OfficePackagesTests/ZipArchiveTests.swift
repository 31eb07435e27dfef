import Foundation
import OfficePackages
import TestSupport
import Testing

/// Zip files are read if they are honest, and written again without touching what is not meant.
struct ZipArchiveTests {
  static let parts = [
    ZipPart("mimetype", Array("application/x".utf8), isStored: true),
    ZipPart("word/document.xml", Array(repeatElement(UInt8(ascii: "a"), count: 5000))),
    ZipPart("tom.xml", []),
    ZipPart("Måltal/ø.xml", [0, 1, 2, 255]),
  ]

  @Test func `what is packed is unpacked`() throws {
    let zip = try ZipArchive(zipFile(Self.parts))
    #expect(zip.entries.map(\.name) == Self.parts.map(\.name))
    #expect(zip.entries.map(\.size) == Self.parts.map(\.bytes.count))
    for part in Self.parts { #expect(try zip.contents(part.name.uppercased()) == part.bytes) }
    #expect(try zip.contents("other") == nil)
  }

  @Test func `the same parts give the same bytes`() {
    #expect(zipFile(Self.parts) == zipFile(Self.parts))
  }

  @Test(arguments: try Packages.files())
  func `a package written again without changes is the same file`(_ name: String) throws {
    let bytes = try Packages.bytes(name)
    #expect(try ZipArchive(bytes).rewriting([]) == bytes)
  }

  @Test(arguments: try Packages.files())
  func `entries that are not changed keep their bytes`(_ name: String) throws {
    let before = try ZipArchive(try Packages.bytes(name))
    let new = ZipPart("word/document.xml", Array("<nyt/>".utf8))
    let added = ZipPart("word/comments.xml", Array("<også/>".utf8))
    let changes = [ZipChange.put(new), .put(added), .removed("docProps/app.xml")]
    let after = try ZipArchive(before.rewriting(changes))
    let names = before.entries.map(\.name).filter { $0 != "docProps/app.xml" }
    let others = [new.name, added.name].filter { !names.contains($0) }
    #expect(after.entries.map(\.name) == names + others)
    #expect(try after.contents("word/document.xml") == new.bytes)
    for entry in after.entries where ![new.name, added.name].contains(entry.name) {
      let old = try #require(before.entry(entry.name))
      #expect(try after.contents(entry) == before.contents(old))
      #expect(after.record(of: entry) == before.record(of: old))
    }
  }

  @Test func `a comment at the end stays`() throws {
    var bytes = zipFile(Self.parts)
    bytes[bytes.count - 2] = 3
    bytes += Array("hej".utf8)
    let zip = try ZipArchive(bytes)
    #expect(zip.rewriting([]) == bytes)
    #expect(zip.rewriting([.removed("tom.xml")]).suffix(3) == Array("hej".utf8)[...])
  }

  @Test func `bytes that stand behind an entry's data go with it`() throws {
    let bytes = Packages.withDescriptors(Self.parts)
    let zip = try ZipArchive(bytes)
    for part in Self.parts { #expect(try zip.contents(part.name) == part.bytes) }
    #expect(zip.rewriting([]) == bytes)
    let again = try ZipArchive(zip.rewriting([.removed("mimetype")]))
    #expect(try again.contents("tom.xml") == [])
    #expect(try again.contents("Måltal/ø.xml") == [0, 1, 2, 255])
  }
}
