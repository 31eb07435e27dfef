extension MarkerReader {
  struct Label {
    let label: ListLabel
    let isRoman: Bool
    let isUpper: Bool
    let end: Int
  }

  /// A number of up to three digits, a letter or a Roman number.
  func label(at start: Int) -> Label? {
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

  /// A label and what closes it: "1)", "(1)", "[1]", "1:", "1 -", "1<tab>", "a)", "A.", "ii)", "①".
  func plain(at start: Int) -> Candidate? {
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

  /// A label with a dot; ordinals, dates, times and initials have one too and are none.
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

  /// Whether the rest of a date in numbers follows, as "8.2027" does after the day.
  private func isDate(from start: Int) -> Bool {
    var end = start
    while isDigit(end), end - start < 3 { end += 1 }
    guard byte(end) == UInt8(ascii: ".") else { return false }
    let year = skippingSpaces(from: end + 1)
    return isDigit(year) && isDigit(year + 1) || isEnd(year)
  }

  /// Whether a number with a dot counts what follows, as it does before "klasse" and "august".
  func isOrdinal(before start: Int) -> Bool {
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
