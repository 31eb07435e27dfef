internal import CScan

/// Looks at the words of a text of common characters, see ``FactText/isRare``, without splitting it.
///
/// First `CScan` looks at 64 bytes at a time: it marks words, and keeps those whose first bytes pass
/// the filter of whole words. The few that pass are then compared letter by letter. Where beginnings
/// and ends are looked for too, all words come here and are held against filters of those.
///
/// Words are those of ``DanishText/TokenizedText``: letters and digits, with hyphens between them,
/// apostrophes before letters, and dots and commas between digits. A dot between letters may be an
/// abbreviation's, which takes the exact reading; then anything is possible.
@safe struct SieveScan: BitwiseCopyable {
  /// What is seen in any text.
  let always: Sighting
  fileprivate let wholes: WholeWordSlots
  /// The sieve, where more than whole words is looked for; whoever holds the scan keeps it.
  fileprivate let parts: Unmanaged<WordSieve>?
  fileprivate let shortest: UInt32
  fileprivate let kernel: ScanKernel
  fileprivate let window: ByteWindow
  let rows: ScanRows

  /// What is seen in the bytes from an offset on.
  func sighting(_ start: Int, _ count: Int) -> Sighting {
    let found = find(start, count)
    guard found.dots == 0 else { return .anything }
    var sighting = always
    if looksAtParts {
      for index in 0..<found.words { lookAtParts(of: index, from: start, &sighting) }
    }
    match(start, found.words)
    for index in 0..<found.words { sighting.add(wholes.sightings[Int(rows.numbers[index])]) }
    return sighting
  }

  /// Finds the words from an offset on that pass the filter; all, where parts are looked at too.
  func find(_ start: Int, _ count: Int) -> (words: Int, dots: Int) {
    var filter = unsafe looksAtParts ? scan_filter() : wholes.filter
    unsafe filter.shortest = shortest
    let found = unsafe scan_words(
      kernel.code, window.pointer(to: start), count, filter, rows.pointers)
    return (found.words, found.dots)
  }

  /// Tells which form each of the words is that were found.
  func match(_ start: Int, _ words: Int) {
    unsafe scan_match(
      kernel.code, window.pointer(to: start), wholes.table, words, rows.pointers)
  }

  /// Finds the mark at or before each of some bytes: how many there are up to it.
  func rank(_ bytes: Slots<UInt32>, _ size: Int, documentSize: Int) {
    unsafe scan_rank(
      kernel.code, rows.marks.pointer, documentSize, rows.before.pointer, bytes.pointer, size,
      rows.ranks.pointer)
  }

  /// Notes what is seen of a text in a word that was found; nothing, where it is no form.
  @inline(__always) func note(_ index: Int, _ sightings: SightingSlots, of text: Int) {
    let number = Int(rows.numbers[index])
    let note = wholes.notes[number]
    if note.word < 0 {
      sightings.all[text].add(wholes.sightings[number])
    } else {
      sightings.note(note, in: text)
    }
  }

  /// Whether more than whole words is looked for.
  @inline(__always) var looksAtParts: Bool { unsafe parts != nil }

  /// Compares a word that was found with the beginnings and ends that it may have.
  func lookAtParts(of index: Int, from first: Int, _ sighting: inout Sighting) {
    let start = first &+ Int(rows.starts[index])
    let count = Int(rows.ends[index] &- rows.starts[index])
    if let parts = unsafe parts {
      unsafe parts._withUnsafeGuaranteedRef {
        lookAtParts(of: $0, start, count, head(start, count), &sighting)
      }
    }
  }

  /// The first eight bytes of a word, folded, zeros behind its end.
  @inline(__always) private func head(_ start: Int, _ count: Int) -> UInt64 {
    (window.word(start) | SieveTable.foldAll)
      & (~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(count, 8)))
  }

  private func lookAtParts(
    of sieve: WordSieve, _ start: Int, _ count: Int, _ head: UInt64, _ sighting: inout Sighting
  ) {
    let window = window
    for table in sieve.beginnings {
      let beginning = table.beginning(head)
      let hash = SieveTable.hash(beginning)
      guard table.mayHold(hash) else { continue }
      table.look(up: beginning, hash, &sighting) { letters, slot in
        Int(slot.count) <= count && slot.isSame(letters, window, start)
      }
    }
    let tail = window.word(start &+ count &- 8) | SieveTable.foldAll
    for table in sieve.ends {
      let end = table.end(tail)
      let hash = SieveTable.hash(end)
      guard table.mayHold(hash) else { continue }
      table.look(up: end, hash, &sighting) { letters, slot in
        Int(slot.count) <= count
          && slot.isSame(letters, window, start &+ count &- Int(slot.count))
      }
    }
    if sieve.hasNumbers, window[start] &- 0x30 < 10 { sighting.add(sieve.number) }
  }
}

extension WordSieve {
  /// A scan of bytes, for as long as the sieve is kept.
  @inline(__always) func scan(
    _ kernel: ScanKernel, _ window: ByteWindow, _ rows: ScanRows
  ) -> SieveScan {
    unsafe SieveScan(
      always: always, wholes: words.slots,
      parts: hasOnlyWholes ? nil : Unmanaged.passUnretained(self),
      shortest: UInt32(truncatingIfNeeded: max(1, min(3, shortest))), kernel: kernel,
      window: window, rows: rows)
  }
}

/// Where C puts the words it finds, in room that is used again for the next text.
@safe struct ScanRows: BitwiseCopyable {
  fileprivate let pointers: scan_rows
  /// A bit for each byte that a text begins at, and how many there are before each 64 bytes.
  let marks: Slots<UInt64>
  fileprivate let before: Slots<UInt32>
  /// For each word, or dot, how many marks there are up to it.
  let ranks: Slots<UInt32>

  /// Takes room for the marks of words and texts, and for what is said of each word.
  init(bits: Slots<UInt64>, words: Slots<UInt32>, forBytes count: Int) {
    let (bitRoom, room) = (scan_room(count), scan_word_room(count))
    unsafe pointers = scan_rows(
      words: bits.pointer, joints: bits.pointer + bitRoom, starts: words.pointer,
      ends: words.pointer + room, dots: words.pointer + 2 * room,
      numbers: words.pointer + 3 * room)
    marks = unsafe Slots(bits.pointer + 2 * bitRoom)
    ranks = unsafe Slots(words.pointer + 4 * room)
    before = unsafe Slots(words.pointer + 5 * room)
  }

  /// Where each word begins, and where it ends.
  @inline(__always) var starts: Slots<UInt32> { unsafe Slots(pointers.starts) }
  @inline(__always) var ends: Slots<UInt32> { unsafe Slots(pointers.ends) }
  /// Where dots between letters stand.
  var dots: Slots<UInt32> { unsafe Slots(pointers.dots) }
  /// Which form each word is.
  @inline(__always) var numbers: Slots<UInt32> { unsafe Slots(pointers.numbers) }

  /// How many elements the rows of words take for texts of so many bytes.
  static func wordRoom(_ count: Int) -> Int { 5 * scan_word_room(count) + scan_room(count) }

  /// How many words of bits they take.
  static func bitRoom(_ count: Int) -> Int { 3 * scan_room(count) }

  /// How many words of bits so many bytes take.
  static func marks(of count: Int) -> Int { scan_room(count) }
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
