import DanishText

/// All word lists of a rule set, compiled so that a text is looked through once for all of them.
struct Lexicon: Sendable {
  /// An entry of a list: patterns that must follow each other.
  private struct Entry: Sendable {
    let list: Int32
    let patterns: Range<Int>
    /// Whether other forms of its word are the same hit: `styrk*` is one however it is bent.
    let isStem: Bool
    let isException: Bool
    /// Where `{hit}` stands among the patterns of an exception; -1 where it does not.
    let hit: Int
  }

  private static let number: Int32 = -1
  private static let anyWord: Int32 = -2
  private static let hit: Int32 = -3

  private let automaton: WordAutomaton
  /// What tells at a glance which lists may have hits.
  let sieve: WordSieve
  /// The needles, or special patterns, of all entries in a row.
  private var patterns: [Int32] = []
  private var entries: [Entry] = []
  /// The entries by the needle they begin with, those that begin with a number last.
  private var beginning: [Int32] = []
  /// Where the entries of each needle begin; one more than there are needles and numbers.
  private var starts: [Int32] = []
  private let listCount: Int
  /// Exceptions around a hit, by list.
  private var around: [Int32: [Int32]] = [:]

  /// Compiles lists; a list is known by its index.
  init(_ lists: [WordList]) {
    listCount = lists.count
    var trie = WordTrie(lists)
    for (list, content) in lists.enumerated() {
      for (phrase, isException) in content.phrases {
        let first = patterns.count
        for pattern in phrase { patterns.append(Self.code(pattern, &trie)) }
        entries.append(
          Entry(
            list: Int32(list), patterns: first..<patterns.count, isStem: Self.isStem(phrase),
            isException: isException, hit: phrase.firstIndex { $0.kind == .hit } ?? -1))
      }
    }
    let heads = entries.lazy.map { [patterns] in patterns[$0.patterns.lowerBound] }
    sieve = Self.sieve(lists, heads: heads, &trie)
    let needleCount = Int(trie.needleCount)
    automaton = trie.automaton()
    order(needleCount)
  }

  /// Puts the entries in the order of what they begin with.
  private mutating func order(_ needleCount: Int) {
    var heads: [Int] = []
    heads.reserveCapacity(entries.count)
    starts = Array(repeating: 0, count: needleCount + 2)
    for (index, entry) in entries.enumerated() {
      let first = patterns[entry.patterns.lowerBound]
      heads.append(first == Self.number ? needleCount : Int(first))
      if entry.hit >= 0 {
        around[entry.list, default: []].append(Int32(index))
      } else {
        starts[heads[index] + 1] += 1
      }
    }
    for needle in 0...needleCount { starts[needle + 1] += starts[needle] }
    var next = starts
    beginning = Array(repeating: 0, count: Int(starts[needleCount + 1]))
    for (index, entry) in entries.enumerated() where entry.hit < 0 {
      beginning[Int(next[heads[index]])] = Int32(index)
      next[heads[index]] += 1
    }
  }

  /// The entries that begin with a needle.
  private func entries(beginningWith needle: Int) -> ArraySlice<Int32> {
    beginning[Int(starts[needle])..<Int(starts[needle + 1])]
  }

  private static func isStem(_ phrase: [WordPattern]) -> Bool {
    guard phrase.count == 1, case .letters(_, false, true)? = phrase.first?.kind else {
      return false
    }
    return true
  }

  private static func code(_ pattern: WordPattern, _ trie: inout WordTrie) -> Int32 {
    switch pattern.kind {
    case .letters(let letters, let anyBeginning, let anyEnding):
      trie.number(of: letters, anyBeginning: anyBeginning, anyEnding: anyEnding)
    case .hit: hit
    case .anyWord: anyWord
    case .number: number
    }
  }
}

extension Lexicon {
  /// The hits of all lists in a text, by list and place, those undone by an exception left out.
  ///
  /// Of hits that lie in each other only the longest counts.
  func hits(in text: TokenizedText) -> WordHits {
    let words = Matches(text, automaton)
    var raw: [WordHit] = []
    var undone: [WordHit] = []
    for sentence in text.sentences {
      for start in sentence {
        for needle in words[start] {
          collect(
            entries(beginningWith: Int(needle)), at: start, in: sentence, words, &raw, &undone)
        }
        if words.isNumber(start) {
          let entries = entries(beginningWith: starts.count - 2)
          collect(entries, at: start, in: sentence, words, &raw, &undone)
        }
      }
    }
    guard !raw.isEmpty else { return .none }
    let stretches = UndoneWords(undone)
    keepLongest(&raw) { !stretches.hold($0) && !isExcepted($0, text, words) }
    return WordHits(raw, listCount: listCount)
  }

  private func collect(
    _ candidates: ArraySlice<Int32>, at start: Int, in sentence: Range<Int>, _ words: Matches,
    _ raw: inout [WordHit], _ undone: inout [WordHit]
  ) {
    for index in candidates {
      let entry = entries[Int(index)]
      let range = start..<start + entry.patterns.count
      guard range.upperBound <= sentence.upperBound,
        matches(entry.patterns.dropFirst(), from: start + 1, words)
      else { continue }
      let hit = WordHit(
        list: entry.list, entry: index, identity: identity(of: index, words.text.words[range]),
        sentence: sentence, words: range)
      if entry.isException { undone.append(hit) } else { raw.append(hit) }
    }
  }

  private func identity(of index: Int32, _ words: ArraySlice<Word>) -> UInt64 {
    if entries[Int(index)].isStem { return UInt64(index) }
    return words.reduce(0) { ($0 &* 31) ^ $1.hash }
  }

  private func matches(_ wanted: Range<Int>, from start: Int, _ words: Matches) -> Bool {
    for (offset, position) in wanted.enumerated() {
      switch patterns[position] {
      case Self.anyWord: continue
      case Self.number: guard words.isNumber(start + offset) else { return false }
      case let needle: guard words[start + offset].contains(needle) else { return false }
      }
    }
    return true
  }

  /// Whether what stands before or behind a hit undoes it.
  private func isExcepted(_ hit: WordHit, _ text: TokenizedText, _ words: Matches) -> Bool {
    around[hit.list, default: []].contains { index in
      let entry = entries[Int(index)]
      let before = entry.patterns.prefix(entry.hit)
      let behind = entry.patterns.dropFirst(entry.hit + 1)
      let start = hit.words.lowerBound - before.count
      guard start >= hit.sentence.lowerBound,
        hit.words.upperBound + behind.count <= hit.sentence.upperBound
      else { return false }
      return matches(before, from: start, words)
        && matches(behind, from: hit.words.upperBound, words)
    }
  }

  /// Sorts hits by list and place, and keeps of those that lie in each other the longest, if wanted.
  ///
  /// In place, because there may be several hits for every other byte of a text.
  private func keepLongest(_ hits: inout [WordHit], isWanted: (WordHit) -> Bool) {
    hits.sort { left, right in
      (left.list, left.words.lowerBound, -left.words.count, left.entry)
        < (right.list, right.words.lowerBound, -right.words.count, right.entry)
    }
    var longest: WordHit?
    var kept = 0
    for index in hits.indices {
      let hit = hits[index]
      if let longest, longest.list == hit.list, longest.words.contains(hit.words) { continue }
      longest = hit
      guard isWanted(hit) else { continue }
      hits[kept] = hit
      kept += 1
    }
    hits.removeSubrange(kept...)
  }
}

/// Words of a text that an entry of a list describes.
struct WordHit: Sendable {
  let list: Int32
  let entry: Int32
  /// Equal for hits that count as the same: forms of one stem, or the same words.
  let identity: UInt64
  private let sentenceStart: Int32
  private let sentenceEnd: Int32
  private let start: Int32
  private let end: Int32

  init(list: Int32, entry: Int32, identity: UInt64, sentence: Range<Int>, words: Range<Int>) {
    self.list = list
    self.entry = entry
    self.identity = identity
    (sentenceStart, sentenceEnd) = (Int32(sentence.lowerBound), Int32(sentence.upperBound))
    (start, end) = (Int32(words.lowerBound), Int32(words.upperBound))
  }

  /// The sentence they stand in, as word indices.
  var sentence: Range<Int> { Int(sentenceStart)..<Int(sentenceEnd) }

  /// The words, as indices.
  var words: Range<Int> { Int(start)..<Int(end) }
}

/// The needles found in each word of a text.
private struct Matches {
  private var starts: [Int32] = [0]
  private var needles: [Int32] = []
  let text: TokenizedText

  init(_ text: TokenizedText, _ automaton: WordAutomaton) {
    self.text = text
    starts.reserveCapacity(text.words.count + 1)
    for word in text.words {
      automaton.match(word.folded, into: &needles)
      keepOnce(from: Int(starts[starts.count - 1]))
      starts.append(Int32(needles.count))
    }
  }

  /// Leaves out needles found again in the same word, as `*a*` is in "aaaa".
  private mutating func keepOnce(from start: Int) {
    guard needles.count - start > 1 else { return }
    var seen: Set<Int32> = []
    let kept = needles[start...].filter { seen.insert($0).inserted }
    needles.replaceSubrange(start..., with: kept)
  }

  subscript(word: Int) -> ArraySlice<Int32> {
    needles[Int(starts[word])..<Int(starts[word + 1])]
  }

  func isNumber(_ word: Int) -> Bool {
    guard let first = text.words[word].folded.utf8.first else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
      || NumberWords.all.contains(text.words[word].folded)
  }
}

/// The Danish words for small whole numbers, as they stand in "mere end ti".
enum NumberWords {
  static let all: Set<String> = [
    "én", "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv",
    "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tyve", "tredive",
    "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems", "hundrede", "tusind",
    "halvdelen", "halvanden",
  ]
}
