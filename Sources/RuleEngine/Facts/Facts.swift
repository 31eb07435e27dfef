/// The facts that rules are judged on, laid out flat.
///
/// Every fact of the schema has a node, answered or not, so that a path resolved at load time is
/// followed by adding numbers. The children of a node lie side by side, in the schema's order.
package struct Facts: Sendable {
  /// What the facts are.
  package let schema: FactSchema
  private(set) var nodes: [FactNode] = []
  private(set) var texts: [FactText] = []
  private(set) var origins: [Int32: FactOrigin] = [:]

  /// Lays out facts; what the schema does not know, or knows as another kind, is left out.
  package init(_ value: FactValue, schema: FactSchema) {
    self.schema = schema
    nodes.append(FactNode(parent: -1, ordinal: 0))
    fill(0, value, schema.root)
  }

  /// The address of a node.
  func address(of node: Int32) -> FactAddress {
    var ordinals: [Int] = []
    var at = node
    while nodes[Int(at)].parent >= 0 {
      ordinals.append(Int(nodes[Int(at)].ordinal))
      at = nodes[Int(at)].parent
    }
    var kind = schema.root
    let steps = ordinals.reversed().map { ordinal -> FactAddress.Step in
      if let element = kind.element {
        kind = element
        return .item(ordinal + 1)
      }
      let field = kind.fields[ordinal]
      kind = field.kind
      return .field(field.name)
    }
    return FactAddress(steps)
  }

  /// Whether nothing stands in a node or below it.
  func isBlank(_ node: Int32) -> Bool {
    nodes[Int(node)].texts.allSatisfy { texts[Int($0)].isBlank }
  }

  /// The text of a node that is not blank; -1 for a blank one.
  func readableText(_ node: Int32) -> Int32 {
    let text = nodes[Int(node)].text
    return text >= 0 && !texts[Int(text)].isBlank ? text : -1
  }

  private mutating func fill(_ node: Int32, _ value: FactValue?, _ kind: FactSchema.Kind) {
    let firstText = Int32(texts.count)
    defer { nodes[Int(node)].texts = firstText..<Int32(texts.count) }
    switch (kind, value) {
    case (.text, .text(let text, let isBlank)), (.date, .text(let text, let isBlank)):
      nodes[Int(node)].text = Int32(texts.count)
      texts.append(FactText(text: text, isBlank: isBlank, node: node))
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

  private mutating func allot(_ count: Int, below node: Int32) -> Int32 {
    let first = Int32(nodes.count)
    nodes[Int(node)].first = first
    nodes[Int(node)].count = Int32(count)
    for ordinal in 0..<Int32(count) { nodes.append(FactNode(parent: node, ordinal: ordinal)) }
    return first
  }
}

/// One fact's place among the others.
struct FactNode: Sendable {
  /// The node it lies in; -1 for the top.
  let parent: Int32
  /// Its index among its parent's children.
  let ordinal: Int32
  /// Its first child.
  var first: Int32 = 0
  /// How many children it has.
  var count: Int32 = 0
  /// The index of its text; -1 where it has none.
  var text: Int32 = -1
  /// The indices of all texts at and below it, which lie side by side.
  var texts: Range<Int32> = 0..<0

  init(parent: Int32, ordinal: Int32) {
    self.parent = parent
    self.ordinal = ordinal
  }

  var children: Range<Int32> { first..<first + count }
}

/// The words of a fact.
struct FactText: Sendable {
  let text: String
  let isBlank: Bool
  let node: Int32
}
