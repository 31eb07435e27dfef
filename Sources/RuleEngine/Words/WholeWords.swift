internal import CScan

/// Whole words, looked up by their letters behind filters that few others pass; in place for scans.
final class WholeWords: Sendable {
  private let leads: Table<UInt8>
  private let passing: Table<UInt8>
  private let shift: UInt32
  private let numbers: Table<UInt32>
  private let mask: Int
  /// The forms by number, from 1; the tables of what is said of them have an entry for 0, too.
  private let forms: Table<scan_form>
  private let letters: Table<UInt8>
  private let sightings: Table<Sighting>
  private let notes: Table<ListNote>

  init(_ words: [WordSieve.Form]) {
    let none = scan_form(head: 0, tail: 0, letters: 0, count: 0)
    var forms = [none]
    var letters: [UInt8] = []
    for word in words {
      forms.append(
        scan_form(
          head: SieveTable.packed(word.letters.prefix(8)),
          tail: SieveTable.packed(word.letters.suffix(8)), letters: UInt32(letters.count),
          count: UInt32(word.letters.count)))
      letters += word.letters.map { $0 | SieveTable.fold }
    }
    let numbers = Self.numbers(of: forms)
    let filter = FormFilter(forms.dropFirst().map(\.head))
    mask = numbers.count - 1
    shift = UInt32(filter.shift)
    leads = Table(Self.leads(of: words))
    passing = Table(filter.bytes)
    sightings = Table([.nothing] + words.map(\.sighting))
    notes = Table([.nothing] + words.map { ListNote($0.sighting.onlyList) })
    (self.numbers, self.forms, self.letters) = (Table(numbers), Table(forms), Table(letters))
  }

  /// The numbers of forms by their hashes, with so much room that few forms meet.
  private static func numbers(of forms: [scan_form]) -> [UInt32] {
    var count = 16
    while count < forms.count * 8 { count *= 2 }
    var numbers = [UInt32](repeating: 0, count: count)
    for (number, form) in forms.enumerated().dropFirst() {
      var at = Int(scan_form_hash(form.head, form.tail)) & (count - 1)
      while numbers[at] != 0 { at = (at + 1) & (count - 1) }
      numbers[at] = UInt32(number)
    }
    return numbers
  }

  /// What words begin with, see `scan_filter`.
  private static func leads(of words: [WordSieve.Form]) -> [UInt8] {
    var leads = [UInt8](repeating: 0, count: 128)
    for letters in words.map(\.letters) {
      // What stands behind a word of one or two bytes may be anything.
      let seconds = letters.count > 1 ? letters[1]...letters[1] : 0...UInt8.max
      for second in seconds {
        let lead = Int(scan_lead(letters[0], second))
        leads[lead] |= letters.count > 2 ? scan_class(letters[2]) : .max
      }
    }
    return leads
  }

  /// The tables, for as long as these are kept.
  var slots: WholeWordSlots {
    unsafe WholeWordSlots(
      filter: scan_filter(
        leads: leads.slots.pointer, passing: passing.slots.pointer, shift: shift, shortest: 1),
      table: scan_table(
        numbers: numbers.slots.pointer, mask: mask, forms: forms.slots.pointer,
        letters: letters.slots.pointer),
      sightings: sightings.slots, notes: notes.slots)
  }
}

/// The tables of whole words.
@safe struct WholeWordSlots: BitwiseCopyable {
  let filter: scan_filter
  let table: scan_table
  /// What is seen in each form; nothing in that of number 0.
  let sightings: Slots<Sighting>
  /// The list that is surely seen in each form, and nothing more.
  let notes: Slots<ListNote>
}

/// A list as a bit of a ``ListSet``.
struct ListNote: Sendable, BitwiseCopyable {
  /// The bit; none in what is no list.
  let bit: UInt64
  /// Which word of the set the bit is in; below 0 where there is more to say than one list.
  let word: Int

  /// Notes a list; nil where it is not one alone.
  init(_ list: Int16?) {
    let index = Int(list ?? -64)
    (bit, word) = (list == nil ? 0 : 1 << UInt64(index % 64), index / 64)
  }

  private init() { (bit, word) = (0, 0) }

  /// Notes nothing.
  static let nothing = ListNote()
}
