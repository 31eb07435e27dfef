/// A part of a package that has been found to be well-formed XML.
///
/// The bytes stay as they are, so that an edit can be spliced between two of them.
package final class XMLPart: Sendable {
  /// The most levels of elements.
  package static let depthLimit = 1000
  /// The most tokens, and the most attributes.
  package static let countLimit = 4_000_000

  /// The name of the entry, for messages.
  package let name: String
  /// The part as it stands in the package.
  package let bytes: [UInt8]
  /// Its tokens, which cover every byte.
  package let tokens: [XMLToken]
  /// The names that its elements and attributes have.
  package let names: [XMLName]
  let attributes: [XMLAttribute]
  private let rootIndex: Int

  /// Reads a part.
  package init(_ bytes: [UInt8], name: String) throws(PackageError) {
    var tokenizer = XMLTokenizer(bytes, part: name)
    rootIndex = try tokenizer.run()
    self.name = name
    self.bytes = bytes
    tokens = tokenizer.tokens
    names = tokenizer.names.list
    attributes = tokenizer.attributes
  }

  /// The outermost element.
  package var root: XMLElement { XMLElement(self, rootIndex) }

  /// What an attribute's name is, and what it says, for each attribute of a start tag.
  package func attributes(of index: Int) -> [(name: XMLName, value: String)] {
    attributeRange(index).map { place in
      let attribute = attributes[place]
      return (names[Int(attribute.name)], value(attribute))
    }
  }

  /// What an attribute of a start tag says, by its local name and, if told, its namespace.
  func attribute(_ local: String, in namespace: String? = nil, of index: Int) -> String? {
    for place in attributeRange(index) {
      let name = names[Int(attributes[place].name)]
      if name.local == local, namespace == nil || name.transitionalNamespace == namespace {
        return value(attributes[place])
      }
    }
    return nil
  }

  private func attributeRange(_ index: Int) -> Range<Int> {
    let first = Int(tokens[index].attributes)
    guard tokens[index].kind == .start else { return 0..<0 }
    var last = first
    while last < attributes.count, attributes[last].value.upperBound <= tokens[index].to {
      last += 1
    }
    return first..<last
  }

  private func value(_ attribute: XMLAttribute) -> String {
    let range = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
    var text: [UInt8] = []
    for piece in pieces(range, isLiteral: false) {
      let bytes = piece.replacement.map { $0[...] } ?? self.bytes[piece.range]
      // A break or tab in an attribute counts as a blank, unless it was written as a reference.
      let isReference = self.bytes[piece.range.lowerBound] == UInt8(ascii: "&")
      text += isReference ? Array(bytes) : bytes.map { $0 < 0x20 ? 0x20 : $0 }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// An element of a part.
package struct XMLElement: Sendable {
  /// The part it stands in.
  package let part: XMLPart
  /// The place of its start tag among the part's tokens.
  package let index: Int

  /// Names the element that a start tag opens.
  package init(_ part: XMLPart, _ index: Int) {
    self.part = part
    self.index = index
  }

  /// Its name.
  package var name: XMLName { part.names[Int(part.tokens[index].name)] }
  /// The place of the token that closes it.
  package var closing: Int { Int(part.tokens[index].match) }
  /// The bytes of its start tag.
  package var startTag: Range<Int> { part.tokens[index].range }
  /// Its bytes, tags included.
  package var range: Range<Int> {
    startTag.lowerBound..<part.tokens[closing].range.upperBound
  }
  /// Whether it is one tag that opens and closes.
  package var isSelfClosing: Bool { closing == index }
  /// Where its content ends; for one tag alone, where the tag ends.
  package var contentEnd: Int {
    isSelfClosing ? startTag.upperBound : part.tokens[closing].range.lowerBound
  }
  /// The name with its prefix as the part has it.
  package var qualifiedName: String {
    let tag = part.bytes[startTag].dropFirst()
    let name = tag.prefix { !isXMLSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
    return String(decoding: name, as: UTF8.self)
  }
  /// The prefix of its name; empty for none.
  package var prefix: String {
    let name = qualifiedName
    return name.firstIndex(of: ":").map { String(name[..<$0]) } ?? ""
  }

  /// The elements directly in it.
  package var children: [XMLElement] {
    var list: [XMLElement] = []
    var at = index + 1
    while at < closing {
      if part.tokens[at].kind == .start { list.append(XMLElement(part, at)) }
      at = Int(part.tokens[at].match) + 1
    }
    return list
  }

  /// The first element directly in it that has a name, whatever its namespace.
  package func child(_ local: String) -> XMLElement? {
    children.first { $0.name.local == local }
  }

  /// What an attribute says, whatever its namespace or in the one told; nil where it is missing.
  package func attribute(_ local: String, in namespace: String? = nil) -> String? {
    part.attribute(local, in: namespace, of: index)
  }

  /// All text in it, at whatever depth.
  package var text: String {
    var text: [UInt8] = []
    for place in index..<max(index, closing) {
      for piece in part.pieces(of: place) {
        text += piece.replacement ?? Array(part.bytes[piece.range])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
