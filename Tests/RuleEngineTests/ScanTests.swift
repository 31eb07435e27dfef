import CScan
import RuleEngine
import TestSupport
import Testing

/// What C sees in 64 bytes at a time is what is seen byte by byte, with every kernel.
struct ScanTests {
  static let kernels = Array(
    [scan_kernel_portable, scan_kernel_avx2, scan_kernel_avx512]
      .prefix(ScanKernel.available.count))

  /// Bytes as they stand in documents, and as they do not.
  private struct Bytes {
    var generator: SeededGenerator

    static let pieces: [[UInt8]] =
      [
        "bedre", "Ånd", "FÅ", "i", "nu", "e-mail", "3-6", "7.-9.", "1.200", "2,5", "bl.a.", "d'en",
        "a'1", "slut.Vi", "a.1", "-", "--", ".", ",", "'", " ", " ", "\"", "\"", "\\", "\n", "\t",
        "sammenhængende", "åååååååååååååååååååååååååååååååååååååå", "×", "ß", "ÿ", "Ł", "…", "😀",
        "@",
        "[", "`", "{", "/", ":", "\0",
      ].map { Array($0.utf8) } + [
        [0xC3], [0x80], [0xBF], [0xC0, 0x80], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80],
        [0xFF],
      ]

    mutating func next() -> [UInt8] {
      let count = Int.random(in: 0...60, using: &generator)
      let isWild = Int.random(in: 0..<4, using: &generator) == 0
      return (0..<count).flatMap { _ in
        isWild
          ? [UInt8.random(in: 0...255, using: &generator)]
          : Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a copy stops where a string does`(_ seed: UInt64) {
    var random = Bytes(generator: SeededGenerator(seed: seed))
    for _ in 0..<25 {
      let bytes = random.next()
      for isLine in [false, true] {
        let end = isLine ? bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count : bytes.count
        let wanted = Copy(
          bytes: bytes[..<end] + Array(repeating: 0, count: 64),
          stops: bytes.indices.prefix(end).filter { stops(bytes, at: $0) } + [end])
        for kernel in Self.kernels {
          #expect(
            copy(bytes, kernel, isLine) == wanted, "seed \(seed), kernel \(kernel): \(bytes)")
        }
      }
    }
  }

  private struct Copy: Equatable {
    let bytes: [UInt8]
    let stops: [Int]
  }

  /// The bytes as a kernel copies them, and what it lists with the entry that ends the list.
  private func copy(_ bytes: [UInt8], _ kernel: scan_kernel, _ isLine: Bool) -> Copy {
    var room = [UInt8](repeating: 0xAA, count: bytes.count + 128)
    var stops = [UInt32](repeating: 0, count: scan_stop_room(bytes.count))
    let count = unsafe scan_copy(
      kernel, bytes + [0], bytes.count, isLine, &room, &stops)
    let last = stops.firstIndex { $0 >= count } ?? 0
    return Copy(bytes: Array(room[..<(count + 64)]), stops: stops[...last].map { Int($0) })
  }

  /// Whether a byte is no common character of a string.
  private func stops(_ bytes: [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    let isLed = index > 0 && bytes[index - 1] == 0xC3
    let isEnd = byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    let isRare = byte >= 0xC0 && byte != 0xC3 || [0x97, 0x9F, 0xB7, 0xBF].contains(byte)
    return isEnd || isRare || isLed != (0x80...0xBF).contains(byte)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `words are found where they are`(_ seed: UInt64) {
    var random = Bytes(generator: SeededGenerator(seed: seed))
    for _ in 0..<25 {
      let bytes = random.next()
      for shortest in 1...3 as ClosedRange<UInt32> {
        let wanted = words(bytes, shortest)
        for kernel in Self.kernels {
          let found = find(bytes, kernel, shortest, leads: nil, passing: nil)
          #expect(found == wanted, "seed \(seed), kernel \(kernel): \(bytes)")
        }
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `words pass two sieves`(_ seed: UInt64) {
    var random = Bytes(generator: SeededGenerator(seed: seed))
    let leads = (0..<128).map { _ in UInt8.random(in: 0...255, using: &random.generator) & 0x5A }
    let passing = (0..<256).map { _ in UInt8.random(in: 0...1, using: &random.generator) }
    for _ in 0..<25 {
      let bytes = random.next()
      let all = words(bytes, 2)
      let wanted = all.words.filter { passes(bytes, $0, leads) && passing[hash(bytes, $0)] == 1 }
        .map { $0.lowerBound..<$0.lowerBound }
      for kernel in Self.kernels {
        let found = find(bytes, kernel, 2, leads: leads, passing: passing)
        #expect(
          found == Words(words: wanted, dots: all.dots),
          "seed \(seed), kernel \(kernel): \(bytes)")
      }
    }
  }

  private struct Words: Equatable {
    var words: [Range<Int>] = []
    var dots: [Int] = []
  }

  /// What a kernel finds in bytes with other letters right before and behind them.
  private func find(
    _ bytes: [UInt8], _ kernel: scan_kernel, _ shortest: UInt32, leads: [UInt8]?,
    passing: [UInt8]?
  ) -> Words {
    let count = bytes.count
    let text = [UInt8(ascii: "a")] + bytes + Self.behind
    var bits = [UInt64](repeating: 0, count: 2 * scan_room(count))
    let room = scan_word_room(count)
    var rows = [UInt32](repeating: 0, count: 4 * room)
    let found = unsafe text.withUnsafeBufferPointer { text in
      unsafe bits.withUnsafeMutableBufferPointer { bits in
        unsafe rows.withUnsafeMutableBufferPointer { rows in
          unsafe (leads ?? []).withUnsafeBufferPointer { leadBytes in
            unsafe (passing ?? []).withUnsafeBufferPointer { passingBytes in
              guard let text = text.baseAddress, let bits = bits.baseAddress,
                let rows = rows.baseAddress
              else { return scan_found(words: 0, dots: 0) }
              let filter = unsafe scan_filter(
                leads: leads == nil ? nil : leadBytes.baseAddress,
                passing: passing == nil ? nil : passingBytes.baseAddress, shift: 56,
                shortest: shortest)
              return unsafe scan_words(
                kernel, text + 1, count, filter,
                scan_rows(
                  words: bits, joints: bits + scan_room(count), starts: rows, ends: rows + room,
                  dots: rows + 2 * room, numbers: rows + 3 * room))
            }
          }
        }
      }
    }
    // Of words that passed the second sieve nobody says where they end.
    let ends = passing == nil ? room : 0
    return Words(
      words: (0..<found.words).map { Int(rows[$0])..<Int(rows[ends + $0]) },
      dots: (0..<found.dots).map { Int(rows[2 * room + $0]) })
  }

  private static let behind = Array(repeating: UInt8(ascii: "a"), count: 80)

  /// The words of bytes, one byte after another, and the dots between letters.
  private func words(_ bytes: [UInt8], _ shortest: UInt32) -> Words {
    func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(bytes[index]) }
    func isWord(_ index: Int) -> Bool {
      isDigit(index) || bytes[index] >= 0x80 || (0x61...0x7A).contains(bytes[index] | 0x20)
    }
    var found = Words()
    var start: Int?
    for index in 0...bytes.count {
      let isInner = index > 0 && index + 1 < bytes.count && isWord(index - 1) && isWord(index + 1)
      var isJoined = false
      if isInner {
        switch bytes[index] {
        case UInt8(ascii: "-"): isJoined = true
        case UInt8(ascii: "'"): isJoined = !isDigit(index + 1)
        case UInt8(ascii: "."), UInt8(ascii: ","):
          isJoined = isDigit(index - 1) && isDigit(index + 1)
        default: break
        }
        let isOpen = bytes[index] == UInt8(ascii: ".") && !isDigit(index - 1)
        if isOpen, !isDigit(index + 1) { found.dots.append(index) }
      }
      if index < bytes.count, isWord(index) || isJoined {
        start = start ?? index
      } else if let first = start {
        if index - first >= shortest { found.words.append(first..<index) }
        start = nil
      }
    }
    return found
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `words are known by their letters`(_ seed: UInt64) {
    var random = Bytes(generator: SeededGenerator(seed: seed))
    for _ in 0..<25 {
      let bytes = random.next()
      let words = words(bytes, 1).words
      // Every other word is a form, and some are that differ from a word in one letter.
      var letters = words.indices.filter { $0 % 2 == 0 }.map { folded(bytes[words[$0]]) }
      for word in words where !word.isEmpty && letters.count < 40 {
        var other = folded(bytes[word])
        other[Int.random(in: 0..<other.count, using: &random.generator)] ^= 1
        letters.append(other)
      }
      let forms = Forms(letters)
      let wanted = words.map { word in forms.all.firstIndex(of: folded(bytes[word])) ?? 0 }
      for kernel in Self.kernels {
        #expect(match(bytes, words, forms, kernel) == wanted, "seed \(seed), \(kernel): \(bytes)")
      }
    }
  }

  private func folded(_ word: ArraySlice<UInt8>) -> [UInt8] { word.map { $0 | 0x20 } }

  /// Forms in a table in which many meet; the first is none.
  private struct Forms {
    var all: [[UInt8]] = [[]]
    var numbers: [UInt32] = []
    var table: [scan_form] = [scan_form(head: 0, tail: 0, letters: 0, count: 0)]

    init(_ letters: [[UInt8]]) {
      for form in letters where !all.contains(form) { all.append(form) }
      numbers = Array(repeating: 0, count: 128)
      for (number, form) in all.enumerated().dropFirst() {
        func packed(_ letters: ArraySlice<UInt8>) -> UInt64 {
          letters.reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        table.append(
          scan_form(
            head: packed(form.prefix(8)), tail: packed(form.suffix(8)),
            letters: UInt32(all[..<number].joined().count), count: UInt32(form.count)))
        var at = Int(scan_form_hash(table[number].head, table[number].tail)) % numbers.count
        while numbers[at] != 0 { at = (at + 1) % numbers.count }
        numbers[at] = UInt32(number)
      }
    }
  }

  /// The number of the form that each word is, as a kernel tells it.
  private func match(
    _ bytes: [UInt8], _ words: [Range<Int>], _ forms: Forms, _ kernel: scan_kernel
  ) -> [Int] {
    let text = Array(repeating: UInt8(ascii: "a"), count: 8) + bytes + Self.behind
    var bits = [UInt64](repeating: 0, count: scan_room(bytes.count))
    for offset in words.joined() { bits[offset / 64] |= 1 << UInt64(offset % 64) }
    var starts = words.map { UInt32($0.lowerBound) } + [0]
    var numbers = [UInt32](repeating: .max, count: words.count + 1)
    let letters = Array(forms.all.joined()) + [0]
    unsafe text.withUnsafeBufferPointer { text in
      unsafe bits.withUnsafeMutableBufferPointer { bits in
        unsafe starts.withUnsafeMutableBufferPointer { starts in
          unsafe numbers.withUnsafeMutableBufferPointer { numbers in
            guard let text = text.baseAddress, let bits = bits.baseAddress,
              let starts = starts.baseAddress, let numbers = numbers.baseAddress
            else { return }
            unsafe forms.numbers.withUnsafeBufferPointer { table in
              unsafe forms.table.withUnsafeBufferPointer { forms in
                unsafe letters.withUnsafeBufferPointer { letters in
                  guard let table = table.baseAddress, let forms = forms.baseAddress,
                    let letters = letters.baseAddress
                  else { return }
                  unsafe scan_match(
                    kernel, text + 8,
                    scan_table(numbers: table, mask: 127, forms: forms, letters: letters),
                    words.count,
                    scan_rows(
                      words: bits, joints: bits, starts: starts, ends: starts, dots: starts,
                      numbers: numbers))
                }
              }
            }
          }
        }
      }
    }
    return numbers.dropLast().map { Int($0) }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `marks are counted up to each byte`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for count in [1, 63, 64, 65, 500] {
      let marked = (0..<count).map { _ in Int.random(in: 0..<9, using: &generator) == 0 }
      let bytes = (0..<count).filter { _ in Int.random(in: 0..<5, using: &generator) == 0 }
      var marks = [UInt64](repeating: 0, count: scan_room(count))
      for offset in marked.indices where marked[offset] {
        marks[offset / 64] |= 1 << UInt64(offset % 64)
      }
      let wanted = bytes.map { byte in UInt32(marked[...byte].count { $0 }) }
      for kernel in Self.kernels {
        var before = [UInt32](repeating: 0, count: scan_room(count))
        var ranks = [UInt32](repeating: 0, count: bytes.count + 1)
        unsafe scan_rank(
          kernel, marks, count, &before, bytes.map { UInt32($0) } + [0], bytes.count, &ranks)
        #expect(Array(ranks.dropLast()) == wanted, "seed \(seed), kernel \(kernel)")
      }
    }
  }

  private func passes(_ bytes: [UInt8], _ word: Range<Int>, _ leads: [UInt8]) -> Bool {
    let three = (bytes[word.lowerBound...] + Self.behind).prefix(3)
    let first = three.startIndex
    return leads[Int(scan_lead(three[first], three[first + 1]))] & scan_class(three[first + 2]) != 0
  }

  private func hash(_ bytes: [UInt8], _ word: Range<Int>) -> Int {
    let head = bytes[word].prefix(8).reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1 | 0x20) }
    return Int(scan_hash(head) >> 56)
  }
}
