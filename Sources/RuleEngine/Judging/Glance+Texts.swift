/// What a text tells at a glance.
extension Glance {
  /// `mentions` and `avoids`.
  func words(_ index: Int, at place: Int32) -> Verdict? {
    // Where one hit does not decide, they are counted with care.
    guard code[index].asksOneHit else { return nil }
    let it = code[index]
    return words(it.list, in: it.operand, at: place, isAvoided: it.check == .avoids)
  }

  /// The same where one hit decides.
  @inline(__always) func words(
    _ list: Int32, in operand: Int32, at place: Int32, isAvoided: Bool
  ) -> Verdict? {
    let only = onlyText(operand, from: place)
    if only >= 0 {
      return texts[Int(only)].isBlank ? .unknown : words(list, in: only, isAvoided)
    }
    return words(list, inAll: operand, at: place, isAvoided)
  }

  private func words(
    _ list: Int32, inAll operand: Int32, at place: Int32, _ isAvoided: Bool
  ) -> Verdict? {
    var result: Verdict? = .unknown
    _ = visitTexts(operand, from: place) { text in
      let verdict = words(list, in: text, isAvoided)
      let isDecisive = verdict == Verdict(!isAvoided)
      if isDecisive || verdict == nil || result != nil { result = verdict }
      return !isDecisive
    }
    return result
  }

  /// Whether a text has words of a list, as the verdict on one that wants or avoids them.
  @inline(__always) private func words(
    _ list: Int32, in text: Int32, _ isAvoided: Bool
  ) -> Verdict? {
    look(at: text)
    let isCertain = sightings.isCertain(list, in: text)
    // Whether there is a hit is hard to foresee, whether that is known is not.
    if sightings.isOpen(list, in: text), !isCertain { return nil }
    return Verdict(isCertain != isAvoided)
  }

  /// Looks at a text, unless that has been done.
  @inline(__always) private func look(at text: Int32) {
    if !sightings.isKnown(text) { lookNow(at: text) }
  }

  private func lookNow(at text: Int32) {
    let it = texts[Int(text)]
    sightings.note(it.isRare ? .anything : scan.sighting(it.start, Int(it.count)), of: text)
  }

  /// `length`: characters are at most two bytes long in a text of common characters, and at least one.
  func length(_ index: Int, at place: Int32) -> Verdict? {
    guard code[index].detail == 1 else { return nil }
    let number = readableText(code[index].operand, from: place)
    guard number >= 0 else { return .unknown }
    let text = texts[Int(number)]
    if text.isRare { return nil }
    let (minimum, maximum) = (code[index].minimum, code[index].maximum)
    let most = text.count
    let least = (most + 1) / 2
    if least >= minimum, most <= maximum { return .pass }
    if most < minimum || least > maximum { return .fail }
    guard let count = characterCount(text) else { return nil }
    return Verdict(count >= minimum && count <= maximum)
  }

  /// How many characters a text of common characters has; nil where two of them may be one.
  private func characterCount(_ text: FactText) -> Int? {
    var count = 0
    for offset in text.start..<text.start &+ Int(text.count) {
      if window[offset] == UInt8(ascii: "\r") { return nil }
      if window[offset] & 0xC0 != 0x80 { count &+= 1 }
    }
    return count
  }

  /// `matches`: none of the bytes that a match may begin with, or one that is all of it.
  func pattern(_ index: Int, at place: Int32) -> Verdict? {
    let start = patternStarts[Int(code[index].pattern)]
    guard start.isUsable else { return nil }
    var result: Verdict? = .unknown
    _ = visitTexts(code[index].operand, from: place) { text in
      let it = texts[Int(text)]
      result = it.isRare ? nil : .fail
      if it.isRare { return false }
      for offset in it.start..<it.start &+ Int(it.count) where start.contains(window[offset]) {
        result = start.isAll && window[offset] < 0x80 ? .pass : nil
        return false
      }
      return true
    }
    return result
  }

  /// `distinct`: texts are told apart by the first letters in which they differ.
  func repeats(_ index: Int, at place: Int32) -> Verdict? {
    guard !code[index].hasMinimum else { return nil }
    var seen = InlineArray<16, Int32>(repeating: 0)
    // Their first eight bytes, mostly enough; 0 where they are not common characters.
    var heads = InlineArray<16, UInt64>(repeating: 0)
    var count = 0
    var result: Verdict? = .unknown
    _ = visitTexts(code[index].operand, from: place) { text in
      result = count < seen.count ? .pass : nil
      guard count < seen.count else { return false }
      let it = texts[Int(text)]
      let head = it.isRare || it.count < 8 ? 0 : window.word(it.start)
      for other in 0..<count where !differ(head, heads[other]) {
        let isSame = saysTheSame(text, seen[other])
        guard isSame == false else {
          result = isSame == nil ? nil : .fail
          return false
        }
      }
      seen[count] = text
      heads[count] = head
      count &+= 1
      return true
    }
    return result
  }

  /// Whether two texts that begin with some bytes surely have not the same words.
  @inline(__always) private func differ(_ one: UInt64, _ other: UInt64) -> Bool {
    let shift = UInt64(truncatingIfNeeded: (one ^ other).trailingZeroBitCount & 0x38)
    let a = UInt8(truncatingIfNeeded: one &>> shift)
    let b = UInt8(truncatingIfNeeded: other &>> shift)
    return isOther(a, b)
  }

  /// Whether the first bytes that differ are of different words.
  @inline(__always) private func isOther(_ one: UInt8, _ other: UInt8) -> Bool {
    one | 0x20 != other | 0x20 && isWordByte(one) && isWordByte(other)
  }

  /// Whether two texts have the same words; nil where that takes splitting them.
  ///
  /// Where the first bytes that differ are letters or digits, all words before are the same, and the
  /// words there are not.
  private func saysTheSame(_ one: Int32, _ other: Int32) -> Bool? {
    let (left, right) = (texts[Int(one)], texts[Int(other)])
    if left.isRare || right.isRare { return nil }
    let length = Int(min(left.count, right.count))
    var same = 0
    while same < length {
      let difference = window.word(left.start &+ same) ^ window.word(right.start &+ same)
      same &+= difference.trailingZeroBitCount &>> 3
      if difference != 0 { break }
    }
    // What stands behind a text is of another.
    if same >= length { return left.count == right.count ? true : nil }
    let (a, b) = (window[left.start &+ same], window[right.start &+ same])
    return isOther(a, b) ? false : nil
  }

  @inline(__always) private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
