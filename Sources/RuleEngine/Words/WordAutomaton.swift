/// Finds every known pattern in a word in one pass over its bytes.
///
/// An Aho–Corasick automaton as a dense table: a word costs one lookup a byte, however many
/// patterns there are. Bytes that no pattern has share one column.
struct WordAutomaton: Sendable {
  /// The column of each byte value.
  private let columns: [UInt8]
  private let width: Int
  /// The next state, by state and column.
  private let next: [Int32]
  /// Where the patterns that end in a state begin in ``found``; one more than there are states.
  private let starts: [Int32]
  private let found: [Int32]

  /// Builds the automaton of needles; a needle is known by its index.
  init(_ needles: [[UInt8]]) {
    let columns = Self.columns(of: needles)
    self.columns = columns
    width = Int(columns.max() ?? 0) + 1
    var trie = Trie(width: width)
    for (index, needle) in needles.enumerated() {
      trie.insert(needle.map { Int(columns[Int($0)]) }, as: Int32(index))
    }
    let outputs = trie.completed()
    next = trie.next
    found = Array(outputs.joined())
    starts = outputs.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
  }

  /// Adds the indices of all needles in a word, given as its folded letters, to `hits`.
  func match(_ folded: String, into hits: inout [Int32]) {
    var state: Int32 = 0
    step(&state, WordPattern.opening, &hits)
    for byte in folded.utf8 { step(&state, byte, &hits) }
    step(&state, WordPattern.closing, &hits)
  }

  private func step(_ state: inout Int32, _ byte: UInt8, _ hits: inout [Int32]) {
    state = next[Int(state) * width + Int(columns[Int(byte)])]
    let first = starts[Int(state)]
    let end = starts[Int(state) + 1]
    if first < end { hits.append(contentsOf: found[Int(first)..<Int(end)]) }
  }

  private static func columns(of needles: [[UInt8]]) -> [UInt8] {
    var columns = [UInt8](repeating: 0, count: 256)
    var used: UInt8 = 0
    for byte in needles.joined() where columns[Int(byte)] == 0 {
      used += 1
      columns[Int(byte)] = used
    }
    return columns
  }
}

/// The automaton while it is built.
private struct Trie {
  let width: Int
  var next: [Int32]
  private var outputs: [[Int32]] = [[]]

  init(width: Int) {
    self.width = width
    next = [Int32](repeating: -1, count: width)
  }

  mutating func insert(_ path: [Int], as index: Int32) {
    var state = 0
    for column in path {
      let slot = state * width + column
      if next[slot] < 0 {
        next[slot] = Int32(outputs.count)
        next += [Int32](repeating: -1, count: width)
        outputs.append([])
      }
      state = Int(next[slot])
    }
    outputs[state].append(index)
  }

  /// Turns the trie into an automaton, breadth first; returns what is found in each state.
  mutating func completed() -> [[Int32]] {
    var fallback = [Int](repeating: 0, count: outputs.count)
    var queue: [Int] = []
    for column in 0..<width {
      let state = Int(next[column])
      if state > 0 { queue.append(state) } else { next[column] = 0 }
    }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      outputs[state] += outputs[fallback[state]]
      for column in 0..<width {
        let other = next[fallback[state] * width + column]
        let child = Int(next[state * width + column])
        if child > 0 {
          fallback[child] = Int(other)
          queue.append(child)
        } else {
          next[state * width + column] = other
        }
      }
    }
    return outputs
  }
}
