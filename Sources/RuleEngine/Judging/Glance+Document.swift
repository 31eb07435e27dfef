/// Texts looked at all at once.
extension Glance {
  /// Looks at so many texts of one document; what lies between them is looked at and forgotten.
  func lookAtAll(_ count: Int, documentSize: Int) {
    let (scan, sightings, places) = (scan, sightings, sightings.places)
    markTexts(count, documentSize: documentSize)
    let start = ByteWindow.margin
    let found = scan.find(start, documentSize)
    scan.match(start, found.words)
    scan.rank(scan.rows.starts, found.words, documentSize: documentSize)
    for index in 0..<found.words {
      let place = places[Int(scan.rows.ranks[index])]
      guard scan.rows.starts[index] < place.end else { continue }
      scan.note(index, sightings, of: Int(place.text))
      if scan.looksAtParts {
        scan.lookAtParts(of: index, from: start, &sightings.all[Int(place.text)])
      }
    }
    guard found.dots > 0 else { return }
    scan.rank(scan.rows.dots, found.dots, documentSize: documentSize)
    for index in 0..<found.dots {
      let place = places[Int(scan.rows.ranks[index])]
      if scan.rows.dots[index] < place.end { sightings.all[Int(place.text)] = .anything }
    }
  }

  /// Marks where texts begin that are looked at with the document, and looks at the others.
  ///
  /// Of the texts, in the order of their bytes, the place of number n is the n-th, from 1.
  private func markTexts(_ count: Int, documentSize: Int) {
    let (scan, texts, sightings) = (scan, texts, sightings)
    let (marks, places) = (scan.rows.marks, sightings.places)
    for block in 0..<ScanRows.marks(of: documentSize) { marks[block] = 0 }
    places[0] = TextPlace(end: 0, text: 0)
    var last = 0
    for number in 0..<Int32(truncatingIfNeeded: count) {
      let text = texts[Int(number)]
      let start = text.start &- ByteWindow.margin
      if text.isRare {
        sightings.note(.anything, of: number)
      } else if start >= documentSize {
        // What was decoded lies behind the document.
        sightings.note(scan.sighting(text.start, Int(text.count)), of: number)
      } else {
        sightings.note(scan.always, of: number)
        marks[start &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: start & 63)
        last &+= 1
        places[last] = TextPlace(
          end: UInt32(truncatingIfNeeded: start &+ Int(text.count)), text: number)
      }
    }
  }
}

/// Where a text of a document ends, and which it is.
struct TextPlace: BitwiseCopyable {
  let end: UInt32
  let text: Int32
}
