internal import CScan

/// Forms looked up by the hash of eight bytes at most, behind a filter that few others pass.
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
    /// The list that is surely seen in it, where it is the only one; -1 otherwise.
    let list: Int16
    /// Whether another form with the same key may follow.
    var isFollowed: Bool
  }

  /// How many letters are looked up; 0 for all of a word, of which the first eight decide.
  let size: Int
  /// What words of the forms begin with, see `scan_filter`.
  let leads: [UInt8]
  /// For each value of the highest bits of a hash whether some form has it: 1, or 0.
  let filter: [UInt8]
  let filterShift: UInt64
  let slots: [Slot]
  /// What is seen in each form.
  let sightings: [Sighting]
  /// The letters of all forms, in the form that ``fold`` gives bytes.
  let letters: [UInt8]

  init(_ forms: [WordSieve.Form], size: Int) {
    self.size = size
    var bits = 13
    while 1 << bits < forms.count * 32, bits < 17 { bits += 1 }
    filterShift = UInt64(64 - bits)
    var filter = [UInt8](repeating: 0, count: 1 << bits)
    let empty = Slot(key: 0, start: 0, count: 0, sighting: 0, list: -1, isFollowed: false)
    var slots = [Slot](repeating: empty, count: Self.slotCount(forms.count))
    var letters: [UInt8] = []
    for (number, form) in forms.enumerated() {
      let key = Self.key(of: form, size: size)
      let hash = Self.hash(key)
      filter[Int(hash >> filterShift)] = 1
      var slot = Int(hash >> 32) & (slots.count - 1)
      while slots[slot].count > 0 {
        if slots[slot].key == key { slots[slot].isFollowed = true }
        slot = (slot + 1) & (slots.count - 1)
      }
      slots[slot] = Slot(
        key: key, start: Int32(letters.count), count: Int32(form.letters.count),
        sighting: Int32(number), list: form.sighting.onlyList ?? -1, isFollowed: false)
      letters += form.letters.map { $0 | Self.fold }
    }
    leads = Self.leads(of: forms)
    sightings = forms.map(\.sighting)
    (self.filter, self.slots, self.letters) = (filter, slots, letters)
  }

  private static func leads(of forms: [WordSieve.Form]) -> [UInt8] {
    var leads = [UInt8](repeating: 0, count: 128)
    for letters in forms.map(\.letters) {
      // What stands behind a word of one or two bytes may be anything.
      let seconds = letters.count > 1 ? letters[1]...letters[1] : 0...UInt8.max
      for second in seconds {
        let lead = Int(scan_lead(letters[0], second))
        leads[lead] |= letters.count > 2 ? scan_class(letters[2]) : .max
      }
    }
    return leads
  }

  private static func slotCount(_ forms: Int) -> Int {
    var count = 16
    while count < forms * 3 { count *= 2 }
    return count
  }

  /// The bytes of a form that are looked up: the last ones of an end, the first of all others.
  private static func key(of form: WordSieve.Form, size: Int) -> UInt64 {
    let letters = form.letters.map { $0 | fold }
    let taken = form.part == .end ? letters.suffix(size) : letters.prefix(size == 0 ? 8 : size)
    return taken.reversed().reduce(0) { $0 << 8 | UInt64($1) }
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
  @inline(__always) func mayHold(_ hash: UInt64) -> Bool {
    filter[Int(truncatingIfNeeded: hash &>> filterShift)] != 0
  }

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
