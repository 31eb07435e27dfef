/// One character as the scanners see it: what it is to a word, how many bytes it takes.
struct Glyph {
  /// What a character is to a word.
  enum Kind {
    case lower
    case upper
    case digit
    case mark
    case hyphen
    case apostrophe
    case invisible
    case space
    case lineBreak
    case other
  }

  let kind: Kind
  let length: Int

  /// Whether the character builds words.
  var isWordCharacter: Bool {
    switch kind {
    case .lower, .upper, .digit, .mark: true
    default: false
    }
  }

  var isLetter: Bool { kind == .lower || kind == .upper }

  /// Reads the character at an offset; beyond the end there is a line break of length 0.
  init(in bytes: [UInt8], at offset: Int) {
    guard offset < bytes.count else {
      self.init(kind: .lineBreak, length: 0)
      return
    }
    let first = bytes[offset]
    if first < 0x80 {
      self.init(kind: Self.kind(ofASCII: first), length: 1)
    } else if first == 0xC3, offset + 1 < bytes.count {
      self.init(kind: Self.kind(ofLatin: bytes[offset + 1]), length: 2)
    } else {
      self.init(scalar: bytes.scalar(at: offset))
    }
  }

  private init(kind: Kind, length: Int) {
    self.kind = kind
    self.length = length
  }

  private init(scalar: Unicode.Scalar) {
    kind =
      switch scalar.value {
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
      case 0x2028, 0x2029, 0x85: .lineBreak
      case 0x2010, 0x2011: .hyphen
      case 0x2019, 0x2BC: .apostrophe
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .invisible
      default: Self.kind(of: scalar.properties)
      }
    length = UTF8.width(scalar)
  }

  private static func kind(ofASCII byte: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x20, 0x09: .space
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0x2D: .hyphen
    case 0x27: .apostrophe
    case 0x0A...0x0D: .lineBreak
    default: .other
    }
  }

  /// The letters U+00C0 to U+00FF by their second byte; × and ÷ stand among them.
  private static func kind(ofLatin second: UInt8) -> Kind {
    switch second {
    case 0x97, 0xB7: .other
    case 0x80...0x9E: .upper
    default: .lower
    }
  }

  private static func kind(of properties: Unicode.Scalar.Properties) -> Kind {
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: .upper
    case .lowercaseLetter, .modifierLetter, .otherLetter: .lower
    case .decimalNumber: .digit
    case .nonspacingMark, .spacingMark: .mark
    default: .other
    }
  }
}

extension [UInt8] {
  /// The scalar that starts at an offset of valid UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar {
    var decoder = UTF8()
    var iterator = self[offset...].makeIterator()
    return switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): scalar
    case .emptyInput, .error: "\u{FFFD}"
    }
  }
}
