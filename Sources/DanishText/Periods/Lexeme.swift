/// A piece of text as the recognisers of periods see it: a number, a word, a mark or a line's end.
///
/// Finer than ``Word``: "1.-15." is four pieces and "K1" two, because dates are written that tightly.
struct Lexeme {
  enum Kind {
    case number
    case word
    case mark
    case lineBreak
  }

  let kind: Kind
  /// The piece's UTF-8 offsets in the text.
  let span: Range<Int>
  /// The value of a number of up to nine digits, or the code of a mark (every dash is "-").
  var value = 0
  /// What a word means to periods, if anything.
  var term: Term?
  /// The hash of a word's folded form.
  var hash: UInt64 = 0
  var isCapitalized = false
  /// Whether nothing stands between this piece and the one before.
  var isGlued = false

  /// How many digits a number is written with.
  var digits: Int { kind == .number ? span.count : 0 }

  /// What stands beyond either end of a text.
  static let edge = Lexeme(kind: .lineBreak, span: 0..<0)

  func isMark(_ mark: Unicode.Scalar) -> Bool {
    kind == .mark && value == Int(mark.value)
  }

  /// Whether the piece is a whole number of one or two digits.
  var isSmallNumber: Bool { kind == .number && digits <= 2 }
}
