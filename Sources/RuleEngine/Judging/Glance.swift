/// Verdicts for which a look at the bytes is enough; nil where it takes more.
///
/// Nothing is split into words and nothing allocated, and no array checks an index: the tables of the
/// conditions and of the facts are lent for as long as the glance lasts, see ``Judging/glancing(_:)``.
/// All indices come from these tables themselves. What ``Judging/leaf(_:at:_:)`` says of the same is
/// the same: a test holds the two against each other.
struct Glance: BitwiseCopyable {
  // A glance is handed on often, and so no more than an address.
  private let tables: Slots<GlanceTables>

  init(_ tables: Slots<GlanceTables>) {
    self.tables = tables
  }

  @inline(__always) var code: Slots<Instruction> { tables[0].conditions.code }
  @inline(__always) private var operands: Slots<Program.Operand> { tables[0].conditions.operands }
  @inline(__always) private var paths: Slots<Program.Path> { tables[0].conditions.paths }
  @inline(__always) private var steps: Slots<Int32> { tables[0].conditions.steps }
  @inline(__always) var patternStarts: Slots<PatternStart> { tables[0].conditions.patternStarts }
  @inline(__always) var nodes: Slots<FactNode> { tables[0].facts.nodes }
  @inline(__always) var texts: Slots<FactText> { tables[0].facts.texts }
  @inline(__always) var window: ByteWindow { tables[0].facts.window }
  @inline(__always) var sightings: SightingSlots { tables[0].sightings }
  @inline(__always) var scan: SieveScan { tables[0].scan }

  /// The verdict of a condition at a place; stops as soon as it is certain.
  func verdict(_ index: Int32, at place: Int32) -> Verdict? {
    let number = Int(index)
    switch code[number].check {
    case .avoids, .mentions: return words(number, at: place)
    case .present: return Verdict(isPresent(code[number].operand, from: place))
    case .blank: return Verdict(!isPresent(code[number].operand, from: place))
    case .length: return length(number, at: place)
    case .matches: return pattern(number, at: place)
    case .before: return order(number, at: place)
    case .span: return span(number, at: place)
    case .everyYear: return everyYear(number, at: place)
    case .distinct: return repeats(number, at: place)
    case .all: return joined(index, .fail, at: place)
    case .any: return joined(index, .pass, at: place)
    case .not: return verdict(index &+ 1, at: place)?.negated
    case .use: return verdict(index &+ 1, at: place)
    case .unsure: return verdict(index &+ 1, at: place)?.doubted
    case .each, .some, .none: return overList(index, at: place)
    default: return nil
    }
  }

  private func joined(_ index: Int32, _ decisive: Verdict, at place: Int32) -> Verdict? {
    var result: Verdict? = decisive.negated
    let end = code[Int(index)].end
    var child = index &+ 1
    while child < end {
      let verdict = verdict(child, at: place)
      if verdict == decisive { return decisive }
      if result != nil, verdict != decisive.negated { result = verdict }
      child = code[Int(child)].end
    }
    return result
  }

  private func overList(_ index: Int32, at place: Int32) -> Verdict? {
    let list = node(code[Int(index)].operand, from: place)
    guard !isBlank(list) else { return .unknown }
    let check = code[Int(index)].check
    let decisive: Verdict = check == .each ? .fail : .pass
    var result: Verdict? = decisive.negated
    for element in nodes[Int(list)].children where !isBlank(element) {
      let verdict = verdict(index &+ 1, at: element)
      if verdict == decisive { return check == .none ? decisive.negated : decisive }
      if result != nil, verdict != decisive.negated { result = verdict }
    }
    return check == .none ? result?.negated : result
  }
}

// MARK: - Facts

extension Glance {
  /// The one node an operand of a single path leads to.
  @inline(__always) func node(_ operand: Int32, from place: Int32) -> Int32 {
    let operand = operands[Int(operand)]
    if let near = near(operand, from: place) { return near }
    return node(paths[Int(operand.first)], from: place)
  }

  /// The node of an operand of a single path of one step or two.
  @inline(__always) private func near(_ operand: Program.Operand, from place: Int32) -> Int32? {
    guard operand.step >= 0 else { return nil }
    let node = nodes[Int(place & operand.place)].first &+ operand.step
    return operand.next < 0 ? node : nodes[Int(node)].first &+ operand.next
  }

  @inline(__always) private func node(_ path: Program.Path, from place: Int32) -> Int32 {
    var node = path.isAbsolute ? 0 : place
    for step in path.first..<path.end { node = nodes[Int(node)].first &+ steps[Int(step)] }
    return node
  }

  /// Whether nothing stands in a node or below it.
  @inline(__always) func isBlank(_ node: Int32) -> Bool {
    for text in nodes[Int(node)].texts where !texts[Int(text)].isBlank { return false }
    return true
  }

  /// The text of an operand of a single path; -1 where it is blank.
  @inline(__always) func readableText(_ operand: Int32, from place: Int32) -> Int32 {
    let text = nodes[Int(node(operand, from: place))].text
    return text >= 0 && !texts[Int(text)].isBlank ? text : -1
  }

  /// The text of an operand that leads to a single fact of words; -1 for any other.
  @inline(__always) func onlyText(_ operand: Int32, from place: Int32) -> Int32 {
    let operand = operands[Int(operand)]
    if let near = near(operand, from: place) { return nodes[Int(near)].text }
    guard operand.count == 1, paths[Int(operand.first)].isSingle else { return -1 }
    return nodes[Int(node(paths[Int(operand.first)], from: place))].text
  }

  private func isPresent(_ operand: Int32, from place: Int32) -> Bool {
    let only = onlyText(operand, from: place)
    if only >= 0 { return !texts[Int(only)].isBlank }
    return !visit(operand, from: place) { isBlank($0) }
  }

  /// Calls `body` with every node that an operand's paths lead to; false once `body` is.
  @inline(__always) func visit(
    _ operand: Int32, from place: Int32, _ body: (Int32) -> Bool
  ) -> Bool {
    let operand = operands[Int(operand)]
    for index in operand.first..<operand.first &+ operand.count {
      let path = paths[Int(index)]
      let start = path.isAbsolute ? 0 : place
      if !visit(steps, Int(path.first), Int(path.end), from: start, body) { return false }
    }
    return true
  }

  /// Calls `body` with every node that steps lead to, those of a table up to an index; false once
  /// `body` is.
  @inline(__always) func visit(
    _ steps: Slots<Int32>, _ first: Int, _ end: Int, from start: Int32, _ body: (Int32) -> Bool
  ) -> Bool {
    var step = first
    let list = descend(steps, &step, end, from: start)
    let isSingle = step == end
    let items = isSingle ? list..<list &+ 1 : nodes[Int(list)].children
    for item in items {
      var inner = isSingle ? end : step &+ 1
      let node = descend(steps, &inner, end, from: item)
      let goesOn = inner == end ? body(node) : visitItems(steps, inner, end, of: node, body)
      if !goesOn { return false }
    }
    return true
  }

  /// The node that steps lead to, and at which step there are many instead.
  @inline(__always) private func descend(
    _ steps: Slots<Int32>, _ step: inout Int, _ end: Int, from start: Int32
  ) -> Int32 {
    var node = start
    while step < end, steps[step] != CompiledPath.each {
      node = nodes[Int(node)].first &+ steps[step]
      step &+= 1
    }
    return node
  }

  /// Calls `body` with every node that steps lead to which begin at the items of a list in a list.
  private func visitItems(
    _ steps: Slots<Int32>, _ step: Int, _ end: Int, of list: Int32, _ body: (Int32) -> Bool
  ) -> Bool {
    for item in nodes[Int(list)].children {
      var inner = step &+ 1
      let node = descend(steps, &inner, end, from: item)
      let goesOn = inner == end ? body(node) : visitItems(steps, inner, end, of: node, body)
      if !goesOn { return false }
    }
    return true
  }

  /// Calls `body` with every text of an operand that is not blank, in their order; false once it is.
  @inline(__always) func visitTexts(
    _ operand: Int32, from place: Int32, _ body: (Int32) -> Bool
  ) -> Bool {
    visit(operand, from: place) { node in
      for text in nodes[Int(node)].texts where !texts[Int(text)].isBlank && !body(text) {
        return false
      }
      return true
    }
  }
}
