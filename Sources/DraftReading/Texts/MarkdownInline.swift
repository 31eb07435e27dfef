import WordDocuments

/// A stretch of Markdown as plain text, with what was strong and what was stressed in it.
struct MarkdownInline {
  private(set) var text = ""
  private(set) var runs: [FormattedRun] = []
  private let scalars: [Unicode.Scalar]
  private var view = String.UnicodeScalarView()
  private var traits: FormattedRun.Traits = []
  private var size = 0

  init(_ markdown: String) {
    scalars = Array(markdown.unicodeScalars)
    var at = 0
    while at < scalars.count { at += step(at) }
    text = String(view)
  }

  /// Reads from a place on; gives how many were read.
  private mutating func step(_ at: Int) -> Int {
    let scalar = scalars[at]
    let next = at + 1 < scalars.count ? scalars[at + 1] : nil
    switch scalar {
    case "\\":
      guard let next, Self.isPunctuation(next) else { break }
      append(next)
      return 2
    case "&":
      if let (read, length) = reference(at) {
        append(read)
        return length
      }
    case "*", "_":
      let length = next == scalar ? 2 : 1
      let trait: FormattedRun.Traits = length == 2 ? .bold : .italic
      if marks(at, length, trait) {
        traits.formSymmetricDifference(trait)
        return length
      }
    case "`":
      if let end = closing(at) {
        for index in at + 1..<end { append(scalars[index]) }
        return end + 1 - at
      }
    case "[":
      if let length = link(at) { return length }
    default: break
    }
    append(scalar)
    return 1
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    view.append(scalar)
    let width = UTF8.width(scalar)
    if let last = runs.last, last.traits == traits {
      runs[runs.count - 1].range = last.range.lowerBound..<size + width
    } else {
      runs.append(FormattedRun(range: size..<size + width, traits: traits))
    }
    size += width
  }

  // MARK: - Signs

  /// Whether stars or underscores open or close a stress, and are no text.
  private func marks(_ at: Int, _ length: Int, _ trait: FormattedRun.Traits) -> Bool {
    let sign = scalars[at]
    let before = at > 0 ? scalars[at - 1] : " "
    let after = at + length < scalars.count ? scalars[at + length] : " "
    let isInside = Self.isWord(before) && Self.isWord(after)
    if sign == "_", isInside { return false }
    if traits.contains(trait) { return !before.properties.isWhitespace }
    guard !after.properties.isWhitespace else { return false }
    return closes(sign, length, from: at + length)
  }

  /// Whether the same signs stand once more, behind something.
  private func closes(_ sign: Unicode.Scalar, _ length: Int, from start: Int) -> Bool {
    var at = start
    // Far from here, nobody means it any more.
    let limit = min(scalars.count, start + 2_000)
    while at + length <= limit {
      if scalars[at] == "\\" {
        at += 2
        continue
      }
      if scalars[at..<at + length].allSatisfy({ $0 == sign }), at > start,
        !scalars[at - 1].properties.isWhitespace
      {
        return true
      }
      at += 1
    }
    return false
  }

  private func closing(_ at: Int) -> Int? {
    let limit = min(scalars.count, at + 2_000)
    guard at + 1 < limit else { return nil }
    return scalars[(at + 1)..<limit].firstIndex(of: "`")
  }

  /// Reads `[words](address)`: the words, and the address in brackets behind them.
  private mutating func link(_ at: Int) -> Int? {
    let limit = min(scalars.count, at + 2_000)
    guard let end = scalars[at..<limit].firstIndex(of: "]"), end + 1 < limit,
      scalars[end + 1] == "(",
      let close = scalars[(end + 1)..<limit].firstIndex(of: ")")
    else { return nil }
    let words = Array(scalars[(at + 1)..<end])
    let address = Array(scalars[(end + 2)..<close])
    for scalar in words { append(scalar) }
    if words != address, !address.isEmpty {
      for scalar in " (".unicodeScalars { append(scalar) }
      for scalar in address { append(scalar) }
      append(")")
    }
    return close + 1 - at
  }

  private func reference(_ at: Int) -> (Unicode.Scalar, Int)? {
    let limit = min(scalars.count, at + 12)
    guard let end = scalars[at..<limit].firstIndex(of: ";"), end > at + 1 else { return nil }
    let name = String(String.UnicodeScalarView(scalars[(at + 1)..<end]))
    let length = end + 1 - at
    if let scalar = Self.named[name] { return (scalar, length) }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { ($0, length) }
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "mdash": "—",
    "ndash": "–", "hellip": "…", "aelig": "æ", "oslash": "ø", "aring": "å", "AElig": "Æ",
    "Oslash": "Ø", "Aring": "Å",
  ]

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }
}
