/// What each node of facts lies in, which nobody asks for but who tells of a place.
struct FactWhereabouts: Sendable {
  /// The node that each node lies in; -1 for the top.
  private(set) var parents: [Int32]
  /// The node of each text.
  private(set) var textNodes: [Int32]

  /// Goes through the nodes from the top; behind those there may be others that are not in use.
  init(_ nodes: [FactNode], textCount: Int) {
    parents = Array(repeating: -1, count: nodes.count)
    textNodes = Array(repeating: 0, count: textCount)
    var waiting: [Int32] = [0]
    while let node = waiting.popLast() {
      let it = nodes[Int(node)]
      if it.text >= 0 { textNodes[Int(it.text)] = node }
      for child in it.children {
        parents[Int(child)] = node
        waiting.append(child)
      }
    }
  }
}

extension Facts {
  /// The same facts, ready to tell where each lies.
  var located: Facts {
    guard whereabouts == nil else { return self }
    var facts = self
    facts.whereabouts = FactWhereabouts(nodes, textCount: textCount)
    return facts
  }

  /// The address of a node.
  func address(of node: Int32) -> FactAddress {
    address(of: node, whereabouts ?? FactWhereabouts(nodes, textCount: textCount))
  }

  /// The address of the node of a text.
  func address(ofText text: Int32) -> FactAddress {
    let whereabouts = whereabouts ?? FactWhereabouts(nodes, textCount: textCount)
    return address(of: whereabouts.textNodes[Int(text)], whereabouts)
  }

  private func address(of node: Int32, _ whereabouts: FactWhereabouts) -> FactAddress {
    var ordinals: [Int] = []
    var at = node
    while whereabouts.parents[Int(at)] >= 0 {
      let parent = whereabouts.parents[Int(at)]
      ordinals.append(Int(at - nodes[Int(parent)].first))
      at = parent
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
}
