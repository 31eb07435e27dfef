extension MarkerReader {
  private static let nouns = Set(
    words: """
      ad tegn prøvehandling prøvehandlinger handling handlinger data datakilde datakilder kilde mål delmål
      indsats aktivitet punkt pkt nr nummer tiltag initiativ vedr
      """)

  /// A word and the labels it refers to: "Ad 1)", "Tegn 1-3:", "Prøvehandling A -".
  func worded(at start: Int) -> Candidate? {
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
  func joined(at start: Int) -> Candidate? {
    guard let run = labels(at: start), run.count > 1, let end = referenceEnd(at: run.end),
      [UInt8(ascii: ":"), UInt8(ascii: ")")].contains(byte(end - 1))
    else { return nil }
    return candidate(.reference, run.labels, start..<end, style: "ref-", isCertain: true)
  }

  /// "T1", "P2.", "S3:": a code of a letter and a number.
  func coded(at start: Int) -> Candidate? {
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
