import DanishText

extension Judging {
  /// The one day that a text of a single path is, when it is written as "2027-08-12"; nil otherwise.
  private func day(_ operand: Int32, from place: Int32) -> CalendarDate? {
    let text = facts.readableText(node(operand, from: place))
    return text < 0 ? nil : facts.day(facts.texts[Int(text)])
  }

  /// `before`, where both are days.
  func glanceAtOrder(_ instruction: Instruction, at place: Int32) -> Verdict? {
    guard let first = day(instruction.operand, from: place),
      let then = day(instruction.second, from: place)
    else { return nil }
    return Verdict(first < then)
  }

  /// `span`, where both are days.
  func glanceAtSpan(_ instruction: Instruction, at place: Int32) -> Verdict? {
    guard let first = day(instruction.operand, from: place),
      let then = day(instruction.second, from: place)
    else { return nil }
    let slack = Int(instruction.detail)
    let isDays = instruction.option == 1
    func dayNumber(_ count: Int32) -> Int {
      isDays
        ? first.dayNumber + Int(count) : first.adding(months: Int(count)).dayNumber
    }
    let number = then.dayNumber
    if instruction.hasMaximum, number > dayNumber(instruction.maximum) + slack { return .fail }
    if instruction.hasMinimum, number < dayNumber(instruction.minimum) - slack { return .fail }
    return .pass
  }

  /// `everyYear`, where all times are days.
  mutating func glanceAtYears(_ instruction: Instruction, at place: Int32) -> Verdict? {
    guard let start = day(instruction.second, from: place),
      let end = day(instruction.third, from: place)
    else { return nil }
    let month = Int(instruction.detail)
    find(instruction.operand, from: place)
    // The years in which a day of the month is named, as bits from the first plausible year.
    var named: (UInt64, UInt64) = (0, 0)
    for text in found.texts {
      guard let day = facts.day(facts.texts[Int(text)]) else { return nil }
      guard day.month == month else { continue }
      let bit: UInt64 = 1 << UInt64((day.year - ISODay.years.lowerBound) % 64)
      if day.year - ISODay.years.lowerBound < 64 { named.0 |= bit } else { named.1 |= bit }
    }
    guard start < end else { return named == (0, 0) ? .fail : .unknown }
    for year in start.year...end.year {
      let bit: UInt64 = 1 << UInt64((year - ISODay.years.lowerBound) % 64)
      let isNamed = (year - ISODay.years.lowerBound < 64 ? named.0 : named.1) & bit != 0
      if !isNamed, isDemanded(month, of: year, from: start, to: end, instruction) { return .fail }
    }
    return .pass
  }

  private func isDemanded(
    _ month: Int, of year: Int, from start: CalendarDate, to end: CalendarDate,
    _ instruction: Instruction
  ) -> Bool {
    let isAfterStart = (year, month) > (start.year, start.month)
    let isBeforeEnd = (year, month) < (end.year, end.month)
    let isStart = (year, month) == (start.year, start.month)
    let isEnd = (year, month) == (end.year, end.month)
    if instruction.option == 1 { return (isAfterStart || isStart) && (isBeforeEnd || isEnd) }
    return isAfterStart && isBeforeEnd
  }
}

/// A day written as "2027-08-12", as programs write them.
enum ISODay {
  /// The years that a time may lie in.
  static let years = 1990...2099
}

extension Facts {
  /// The day that a text is, when it is "2027-08-12" and no more and there is such a day.
  func day(_ text: FactText) -> CalendarDate? {
    guard text.count == 10 else { return nil }
    // "2027-08-", the first byte lowest; each digit less "0", and nothing left of the hyphens.
    let digits = bytes.word(text.start) ^ 0x2D30_302D_3030_3030
    let isWritten = (digits | (digits &+ 0x7F76_767F_7676_7676)) & 0x8080_8080_8080_8080 == 0
    let tens = bytes[text.start + 8] &- 0x30
    let ones = bytes[text.start + 9] &- 0x30
    guard isWritten, tens < 10, ones < 10 else { return nil }
    func digit(_ index: UInt64) -> Int { Int(truncatingIfNeeded: digits &>> (index &* 8) & 0xF) }
    let year = digit(0) * 1_000 + digit(1) * 100 + digit(2) * 10 + digit(3)
    guard ISODay.years.contains(year) else { return nil }
    return CalendarDate(
      year: year, month: digit(5) * 10 + digit(6), day: Int(tens) * 10 + Int(ones))
  }

  /// How many characters a text of common characters has; nil where two of them may be one.
  func characterCount(_ text: FactText) -> Int? {
    var count = 0
    for offset in text.start..<text.start + Int(text.count) {
      if bytes[offset] == UInt8(ascii: "\r") { return nil }
      if bytes[offset] & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }

  /// Whether two texts have the same words; nil where that takes splitting them.
  ///
  /// Where the first bytes that differ are letters or digits, all words before are the same, and the
  /// words there are not.
  func saysTheSame(_ one: Int32, _ other: Int32) -> Bool? {
    let (left, right) = (texts[Int(one)], texts[Int(other)])
    if left.isRare || right.isRare { return nil }
    let length = Int(min(left.count, right.count))
    var same = 0
    while same + 8 <= length, bytes.word(left.start + same) == bytes.word(right.start + same) {
      same += 8
    }
    for offset in same..<length {
      let (a, b) = (bytes[left.start + offset], bytes[right.start + offset])
      if a == b { continue }
      let isDifference = a | 0x20 != b | 0x20 && isWordByte(a) && isWordByte(b)
      return isDifference ? false : nil
    }
    return left.count == right.count ? true : nil
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}

extension [UInt8] {
  /// The eight bytes from an offset, the first lowest.
  fileprivate func word(_ offset: Int) -> UInt64 {
    unsafe withUnsafeBytes { bytes in
      unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }
}
