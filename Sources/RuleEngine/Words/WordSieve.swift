/// Tells at a glance which word lists may have a hit in a text, and which surely have one.
///
/// The exact reading of a text, in ``Lexicon``, splits it into words, sentences and forms. Nearly all
/// texts have nothing in them that a list looks for, and most lists are of single words; for those it
/// is enough to look at each word once: at its first eight bytes, by a hash, for all lists together.
/// What is found is exact or left open, never guessed: see ``Sighting``.
final class WordSieve: Sendable {
  /// A word, or the beginning or end of one, and the lists that an entry with it belongs to.
  struct Form {
    let letters: [UInt8]
    let part: Part
    /// Lists in which an entry begins with it, and in which it is an entry that nothing undoes.
    var sighting = Sighting.nothing
  }

  /// Which part of a word the letters are.
  enum Part: Int, Hashable {
    case whole
    case beginning
    case end
  }

  /// What is seen in any text: lists that letters at either end of a word do not decide.
  let always: Sighting
  /// What is seen in a word that begins with a digit.
  let number: Sighting
  let hasNumbers: Bool
  /// Whether nothing but whole words is looked for.
  let hasOnlyWholes: Bool
  /// The fewest bytes of a form, or of a word that is looked at for itself.
  let shortest: Int
  let words: WholeWords
  /// Beginnings and ends by how many of their letters are looked up, the most first.
  let beginnings: [SieveTable]
  let ends: [SieveTable]

  /// Builds the sieve of forms; numbers are words that begin with a digit, beside the forms.
  init(_ forms: [Form], number: Sighting, always: Sighting) {
    self.always = always
    self.number = number
    hasNumbers = number != .nothing
    let common = forms.filter { $0.letters.isCommonText }
    shortest = hasNumbers ? 1 : common.map(\.letters.count).min() ?? 8
    func tables(_ part: Part) -> [SieveTable] {
      let forms = common.filter { $0.part == part }
      return SieveTable.sizes.compactMap { size in
        let fitting = forms.filter { SieveTable.size(of: $0.letters) == size }
        return fitting.isEmpty ? nil : SieveTable(fitting, size: size)
      }
    }
    words = WholeWords(common.filter { $0.part == .whole })
    beginnings = tables(.beginning)
    ends = tables(.end)
    hasOnlyWholes = !hasNumbers && beginnings.isEmpty && ends.isEmpty
  }
}

/// Some of the word lists of a rule set, by index.
struct ListSet: Sendable, Hashable, BitwiseCopyable {
  /// How many lists a set can tell apart; the last stands for all beyond.
  static let limit = 256

  static let width = 4

  var bits: SIMD4<UInt64> = .zero

  mutating func insert(_ list: Int32) {
    let index = Self.index(list)
    bits[index >> 6] |= 1 << UInt64(index & 63)
  }

  @inline(__always) mutating func formUnion(_ other: ListSet) { bits |= other.bits }

  @inline(__always) static func index(_ list: Int32) -> Int { Int(min(list, 255)) }

  static let all = ListSet(bits: SIMD4(repeating: ~0))
}

/// What a glance at a text tells of word lists.
///
/// Sighting contract: a list that is certain has one hit in the text at least. Of one that is open
/// nothing is known, unless it is certain too. Of all others there is none.
struct Sighting: Sendable, Hashable, BitwiseCopyable {
  var open = ListSet()
  var certain = ListSet()

  static let nothing = Sighting()
  static let anything = Sighting(open: .all)

  /// The lists that may have a hit.
  @inline(__always) var possible: ListSet {
    var lists = open
    lists.formUnion(certain)
    return lists
  }

  @inline(__always) mutating func add(_ other: Sighting) {
    open.formUnion(other.open)
    certain.formUnion(other.certain)
  }

  /// Notes a list as certain or open; the last of those a set can tell apart is never certain.
  mutating func add(_ list: Int, isCertain: Bool) {
    if isCertain, list < ListSet.limit - 1 {
      certain.insert(Int32(list))
    } else {
      open.insert(Int32(list))
    }
  }

  /// The list that is certain, where no other is so much as open.
  var onlyList: Int16? {
    guard open == ListSet() else { return nil }
    let words = (0..<ListSet.width).filter { certain.bits[$0] != 0 }
    guard words.count == 1, let word = words.first, certain.bits[word].nonzeroBitCount == 1 else {
      return nil
    }
    return Int16(word * 64 + certain.bits[word].trailingZeroBitCount)
  }
}
