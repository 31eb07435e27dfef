import Wording

/// What can be wrong with a JSON text or with its shape.
package enum JSONPhrase: String, Phrase {
  // The text is not JSON.
  /// The file is empty.
  case emptyFile = "empty-file"
  /// The bytes are not UTF-8.
  case notUTF8 = "not-utf8"
  /// Something else stands where a value should.
  case valueExpected = "value-expected"
  /// A name in quotes or a closing brace was expected.
  case nameExpected = "name-expected"
  /// A colon was expected after a name; `name`.
  case colonExpected = "colon-expected"
  /// A comma or the closing sign was expected; `close`.
  case commaExpected = "comma-expected"
  /// A comma was expected where a line ends.
  case commaBetweenLines = "comma-between-lines"
  /// A comma stands before the closing sign.
  case extraComma = "extra-comma"
  /// An object, array or string never ends; `open`, `close`.
  case unclosed
  /// A line ends inside a string.
  case lineBreak = "line-break"
  /// A control character stands raw in a string.
  case rawControl = "raw-control"
  /// A backslash is followed by something it cannot be; `found`.
  case badEscape = "bad-escape"
  /// Half of a surrogate pair stands alone; `found`.
  case loneSurrogate = "lone-surrogate"
  /// A number is not written as JSON writes numbers; `found`.
  case badNumber = "bad-number"
  /// A blank stands between values that JSON has not got.
  case oddSpace = "odd-space"
  /// A comment stands in the file.
  case comment
  /// More text follows the value.
  case afterEnd = "after-end"
  /// Values are nested too deep; `limit`.
  case tooDeep = "too-deep"
  /// The file is too big; `limit` in megabytes.
  case tooBig = "too-big"
  // The JSON does not have the shape wanted.
  /// A name stands twice in an object; `name`.
  case duplicateKey = "duplicate-key"
  /// A name is not known here; `name`.
  case unknownKey = "unknown-key"
  /// A name is missing; `name`.
  case missingKey = "missing-key"
  /// A value is of another kind than wanted; `name`.
  case wrongKind = "wrong-kind"
  /// A word is none of those allowed; `name`, `found`.
  case unknownWord = "unknown-word"
  /// A text is empty where there must be one; `name`.
  case emptyText = "empty-text"
  /// A text lacks its Danish form; `name`.
  case missingDanish = "missing-danish"
  /// A text lacks its English form; `name`.
  case missingEnglish = "missing-english"
  // Help.
  /// What makes a file so big.
  case helpTooBig = "help-too-big"
  /// How to save a file.
  case helpUTF8 = "help-utf8"
  /// Which quotes JSON has.
  case helpQuotes = "help-quotes"
  /// How to write a quote inside a string.
  case helpInnerQuote = "help-inner-quote"
  /// What to do about the blank.
  case helpOddSpace = "help-odd-space"
  /// Where the comma goes.
  case helpCommaBetweenLines = "help-comma-between-lines"
  /// How to end a string, or to write a line break in it.
  case helpLineBreak = "help-line-break"
  /// How to write a control character in a string.
  case helpRawControl = "help-raw-control"
  /// How to write a comment.
  case helpComment = "help-comment"
  /// What a backslash may be followed by.
  case helpEscape = "help-escape"
  /// What `\u` may be followed by.
  case helpUnicode = "help-unicode"
  /// What to close it with; `close`.
  case helpUnclosed = "help-unclosed"
  /// Remove the comma.
  case helpExtraComma = "help-extra-comma"
  /// How a number is written, and that anything else needs quotes.
  case helpDecimal = "help-decimal"
  /// How an object is written.
  case helpObject = "help-object"
  /// How an array is written.
  case helpArray = "help-array"
  /// How a string is written.
  case helpString = "help-string"
  /// How a whole number is written.
  case helpNumber = "help-number"
  /// true or false.
  case helpBool = "help-bool"
  /// Where the Danish text goes.
  case helpDanish = "help-danish"
  /// Where the English text goes.
  case helpEnglish = "help-english"

  /// Where these texts stand in the interface files.
  package static let namespace = "json"
}
