import OfficePackages
import TestSupport
import Testing

/// What is no honest package is refused, with a word for why.
struct HostileZipTests {
  static let part = ZipPart("word/document.xml", Array("<a>tekst, tekst, tekst, tekst</a>".utf8))
  static let other = ZipPart("b.xml", Array("<b>tekst, tekst, tekst, tekst</b>".utf8))
  static let good = zipFile([part, other])
  static let directory = Packages.directory(good)
  static let secondLine = directory + 46 + part.name.utf8.count
  static let secondStart = Packages.number(good, secondLine + 42)
  static let end = good.count - 22

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let code: PackageError.Code

    init(_ description: String, _ code: PackageError.Code, _ bytes: [UInt8]) {
      testDescription = description
      self.bytes = bytes
      self.code = code
    }

    /// A good file with numbers overwritten.
    init(
      _ description: String, _ code: PackageError.Code,
      with numbers: [(at: Int, value: Int, width: Int)]
    ) {
      var bytes = HostileZipTests.good
      for number in numbers {
        Packages.put(&bytes, number.value, at: number.at, width: number.width)
      }
      self.init(description, code, bytes)
    }
  }

  static let otherFiles = [
    Case("nothing", .empty, []),
    Case("a text", .textFile, Array("Målplan\nMål: færre".utf8)),
    Case("old text", .textFile, [0x4D, 0xE5, 0x6C]),
    Case("a PDF", .pdf, Array("%PDF-1.7\n".utf8)),
    Case("rich text", .richText, Array("{\\rtf1 hej}".utf8)),
    Case("a picture", .otherFile, [0x89, 0x50, 0x4E, 0x47, 0, 1]),
    Case("Word 97", .oldWord, compound("WordDocument")),
    Case("a password", .password, compound("EncryptedPackage")),
    Case("another compound file", .otherFile, compound("Workbook")),
  ]

  static func compound(_ stream: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
      + stream.utf8.flatMap { [$0, 0] }
  }

  static let containers = [
    Case("only the beginning", .truncated, Array(good.prefix(40))),
    Case("the last byte missing", .truncated, Array(good.dropLast())),
    Case("only its mark", .truncated, [0x50, 0x4B]),
    Case("several disks", .otherContainer, with: [(end + 4, 1, 2)]),
    Case("counts that differ", .otherContainer, with: [(end + 8, 1, 2)]),
    Case(
      "as many as 64 bits may tell", .otherContainer,
      with: [(end + 8, 0xFFFF, 2), (end + 10, 0xFFFF, 2)]),
    Case("a directory beyond 4 GB", .otherContainer, with: [(end + 16, 0xFFFF_FFFF, 4)]),
    Case("a directory after the end", .contradiction, with: [(end + 16, 9999, 4)]),
    Case("a directory of another size", .contradiction, with: [(end + 12, 3, 4)]),
    Case("fewer lines than said", .contradiction, with: [(end + 8, 3, 2), (end + 10, 3, 2)]),
    Case("more lines than said", .contradiction, with: [(end + 8, 1, 2), (end + 10, 1, 2)]),
    Case(
      "more entries than allowed", .tooManyEntries, with: [(end + 8, 4097, 2), (end + 10, 4097, 2)]),
    Case("a line that is none", .contradiction, with: [(directory, 0, 4)]),
    Case("a name longer than the line", .contradiction, with: [(directory + 28, 0xFFF, 2)]),
  ]

  static let entries = [
    Case("an encrypted entry", .encryptedEntry, with: [(directory + 8, 1, 2)]),
    Case("strong encryption", .encryptedEntry, with: [(directory + 8, 0x40, 2)]),
    Case("bzip2", .unknownMethod, with: [(directory + 10, 12, 2)]),
    Case("a size of 64 bits", .otherContainer, with: [(directory + 24, 0xFFFF_FFFF, 4)]),
    Case("a gigabyte", .tooBig, with: [(directory + 24, 1 << 30, 4)]),
    Case("more than can be packed", .contradiction, with: [(directory + 24, 1 << 25, 4)]),
    Case("a place after the directory", .truncated, with: [(directory + 42, directory, 4)]),
    Case("a place that is no entry", .contradiction, with: [(directory + 42, 1, 4)]),
    Case("data beyond the directory", .truncated, with: [(secondLine + 20, 999, 4)]),
    Case("another name", .contradiction, with: [(directory + 46, 0x58, 1)]),
    Case("another method", .contradiction, with: [(8, 0, 2)]),
    Case("another size", .contradiction, with: [(22, 1, 4)]),
    Case("encrypted by its own header", .contradiction, with: [(6, 0x0801, 2)]),
    Case("one entry twice", .duplicateName, zipFile([part, part])),
    Case(
      "one name in two sizes of letters", .duplicateName,
      zipFile([part, ZipPart("WORD/Document.xml", [])])),
    Case("two entries over the same bytes", .overlap, overlapping),
  ]

  /// Two entries of one name's length share one stream.
  static var overlapping: [UInt8] {
    var bytes = zipFile([part, ZipPart("word/documenu.xml", part.bytes)])
    let start = Packages.directory(bytes)
    let length = 30 + part.name.utf8.count
    // The first claims the second's header and stream as its own data.
    let packed = Packages.number(bytes, start + 20)
    for at in [18, start + 20] { Packages.put(&bytes, packed + length + packed, at: at) }
    return bytes
  }

  @Test(arguments: otherFiles + containers + entries)
  func `a file is refused`(_ example: Case) {
    #expect(throws: example.code) { try opened(example.bytes) }
  }

  @Test(arguments: [
    Case("another checksum", .damaged, with: [(directory + 16, 7, 4), (14, 7, 4)]),
    Case(
      "a smaller size than the stream has", .damaged, with: [(directory + 24, 20, 4), (22, 20, 4)]),
    Case(
      "a bigger size than the stream has", .damaged, with: [(directory + 24, 60, 4), (22, 60, 4)]),
    Case("a stream that is none", .damaged, with: [(30 + part.name.utf8.count, 0xFF, 1)]),
  ])
  func `an entry is refused when it is unpacked`(_ example: Case) throws {
    let zip = try ZipArchive(example.bytes)
    #expect(throws: PackageError.Code.damaged) { try contents(zip, Self.part.name) }
    #expect(try zip.contents(Self.other.name) == Self.other.bytes)
  }

  @Test func `all entries together may not be too big`() {
    var random = SeededGenerator(seed: 1)
    let noise = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    var bytes = zipFile((0..<5).map { ZipPart("\($0)", $0 == 0 ? [] : noise) })
    let directory = Packages.directory(bytes)
    // Each claims to be as big as an entry may be, which its packed bytes do not contradict.
    for line in (1..<5).map({ directory + 47 * $0 }) {
      let header = Packages.number(bytes, line + 42)
      for at in [line + 24, header + 22] {
        Packages.put(&bytes, ZipArchive.entryLimit, at: at)
      }
    }
    #expect(throws: Never.self) { try opened(bytes) }
    for at in [directory + 24, 22] { Packages.put(&bytes, 1, at: at) }
    #expect(throws: PackageError.Code.tooBig) { try opened(bytes) }
  }

  @Test(arguments: 0..<40)
  func `a file changed at random is read honestly or refused`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let bytes = mutated(Self.good, &random)
      do {
        let zip = try ZipArchive(bytes)
        #expect(zip.rewriting([]) == bytes)
        for entry in zip.entries {
          let content = try? zip.contents(entry)
          #expect(content == nil || content?.count == entry.size)
        }
      } catch {
        #expect(error.offset <= bytes.count, "seed \(seed)")
      }
    }
  }

  /// Bytes with some changed, left out or doubled.
  private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0..<3, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.removeSubrange(at..<min(bytes.count, at + 9))
      case 1: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: at)
      case 2: bytes.removeSubrange(at...)
      case 3: bytes[at] = 0xFF
      default: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    }
    return bytes
  }

  /// The code of what is wrong, thrown alone so that tables can name it.
  private func opened(_ bytes: [UInt8]) throws {
    do { _ = try ZipArchive(bytes) } catch { throw error.code }
  }

  private func contents(_ zip: ZipArchive, _ name: String) throws {
    do { _ = try zip.contents(name) } catch { throw error.code }
  }
}

extension PackageError.Code: Error {}
