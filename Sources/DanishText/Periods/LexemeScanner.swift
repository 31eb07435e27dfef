/// Cuts the UTF-8 of a text into lexemes in one pass.
struct LexemeScanner {
  private let bytes: [UInt8]
  private var lexemes: [Lexeme] = []
  private var isGlued = false

  private init(bytes: [UInt8]) { self.bytes = bytes }

  static func lexemes(of bytes: [UInt8]) -> [Lexeme] {
    var scanner = LexemeScanner(bytes: bytes)
    scanner.scan()
    return scanner.lexemes
  }

  private mutating func scan() {
    var offset = 0
    lexemes.reserveCapacity(bytes.count / 5)
    while offset < bytes.count {
      let glyph = Glyph(in: bytes, at: offset)
      switch glyph.kind {
      case .lower, .upper, .mark: offset = scanWord(at: offset)
      case .digit where glyph.length == 1: offset = scanNumber(at: offset)
      case .space:
        isGlued = false
        offset += glyph.length
      case .invisible: offset += glyph.length
      case .lineBreak:
        scanLineBreak(at: offset)
        offset += glyph.length
      default:
        appendMark(at: offset, length: glyph.length)
        offset += glyph.length
      }
    }
  }

  private mutating func append(_ lexeme: Lexeme) {
    var lexeme = lexeme
    lexeme.isGlued = isGlued
    lexemes.append(lexeme)
    isGlued = true
  }

  private mutating func scanWord(at start: Int) -> Int {
    let isCapitalized = Glyph(in: bytes, at: start).kind == .upper
    var hash = Word.seed
    var end = start
    var offset = start
    while offset < bytes.count {
      let glyph = Glyph(in: bytes, at: offset)
      let byte = bytes[offset]
      if glyph.isLetter || glyph.kind == .mark {
        if glyph.length == 2, byte == 0xC3, glyph.kind == .upper {
          hash = Word.mixed(Word.mixed(hash, byte), bytes[offset + 1] + 0x20)
        } else if glyph.length == 1 {
          hash = Word.mixed(hash, byte | 0x20)
        } else {
          hash = bytes[offset..<offset + glyph.length].reduce(hash, Word.mixed)
        }
        end = offset + glyph.length
      } else if glyph.kind != .invisible {
        break
      }
      offset += glyph.length
    }
    append(Lexeme(word: start..<end, hash: hash, isCapitalized: isCapitalized))
    return end
  }

  private mutating func scanNumber(at start: Int) -> Int {
    var end = start
    var value = 0
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) {
      if end - start < 9 { value = value * 10 + Int(bytes[end] - 0x30) }
      end += 1
    }
    append(Lexeme(.number, start..<end, value: value))
    return end
  }

  private mutating func appendMark(at offset: Int, length: Int) {
    let scalar = bytes.scalar(at: offset)
    let isDash = ("\u{2010}"..."\u{2015}").contains(scalar)
    let code = isDash ? 0x2D : Int(scalar.value)
    append(Lexeme(.mark, offset..<offset + length, value: code))
  }

  /// Notes the end of a line, unless the line was only wrapped before a word in lower case.
  private mutating func scanLineBreak(at offset: Int) {
    let glyph = Glyph(in: bytes, at: offset)
    isGlued = false
    guard SentenceEnd(bytes: bytes).lineBreakEnds(at: offset) else { return }
    append(Lexeme(.lineBreak, offset..<offset + glyph.length))
    isGlued = false
  }
}
