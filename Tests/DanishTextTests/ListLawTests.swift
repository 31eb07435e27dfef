import DanishText
import Testing

/// What holds for every text read as a list, whatever stands in it.
struct ListLawTests {
  static let cases =
    MarkedListTests.marked + MarkedListTests.announced + UnmarkedListTests.lines
    + UnmarkedListTests.separated + UnmarkedListTests.prose

  /// The words of a text that are in no item, marker or lead-in.
  private static func lost(in reading: ListReading) -> [String] {
    var bytes = Array(reading.text.utf8)
    let kept =
      reading.items.map(\.span) + reading.items.compactMap(\.marker?.span) + reading.leadIns
      + reading.bareMarkers
    for span in kept { for offset in span { bytes[offset] = 0x20 } }
    let rest = TokenizedText(String(decoding: bytes, as: UTF8.self))
    return rest.words.map(\.folded).filter { $0 != "og" && $0 != "samt" }
  }

  private static func check(_ text: String, _ note: String) {
    let reading = listReading(of: text)
    #expect(lost(in: reading) == [], "\(note): \(text)")
    var end = 0
    for item in reading.items {
      let start = item.marker?.span.lowerBound ?? item.span.lowerBound
      #expect(start >= end, "\(note): \(text)")
      #expect(item.marker.map { $0.span.upperBound <= item.span.lowerBound } ?? true)
      #expect(item.text == String(decoding: Array(reading.text.utf8)[item.span], as: UTF8.self))
      #expect(!item.text.isEmpty && item.text == item.text.trimmingSpaces, "\(note): \(text)")
      end = item.span.upperBound
    }
  }

  @Test(arguments: cases)
  func `no word is lost and spans ascend`(example: ListCase) {
    Self.check(example.text, "as written")
    Self.check("😀 " + example.text, "behind a picture")
    Self.check(example.text.uppercased(), "in capitals")
    Self.check(example.text.replacing("\n", with: "\r\n"), "with other line ends")
  }

  @Test(arguments: [UInt64(41), 42, 43, 44])
  func `no word of shuffled lists is lost`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces =
      Self.cases.flatMap { $0.text.split(separator: " ").map(String.init) } + [
        "\n", "\n\n", "\r\n", "\t", "1.", "2)", "a)", "b)", "-", "•", ",", ";", "og", "samt", "(",
        ")",
        "\"", ":", "3. klasse", "Ad 1)", "0", "999", "i)", "ii)", "\u{301}", "å", "\u{0}", "/", "|",
        "o",
      ]
    for _ in 0..<800 {
      let chosen = (0..<Int.random(in: 1...20, using: &random)).compactMap { _ in
        pieces.randomElement(using: &random)
      }
      let text = chosen.joined(separator: Int.random(in: 0...5, using: &random) == 0 ? "" : " ")
      Self.check(text, "seed \(seed)")
      for item in listItems(in: text) { _ = reference(in: item) }
    }
  }

  @Test func `an empty text has no items`() {
    for text in ["", " ", "\n\n", "\t", "\u{FEFF}"] { #expect(listItems(in: text) == []) }
  }

  @Test(arguments: [
    ("1 og 3: Jonas", [ListLabel.number(1), .number(3)]), ("Ad 2) Fraværstal", [.number(2)]),
    ("a) Jonas", [.letter("a")]), ("Tegn 1-3: Trivsel", [.number(1), .number(2), .number(3)]),
    ("Optælling (til tegn 2)", [.number(2)]), ("Data til tegn 1: Trivselsmåling", [.number(1)]),
    ("Jonas Brandt (prøvehandling 1 og 4)", [.number(1), .number(4)]),
    ("Mette Ravn, ad b)", [.letter("b")]),
    ("a-c: Jonas", [.letter("a"), .letter("b"), .letter("c")]),
    ("T2: Interview", [.number(2)]), ("- tegn 3: Interview", [.number(3)]),
    ("4. Interview om tegn 2", [.number(2)]),
    ("1, 2 og 5: Interview", [.number(1), .number(2), .number(5)]),
    ("Interview om tegn i dagligdagen", []), ("Tegn på trivsel", []), ("12 elever", []),
    ("Handling 2: Vandring", [.number(2)]), ("Trivselsmåling", []),
  ])
  func `an item refers to others by their numbers and letters`(text: String, labels: [ListLabel]) {
    #expect(listItems(in: text).map(reference(in:)) == [labels])
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    let white: Set<Unicode.Scalar> = [" ", "\n", "\r", "\t", "\u{A0}"]
    var scalars = Array(unicodeScalars)
    while let last = scalars.last, white.contains(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars.drop { white.contains($0) }))
  }
}
