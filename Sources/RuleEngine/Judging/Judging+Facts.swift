import DanishText

extension Judging {
  /// The one node an operand of a single path leads to.
  func node(_ operand: Int32, from place: Int32) -> Int32 {
    let path = program.paths[Int(program.operands[Int(operand)].first)]
    return follow(path.first, path.end, from: path.isAbsolute ? 0 : place)
  }

  /// The one node a single path leads to.
  func node(_ path: CompiledPath, from place: Int32) -> Int32 {
    path.steps.reduce(path.isAbsolute ? 0 : place) { facts.nodes[Int($0)].first + $1 }
  }

  /// The nodes paths from the top lead to, path by path.
  func places(_ paths: [CompiledPath]) -> [Int32] { paths.flatMap(places) }

  private func places(_ path: CompiledPath) -> [Int32] {
    path.steps.reduce([0]) { nodes, step in
      nodes.flatMap { node -> [Int32] in
        let it = facts.nodes[Int(node)]
        return step == CompiledPath.each ? Array(it.children) : [it.first + step]
      }
    }
  }

  private func follow(_ first: Int32, _ end: Int32, from start: Int32) -> Int32 {
    var node = start
    for step in first..<end { node = facts.nodes[Int(node)].first + program.steps[Int(step)] }
    return node
  }

  /// Calls `body` with every node that an operand's paths lead to, until it returns false.
  func visit(_ operand: Int32, from place: Int32, _ body: (Int32) -> Bool) {
    let paths = program.operands[Int(operand)]
    for index in paths.first..<paths.first + paths.count {
      let path = program.paths[Int(index)]
      let start = path.isAbsolute ? 0 : place
      let goesOn =
        path.isSingle
        ? body(follow(path.first, path.end, from: start))
        : visit(path.first, path.end, from: start, body)
      if !goesOn { return }
    }
  }

  private func visit(
    _ step: Int32, _ end: Int32, from node: Int32, _ body: (Int32) -> Bool
  ) -> Bool {
    guard step < end else { return body(node) }
    let it = facts.nodes[Int(node)]
    let offset = program.steps[Int(step)]
    if offset != CompiledPath.each { return visit(step + 1, end, from: it.first + offset, body) }
    return it.children.allSatisfy { visit(step + 1, end, from: $0, body) }
  }

  /// The texts that are not blank at and below the nodes of an operand.
  func texts(_ operand: Int32, from place: Int32) -> some Sequence<Int32> {
    let paths = program.operands[Int(operand)]
    let isSimple = paths.count == 1 && program.paths[Int(paths.first)].isSingle
    let range = isSimple ? facts.nodes[Int(node(operand, from: place))].texts : 0..<0
    var others: [Int32] = []
    if !isSimple {
      visit(operand, from: place) { node in
        others += facts.nodes[Int(node)].texts
        return true
      }
    }
    return ReadableTexts(range: range, others: others, texts: facts.texts)
  }

  /// Whether anything stands where an operand's paths lead.
  func isPresent(_ operand: Int32, from place: Int32) -> Bool {
    let paths = program.operands[Int(operand)]
    for index in paths.first..<paths.first &+ paths.count {
      let path = program.paths[Int(index)]
      if isPresent(path.first, path.end, from: path.isAbsolute ? 0 : place) { return true }
    }
    return false
  }

  private func isPresent(_ step: Int32, _ end: Int32, from node: Int32) -> Bool {
    guard step < end else { return !facts.isBlank(node) }
    let it = facts.nodes[Int(node)]
    let offset = program.steps[Int(step)]
    guard offset == CompiledPath.each else {
      return isPresent(step &+ 1, end, from: it.first &+ offset)
    }
    for child in it.children where isPresent(step &+ 1, end, from: child) { return true }
    return false
  }

  /// Notes a stretch of a text as one that decided, where anybody asks and there is room.
  mutating func note(_ range: Range<Int>, of text: Int32, in evidence: inout Evidence?) {
    guard evidence?.isFull == false else { return }
    evidence?.add(
      FactSpan(
        address: facts.address(ofText: text), range: range,
        quote: readings[Int(text)].tokens.quote(range)))
  }

  /// Notes words of a text, by their indices.
  mutating func note(words: Range<Int>, of text: Int32, in evidence: inout Evidence?) {
    guard evidence?.isFull == false else { return }
    let all = readings[Int(text)].tokens.words
    let end = words.isEmpty ? 0 : all[words.upperBound - 1].span.upperBound
    note(
      words.isEmpty ? 0..<0 : all[words.lowerBound].span.lowerBound..<end, of: text, in: &evidence)
  }

  /// Notes all words of a text.
  mutating func noteAll(of text: Int32, in evidence: inout Evidence?) {
    guard evidence?.isFull == false else { return }
    note(words: readings[Int(text)].tokens.words.indices, of: text, in: &evidence)
  }
}

/// Text indices in a row, then others, those of blank texts left out.
private struct ReadableTexts: Sequence, IteratorProtocol {
  var range: Range<Int32>
  var others: [Int32]
  let texts: [FactText]
  private var taken = 0

  init(range: Range<Int32>, others: [Int32], texts: [FactText]) {
    self.range = range
    self.others = others
    self.texts = texts
  }

  mutating func next() -> Int32? {
    while true {
      var text: Int32
      if let first = range.first {
        text = first
        range = first + 1..<range.upperBound
      } else if taken < others.count {
        text = others[taken]
        taken += 1
      } else {
        return nil
      }
      if !texts[Int(text)].isBlank { return text }
    }
  }
}
