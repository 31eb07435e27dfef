internal import CScan

/// Beginnings or ends looked up by the hash of some of their letters, behind a filter.
struct SieveTable: Sendable {
  /// How many letters of a beginning or an end are looked up.
  static let sizes = [8, 6, 4, 3, 2, 1]

  static func size(of letters: [UInt8]) -> Int {
    sizes.first { $0 <= letters.count } ?? 1
  }

  /// A form in its slot.
  struct Slot: Sendable, BitwiseCopyable {
    let key: UInt64
    /// The first of its letters, and how many there are; 0 for an empty slot.
    let start: Int32
    let count: Int32
    /// The index of what is seen in it.
    let sighting: Int32
  }

  /// How many letters are looked up.
  let size: Int
  private let filter: FormFilter
  private let slots: [Slot]
  /// What is seen in each form.
  private let sightings: [Sighting]
  /// The letters of all forms, in the form that ``fold`` gives bytes.
  private let letters: [UInt8]

  init(_ forms: [WordSieve.Form], size: Int) {
    self.size = size
    let keys = forms.map { Self.key(of: $0, size: size) }
    filter = FormFilter(keys)
    let empty = Slot(key: 0, start: 0, count: 0, sighting: 0)
    var slots = [Slot](repeating: empty, count: Self.slotCount(forms.count))
    var letters: [UInt8] = []
    for (number, (form, key)) in zip(forms, keys).enumerated() {
      var slot = Int(Self.hash(key) >> 32) & (slots.count - 1)
      while slots[slot].count > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(
        key: key, start: Int32(letters.count), count: Int32(form.letters.count),
        sighting: Int32(number))
      letters += form.letters.map { $0 | Self.fold }
    }
    sightings = forms.map(\.sighting)
    (self.slots, self.letters) = (slots, letters)
  }

  private static func slotCount(_ forms: Int) -> Int {
    var count = 16
    while count < forms * 3 { count *= 2 }
    return count
  }

  /// The bytes of a form that are looked up: the last ones of an end, the first of a beginning.
  private static func key(of form: WordSieve.Form, size: Int) -> UInt64 {
    packed(form.part == .end ? form.letters.suffix(size) : form.letters.prefix(size))
  }

  /// Eight letters at most as they stand in a word of bytes, folded, the first lowest.
  static func packed(_ letters: ArraySlice<UInt8>) -> UInt64 {
    letters.reversed().reduce(0) { $0 << 8 | UInt64($1 | fold) }
  }
}

/// For each value of the highest bits of a hash whether some form has it.
struct FormFilter: Sendable {
  /// 1, or 0.
  let bytes: [UInt8]
  let shift: UInt64

  /// The filter of forms by what they are looked up by.
  init(_ keys: [UInt64]) {
    var bits = 13
    while 1 << bits < keys.count * 32, bits < 17 { bits += 1 }
    shift = UInt64(64 - bits)
    var bytes = [UInt8](repeating: 0, count: 1 << bits)
    for key in keys { bytes[Int(SieveTable.hash(key) >> shift)] = 1 }
    self.bytes = bytes
  }

  /// Whether a form with a hash may be there; few that are not pass.
  @inline(__always) func mayHold(_ hash: UInt64) -> Bool {
    bytes[Int(truncatingIfNeeded: hash &>> shift)] != 0
  }
}

extension SieveTable {
  /// The bit that small letters have and capitals have not, in all words of common text.
  ///
  /// It leaves digits and the marks inside words as they are, so that folded bytes are the same where
  /// the words are, and only there; see ``Swift/Collection/isCommonText``.
  static let fold: UInt8 = 0x20
  static let foldAll: UInt64 = 0x2020_2020_2020_2020

  @inline(__always) static func hash(_ key: UInt64) -> UInt64 { scan_hash(key) }

  /// Whether a form with a hash may be there; few that are not pass.
  @inline(__always) func mayHold(_ hash: UInt64) -> Bool { filter.mayHold(hash) }

  /// Adds what is seen in every form of a key that stands there by what `isThere` says.
  @inline(__always) func look(
    up key: UInt64, _ hash: UInt64, _ sighting: inout Sighting,
    _ isThere: (_ letters: [UInt8], Slot) -> Bool
  ) {
    var index = Int(truncatingIfNeeded: hash &>> 32) & (slots.count &- 1)
    while slots[index].count > 0 {
      if slots[index].key == key, isThere(letters, slots[index]) {
        sighting.add(sightings[Int(slots[index].sighting)])
      }
      index = (index &+ 1) & (slots.count &- 1)
    }
  }
}
