/// Turns the bytes of a terminal into keys.
///
/// Unknown sequences are dropped whole, so that a key we do not know never types letters.
package struct KeyDecoder: Sendable {
  /// How long the rest of what has begun may take, before it is taken as it is.
  package enum Patience: Sendable, Hashable {
    /// Nothing has begun, or Ctrl-X, which may stand as long as it likes.
    case none
    /// Escape was pressed, or a key that sends more after it.
    case escape
    /// The start of a longer sequence or of a character came, which nobody types by hand.
    case sequence
    /// A paste has, which may come in pieces over a slow line.
    case paste
  }

  private var bytes: [UInt8] = []
  private var start = 0
  /// How far the end of the paste at `start` has been looked for in vain.
  private var searched = 0

  /// Makes a decoder with nothing in it.
  package init() {}

  /// Adds what was read.
  package mutating func append(_ more: some Collection<UInt8>) {
    bytes.removeFirst(start)
    searched = max(searched - start, 0)
    start = 0
    bytes += more
  }

  /// Whether everything that was read has become keys.
  package var isEmpty: Bool { start == bytes.count }

  /// What the decoder waits for.
  package var patience: Patience {
    let rest = bytes[start...]
    if rest.isEmpty || rest.first == Self.controlX { return .none }
    if rest.count == 1 && rest.first == 0x1B { return .escape }
    return rest.starts(with: Self.pasteStart) ? .paste : .sequence
  }

  /// The next key, nil when there is none or only the start of one.
  ///
  /// `isLate` says that the rest of what has begun has been waited for in vain.
  package mutating func next(isLate: Bool = false) -> Key? {
    while start < bytes.count {
      switch parse(bytes[start...], isLate: isLate) {
      case .key(let key, let length):
        start += length
        searched = start
        return key
      case .nothing(let length):
        start += length
        searched = start
      case .unfinished:
        searched = max(bytes.count - Self.pasteEnd.count, start)
        return nil
      }
    }
    return nil
  }
}

// MARK: - Parsing

extension KeyDecoder {
  private static let controlX: UInt8 = 0x18
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// What was found at the start of the bytes, and how many it took.
  private enum Parsed {
    case key(Key, Int)
    case nothing(Int)
    case unfinished
  }

  private func parse(_ bytes: ArraySlice<UInt8>, isLate: Bool) -> Parsed {
    let first = bytes[bytes.startIndex]
    switch first {
    case 0x1B:
      let parsed = parseEscape(bytes, isLate: isLate)
      if case .unfinished = parsed, isLate { return .nothing(bytes.count) }
      return parsed
    case Self.controlX:
      guard let second = bytes.dropFirst().first else { return .unfinished }
      return ControlKeys.key(afterControlX: second).map { .key($0, 2) } ?? .nothing(1)
    case 0..<0x20, 0x7F: return ControlKeys.key(of: first).map { .key($0, 1) } ?? .nothing(1)
    default: return parseCharacter(bytes, isLate: isLate)
    }
  }

  private func parseEscape(_ bytes: ArraySlice<UInt8>, isLate: Bool) -> Parsed {
    guard let second = bytes.dropFirst().first else { return .unfinished }
    switch second {
    case UInt8(ascii: "["):
      if bytes.starts(with: Self.pasteStart) { return parsePaste(bytes, isLate: isLate) }
      return parseControlSequence(bytes)
    case UInt8(ascii: "O"):
      guard let third = bytes.dropFirst(2).first else { return .unfinished }
      let sequence = ControlSequence(parameters: [], final: third)
      return sequence.key.map { .key($0, 3) } ?? .nothing(3)
    // A second Escape may start a sequence, and a letter beyond ASCII is worth more than a key
    // that nothing is bound to.
    case 0x1B, 0x80...: return .nothing(1)
    default: return ControlKeys.key(afterEscape: second).map { .key($0, 2) } ?? .nothing(2)
    }
  }

  private func parseControlSequence(_ bytes: ArraySlice<UInt8>) -> Parsed {
    let body = bytes.dropFirst(2)
    let parameters = body.prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(parameters.count).first else { return .unfinished }
    let length = 2 + parameters.count
    // The function keys of the Linux console: ESC [ [ and one letter.
    if final == UInt8(ascii: "["), parameters.isEmpty {
      return bytes.count > 3 ? .nothing(4) : .unfinished
    }
    guard (0x40...0x7E).contains(final) else { return .nothing(length) }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    let sequence = ControlSequence(parameters: numbers, final: final)
    return sequence.key.map { .key($0, length + 1) } ?? .nothing(length + 1)
  }

  private func parsePaste(_ bytes: ArraySlice<UInt8>, isLate: Bool) -> Parsed {
    let content = bytes.dropFirst(Self.pasteStart.count)
    let rest = content[max(content.startIndex, min(searched, content.endIndex))...]
    if let end = rest.indices.first(where: { rest[$0...].starts(with: Self.pasteEnd) }) {
      let length = end - bytes.startIndex + Self.pasteEnd.count
      return .key(.paste(Array(content[..<end])), length)
    }
    // The end never came: the text is kept, as everything that was typed is.
    return isLate ? .key(.paste(Array(content)), bytes.count) : .unfinished
  }

  private func parseCharacter(_ bytes: ArraySlice<UInt8>, isLate: Bool) -> Parsed {
    let length =
      switch bytes[bytes.startIndex] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let rest = bytes.dropFirst().prefix(length - 1).prefix { (0x80...0xBF).contains($0) }
    if rest.count < length - 1, rest.count + 1 == bytes.count, !isLate { return .unfinished }
    let text = String(decoding: bytes.prefix(1 + rest.count), as: UTF8.self).unicodeScalars
    let scalar = text.count == 1 ? text.first : "\u{FFFD}"
    return .key(.text(scalar ?? "\u{FFFD}"), 1 + rest.count)
  }
}
