/// What two texts share, and what each has alone, word by word.
package struct WordDifference: Sendable, Hashable {
  /// A stretch of words.
  package struct Piece: Sendable, Hashable {
    /// Which of the texts has it.
    package let kind: Kind
    /// Its words, with single blanks between them.
    package let text: String
  }

  /// Which text has a stretch.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Both.
    case kept
    /// The earlier one.
    case removed
    /// The later one.
    case inserted
  }

  /// The stretches in reading order; what was removed stands before what was put in its place.
  package let pieces: [Piece]
  /// How much of the longer text both have, from 0 to 1.
  package let share: Double

  /// Compares two texts; blanks and line breaks part words and count no further.
  package init(_ before: String, _ after: String) {
    let old = before.split(whereSeparator: \.isWhitespace)
    let new = after.split(whereSeparator: \.isWhitespace)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    let longer = max(old.count, new.count)
    share = longer == 0 ? 1 : Double(old.count - removed.count) / Double(longer)
    var runs: [Run] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        runs.append(Run(.removed, old[i]))
        i += 1
      } else if j < new.count, inserted.contains(j) {
        runs.append(Run(.inserted, new[j]))
        j += 1
      } else {
        if j < new.count { runs.append(Run(.kept, new[j])) }
        i += 1
        j += 1
      }
    }
    pieces = Self.joined(Self.smoothed(runs))
  }

  /// A word and which text has it.
  private struct Run {
    let kind: Kind
    let word: Substring

    init(_ kind: Kind, _ word: Substring) {
      self.kind = kind
      self.word = word
    }
  }

  /// A lone small word between two changes goes with them: it would only tear them apart.
  private static func smoothed(_ runs: [Run]) -> [Run] {
    runs.indices.flatMap { index -> [Run] in
      let run = runs[index]
      guard run.kind == .kept, run.word.count <= 3, index > 0, index + 1 < runs.count,
        runs[index - 1].kind != .kept, runs[index + 1].kind != .kept
      else { return [run] }
      return [Run(.removed, run.word), Run(.inserted, run.word)]
    }
  }

  /// Neighbours of one kind as one piece; within a change what was removed comes first.
  private static func joined(_ runs: [Run]) -> [Piece] {
    var pieces: [Piece] = []
    var words: [Kind: [Substring]] = [:]
    func take(_ kind: Kind) {
      if let found = words.removeValue(forKey: kind), !found.isEmpty {
        pieces.append(Piece(kind: kind, text: found.joined(separator: " ")))
      }
    }
    for run in runs {
      if run.kind == .kept {
        take(.removed)
        take(.inserted)
      } else {
        take(.kept)
      }
      words[run.kind, default: []].append(run.word)
    }
    for kind in [Kind.kept, .removed, .inserted] { take(kind) }
    return pieces
  }
}
