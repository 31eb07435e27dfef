/// The facts that rules are judged on, laid out flat.
///
/// Every fact of the schema has a node, answered or not, so that a path resolved at load time is
/// followed by adding numbers. The children of a node lie side by side, in the schema's order. The
/// texts are stretches of one row of bytes.
package struct Facts: Sendable {
  /// What the facts are.
  package let schema: FactSchema
  /// The nodes, the top first; a ``FactReader`` keeps room behind them that is not in use.
  var nodes: [FactNode] = []
  /// The texts in the order of the schema; there may be room behind them too.
  var texts: [FactText] = []
  /// How many of ``texts`` are in use.
  var textCount = 0
  /// The UTF-8 of the texts, with ``ByteWindow/margin`` bytes of room on both sides.
  var bytes: [UInt8] = []
  /// How many of the bytes are the document that a ``FactReader`` read, if its texts ascend; 0 for
  /// all other facts.
  var documentSize = 0
  private(set) var origins: [Int32: FactOrigin] = [:]
  /// Where nodes and texts lie; nil for facts that a ``FactReader`` read, see ``located``.
  var whereabouts: FactWhereabouts?

  /// Lays out facts; what the schema does not know, or knows as another kind, is left out.
  package init(_ value: FactValue, schema: FactSchema) {
    self.schema = schema
    nodes.append(FactNode())
    bytes = Array(repeating: 0, count: ByteWindow.margin)
    fill(0, value, schema.root)
    bytes += Array(repeating: 0, count: ByteWindow.margin)
    textCount = texts.count
    whereabouts = FactWhereabouts(nodes, textCount: textCount)
  }

  /// How many bytes of UTF-8 the texts take, with a little room around them.
  package var size: Int { bytes.count }

  /// Whether nothing stands in a node or below it.
  func isBlank(_ node: Int32) -> Bool {
    for text in nodes[Int(node)].texts where !texts[Int(text)].isBlank { return false }
    return true
  }

  /// The text of a node that is not blank; -1 for a blank one.
  func readableText(_ node: Int32) -> Int32 {
    let text = nodes[Int(node)].text
    return text >= 0 && !texts[Int(text)].isBlank ? text : -1
  }

  /// The words of a text.
  func text(_ index: Int32) -> String {
    let text = texts[Int(index)]
    return String(decoding: bytes[text.start..<text.start + Int(text.count)], as: UTF8.self)
  }

  private mutating func fill(_ node: Int32, _ value: FactValue?, _ kind: FactSchema.Kind) {
    let firstText = Int32(texts.count)
    defer { nodes[Int(node)].texts = firstText..<Int32(texts.count) }
    switch (kind, value) {
    case (.text, .text(let text, let isBlank)), (.date, .text(let text, let isBlank)):
      nodes[Int(node)].text = Int32(texts.count)
      texts.append(append(text, isBlank: isBlank))
    case (.list(let element), .list(let values)):
      let first = allot(values.count, below: node)
      for (offset, value) in values.enumerated() { fill(first + Int32(offset), value, element) }
    case (.record(let fields), _):
      let first = allot(fields.count, below: node)
      var values: [String: FactValue] = [:]
      if case .record(let named, let origin) = value {
        values = named
        origins[node] = origin
      }
      for (offset, field) in fields.enumerated() {
        fill(first + Int32(offset), values[field.name], field.kind)
      }
    default: break
    }
  }

  private mutating func append(_ text: String, isBlank: Bool) -> FactText {
    let start = bytes.count
    bytes += text.utf8
    let isRare = !bytes[start...].isCommonText
    return FactText(
      start: start, count: Int32(bytes.count - start), isBlank: isBlank, isRare: isRare)
  }

  mutating func allot(_ count: Int, below node: Int32) -> Int32 {
    let first = Int32(nodes.count)
    nodes[Int(node)].first = first
    nodes[Int(node)].count = Int32(count)
    nodes += repeatElement(FactNode(), count: count)
    return first
  }
}

/// One fact's place among the others; 16 bytes, so that the place of one in a table is a shift away.
struct FactNode: Sendable, BitwiseCopyable {
  /// Its first child; in a node of a text the index of that, every bit turned.
  private var link: Int32 = 0
  /// How many children it has.
  var count: Int32 = 0
  private var firstText: Int32 = 0
  private var endText: Int32 = 0

  /// Its first child.
  var first: Int32 {
    get { link }
    set { link = newValue }
  }
  /// The index of its text; below 0 where it has none.
  var text: Int32 {
    get { ~link }
    set { link = ~newValue }
  }
  /// The indices of all texts at and below it, which lie side by side.
  var texts: Range<Int32> {
    get { unsafe Range(uncheckedBounds: (firstText, endText)) }
    set { holdTexts(newValue.lowerBound, newValue.upperBound) }
  }

  var children: Range<Int32> { unsafe Range(uncheckedBounds: (first, first &+ count)) }

  /// A node that nothing stands in.
  init() {}

  /// The node of a text.
  @inline(__always) init(text: Int32) {
    (link, firstText, endText) = (~text, text, text &+ 1)
  }

  /// Notes that the texts at and below it are those from one index up to another.
  @inline(__always) mutating func holdTexts(_ first: Int32, _ end: Int32) {
    (firstText, endText) = (first, end)
  }
}

/// The words of a fact: a stretch of the bytes of all.
struct FactText: Sendable, BitwiseCopyable {
  let start: Int
  let count: Int32
  let isBlank: Bool
  /// Whether it has characters other than those of ``isCommonText``.
  let isRare: Bool
}

extension Collection<UInt8> {
  /// Whether UTF-8 has no other characters than those of ASCII and the letters of U+00C0 to U+00FE.
  ///
  /// These are their own composed form, and adding 0x20 makes a capital small. Of the letters, ß is
  /// left out, since it has no capital there.
  var isCommonText: Bool {
    var isLed = false
    for byte in self {
      if isLed {
        if byte | 0x28 == 0xBF { return false }
        isLed = false
      } else if byte >= 0x80 {
        guard byte == 0xC3 else { return false }
        isLed = true
      }
    }
    return true
  }
}
