extension Facts {
  /// The same facts with nodes and texts in the order of the schema, however they were given.
  var inOrder: Facts {
    var ordered = self
    ordered.nodes = [FactNode()]
    ordered.texts = []
    ordered.copy(0, of: self, to: 0)
    ordered.textCount = ordered.texts.count
    return ordered
  }

  private mutating func copy(_ old: Int32, of given: Facts, to new: Int32) {
    let node = given.nodes[Int(old)]
    let firstText = Int32(texts.count)
    if node.text >= 0 {
      nodes[Int(new)].text = firstText
      texts.append(given.texts[Int(node.text)])
    }
    if node.count > 0 {
      let first = allot(Int(node.count), below: new)
      for offset in 0..<node.count { copy(node.first + offset, of: given, to: first + offset) }
    }
    nodes[Int(new)].texts = firstText..<Int32(texts.count)
  }

  /// The facts as a tree again, for those who change them before they are judged.
  package var value: FactValue { value(0, schema.root) }

  private func value(_ index: Int32, _ kind: FactSchema.Kind) -> FactValue {
    let node = nodes[Int(index)]
    switch kind {
    case .text, .date:
      guard node.text >= 0 else { return .text("", isBlank: true) }
      return .text(text(node.text), isBlank: texts[Int(node.text)].isBlank)
    case .list(let element): return .list(node.children.map { value($0, element) })
    case .record(let fields):
      var values: [String: FactValue] = [:]
      for (offset, field) in fields.enumerated() {
        values[field.name] = value(node.first + Int32(offset), field.kind)
      }
      return .record(values, origins[index])
    }
  }
}
