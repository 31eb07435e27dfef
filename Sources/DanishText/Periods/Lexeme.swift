/// A piece of text as the recognisers of periods see it: a number, a word, a mark or a line's end.
///
/// Finer than ``Word``: "1.-15." is four pieces and "K1" two, because dates are written that tightly.
///
/// Small, because a text of nothing but commas has one for every byte.
struct Lexeme {
  enum Kind: UInt8 {
    case number
    case word
    case mark
    case lineBreak
  }

  private let start: UInt32
  private let end: UInt32
  private let content: UInt64
  private let meaning: Int16
  let kind: Kind
  let isCapitalized: Bool
  /// Whether nothing stands between this piece and the one before.
  var isGlued = false

  /// Makes a word by the hash of its folded form.
  init(word span: Range<Int>, hash: UInt64, isCapitalized: Bool) {
    (start, end) = (UInt32(span.lowerBound), UInt32(span.upperBound))
    content = hash
    meaning = Vocabulary.indices[hash] ?? -1
    kind = .word
    self.isCapitalized = isCapitalized
  }

  /// Makes a number, a mark or a line's end by its value.
  init(_ kind: Kind, _ span: Range<Int>, value: Int = 0) {
    (start, end) = (UInt32(span.lowerBound), UInt32(span.upperBound))
    content = UInt64(value)
    meaning = -1
    self.kind = kind
    isCapitalized = false
  }

  /// The piece's UTF-8 offsets in the text.
  var span: Range<Int> { Int(start)..<Int(end) }

  /// The value of a number of up to nine digits, or the code of a mark (every dash is "-").
  var value: Int { kind == .word ? 0 : Int(content) }

  /// The hash of a word's folded form.
  var hash: UInt64 { kind == .word ? content : 0 }

  /// What a word means to periods, if anything.
  var term: Term? { meaning < 0 ? nil : Vocabulary.meanings[Int(meaning)] }

  /// How many digits a number is written with.
  var digits: Int { kind == .number ? span.count : 0 }

  /// What stands beyond either end of a text.
  static let edge = Lexeme(.lineBreak, 0..<0)

  func isMark(_ mark: Unicode.Scalar) -> Bool {
    kind == .mark && value == Int(mark.value)
  }

  /// Whether the piece is a whole number of one or two digits.
  var isSmallNumber: Bool { kind == .number && digits <= 2 }
}
