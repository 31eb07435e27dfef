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

  fileprivate init(
    columns: [UInt8], width: Int, next: [Int32], starts: [Int32], found: [Int32]
  ) {
    self.columns = columns
    self.width = width
    self.next = next
    self.starts = starts
    self.found = found
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
}

/// The automaton while it is built: a trie that knows each needle once.
struct WordTrie {
  private let columns: [UInt8]
  private let width: Int
  private var next: [Int32]
  /// The needle that ends in each state; -1 where none does.
  private var needles: [Int32] = [-1]
  private(set) var needleCount: Int32 = 0

  /// Makes a trie for needles of some lists, and for words of number.
  init(_ lists: [WordList]) {
    var isUsed = [Bool](repeating: false, count: 256)
    isUsed[Int(WordPattern.opening)] = true
    isUsed[Int(WordPattern.closing)] = true
    for byte in NumberWords.all.joined().utf8 { isUsed[Int(byte)] = true }
    for (phrase, _) in lists.lazy.flatMap(\.phrases) {
      for pattern in phrase {
        guard case .letters(let letters, _, _) = pattern.kind else { continue }
        for byte in letters.utf8 { isUsed[Int(byte)] = true }
      }
    }
    var columns = [UInt8](repeating: 0, count: 256)
    var used: UInt8 = 0
    for byte in 0..<256 where isUsed[byte] {
      used += 1
      columns[byte] = used
    }
    self.columns = columns
    width = Int(used) + 1
    next = [Int32](repeating: -1, count: width)
  }

  /// The number of the needle of letters, which are put in unless they are there.
  mutating func number(of letters: String, anyBeginning: Bool, anyEnding: Bool) -> Int32 {
    var state = 0
    if !anyBeginning { step(&state, WordPattern.opening) }
    for byte in letters.utf8 { step(&state, byte) }
    if !anyEnding { step(&state, WordPattern.closing) }
    if needles[state] < 0 {
      needles[state] = needleCount
      needleCount += 1
    }
    return needles[state]
  }

  private mutating func step(_ state: inout Int, _ byte: UInt8) {
    let slot = state * width + Int(columns[Int(byte)])
    if next[slot] < 0 {
      next[slot] = Int32(needles.count)
      next.append(contentsOf: repeatElement(-1, count: width))
      needles.append(-1)
    }
    state = Int(next[slot])
  }

  /// Turns the trie into an automaton, breadth first.
  consuming func automaton() -> WordAutomaton {
    var fallback = [Int](repeating: 0, count: needles.count)
    var queue: [Int] = []
    queue.reserveCapacity(needles.count)
    for column in 0..<width {
      let state = Int(next[column])
      if state > 0 { queue.append(state) } else { next[column] = 0 }
    }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
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
    let (starts, found) = found(queue, fallback)
    return WordAutomaton(
      columns: columns, width: width, next: next, starts: starts, found: found)
  }

  /// The needles that end in each state, state by state, and where those of each begin.
  private func found(_ queue: [Int], _ fallback: [Int]) -> (starts: [Int32], found: [Int32]) {
    var counts = [Int32](repeating: 0, count: needles.count)
    for state in queue { counts[state] = counts[fallback[state]] + (needles[state] < 0 ? 0 : 1) }
    var starts: [Int32] = [0]
    starts.reserveCapacity(needles.count + 1)
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    var found = [Int32](repeating: 0, count: Int(starts[starts.count - 1]))
    for state in queue where counts[state] > 0 {
      var at = Int(starts[state])
      if needles[state] >= 0 {
        found[at] = needles[state]
        at += 1
      }
      let other = fallback[state]
      for index in 0..<Int(counts[other]) { found[at + index] = found[Int(starts[other]) + index] }
    }
    return (starts, found)
  }
}
