extension XMLTokenizer {
  /// A start tag as read.
  struct Tag {
    let name: Int32
    let end: Int
    let isSelfClosing: Bool
  }

  /// An attribute before its prefix is looked up.
  private struct RawAttribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  /// Reads the start tag at the present place, and opens a level of namespaces for it.
  ///
  /// The attributes are appended, without those that declare namespaces.
  mutating func readTag() throws(PackageError) -> Tag {
    let name = try name(at + 1)
    var raw: [RawAttribute] = []
    var end = name.upperBound
    while true {
      let space = skipSpace(end)
      guard space < bytes.count else { throw fault(.malformed, at: space) }
      if bytes[space] == UInt8(ascii: ">") || bytes[space] == UInt8(ascii: "/") {
        end = space
        break
      }
      guard space > end else { throw fault(.malformed, at: space) }
      let attribute = try attribute(space)
      raw.append(attribute)
      end = attribute.value.upperBound + 1
    }
    let isSelfClosing = bytes[end] == UInt8(ascii: "/")
    if isSelfClosing { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ">") else {
      throw fault(.malformed, at: end)
    }
    try resolve(raw)
    let place = try resolved(name, isAttribute: false)
    return Tag(name: place, end: end + 1, isSelfClosing: isSelfClosing)
  }

  /// The range of a name; a prefix and what it stands before must both have letters.
  private func name(_ start: Int) throws(PackageError) -> Range<Int> {
    var end = start
    var colons = 0
    while end < bytes.count, isNameByte(bytes[end]) {
      if bytes[end] == UInt8(ascii: ":") { colons += 1 }
      end += 1
    }
    guard end > start, colons <= 1, bytes[start] != UInt8(ascii: ":"),
      bytes[end - 1] != UInt8(ascii: ":"), !isInnerNameByte(bytes[start])
    else { throw fault(.malformed, at: start) }
    return start..<end
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...:
      true
    default: isInnerNameByte(byte)
    }
  }

  /// Whether a byte may stand in a name, but not begin it.
  private func isInnerNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  private func skipSpace(_ start: Int) -> Int {
    var place = start
    while place < bytes.count, isXMLSpace(bytes[place]) { place += 1 }
    return place
  }

  private func attribute(_ start: Int) throws(PackageError) -> RawAttribute {
    let name = try name(start)
    let sign = skipSpace(name.upperBound)
    guard sign < bytes.count, bytes[sign] == UInt8(ascii: "=") else {
      throw fault(.malformed, at: sign)
    }
    let quote = skipSpace(sign + 1)
    guard quote < bytes.count,
      bytes[quote] == UInt8(ascii: "\"") || bytes[quote] == UInt8(ascii: "'")
    else { throw fault(.malformed, at: quote) }
    var end = quote + 1
    while end < bytes.count, bytes[end] != bytes[quote] {
      let isBroken =
        bytes[end] == UInt8(ascii: "<")
        || bytes[end] == UInt8(ascii: "&") && xmlReference(bytes, end) == nil
      if isBroken { throw fault(.malformed, at: end) }
      end += 1
    }
    guard end < bytes.count else { throw fault(.malformed, at: quote) }
    return RawAttribute(name: name, value: quote + 1..<end)
  }

  /// Declares the namespaces of a tag, then looks up the names of its other attributes.
  private mutating func resolve(_ raw: [RawAttribute]) throws(PackageError) {
    names.enter()
    var others: [RawAttribute] = []
    for attribute in raw {
      let name = bytes[attribute.name]
      let isDefault = name.elementsEqual("xmlns".utf8)
      guard isDefault || name.starts(with: "xmlns:".utf8) else {
        others.append(attribute)
        continue
      }
      let prefix = isDefault ? "" : String(decoding: name.dropFirst(6), as: UTF8.self)
      let address = String(decoding: bytes[attribute.value], as: UTF8.self)
      guard isDefault || !address.isEmpty, names.declare(prefix, address) else {
        throw fault(.malformed, at: attribute.name.lowerBound)
      }
    }
    var seen: Set<Int32> = []
    for attribute in others {
      let name = try resolved(attribute.name, isAttribute: true)
      guard seen.insert(name).inserted else {
        throw fault(.malformed, at: attribute.name.lowerBound)
      }
      let value = Int32(attribute.value.lowerBound)..<Int32(attribute.value.upperBound)
      attributes.append(XMLAttribute(name: name, value: value))
    }
  }

  private mutating func resolved(
    _ range: Range<Int>, isAttribute: Bool
  ) throws(PackageError) -> Int32 {
    let name = bytes[range]
    let colon = name.firstIndex(of: UInt8(ascii: ":"))
    let prefix = colon.map { String(decoding: bytes[range.lowerBound..<$0], as: UTF8.self) } ?? ""
    let local = String(
      decoding: bytes[(colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound], as: UTF8.self)
    guard let place = names.place(prefix: prefix, local: local, isAttribute: isAttribute) else {
      throw fault(.malformed, at: range.lowerBound)
    }
    return place
  }
}
