/// Goes through the digits and the at signs of a text once and picks out personal data.
struct PersonalDataReader {
  private let text: TokenizedText
  private let groups: [DigitGroup]
  private var bytes: [UInt8] { text.bytes }

  init(text: TokenizedText) {
    self.text = text
    groups = DigitGroup.all(in: text.bytes)
  }

  mutating func data() -> [PersonalDatum] {
    let addresses = emails()
    var taken = addresses[...]
    var found: [PersonalDatum] = []
    var index = 0
    while index < groups.count {
      let start = groups[index].span.lowerBound
      while let address = taken.first, address.span.upperBound <= start { taken.removeFirst() }
      let isInAddress = taken.first.map { $0.span.contains(start) } ?? false
      if !isInAddress, let datum = cpr(at: index) ?? phone(at: index) {
        found.append(datum.datum)
        index = datum.end
      } else {
        index += 1
      }
    }
    return (addresses + found).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  private typealias Reading = (datum: PersonalDatum, end: Int)

  private func reading(_ kind: PersonalDatum.Kind, _ groups: Range<Int>, from start: Int? = nil)
    -> Reading
  {
    let lower = start ?? self.groups[groups.lowerBound].span.lowerBound
    let span = lower..<self.groups[groups.upperBound - 1].span.upperBound
    return (PersonalDatum(kind: kind, span: span, isShared: false), groups.upperBound)
  }

  private func number(_ span: Range<Int>) -> Int {
    bytes[span].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

// MARK: - CPR numbers

extension PersonalDataReader {
  private func cpr(at index: Int) -> Reading? {
    guard let length = lengthOfCPR(at: index) else { return nil }
    let range = index..<index + length
    guard standsAlone(range), hasDate(at: groups[index].span.lowerBound, in: range) else {
      return nil
    }
    switch label(before: groups[index].span.lowerBound) {
    case .reference, .phone, .numbered: return nil
    case .cpr, nil: return reading(.cpr, range)
    }
  }

  /// How many groups have the shape of a CPR number.
  private func lengthOfCPR(at index: Int) -> Int? {
    if groups[index].count == 10 { return 1 }
    if shape(at: index, of: 2) == [6, 4], groups[index + 1].joint != .dot { return 2 }
    return shape(at: index, of: 4) == [2, 2, 2, 4] && groups[index + 3].joint == .hyphen
      && groups[index + 1].joint == groups[index + 2].joint ? 4 : nil
  }

  /// The lengths of some groups joined to each other, or nil if they are not.
  private func shape(at index: Int, of count: Int) -> [Int]? {
    guard index + count <= groups.count,
      groups[index + 1..<index + count].allSatisfy({ $0.joint != nil })
    else { return nil }
    return groups[index..<index + count].map(\.count)
  }

  /// Whether the first six digits are a day of the calendar, in some century.
  ///
  /// Temporary numbers have 60 added to the day.
  private func hasDate(at start: Int, in range: Range<Int>) -> Bool {
    let digits = groups[range].flatMap { bytes[$0.span] }.map { Int($0 - 0x30) }
    let day = digits[0] * 10 + digits[1]
    let month = digits[2] * 10 + digits[3]
    let year = 2000 + digits[4] * 10 + digits[5]
    return CalendarDate(year: year, month: month, day: day > 60 ? day - 60 : day) != nil
  }
}

// MARK: - Telephone numbers

extension PersonalDataReader {
  private static let shapes: [[Int]] = [
    [2, 2, 2, 2], [4, 4], [3, 3, 2], [3, 2, 3], [2, 6], [8],
  ]
  private static let shapesWithCode = shapes + [[2, 3, 3], [2, 2, 4], [4, 2, 2]]

  private func phone(at index: Int) -> Reading? {
    if let start = gluedCode(at: index) { return reading(.phone, index..<index + 1, from: start) }
    if let code = countryCode(at: index), code.end < groups.count,
      let length = Self.shapesWithCode.first(where: { shape(at: code.end, of: $0.count) == $0 })?
        .count
    {
      let range = code.end..<code.end + length
      return standsAlone(range, behindCode: true) ? reading(.phone, range, from: code.start) : nil
    }
    let label = label(before: groups[index].span.lowerBound)
    guard label != .reference, label != .cpr else { return nil }
    let shapes = label == .phone ? Self.shapesWithCode : Self.shapes
    guard let shape = shapes.first(where: { shape(at: index, of: $0.count) == $0 }) else {
      return nil
    }
    let range = index..<index + shape.count
    guard standsAlone(range), label == .phone ? !areYears(range) : looksLikePhone(range) else {
      return nil
    }
    // "nr. 21436587" may be anything; in pairs it is what one dials.
    guard label != .numbered || shape == Self.shapes[0] else { return nil }
    return reading(.phone, range)
  }

  /// "+45", "(+45)" or "0045" at an index: where it starts, and the group behind it.
  private func countryCode(at index: Int) -> (start: Int, end: Int)? {
    let span = groups[index].span
    let start = span.lowerBound
    if span.count == 4, number(span) == 45, bytes[start] == 0x30 { return (start, index + 1) }
    guard span.count == 2, number(span) == 45, start > 0, bytes[start - 1] == UInt8(ascii: "+"),
      index + 1 < groups.count
    else { return nil }
    let gap = groups[index + 1].span.lowerBound - span.upperBound
    let isBracketed = start > 1 && bytes[start - 2] == UInt8(ascii: "(")
    return gap <= 3 ? (isBracketed ? start - 2 : start - 1, index + 1) : nil
  }

  /// Where a number with its country code in one begins, as "+4543686868", or nil.
  private func gluedCode(at index: Int) -> Int? {
    let span = groups[index].span
    let start = span.lowerBound
    guard standsAlone(index..<index + 1) else { return nil }
    if span.count == 12 { return bytes[span].starts(with: Array("0045".utf8)) ? start : nil }
    guard span.count == 10, bytes[span].starts(with: Array("45".utf8)) else { return nil }
    if start > 0, bytes[start - 1] == UInt8(ascii: "+") { return start - 1 }
    return label(before: start) == .phone ? start : nil
  }

  /// Whether eight digits without a label are a telephone number rather than a date or an amount.
  private func looksLikePhone(_ range: Range<Int>) -> Bool {
    let first = groups[range.lowerBound]
    guard (0x32...0x39).contains(bytes[first.span.lowerBound]) else { return false }
    let joints = groups[range].dropFirst().compactMap(\.joint)
    switch first.count {
    case 8:
      let value = number(first.span)
      let isDay = CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
      if isDay != nil, (1900...2100).contains(value / 10_000) { return false }
    case 4:
      if joints.contains(.hyphen) || joints.contains(.dot) || areYears(range) { return false }
    default:
      if joints.contains(where: { $0 != joints[0] }) { return false }
    }
    return !isFollowedByUnit(groups[range.upperBound - 1].span.upperBound)
  }

  /// Whether the groups are years of this time, as in "2024-2030".
  private func areYears(_ range: Range<Int>) -> Bool {
    groups[range].allSatisfy { $0.count == 4 && (1900...2100).contains(number($0.span)) }
  }

  private func isFollowedByUnit(_ end: Int) -> Bool {
    guard let next = text.words[firstWord(from: end)...].first, next.span.lowerBound - end <= 2
    else { return end < bytes.count && bytes[end] == UInt8(ascii: "%") }
    return Self.units.contains(next.folded)
  }

  private static let units = Set(
    words: """
      kr kroner mio mia millioner procent pct dkk euro stk timer km m m2 kvm kwh kg ton elever borgere
      børn unge besøg udlån beboere indbyggere
      """)
}

// MARK: - What stands around a number

extension PersonalDataReader {
  /// Whether no letter, digit, slash or further group is glued to some groups.
  private func standsAlone(_ range: Range<Int>, behindCode: Bool = false) -> Bool {
    let first = groups[range.lowerBound]
    let end = groups[range.upperBound - 1].span.upperBound
    if !behindCode {
      if let joint = first.joint, joint != .space { return false }
      if first.joint == .space, first.count < 8, range.count > 1 {
        // A group before it in the same rhythm makes a longer number.
        if groups[range.lowerBound - 1].count == first.count { return false }
      }
      if isGlued(first.span.lowerBound - 1) { return false }
    }
    if range.upperBound < groups.count, let joint = groups[range.upperBound].joint {
      let isSameRhythm = groups[range.upperBound].count == groups[range.upperBound - 1].count
      if joint != .space || isSameRhythm && range.count > 1 { return false }
    }
    return !isGlued(end)
  }

  private func isGlued(_ offset: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return false }
    switch bytes[offset] {
    case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "="): return true
    case 0x80...0xBF: return offset > 0 && bytes[offset - 1] == 0xC3
    case 0xC3: return true
    default: return Glyph(in: bytes, at: offset).isLetter
    }
  }

  private enum Label { case cpr, phone, reference, numbered }

  /// What the words before a number call it; "nr." and a colon may stand between.
  private func label(before offset: Int) -> Label? {
    var end = firstWord(from: offset)
    var limit = offset
    var isNumbered = false
    for _ in 0..<3 {
      guard end > 0 else { break }
      let word = text.words[end - 1]
      guard limit - word.span.upperBound <= 3, word.span.count <= 40 else { break }
      if let label = Self.label(of: word.folded) { return label }
      let isNumber = word.folded.utf8.allSatisfy(DigitGroup.isDigit)
      guard isNumber || Self.betweenLabelAndNumber.contains(word.folded) else { break }
      isNumbered = isNumbered || word.folded == "nr" || word.folded == "nummer"
      limit = word.span.lowerBound
      end -= 1
    }
    return isNumbered ? .numbered : nil
  }

  private static let betweenLabelAndNumber = Set(words: "nr nummer no på er til")

  private static func label(of word: String) -> Label? {
    if ["cpr", "personnummer"].contains(word) || word.hasPrefix("cpr-") { return .cpr }
    if phones.contains(word) { return .phone }
    let isReference =
      references.contains(word) || word.hasSuffix("nr") && word != "nr"
      || word.hasSuffix("nummer") && word != "nummer"
    return isReference ? .reference : nil
  }

  private static let phones = Set(
    words: """
      tlf tlfnr tlf-nr tel sms ring ringes telefon telefonen telefonnr telefonnummer telefonnummeret
      telefonnumre mob mobil mobilen mobilnr mobilnummer mobilnummeret mobiltelefon mobiltelefonen
      privattelefon privatnummer arbejdstelefon vagttelefon
      """)

  private static let references = Set(
    words: """
      cvr se ean gln p-nr sag sagen sags journal konto reg faktura ordre id matrikel isbn esdh dok
      dokument bilag version projekt budget
      """)

  /// The index of the first word that starts at or behind an offset.
  private func firstWord(from offset: Int) -> Int {
    var (low, high) = (0, text.words.count)
    while low < high {
      let middle = (low + high) / 2
      if text.words[middle].span.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

// MARK: - E-mail addresses

extension PersonalDataReader {
  private func emails() -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
      let floor = max(found.last?.span.upperBound ?? 0, at - 64)
      var start = at
      while start > floor, isLocal(bytes[start - 1]) { start -= 1 }
      while start < at, !startsWord(bytes[start]) { start += 1 }
      guard start < at, let end = endOfDomain(from: at + 1) else { continue }
      let name = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
      found.append(
        PersonalDatum(kind: .email, span: start..<end, isShared: SharedMailbox.isName(name)))
    }
    return found
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    startsWord(byte) || [0x2E, 0x5F, 0x25, 0x2B, 0x2D].contains(byte)
  }

  private func startsWord(_ byte: UInt8) -> Bool {
    DigitGroup.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC3 && byte < 0xC4
      || (0x80...0xBF).contains(byte)
  }

  /// Where a domain with at least one dot and a top level of letters ends.
  private func endOfDomain(from start: Int) -> Int? {
    var offset = start
    var lastDot: Int?
    while offset < bytes.count, offset - start < 255 {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "."), offset > start { lastDot = offset }
      guard startsWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") else {
        break
      }
      offset += 1
    }
    while offset > start, !startsWord(bytes[offset - 1]) {
      offset -= 1
      if lastDot == offset { lastDot = bytes[start..<offset].lastIndex(of: UInt8(ascii: ".")) }
    }
    guard let lastDot, offset - lastDot > 2,
      bytes[lastDot + 1..<offset].allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    else { return nil }
    return offset
  }
}
