extension XMLTokenizer {
  /// A start tag as read.
  struct Tag {
    let name: Int32
    let end: Int
    let isSelfClosing: Bool
  }

  /// Reads the start tag at the present place, and opens a level of namespaces for it.
  ///
  /// The attributes are appended, without those that declare namespaces.
  mutating func readTag() throws(PackageError) -> Tag {
    let name = try name(at + 1)
    raw.removeAll(keepingCapacity: true)
    names.enter()
    var end = name.upperBound
    while true {
      let space = skipSpace(end)
      guard space < bytes.count else { throw fault(.malformed, at: space) }
      if bytes[space] == UInt8(ascii: ">") || bytes[space] == UInt8(ascii: "/") {
        end = space
        break
      }
      guard space > end else { throw fault(.malformed, at: space) }
      end = try attribute(space)
    }
    let isSelfClosing = bytes[end] == UInt8(ascii: "/")
    if isSelfClosing { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ">") else {
      throw fault(.malformed, at: end)
    }
    try resolveAttributes()
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

  /// Reads an attribute, which declares a namespace or is kept until all are declared.
  private mutating func attribute(_ start: Int) throws(PackageError) -> Int {
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
    if bytes[start] == UInt8(ascii: "x"), bytes[name].starts(with: "xmlns".utf8),
      name.count == 5 || bytes[start + 5] == UInt8(ascii: ":")
    {
      try declare(name, quote + 1..<end)
    } else {
      raw.append(RawAttribute(name: name, value: quote + 1..<end))
    }
    return end + 1
  }

  private mutating func declare(_ name: Range<Int>, _ value: Range<Int>) throws(PackageError) {
    let prefix = String(decoding: bytes[name].dropFirst(6), as: UTF8.self)
    let address = String(decoding: bytes[value], as: UTF8.self)
    guard prefix.isEmpty || !address.isEmpty, names.declare(prefix, address) else {
      throw fault(.malformed, at: name.lowerBound)
    }
  }

  /// Looks up the names of a tag's attributes, of which no two may be the same.
  private mutating func resolveAttributes() throws(PackageError) {
    let first = attributes.count
    var seen: Set<Int32> = []
    for index in raw.indices {
      let attribute = raw[index]
      let name = try resolved(attribute.name, isAttribute: true)
      // Few are compared with each other; a set is only worth its making for many.
      let isNew =
        raw.count > 8
        ? seen.insert(name).inserted : !attributes[first...].contains { $0.name == name }
      guard isNew else { throw fault(.malformed, at: attribute.name.lowerBound) }
      let value = Int32(attribute.value.lowerBound)..<Int32(attribute.value.upperBound)
      attributes.append(XMLAttribute(name: name, value: value))
    }
  }

  private mutating func resolved(
    _ range: Range<Int>, isAttribute: Bool
  ) throws(PackageError) -> Int32 {
    guard let place = names.place(of: range, in: bytes, isAttribute: isAttribute) else {
      throw fault(.malformed, at: range.lowerBound)
    }
    return place
  }
}
