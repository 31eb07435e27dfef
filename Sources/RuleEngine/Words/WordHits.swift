/// The hits of all word lists in one text, each list's side by side.
///
/// Order contract: within a list hits come by where they begin, and since of hits that lie in each
/// other only the longest is kept, by where they end as well. So what stands beside a hit is found by
/// halving, however many there are.
struct WordHits: Sendable {
  private let all: [WordHit]
  /// Where the hits of each list begin; one more than there are lists.
  private let starts: [Int32]

  static let none = WordHits([], listCount: 0)

  /// Takes hits that are sorted by list and place.
  init(_ sorted: [WordHit], listCount: Int) {
    all = sorted
    guard !sorted.isEmpty else {
      starts = []
      return
    }
    var starts = [Int32](repeating: 0, count: listCount + 1)
    for hit in sorted { starts[Int(hit.list) + 1] += 1 }
    for list in 0..<listCount { starts[list + 1] += starts[list] }
    self.starts = starts
  }

  /// The hits of a list, in the order of the text.
  subscript(list: Int32) -> ArraySlice<WordHit> {
    starts.isEmpty || list < 0 ? [] : all[Int(starts[Int(list)])..<Int(starts[Int(list) + 1])]
  }

  /// The hits of a list in a sentence.
  func hits(of list: Int32, in sentence: Range<Int>) -> ArraySlice<WordHit> {
    let hits = self[list]
    let first = hits.firstIndex(byHalving: { $0.words.lowerBound >= sentence.lowerBound })
    let end = hits.firstIndex(byHalving: { $0.words.lowerBound >= sentence.upperBound })
    return hits[first..<end]
  }

  /// Whether a hit of a list stands in the sentence of another and shares no word with it.
  func hasCompanion(of hit: WordHit, in list: Int32) -> Bool {
    let others = hits(of: list, in: hit.sentence)
    guard let first = others.first, let last = others.last else { return false }
    return !first.words.overlaps(hit.words) || !last.words.overlaps(hit.words)
      || others.contains { !$0.words.overlaps(hit.words) }
  }

  /// Whether a hit of a list comes before another in its sentence, with at most so many words between.
  func precedes(_ hit: WordHit, in list: Int32, gap: Int) -> Bool {
    let others = hits(of: list, in: hit.sentence)
    let end = others.firstIndex(byHalving: { $0.words.upperBound > hit.words.lowerBound })
    guard end > others.startIndex else { return false }
    return hit.words.lowerBound - others[end - 1].words.upperBound <= gap
  }
}

extension ArraySlice {
  /// The first index whose element satisfies a condition that all behind it satisfy too; found by
  /// halving.
  func firstIndex(byHalving isBehind: (Element) -> Bool) -> Index {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Stretches of words in which hits of a list are undone.
struct UndoneWords {
  /// By list: where each begins, ascending, and the farthest end of those up to it.
  private var stretches: [Int32: [(start: Int, end: Int)]] = [:]

  init(_ hits: [WordHit]) {
    for hit in hits.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
      let before = stretches[hit.list]?.last?.end ?? 0
      stretches[hit.list, default: []].append(
        (hit.words.lowerBound, Swift.max(before, hit.words.upperBound)))
    }
  }

  /// Whether all words of a hit lie in one of the stretches.
  func hold(_ hit: WordHit) -> Bool {
    guard let own = stretches[hit.list] else { return false }
    let end = own[...].firstIndex(byHalving: { $0.start > hit.words.lowerBound })
    return end > 0 && own[end - 1].end >= hit.words.upperBound
  }
}
