/// Takes a part apart in one pass, and refuses what is not well-formed.
///
/// A document type declaration is refused unread, since every trick with entities needs one.
struct XMLTokenizer {
  let bytes: [UInt8]
  let part: String
  var tokens: [XMLToken] = []
  var attributes: [XMLAttribute] = []
  var names = XMLNameTable()
  var at = 0
  /// The start tags that are open, as places among the tokens.
  private var open: [Int] = []
  private var root: Int?
  /// The attributes of the tag that is read, before their prefixes are looked up.
  var raw: [RawAttribute] = []

  /// An attribute as it stands in a tag.
  struct RawAttribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  init(_ bytes: [UInt8], part: String) {
    self.bytes = bytes
    self.part = part
  }

  /// Reads everything; the place of the outermost element among the tokens.
  mutating func run() throws(PackageError) -> Int {
    try checkCharacters()
    try prologue()
    while at < bytes.count {
      guard tokens.count < XMLPart.countLimit, attributes.count < XMLPart.countLimit else {
        throw fault(.tooBig)
      }
      if bytes[at] == UInt8(ascii: "<") { try markup() } else { try text() }
    }
    guard let root, open.isEmpty else { throw fault(.malformed) }
    return root
  }

  func fault(_ code: PackageError.Code, at offset: Int? = nil) -> PackageError {
    PackageError(code, part: part, offset: offset ?? at)
  }

  /// Refuses what is not UTF-8, and characters that XML cannot hold.
  private func checkCharacters() throws(PackageError) {
    guard bytes.count <= ZipArchive.entryLimit else { throw fault(.tooBig) }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw fault(.notUTF8) }
    for (offset, byte) in bytes.enumerated()
    where byte < 0x20 ? !isXMLSpace(byte) : byte == 0xEF && isNoCharacter(offset) {
      throw fault(.malformed, at: offset)
    }
  }

  /// U+FFFE and U+FFFF.
  private func isNoCharacter(_ offset: Int) -> Bool {
    bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE
  }

  /// The byte order mark and the declaration, which may only stand first.
  private mutating func prologue() throws(PackageError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { add(.other, to: 3) }
    guard starts("<?xml"), at + 5 < bytes.count, isXMLSpace(bytes[at + 5]) else { return }
    guard let end = find("?>", from: at) else { throw fault(.malformed) }
    let declaration = String(decoding: bytes[at..<end], as: UTF8.self).lowercased()
    if let place = declaration.firstRange(of: "encoding") {
      let value = declaration[place.upperBound...].drop { " =\t\r\n\"'".contains($0) }
      let name = value.prefix { !"\"' ?\t\r\n".contains($0) }
      guard ["utf-8", "utf8", "us-ascii", "ascii"].contains(name) else { throw fault(.notUTF8) }
    }
    add(.other, to: end)
  }

  mutating func add(_ kind: XMLToken.Kind, to end: Int, name: Int32 = -1, attributes: Int = 0) {
    let index = Int32(tokens.count)
    tokens.append(
      XMLToken(
        kind: kind, name: name, match: index, attributes: Int32(attributes), from: Int32(at),
        to: Int32(end)))
    at = end
  }

  private mutating func text() throws(PackageError) {
    var end = at
    var isBlank = true
    while end < bytes.count, bytes[end] != UInt8(ascii: "<") {
      if bytes[end] == UInt8(ascii: "&"), xmlReference(bytes, end) == nil {
        throw fault(.malformed, at: end)
      }
      isBlank = isBlank && isXMLSpace(bytes[end])
      end += 1
    }
    guard isBlank || !open.isEmpty else { throw fault(.malformed) }
    add(.text, to: end)
  }

  private mutating func markup() throws(PackageError) {
    guard at + 1 < bytes.count else { throw fault(.malformed) }
    switch bytes[at + 1] {
    case UInt8(ascii: "/"): try endTag()
    case UInt8(ascii: "?"): try instruction()
    case UInt8(ascii: "!"): try declaration()
    default: try startTag()
    }
  }

  private mutating func instruction() throws(PackageError) {
    guard let end = find("?>", from: at + 2), !starts("<?xml ") else { throw fault(.malformed) }
    add(.other, to: end)
  }

  private mutating func declaration() throws(PackageError) {
    if starts("<!--") {
      guard let end = find("-->", from: at + 4) else { throw fault(.malformed) }
      add(.other, to: end)
    } else if starts("<![CDATA[") {
      guard let end = find("]]>", from: at + 9), !open.isEmpty else { throw fault(.malformed) }
      add(.literal, to: end)
    } else {
      throw fault(starts("<!DOCTYPE") ? .documentType : .malformed)
    }
  }

  private mutating func endTag() throws(PackageError) {
    guard let start = open.popLast() else { throw fault(.malformed) }
    var end = at + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
    guard end < bytes.count else { throw fault(.malformed) }
    var name = bytes[at + 2..<end]
    while let last = name.last, isXMLSpace(last) { name.removeLast() }
    let opening = tokens[start].range
    let tag = bytes[opening.lowerBound + 1..<opening.upperBound - 1]
    guard tag.starts(with: name), name.endIndex > name.startIndex,
      name.count == tag.count || isXMLSpace(tag[tag.startIndex + name.count])
    else { throw fault(.malformed) }
    tokens[start].match = Int32(tokens.count)
    names.leave()
    add(.end, to: end + 1)
  }

  private mutating func startTag() throws(PackageError) {
    guard open.count < XMLPart.depthLimit else { throw fault(.tooDeep) }
    guard !open.isEmpty || root == nil else { throw fault(.malformed) }
    if open.isEmpty { root = tokens.count }
    let first = attributes.count
    let tag = try readTag()
    add(.start, to: tag.end, name: tag.name, attributes: first)
    if tag.isSelfClosing { names.leave() } else { open.append(tokens.count - 1) }
  }

  func starts(_ text: String) -> Bool {
    bytes[at...].starts(with: text.utf8)
  }

  /// Where a text that is looked for ends.
  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    var place = start
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0], bytes[place..<place + wanted.count].elementsEqual(wanted) {
        return place + wanted.count
      }
      place += 1
    }
    return nil
  }
}
