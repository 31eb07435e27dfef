import DanishText

/// What days tell at a glance.
extension Glance {
  /// The one day that a text of a single path is, when it is written as "2027-08-12"; nil otherwise.
  @inline(__always) private func day(_ operand: Int32, from place: Int32) -> ISODay? {
    let text = readableText(operand, from: place)
    return text < 0 ? nil : day(text)
  }

  /// The day that a text is, when it is "2027-08-12" and no more and there is such a day.
  ///
  /// Rules ask for the same few days over and over, so that what was read is kept.
  @inline(__always) private func day(_ text: Int32) -> ISODay? {
    let known = sightings.days[Int(text)]
    return known == 0 ? readDay(text) : ISODay(kept: known)
  }

  private func readDay(_ number: Int32) -> ISODay? {
    let text = texts[Int(number)]
    let day =
      text.count == 10 ? ISODay(window.word(text.start), window.word(text.start &+ 2)) : nil
    sightings.days[Int(number)] = day?.kept ?? ISODay.none
    return day
  }

  /// `before`, where both are days.
  func order(_ index: Int, at place: Int32) -> Verdict? {
    guard let first = day(code[index].operand, from: place),
      let then = day(code[index].second, from: place)
    else { return nil }
    return Verdict(first < then)
  }

  /// `span`, where both are days.
  func span(_ index: Int, at place: Int32) -> Verdict? {
    guard let first = day(code[index].operand, from: place)?.date,
      let then = day(code[index].second, from: place)?.date
    else { return nil }
    let slack = Int(code[index].detail)
    let isDays = code[index].option == 1
    func dayNumber(_ count: Int32) -> Int {
      isDays
        ? first.dayNumber + Int(count) : first.adding(months: Int(count)).dayNumber
    }
    let number = then.dayNumber
    if code[index].hasMaximum, number > dayNumber(code[index].maximum) + slack { return .fail }
    if code[index].hasMinimum, number < dayNumber(code[index].minimum) - slack { return .fail }
    return .pass
  }

  /// `everyYear`, where all times are days.
  func everyYear(_ index: Int, at place: Int32) -> Verdict? {
    guard let start = day(code[index].second, from: place),
      let end = day(code[index].third, from: place)
    else { return nil }
    let month = Int(code[index].detail)
    var named = NamedYears()
    let areDays = visitTexts(code[index].operand, from: place) { text in
      guard let day = day(text) else { return false }
      if day.month == month { named.insert(day.year) }
      return true
    }
    guard areDays else { return nil }
    guard start < end else { return named.isEmpty ? .fail : .unknown }
    // The month of a year at either end is demanded where it lies inside, and in part where that counts.
    let slack = code[index].option == 1 ? 0 : 1
    let first = start.year &+ (month &- start.month < slack ? 1 : 0)
    let last = end.year &- (end.month &- month < slack ? 1 : 0)
    return Verdict(named.hasAll(first, last))
  }
}

/// A day written as "2027-08-12", as programs write them.
private struct ISODay: Comparable {
  /// The years that a time may lie in.
  static let years = 1990...2099

  /// The digits of the year, the month and the day, a byte each, the first highest.
  private let digits: UInt64

  /// Reads the first and the last eight bytes, the first of each lowest; nil where there is no such day.
  @inline(__always) init?(_ head: UInt64, _ tail: UInt64) {
    // "2027-08-" and "27-08-12": each digit less "0", and nothing left of the hyphens.
    let (head, tail) = (head ^ 0x2D30_302D_3030_3030, tail ^ 0x3030_2D30_302D_3030)
    let above = (head &+ 0x7F76_767F_7676_7676) | (tail &+ 0x7676_7F76_767F_7676)
    guard (head | tail | above) & 0x8080_8080_8080_8080 == 0 else { return nil }
    let swapped = head.byteSwapped
    digits =
      swapped & 0xFFFF_FFFF_0000_0000 | (swapped & 0xFF_FF00) &<< 8 | tail.byteSwapped & 0xFFFF
    guard Self.years.contains(year), (1...12).contains(month), day > 0 else { return nil }
    if day > 28, CalendarDate(year: year, month: month, day: day) == nil { return nil }
  }

  /// What is kept of a text that is no day; 0 says that it has not been read.
  static let none: UInt64 = 1

  /// What is kept of the day.
  var kept: UInt64 { digits }

  /// Takes what was kept of a text.
  @inline(__always) init?(kept: UInt64) {
    guard kept != Self.none else { return nil }
    digits = kept
  }

  @inline(__always) private func pair(_ first: UInt64) -> Int {
    Int(truncatingIfNeeded: (digits &>> (first &+ 8) & 0xF) &* 10 &+ (digits &>> first & 0xF))
  }

  @inline(__always) var year: Int { pair(48) &* 100 &+ pair(32) }
  @inline(__always) var month: Int { pair(16) }
  @inline(__always) private var day: Int { pair(0) }

  var date: CalendarDate? { CalendarDate(year: year, month: month, day: day) }

  static func < (left: ISODay, right: ISODay) -> Bool { left.digits < right.digits }
}

/// The years in which a day of a month is named, as bits from the first year there may be.
private struct NamedYears {
  private var bits: UInt128 = 0

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ year: Int) { bits |= 1 &<< Self.index(year) }

  /// Whether a day is named in each year from one to another; in none, where the last is before.
  func hasAll(_ first: Int, _ last: Int) -> Bool {
    guard first <= last else { return true }
    let years = (1 &<< Self.index(last &- first &+ ISODay.years.lowerBound &+ 1)) &- 1 as UInt128
    return bits &>> Self.index(first) & years == years
  }

  private static func index(_ year: Int) -> UInt128 {
    UInt128(truncatingIfNeeded: year &- ISODay.years.lowerBound)
  }
}
