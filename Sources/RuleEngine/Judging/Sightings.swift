/// What a glance told of the texts at hand, so that each is looked at once for all rules.
struct Sightings: Sendable {
  /// For each text its sighting in words of 64 lists: those possible, then those certain.
  private var sightings: [UInt64] = []
  /// The run in which each text was looked at.
  private var runs: [UInt32] = []
  private var run: UInt32 = 0
  private static let width = 2 * ListSet.width
  // Room for one look, used again for the next.
  private var words: [UInt64] = []
  private var candidates: [UInt32] = []

  /// Forgets what was seen; there are so many texts now.
  mutating func start(_ textCount: Int) {
    run &+= 1
    guard runs.count < textCount || run == 0 else { return }
    run = 1
    runs = Array(repeating: 0, count: textCount * 2)
    sightings = Array(repeating: 0, count: textCount * 2 * Self.width)
  }

  @inline(__always) func isKnown(_ text: Int) -> Bool { runs[text] == run }

  /// Whether a list surely has a hit in a text that has been looked at.
  @inline(__always) func isCertain(_ list: Int32, in text: Int) -> Bool {
    contains(list, text &* Self.width &+ ListSet.width)
  }

  /// Whether a list may have a hit in a text that has been looked at.
  @inline(__always) func isPossible(_ list: Int32, in text: Int) -> Bool {
    contains(list, text &* Self.width)
  }

  @inline(__always) private func contains(_ list: Int32, _ first: Int) -> Bool {
    let index = ListSet.index(list)
    return sightings[first &+ index &>> 6] &>> UInt64(truncatingIfNeeded: index & 63) & 1 != 0
  }

  /// Notes what is seen in a text.
  mutating func note(_ sighting: Sighting, of text: Int) {
    for word in 0..<ListSet.width {
      sightings[text &* Self.width &+ word] = sighting.possible.bits[word]
      sightings[text &* Self.width &+ ListSet.width &+ word] = sighting.certain.bits[word]
    }
    runs[text] = run
  }
}

extension Sightings {
  /// Looks at a text of common characters.
  mutating func look(
    at text: FactText, number: Int, in bytes: [UInt8], _ sieve: WordSieve
  ) {
    let count = Int(text.count)
    if words.count < SieveScan.room(count) {
      words = Array(repeating: 0, count: 2 * SieveScan.room(count))
      candidates = Array(repeating: 0, count: 32 * words.count)
    }
    let sighting: Sighting = unsafe bytes.withUnsafeBytes { bytes in
      unsafe words.withUnsafeMutableBufferPointer { words in
        unsafe candidates.withUnsafeMutableBufferPointer { candidates in
          unsafe sieve.headMasks.withUnsafeBufferPointer { masks in
            guard let bytes = bytes.baseAddress, let words = words.baseAddress,
              let candidates = candidates.baseAddress, let masks = masks.baseAddress
            else { return .anything }
            let scan = unsafe SieveScan(
              sieve: sieve, window: ByteWindow(UnsafeMutableRawPointer(mutating: bytes)),
              words: Slots(words),
              headMasks: Slots(UnsafeMutablePointer(mutating: masks)),
              candidates: Slots(candidates))
            return scan.sighting(text.start, count)
          }
        }
      }
    }
    note(sighting, of: number)
  }
}
