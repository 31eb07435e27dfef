/// Texts looked at all at once.
extension Glance {
  /// Looks at so many texts of one document; what lies between them is looked at and forgotten.
  func lookAtAll(_ count: Int, documentSize: Int) {
    let (scan, texts, sightings) = (scan, texts, sightings)
    let document = ByteWindow.margin..<ByteWindow.margin &+ documentSize
    for number in 0..<Int32(truncatingIfNeeded: count) {
      let text = texts[Int(number)]
      if text.isRare {
        sightings.note(.anything, of: number)
      } else if text.start < document.upperBound {
        sightings.note(scan.always, of: number)
      } else {
        sightings.note(scan.sighting(text.start, Int(text.count)), of: number)
      }
    }
    let found = scan.find(document.lowerBound, documentSize)
    var places = TextPlaces(texts: texts, count: count, document: document)
    for index in 0..<found.words {
      let offset = document.lowerBound &+ Int(scan.rows.starts[index])
      let text = places.text(at: offset)
      if text >= 0 { scan.look(at: index, from: document.lowerBound, sightings, of: text) }
    }
    guard found.dots > 0 else { return }
    places = TextPlaces(texts: texts, count: count, document: document)
    for index in 0..<found.dots {
      let text = places.text(at: document.lowerBound &+ Int(scan.rows.dots[index]))
      if text >= 0 { sightings.all[text] = .anything }
    }
  }
}

/// Which text of a document a byte is in, asked for bytes that ascend.
private struct TextPlaces {
  let texts: Slots<FactText>
  let count: Int
  let document: Range<Int>
  private var next = 0
  private var start = 0
  private var end = 0

  init(texts: Slots<FactText>, count: Int, document: Range<Int>) {
    (self.texts, self.count, self.document) = (texts, count, document)
  }

  /// The text that a byte is in; -1 where it is in none, or in one that is not looked at here.
  @inline(__always) mutating func text(at offset: Int) -> Int {
    while end <= offset {
      guard next < count else { return -1 }
      let text = texts[next]
      next &+= 1
      // What was decoded lies behind the document, and among texts that do not.
      guard text.start < document.upperBound, !text.isRare else { continue }
      start = text.start
      end = start &+ Int(text.count)
    }
    return start <= offset ? next &- 1 : -1
  }
}
