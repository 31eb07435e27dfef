/// Looks at the words of a text of common characters, see ``FactText/isRare``, without splitting it.
///
/// First 64 bytes at a time become bits that say where words are; then each word is held against the
/// filters; last, the few that pass are compared letter by letter. The three are loops of their own
/// because each then goes through without a branch that the processor would guess wrong.
///
/// Words are those of ``DanishText/TokenizedText``: letters and digits, with hyphens between them,
/// apostrophes before letters, and dots and commas between digits. A dot between letters may be an
/// abbreviation's, which takes the exact reading; then anything is possible.
struct SieveScan {
  let sieve: WordSieve
  let window: ByteWindow
  /// Where the words are: a bit for each byte, with two words of bits to spare.
  let words: Slots<UInt64>
  /// For eight bits the bytes of a word of which they are the marks.
  let headMasks: Slots<UInt64>
  /// The words that passed the filters, by the index of their first byte.
  let candidates: Slots<UInt32>

  /// How many words of bits a text of so many bytes takes.
  static func room(_ count: Int) -> Int { count / 64 + 3 }

  /// What is seen in the bytes from an offset on, one at least.
  func sighting(_ start: Int, _ count: Int) -> Sighting {
    guard markWords(start, count) else { return .anything }
    var sighting = sieve.always
    let found = sieve.hasOnlyWholes ? filterWholes(start, count) : filterAll(start, count)
    for index in 0..<found {
      look(at: Int(candidates[index]), from: start, &sighting)
    }
    return sighting
  }
}

// MARK: - Where the words are

extension SieveScan {
  /// Marks the bytes of words; false where words cannot be told apart without the exact reading.
  private func markWords(_ start: Int, _ count: Int) -> Bool {
    var offset = 0
    var index = 0
    var joints: UInt64 = 0
    while offset < count {
      let (bits, mayJoin) = mark(start &+ offset)
      words[index] = bits
      joints |= (mayJoin ? 1 : 0) &<< UInt64(truncatingIfNeeded: min(index, 63))
      offset &+= 64
      index &+= 1
    }
    words[index] = 0
    let rest = count & 63
    if rest != 0 { words[index &- 1] &= (1 &<< UInt64(truncatingIfNeeded: rest)) &- 1 }
    return joints == 0 || joinWords(start, count, joints)
  }

  /// Which of 64 bytes are of letters and digits, and whether a mark among them may join two words.
  @inline(__always) private func mark(_ offset: Int) -> (bits: UInt64, mayJoin: Bool) {
    let (first, second) = (part(offset), part(offset &+ 16))
    let (third, fourth) = (part(offset &+ 32), part(offset &+ 48))
    let low = first.words.bits | second.words.bits &<< 16
    let high = third.words.bits | fourth.words.bits &<< 16
    let joints = first.joints .| second.joints .| third.joints .| fourth.joints
    return (low | high &<< 32, joints.isAny)
  }

  @inline(__always) private func part(_ offset: Int) -> (words: BlockMask, joints: BlockMask) {
    let bytes = window.block(offset)
    // Letters and digits are no lower than "0", and what joins them is, as the space is.
    let isHigh = bytes.isAtLeast(0x30)
    let isNextHigh = window.block(offset &+ 1).isAtLeast(0x30)
    let letters = ((bytes | 0x20) &- Block(repeating: 0x61)).isBelow(26)
    // As numbers with a sign, bytes from 0x80 on are lower than all others.
    let digitsAndAbove = isHigh .& bytes.isBelowSigned(0x3A)
    let joints = isNextHigh .& .!(isHigh .| bytes.equals(0x20))
    return (letters .| digitsAndAbove, joints)
  }

  /// Joins words by the marks in some of the first 63 words of bits, and in all behind.
  private func joinWords(_ start: Int, _ count: Int, _ joints: UInt64) -> Bool {
    // What joins is found by the letters alone, so that a joined word does not join on.
    var before: UInt64 = 0
    for index in 0...count &>> 6 {
      let letters = words[index]
      let next = letters &>> 1 | words[index &+ 1] &<< 63
      let previous = letters &<< 1 | before
      before = letters &>> 63
      guard joints &>> UInt64(truncatingIfNeeded: min(index, 63)) & 1 != 0 else { continue }
      var rest = marks(start &+ index &<< 6) & previous & next
      while rest != 0 {
        let bit = rest & (0 &- rest)
        guard let isJoined = joins(start &+ index &<< 6 &+ rest.trailingZeroBitCount) else {
          return false
        }
        if isJoined { words[index] |= bit }
        rest ^= bit
      }
    }
    return true
  }

  private func marks(_ offset: Int) -> UInt64 {
    (0..<4).reduce(0) { bits, part in
      let bytes = window.block(offset &+ part &* 16)
      return bits | marks(bytes).bits &<< UInt64(truncatingIfNeeded: part &* 16)
    }
  }

  /// Commas, hyphens and dots, which follow each other, and apostrophes.
  @inline(__always) private func marks(_ bytes: Block) -> BlockMask {
    (bytes &- Block(repeating: 0x2C)).isBelow(3) .| bytes.equals(UInt8(ascii: "'"))
  }

  /// Whether the mark between two letters or digits joins them; nil where that is not certain.
  private func joins(_ offset: Int) -> Bool? {
    let (isAfterDigit, isBeforeDigit) = (isDigit(window[offset - 1]), isDigit(window[offset + 1]))
    switch window[offset] {
    case UInt8(ascii: "-"): return true
    case UInt8(ascii: "'"): return !isBeforeDigit
    case UInt8(ascii: ".") where !isAfterDigit && !isBeforeDigit: return nil
    default: return isAfterDigit && isBeforeDigit
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

// MARK: - Which words pass

extension SieveScan {
  /// Calls `body` with the index of the first byte of each word that may be long enough, and with
  /// the bits from there on: ones for as many of its bytes as there are, up to 64.
  ///
  /// Words of one or two bytes are many, and entries of so few letters rare.
  @inline(__always) private func eachWord(
    _ count: Int, _ body: (_ index: Int, _ run: UInt64) -> Void
  ) {
    let takesShort: UInt64 = sieve.shortest >= 3 ? 0 : ~0
    var before: UInt64 = 0
    var word = words[0]
    for index in 0...(count &- 1) &>> 6 {
      let next = words[index &+ 1]
      let isLong = (word &>> 1 | next &<< 63) & (word &>> 2 | next &<< 62)
      var starts = word & ~(word &<< 1 | before) & (isLong | takesShort)
      while starts != 0 {
        let start = UInt64(truncatingIfNeeded: starts.trailingZeroBitCount)
        let run = word &>> start | (next &<< 1) &<< (63 &- start)
        body(index &<< 6 | Int(truncatingIfNeeded: start), run)
        starts &= starts &- 1
      }
      before = word &>> 63
      word = next
    }
  }

  /// The first eight bytes of a word, folded, zeros behind its end.
  @inline(__always) private func head(_ start: Int, _ run: UInt64) -> UInt64 {
    (window.word(start) | SieveTable.foldAll) & headMasks[Int(truncatingIfNeeded: run & 0xFF)]
  }

  private func filterWholes(_ start: Int, _ count: Int) -> Int {
    let shift = sieve.wholes.filterShift
    var found = 0
    unsafe sieve.wholes.filter.withUnsafeBufferPointer { filter in
      guard let base = filter.baseAddress else { return }
      let filter = unsafe Slots(UnsafeMutablePointer(mutating: base))
      eachWord(count) { index, run in
        let hash = SieveTable.hash(head(start &+ index, run))
        candidates[found] = UInt32(truncatingIfNeeded: index)
        found &+= Int(truncatingIfNeeded: filter[Int(truncatingIfNeeded: hash &>> shift)])
      }
    }
    return found
  }

  private func filterAll(_ start: Int, _ count: Int) -> Int {
    var found = 0
    eachWord(count) { index, run in
      let head = head(start &+ index, run)
      var mayBe = sieve.wholes.mayHold(SieveTable.hash(head))
      for table in sieve.beginnings where !mayBe {
        mayBe = table.mayHold(SieveTable.hash(table.beginning(head)))
      }
      if !mayBe, !sieve.ends.isEmpty {
        let end = start &+ index &+ length(index, run)
        let tail = window.word(end &- 8) | SieveTable.foldAll
        for table in sieve.ends where !mayBe {
          mayBe = table.mayHold(SieveTable.hash(table.end(tail)))
        }
      }
      if sieve.hasNumbers { mayBe = mayBe || isDigit(window[start &+ index]) }
      candidates[found] = UInt32(truncatingIfNeeded: index)
      found &+= mayBe ? 1 : 0
    }
    return found
  }

  /// How many bytes a word has.
  @inline(__always) private func length(_ index: Int, _ run: UInt64) -> Int {
    let ones = (~run).trailingZeroBitCount
    return ones < 64 ? ones : longLength(index)
  }

  private func longLength(_ index: Int) -> Int {
    var length = 0
    while true {
      let ones = (~run(index &+ length)).trailingZeroBitCount
      length &+= ones
      if ones < 64 { return length }
    }
  }

  /// The bits from a byte on.
  private func run(_ index: Int) -> UInt64 {
    let start = UInt64(truncatingIfNeeded: index & 63)
    let word = index &>> 6
    return words[word] &>> start | (words[word &+ 1] &<< 1) &<< (63 &- start)
  }
}

// MARK: - What they are

extension SieveScan {
  /// Compares a word with the forms it may be.
  private func look(at index: Int, from first: Int, _ sighting: inout Sighting) {
    let window = window
    let (start, run) = (first &+ index, run(index))
    let count = length(index, run)
    let head = head(start, run)
    sieve.wholes.look(up: head, &sighting) { letters, slot in
      Int(slot.count) == count
        && (count <= 8 || slot.isSame(letters, window, start, from: 8))
    }
    if !sieve.hasOnlyWholes { lookAtParts(start, count, head, &sighting) }
  }

  private func lookAtParts(
    _ start: Int, _ count: Int, _ head: UInt64, _ sighting: inout Sighting
  ) {
    let window = window
    for table in sieve.beginnings {
      table.look(up: table.beginning(head), &sighting) { letters, slot in
        Int(slot.count) <= count && slot.isSame(letters, window, start)
      }
    }
    let tail = window.word(start &+ count &- 8) | SieveTable.foldAll
    for table in sieve.ends {
      table.look(up: table.end(tail), &sighting) { letters, slot in
        Int(slot.count) <= count
          && slot.isSame(letters, window, start &+ count &- Int(slot.count))
      }
    }
    if sieve.hasNumbers, isDigit(window[start]) { sighting.add(sieve.number) }
  }
}

extension SieveTable {
  /// The first letters of a word that the table is looked up by, of its first eight.
  @inline(__always) fileprivate func beginning(_ head: UInt64) -> UInt64 {
    head & (~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* size))
  }

  /// The last letters of a word that the table is looked up by, of the eight bytes before its end.
  @inline(__always) fileprivate func end(_ tail: UInt64) -> UInt64 {
    tail &>> UInt64(truncatingIfNeeded: 64 &- 8 &* size)
  }
}

extension SieveTable.Slot {
  /// Whether the letters of the form stand at an offset, in whatever case; some are known to.
  fileprivate func isSame(
    _ letters: [UInt8], _ window: ByteWindow, _ offset: Int, from known: Int = 0
  ) -> Bool {
    for index in known..<Int(count)
    where letters[Int(start) &+ index] != window[offset &+ index] | SieveTable.fold {
      return false
    }
    return true
  }
}
