extension FactParser {
  /// Reads fields while each is the next of the schema, and a text of common characters.
  ///
  /// Nearly all are. What is anything else, or has spaces around it, is left as it stands.
  /// The state of the parser is kept at hand meanwhile, which is why it is written out here.
  @inline(__always) mutating func readPlainTexts(
    _ record: FactLayout.Shape, _ first: Int, _ next: inout Int, _ given: inout UInt64
  ) {
    // There is room for a text of each, and none has been given out of turn.
    guard textCount &+ record.count < capacity, given &>> UInt64(truncatingIfNeeded: next) == 0
    else { return }
    var (at, stop, text, ahead, field) = (at, nextStop, textCount, ahead, next)
    let (window, stops, fields, texts, nodes) = (window, stops, layout.fields, texts, nodes)
    let end = min(record.count, 63)
    var isMore = true
    while isMore, field < end {
      let name = fields[record.first &+ field]
      let quote = at &+ name.textLength
      guard name.textLength > 0, window.isSame(name, at), window[quote] == UInt8(ascii: "\"")
      else { break }
      let start = quote &+ 1
      // The quotes of the name come before, and the one that opens the text.
      var close = stop &+ 3
      while Int(stops[close]) < start { close &+= 1 }
      let last = Int(stops[close])
      let tail = window.half(last &- 1)
      isMore = tail &>> 8 == Self.quoteCommaQuote
      guard tail & 0xFF != 0xC3, isMore || tail &>> 8 & 0xFFFF == Self.quoteBrace else { break }
      let string = FactString(start: start, count: last &- start, isRare: false)
      texts[text] = FactText(string, in: window)
      nodes[first &+ field] = FactNode(text: Int32(truncatingIfNeeded: text))
      ahead.ask()
      field &+= 1
      text &+= 1
      stop = close &+ 1
      at = last &+ (isMore ? 2 : 1)
    }
    given |= (1 &<< UInt64(truncatingIfNeeded: field)) &- (1 &<< UInt64(truncatingIfNeeded: next))
    (self.at, nextStop, textCount, self.ahead, next) = (at, stop, text, ahead, field)
  }

  /// What stands behind a text that is not the last of its record, and behind one that is.
  private static let quoteCommaQuote: UInt32 = 0x22_2C22
  private static let quoteBrace: UInt32 = 0x7D22
}

extension ByteWindow {
  /// Whether the name of a field and its colon stand at an offset; one too long for that always does.
  @inline(__always) func isSame(_ field: FactLayout.Field, _ offset: Int) -> Bool {
    ((word(offset) ^ field.head) & field.headMask)
      | ((word(offset &+ 8) ^ field.tail) & field.tailMask) == 0
  }
}
