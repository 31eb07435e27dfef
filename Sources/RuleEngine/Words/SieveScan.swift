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
  fileprivate let wholes: SieveTableSlots
  /// The sieve, where more than whole words is looked for; whoever lends it keeps it.
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
    for index in 0..<found.words { look(at: index, from: start, &sighting) }
    return sighting
  }

  /// Finds the words from an offset on that pass the filter.
  func find(_ start: Int, _ count: Int) -> (words: Int, dots: Int) {
    let filter =
      unsafe parts == nil
      ? scan_filter(
        leads: wholes.leads.pointer, passing: wholes.filter.pointer, shift: wholes.filterShift,
        shortest: shortest)
      : scan_filter(leads: nil, passing: nil, shift: 0, shortest: shortest)
    let found = unsafe scan_words(
      kernel.code, window.pointer(to: start), count, filter, rows.pointers)
    return (found.words, found.dots)
  }

  /// Compares a word that was found with the forms it may be.
  @inline(__always) func look(at index: Int, from first: Int, _ sighting: inout Sighting) {
    let start = first &+ Int(rows.starts[index])
    let count = Int(rows.ends[index] &- rows.starts[index])
    let head = head(start, count)
    if let slot = whole(start, count, head) { sighting.add(wholes.sightings[Int(slot.sighting)]) }
    if let parts = unsafe parts {
      unsafe parts._withUnsafeGuaranteedRef { lookAtParts(of: $0, start, count, head, &sighting) }
    }
  }

  /// The form that a word is; nil for none.
  ///
  /// No two forms of whole words are the same, so that the first is the only one.
  @inline(__always) private func whole(
    _ start: Int, _ count: Int, _ head: UInt64
  ) -> SieveTable.Slot? {
    var index = Int(truncatingIfNeeded: SieveTable.hash(head) &>> 32) & wholes.mask
    while wholes.slots[index].count > 0 {
      if wholes.slots[index].key == head {
        if Int(wholes.slots[index].count) == count,
          count <= 8 || isSame(wholes.slots[index], start)
        {
          return wholes.slots[index]
        }
        if !wholes.slots[index].isFollowed { return nil }
      }
      index = (index &+ 1) & wholes.mask
    }
    return nil
  }

  /// Whether the letters of a form that are behind the first eight stand in a word.
  private func isSame(_ slot: SieveTable.Slot, _ start: Int) -> Bool {
    for index in 8..<Int(slot.count)
    where wholes.letters[Int(slot.start) &+ index] != window[start &+ index] | SieveTable.fold {
      return false
    }
    return true
  }

  /// Compares a word that was found with the forms it may be, and notes what is seen of a text.
  @inline(__always) func look(
    at index: Int, from first: Int, _ sightings: SightingSlots, of text: Int
  ) {
    guard unsafe parts == nil else { return look(at: index, from: first, &sightings.all[text]) }
    let start = first &+ Int(rows.starts[index])
    let count = Int(rows.ends[index] &- rows.starts[index])
    guard let slot = whole(start, count, head(start, count)) else { return }
    if slot.list >= 0 {
      sightings.note(Int(slot.list), in: text)
    } else {
      sightings.all[text].add(wholes.sightings[Int(slot.sighting)])
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

/// The table of whole words, lent for a scan.
private struct SieveTableSlots: BitwiseCopyable {
  let leads: Slots<UInt8>
  let filter: Slots<UInt8>
  let filterShift: UInt32
  let slots: Slots<SieveTable.Slot>
  let mask: Int
  let sightings: Slots<Sighting>
  let letters: Slots<UInt8>
}

extension WordSieve {
  /// Lends the sieve for a scan of bytes.
  @inline(__always) func lend<Result>(
    _ kernel: ScanKernel, _ window: ByteWindow, _ rows: ScanRows, _ body: (SieveScan) -> Result
  ) -> Result {
    let result = wholes.leads.lend { leads in
      wholes.filter.lend { filter in
        wholes.slots.lend { slots in
          wholes.sightings.lend { sightings in
            wholes.letters.lend { letters in
              let table = SieveTableSlots(
                leads: leads, filter: filter,
                filterShift: UInt32(truncatingIfNeeded: wholes.filterShift), slots: slots,
                mask: wholes.slots.count &- 1, sightings: sightings, letters: letters)
              return body(
                unsafe SieveScan(
                  always: always, wholes: table,
                  parts: hasOnlyWholes ? nil : Unmanaged.passUnretained(self),
                  shortest: UInt32(truncatingIfNeeded: max(1, min(3, shortest))), kernel: kernel,
                  window: window, rows: rows))
            }
          }
        }
      }
    }
    withExtendedLifetime(self) {}
    return result
  }
}

/// Where C puts the words it finds, in room that is used again for the next text.
@safe struct ScanRows: BitwiseCopyable {
  fileprivate let pointers: scan_rows

  /// Takes room for the marks of words, and for three rows of words.
  init(bits: Slots<UInt64>, words: Slots<UInt32>, forBytes count: Int) {
    let room = scan_word_room(count)
    unsafe pointers = scan_rows(
      words: bits.pointer, joints: bits.pointer + scan_room(count), starts: words.pointer,
      ends: words.pointer + room, dots: words.pointer + 2 * room)
  }

  /// Where each word begins, and where it ends.
  @inline(__always) var starts: Slots<UInt32> { unsafe Slots(pointers.starts) }
  @inline(__always) var ends: Slots<UInt32> { unsafe Slots(pointers.ends) }
  /// Where dots between letters stand.
  var dots: Slots<UInt32> { unsafe Slots(pointers.dots) }

  /// How many elements the rows of words take for texts of so many bytes.
  static func wordRoom(_ count: Int) -> Int { 3 * scan_word_room(count) }

  /// How many words of bits they take.
  static func bitRoom(_ count: Int) -> Int { 2 * scan_room(count) }
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
