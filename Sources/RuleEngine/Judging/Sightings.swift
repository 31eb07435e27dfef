/// What a glance told of the texts at hand, so that each is looked at once for all rules.
struct Sightings: Sendable {
  /// What was seen in each text.
  private var all: [Sighting] = []
  /// The run in which each text was looked at.
  private var runs: [UInt32] = []
  private var run: UInt32 = 0
  /// The day that each text is, see ``SightingSlots/days``.
  private var days: [UInt64] = []
  /// Where the texts end, see ``Glance/lookAtAll(_:documentSize:)``.
  private var places: [TextPlace] = []
  private let kernel: ScanKernel
  // Room for one look, used again for the next.
  private var bits: [UInt64] = []
  private var words: [UInt32] = []
  private var room = -1

  init(_ kernel: ScanKernel) {
    self.kernel = kernel
  }

  /// Forgets what was seen; there are so many texts now, in so many bytes.
  mutating func start(_ textCount: Int, bytes: Int) {
    if room < bytes {
      room = 2 * bytes
      bits = Array(repeating: 0, count: ScanRows.bitRoom(room))
      words = Array(repeating: 0, count: ScanRows.wordRoom(room))
    }
    run &+= 1
    guard runs.count < textCount || run <= 1 else {
      return days.lendMutable { days in
        for text in 0..<textCount { days[text] = 0 }
      }
    }
    run = 1
    let size = max(16, textCount * 2)
    days = Array(repeating: 0, count: size)
    runs = Array(repeating: 0, count: size)
    places = Array(repeating: TextPlace(end: 0, text: 0), count: size + 1)
    all = Array(repeating: .nothing, count: size)
  }

  /// Lends what was seen, and a scan that sees more.
  @inline(__always) mutating func lend<Result>(
    _ sieve: WordSieve, _ window: ByteWindow, _ body: (SightingSlots, SieveScan) -> Result
  ) -> Result {
    let (kernel, room, run) = (kernel, room, run)
    return all.lendMutable { all in
      runs.lendMutable { runs in
        days.lendMutable { days in
          places.lendMutable { places in
            bits.lendMutable { bits in
              words.lendMutable { words in
                let rows = ScanRows(bits: bits, words: words, forBytes: room)
                let sightings = SightingSlots(
                  all: all, runs: runs, run: run, days: days, places: places)
                return body(sightings, sieve.scan(kernel, window, rows))
              }
            }
          }
        }
      }
    }
  }
}

/// What was seen in each text, lent for a glance.
struct SightingSlots: BitwiseCopyable {
  let all: Slots<Sighting>
  let runs: Slots<UInt32>
  let run: UInt32
  /// The day that each text is, as its reader keeps it; 0 where none has looked.
  let days: Slots<UInt64>
  let places: Slots<TextPlace>

  @inline(__always) func isKnown(_ text: Int32) -> Bool { runs[Int(text)] == run }

  /// Notes what is seen in a text.
  @inline(__always) func note(_ sighting: Sighting, of text: Int32) {
    all[Int(text)] = sighting
    runs[Int(text)] = run
  }

  /// Notes that a list surely has a hit in a text.
  @inline(__always) func note(_ list: ListNote, in text: Int) {
    all.add(list.bit, to: text &* Self.width &+ ListSet.width &+ list.word)
  }

  /// Whether a list surely has a hit in a text that has been looked at.
  @inline(__always) func isCertain(_ list: Int32, in text: Int32) -> Bool {
    contains(list, Int(text) &* Self.width &+ ListSet.width)
  }

  /// Whether it is open, unless it is certain, if a list has a hit in a text that has been looked at.
  @inline(__always) func isOpen(_ list: Int32, in text: Int32) -> Bool {
    contains(list, Int(text) &* Self.width)
  }

  /// How many words of bits there are to a text: those of open lists, then of certain ones.
  private static let width = 2 * ListSet.width

  @inline(__always) private func contains(_ list: Int32, _ first: Int) -> Bool {
    let index = ListSet.index(list)
    let word = all.word(first &+ index &>> 6)
    return word &>> UInt64(truncatingIfNeeded: index & 63) & 1 != 0
  }
}
