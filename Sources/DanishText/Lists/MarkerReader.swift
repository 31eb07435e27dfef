/// Reads the marker of a list item at an offset, if one stands there.
struct MarkerReader {
  /// A marker that may be one; some need a neighbour to be believed.
  struct Candidate {
    var marker: ListMarker
    /// The offset behind the marker and the white space that follows it.
    var bodyStart: Int
    /// The form of the marker without its label: "1)" and "2)" share one.
    let style: String
    /// Whether the marker needs no neighbour such as "2" beside "1" to be one.
    let isCertain: Bool
  }

  let bytes: [UInt8]

  func candidate(at start: Int) -> Candidate? {
    if let bullet = bullet(at: start) {
      // "- 1) Trivsel" has one marker, the number.
      guard let inner = numbered(at: bullet.bodyStart), inner.isCertain else { return bullet }
      let marker = ListMarker(
        kind: inner.marker.kind, labels: inner.marker.labels,
        span: start..<inner.marker.span.upperBound)
      return Candidate(
        marker: marker, bodyStart: inner.bodyStart, style: inner.style, isCertain: true)
    }
    return numbered(at: start)
  }

  private func numbered(at start: Int) -> Candidate? {
    worded(at: start) ?? joined(at: start) ?? plain(at: start) ?? coded(at: start)
  }

  // MARK: - Small steps

  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x0A }

  private func isSpace(_ offset: Int) -> Bool {
    let kind = Glyph(in: bytes, at: offset).kind
    return kind == .space || kind == .invisible
  }

  private func isEnd(_ offset: Int) -> Bool { Glyph(in: bytes, at: offset).kind == .lineBreak }

  private func isDigit(_ offset: Int) -> Bool { (0x30...0x39).contains(byte(offset)) }

  func skippingSpaces(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, offset - start < 64, isSpace(offset) {
      offset += Glyph(in: bytes, at: offset).length
    }
    return offset
  }

  /// The scalar at an offset, or a line break at the end.
  private func scalar(_ offset: Int) -> Unicode.Scalar {
    offset < bytes.count ? bytes.scalar(at: offset) : "\n"
  }

  private func word(at start: Int) -> (folded: String, end: Int)? {
    var end = start
    while end < bytes.count, end - start < 40, Glyph(in: bytes, at: end).isLetter {
      end += Glyph(in: bytes, at: end).length
    }
    guard end > start else { return nil }
    return (String(decoding: bytes[start..<end], as: UTF8.self).lowercased(), end)
  }

  private func candidate(
    _ kind: ListMarker.Kind, _ labels: [ListLabel], _ span: Range<Int>, style: String,
    isCertain: Bool
  ) -> Candidate {
    Candidate(
      marker: ListMarker(kind: kind, labels: labels, span: span),
      bodyStart: skippingSpaces(from: span.upperBound), style: style, isCertain: isCertain)
  }
}

// MARK: - Bullets

extension MarkerReader {
  private static let bullets = Set(
    "•●◦▪■□▫○∙‣⁃→⇒➔➢➤►▶✓✔☑☐✗✘✅★☆♦❖◆◇»👉\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}·".unicodeScalars)

  private func bullet(at start: Int) -> Candidate? {
    let scalar = scalar(start)
    if Self.bullets.contains(scalar) {
      var end = start + UTF8.width(scalar)
      if self.scalar(end) == "\u{FE0F}" { end += 3 }
      return candidate(.bullet, [], start..<end, style: "•", isCertain: true)
    }
    switch scalar {
    case "-", "–", "—", "‒", "\u{2010}", "\u{2011}", "−": return dash(scalar, at: start)
    case "=": return byte(start + 1) == UInt8(ascii: ">") ? dash(scalar, at: start) : nil
    case "*", "+", ">", "~", "#":
      let end = start + 1
      let isGlued = scalar == "*" && Glyph(in: bytes, at: end).isLetter && !isEmphasis(from: end)
      let isBullet = isSpace(end) || isGlued
      return isBullet ? candidate(.bullet, [], start..<end, style: "•", isCertain: true) : nil
    case "o":
      return isSpace(start + 1)
        ? candidate(.bullet, [], start..<start + 1, style: "o", isCertain: true) : nil
    default: return nil
    }
  }

  /// Whether a star that opens "*Lysprøve*" is closed on the same line.
  private func isEmphasis(from start: Int) -> Bool {
    let line = bytes[start..<min(bytes.count, start + 200)].prefix { $0 != 0x0A && $0 != 0x0D }
    return line.contains(UInt8(ascii: "*"))
  }

  /// "- ", "-Foo", "->", "--", "- [ ]"; a dash before a digit needs its space.
  private func dash(_ scalar: Unicode.Scalar, at start: Int) -> Candidate? {
    var end = start + UTF8.width(scalar)
    while byte(end) == UInt8(ascii: "-") || byte(end) == UInt8(ascii: ">") { end += 1 }
    guard isSpace(end) || isEnd(end) || Glyph(in: bytes, at: end).isLetter else { return nil }
    let box = skippingSpaces(from: end)
    if byte(box) == UInt8(ascii: "["), byte(box + 2) == UInt8(ascii: "]"),
      [0x20, 0x78, 0x58].contains(byte(box + 1))
    {
      end = box + 3
    }
    return candidate(.bullet, [], start..<end, style: "•", isCertain: true)
  }
}

// MARK: - Numbers and letters

extension MarkerReader {
  private struct Label {
    let label: ListLabel
    let isRoman: Bool
    let isUpper: Bool
    let end: Int
  }

  /// A number of up to three digits, a letter or a Roman number.
  private func label(at start: Int) -> Label? {
    if isDigit(start) {
      var end = start
      while isDigit(end), end - start < 4 { end += 1 }
      guard end - start <= 3 else { return nil }
      let value = bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return Label(label: .number(value), isRoman: false, isUpper: false, end: end)
    }
    guard let word = word(at: start), word.folded.count <= 5 else { return nil }
    let isUpper = Glyph(in: bytes, at: start).kind == .upper
    if word.folded.unicodeScalars.count == 1 {
      return Label(label: .letter(word.folded), isRoman: false, isUpper: isUpper, end: word.end)
    }
    guard let value = Self.romans[word.folded] else { return nil }
    return Label(label: .number(value), isRoman: true, isUpper: isUpper, end: word.end)
  }

  /// The Roman numbers a list goes by; "mm" and "di" are words and none.
  static let romans: [String: Int] = Dictionary(
    uniqueKeysWithValues: [
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
      "xvi", "xvii", "xviii", "xix", "xx",
    ].enumerated().map { ($0.element, $0.offset + 1) })

  /// "1.", "1)", "(1)", "[1]", "1:", "1 -", "1<tab>", "a)", "A.", "ii)", "①".
  private func plain(at start: Int) -> Candidate? {
    let scalar = scalar(start)
    if (0x2460...0x2473).contains(scalar.value) {
      let labels = [ListLabel.number(Int(scalar.value) - 0x245F)]
      return candidate(.number, labels, start..<start + 3, style: "①", isCertain: true)
    }
    let isBracketed = scalar == "(" || scalar == "["
    guard let label = label(at: isBracketed ? start + 1 : start) else { return nil }
    let kind: ListMarker.Kind
    switch label.label {
    case .letter: kind = .letter
    case .number: kind = label.isRoman ? .roman : .number
    }
    if kind == .number, !isBracketed, let second = secondLevel(behind: label, from: start) {
      return second
    }
    guard let (end, form, isCertain) = closing(of: label, isBracketed: isBracketed) else {
      return nil
    }
    let style = "\(kind.rawValue)\(label.isUpper ? "A" : "a")\(isBracketed ? "(" : "")\(form)"
    return candidate(kind, [label.label], start..<end, style: style, isCertain: isCertain)
  }

  /// What closes a label: where it ends, its form, and whether it needs no neighbour.
  private func closing(of label: Label, isBracketed: Bool) -> (Int, String, Bool)? {
    let end = label.end
    switch scalar(end) {
    case ")", "]":
      let isWordGlued = Glyph(in: bytes, at: end + 1).kind == .digit
      return isWordGlued && !isBracketed ? nil : (end + 1, ")", true)
    case _ where isBracketed: return nil
    case ".": return dot(behind: label)
    case ":": return isSpace(end + 1) || isEnd(end + 1) ? colon(behind: label) : nil
    case "/": return isSpace(end + 1) && isNumber(label) ? (end + 1, "/", false) : nil
    case "\t": return isNumber(label) ? (end, "\t", true) : nil
    case "\u{FE0F}", "\u{20E3}":
      let keycap = scalar(end) == "\u{FE0F}" ? end + 3 : end
      return scalar(keycap) == "\u{20E3}" ? (keycap + 3, "\u{20E3}", true) : nil
    default: return spaced(behind: label)
    }
  }

  private func isNumber(_ label: Label) -> Bool {
    if case .number = label.label { return true }
    return false
  }

  private func colon(behind label: Label) -> (Int, String, Bool)? {
    switch label.label {
    case .number: (label.end + 1, ":", !label.isRoman)
    case .letter(let letter): (label.end + 1, ":", letter == "a")
    }
  }

  /// "1. Foo", "1.Foo", "a. foo"; not "3. klasse", "12. august", "8.30", "J. Hansen".
  private func dot(behind label: Label) -> (Int, String, Bool)? {
    var end = label.end + 1
    if byte(end) == UInt8(ascii: ")") || byte(end) == UInt8(ascii: ":") { end += 1 }
    let next = Glyph(in: bytes, at: end)
    switch label.label {
    case .number where label.isRoman:
      return isSpace(end) || isEnd(end) ? (end, ".", false) : nil
    case .number:
      guard isSpace(end) || isEnd(end) || next.kind == .upper else {
        return nil
      }
      let body = skippingSpaces(from: end)
      // "1. 30 elever" needs a "2." below it; "1. 8. 2027" is a date.
      if isDigit(body) { return isDate(from: body) ? nil : (end, ".", false) }
      return isOrdinal(before: body) ? nil : (end, ".", true)
    case .letter(let letter):
      guard isSpace(end) else { return nil }
      let body = skippingSpaces(from: end)
      let isDate = letter == "d" && isDigit(body)
      return isDate ? nil : (end, ".", letter == "a" && !label.isUpper)
    }
  }

  /// "2.1 Andelen": a second level of numbers, believed only beside another; the last number counts.
  private func secondLevel(behind first: Label, from start: Int) -> Candidate? {
    guard byte(first.end) == UInt8(ascii: "."), isDigit(first.end + 1),
      byte(first.end + 1) != 0x30, let second = label(at: first.end + 1),
      second.end - first.end <= 3
    else { return nil }
    var end = second.end
    if byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: ")") { end += 1 }
    guard isSpace(end), Glyph(in: bytes, at: skippingSpaces(from: end)).kind == .upper,
      case .number(let value) = first.label
    else { return nil }
    return candidate(
      .number, [second.label], start..<end, style: "number\(value).", isCertain: false)
  }

  /// Whether digits and a dot with a year behind them go on: "8. 2027" and "8.2027".
  private func isDate(from start: Int) -> Bool {
    var end = start
    while isDigit(end), end - start < 3 { end += 1 }
    guard byte(end) == UInt8(ascii: ".") else { return false }
    let year = skippingSpaces(from: end + 1)
    return isDigit(year) && isDigit(year + 1) || isEnd(year)
  }

  /// Whether a number with a dot counts what follows: "3. klasse", "12. august", "3.-6. klasse".
  private func isOrdinal(before start: Int) -> Bool {
    if isDigit(start) { return true }
    let scalar = scalar(start)
    if ["-", "–", "/", "&"].contains(scalar) {
      return isDigit(skippingSpaces(from: start + UTF8.width(scalar)))
    }
    guard let word = word(at: start) else { return false }
    if Months.names.contains(word.folded) || Self.shortMonths.contains(word.folded) { return true }
    guard Glyph(in: bytes, at: start).kind == .lower else { return false }
    if ["og", "eller", "til"].contains(word.folded) {
      return isDigit(skippingSpaces(from: word.end))
    }
    return Self.ordinalNouns.contains(word.folded) || word.folded.contains("klasse")
  }

  private static let shortMonths = Set(words: "jan feb mar apr jun jul aug sep sept okt nov dec")
  private static let ordinalNouns = Set(
    words: """
      klassetrin årgang årgangs kvartal kvartals halvår halvårs semester år års uge dag skoledag
      fraværsdag hverdag gang runde fase etape måned sal plads generation generations niveau led
      juledag påskedag pinsedag
      """)

  /// "1 - Foo", "1 Flere": believed at once only with the dash, and not "3 - 4 gange".
  private func spaced(behind label: Label) -> (Int, String, Bool)? {
    let next = skippingSpaces(from: label.end)
    if label.isUpper, !label.isRoman, next > label.end {
      return Glyph(in: bytes, at: next).kind == .upper ? (label.end, " ", false) : nil
    }
    guard isNumber(label), !label.isRoman else { return nil }
    let dash = scalar(next)
    if ["-", "–", "—"].contains(dash) {
      let end = next + UTF8.width(dash)
      let body = skippingSpaces(from: end)
      guard isSpace(end), Glyph(in: bytes, at: body).isLetter else { return nil }
      return (end, "-", next > label.end || Glyph(in: bytes, at: body).kind == .upper)
    }
    guard next > label.end, Glyph(in: bytes, at: next).kind == .upper else { return nil }
    return (label.end, " ", false)
  }
}

// MARK: - References

extension MarkerReader {
  private static let nouns = Set(
    words: """
      ad tegn prøvehandling prøvehandlinger handling handlinger data datakilde datakilder kilde mål delmål
      indsats aktivitet punkt pkt nr nummer tiltag initiativ vedr
      """)

  /// "Ad 1)", "Ad. 2:", "Tegn 1-3:", "Prøvehandling A -", "Nr. 4".
  private func worded(at start: Int) -> Candidate? {
    guard let word = word(at: start), Self.nouns.contains(word.folded) else { return nil }
    var offset = word.end
    if byte(offset) == UInt8(ascii: ".") { offset += 1 }
    offset = skippingSpaces(from: offset)
    if let second = self.word(at: offset), second.folded.count > 1,
      Self.nouns.contains(second.folded)
    {
      offset = second.end
      if byte(offset) == UInt8(ascii: ".") { offset += 1 }
      offset = skippingSpaces(from: offset)
    }
    guard offset > word.end, let run = labels(at: offset) else { return nil }
    let style = "ref-\(word.folded)"
    if let end = referenceEnd(at: run.end) {
      return candidate(.reference, run.labels, start..<end, style: style, isCertain: true)
    }
    let next = skippingSpaces(from: run.end)
    guard next > run.end || isEnd(next) else { return nil }
    if word.folded == "ad" {
      return candidate(.reference, run.labels, start..<run.end, style: style, isCertain: true)
    }
    guard Glyph(in: bytes, at: next).kind == .upper else { return nil }
    return candidate(.reference, run.labels, start..<run.end, style: style, isCertain: false)
  }

  /// "1 og 3:", "1-3:", "a, b og d)", "1+2:".
  private func joined(at start: Int) -> Candidate? {
    guard let run = labels(at: start), run.count > 1, let end = referenceEnd(at: run.end),
      [UInt8(ascii: ":"), UInt8(ascii: ")")].contains(byte(end - 1))
    else { return nil }
    return candidate(.reference, run.labels, start..<end, style: "ref-", isCertain: true)
  }

  /// "T1", "P2.", "S3:": a code of a letter and a number.
  private func coded(at start: Int) -> Candidate? {
    guard (0x41...0x5A).contains(byte(start)), isDigit(start + 1), let label = label(at: start + 1),
      label.end - start <= 3
    else { return nil }
    let style = "code-\(byte(start))"
    if let end = referenceEnd(at: label.end) {
      return candidate(.reference, [label.label], start..<end, style: style, isCertain: true)
    }
    let next = skippingSpaces(from: label.end)
    guard next > label.end, Glyph(in: bytes, at: next).isLetter else { return nil }
    return candidate(.reference, [label.label], start..<label.end, style: style, isCertain: false)
  }

  /// Where the punctuation behind a reference ends, or nil if there is none.
  private func referenceEnd(at start: Int) -> Int? {
    switch scalar(start) {
    case ")", ":": return start + (byte(start + 1) == UInt8(ascii: ":") ? 2 : 1)
    case ".":
      if [UInt8(ascii: ")"), UInt8(ascii: ":")].contains(byte(start + 1)) { return start + 2 }
      let body = skippingSpaces(from: start + 1)
      return (body > start + 1 || isEnd(body)) && !isOrdinal(before: body) ? start + 1 : nil
    default:
      let dash = skippingSpaces(from: start)
      guard ["-", "–", "—", "="].contains(scalar(dash)) else { return nil }
      let end = dash + UTF8.width(scalar(dash))
      return isSpace(end) && !isDigit(skippingSpaces(from: end)) ? end : nil
    }
  }

  /// Labels joined by commas, "og", "+", "&", "/" or a dash that means all between.
  func labels(at start: Int) -> (labels: [ListLabel], count: Int, end: Int)? {
    guard let first = label(at: start), !first.isRoman else { return nil }
    var (labels, count, end) = ([first.label], 1, first.end)
    while count < 20, let joint = joint(at: end), let next = label(at: joint.end), !next.isRoman,
      isSameSort(first.label, next.label), !Glyph(in: bytes, at: next.end).isWordCharacter
    {
      labels += joint.isRange ? between(labels[labels.count - 1], next.label) : []
      labels.append(next.label)
      (count, end) = (count + 1, next.end)
    }
    return Glyph(in: bytes, at: end).isWordCharacter ? nil : (labels, count, end)
  }

  private func isSameSort(_ first: ListLabel, _ second: ListLabel) -> Bool {
    switch (first, second) {
    case (.number, .number), (.letter, .letter): true
    default: false
    }
  }

  private func joint(at start: Int) -> (end: Int, isRange: Bool)? {
    let offset = skippingSpaces(from: start)
    let scalar = scalar(offset)
    let end = skippingSpaces(from: offset + UTF8.width(scalar))
    switch scalar {
    case ",", "+", "&", "/":
      // "1, 2, og 4"
      if let word = word(at: end), word.folded == "og" {
        return (skippingSpaces(from: word.end), false)
      }
      return (end, false)
    case "-", "–": return (end, true)
    default:
      guard offset > start, let word = word(at: offset),
        ["og", "samt", "til"].contains(word.folded)
      else { return nil }
      return (skippingSpaces(from: word.end), word.folded == "til")
    }
  }

  /// The labels that lie between two of a range, up to twenty.
  private func between(_ first: ListLabel, _ last: ListLabel) -> [ListLabel] {
    switch (first, last) {
    case (.number(let low), .number(let high)):
      low + 1 < high && high - low <= 20 ? (low + 1..<high).map { .number($0) } : []
    case (.letter(let low), .letter(let high)):
      Self.lettersBetween(low, high).map { .letter($0) }
    default: []
    }
  }

  private static func lettersBetween(_ first: String, _ last: String) -> [String] {
    guard let low = first.unicodeScalars.first?.value, let high = last.unicodeScalars.first?.value,
      low + 1 < high, high <= 0x7A
    else { return [] }
    return (low + 1..<high).compactMap { Unicode.Scalar($0).map { String($0) } }
  }
}
