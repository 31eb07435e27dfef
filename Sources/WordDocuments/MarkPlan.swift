import OfficePackages

/// Where the marks of remarks go in the main part, gathered so that each place is cut once.
struct MarkPlan {
  /// What a mark tells.
  private enum Kind: Int {
    case end
    case point
    case start
  }

  private struct Mark {
    let kind: Kind
    let id: Int
  }

  private let reading: WordReading
  private let writer: CommentWriter
  private var cuts: [Int: Cut] = [:]
  private var marks: [Int: [Mark]] = [:]

  init(_ reading: WordReading) {
    self.reading = reading
    writer = CommentWriter(reading)
  }

  /// Marks the words of a remark; a place that is outside of the text is moved into it.
  mutating func mark(_ id: Int, _ comment: WordComment) {
    let from = valid(comment.from, roundsUp: false)
    let to = max(from, valid(comment.to, roundsUp: true))
    let places = places(from, to)
    guard places.start.offset < places.end.offset else {
      return put(Mark(kind: .point, id: id), places.start)
    }
    put(Mark(kind: .start, id: id), places.start)
    put(Mark(kind: .end, id: id), places.end)
  }

  private mutating func put(_ mark: Mark, _ place: Place) {
    cuts[place.offset] = place.cut
    marks[place.offset, default: []].append(mark)
  }

  private func places(_ from: TextPoint, _ to: TextPoint) -> (start: Place, end: Place) {
    let locator = MarkLocator(reading)
    if from < to { return (locator.start(from), locator.end(to)) }
    // In the middle of a text both would be the same cut; at a field or control they are two.
    let isFirst = from.offset == 0
    let place = isFirst ? locator.start(from) : locator.end(from)
    let other = isFirst ? locator.lastEdge(from) : locator.firstEdge(from)
    guard let other else { return (place, place) }
    return isFirst ? (place, other) : (other, place)
  }

  /// The place in the text, at the edge of a character.
  private func valid(_ point: TextPoint, roundsUp: Bool) -> TextPoint {
    let blocks = reading.document.blocks
    guard point.block < blocks.count else {
      let last = blocks.count - 1
      return TextPoint(block: last, offset: blocks[last].text.utf8.count)
    }
    let block = max(0, point.block)
    let text = Array(blocks[block].text.utf8)
    var offset = min(max(0, point.offset), text.count)
    while offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 {
      offset += roundsUp ? 1 : -1
    }
    return TextPoint(block: block, offset: offset)
  }

  /// What is put into the main part: at one place ends come first, so that remarks may touch.
  var splices: [Splice] {
    var splices: [Splice] = []
    var spaced: Set<Int> = []
    for (offset, marks) in marks.sorted(by: { $0.key < $1.key }) {
      guard let cut = cuts[offset] else { continue }
      let order = marks.enumerated().sorted {
        ($0.element.kind.rawValue, $0.offset) < ($1.element.kind.rawValue, $1.offset)
      }
      let text = order.map { written($0.element, cut.prefix) }.joined()
      splices.append(
        Splice(
          at: offset, cut.before + Array(text.utf8) + cut.after, instead: cut.removed))
      // What is left of a text that was cut may end with a blank, which must be kept.
      if let text = cut.text, spaced.insert(text.index).inserted,
        text.attribute("space") == nil
      {
        splices.append(
          Splice(at: text.startTag.upperBound - 1, Array(" xml:space=\"preserve\"".utf8)))
      }
    }
    return splices.sorted { $0.offset < $1.offset }
  }

  private func written(_ mark: Mark, _ prefix: String) -> String {
    switch mark.kind {
    case .start: writer.start(mark.id, prefix)
    case .end: writer.end(mark.id, prefix)
    case .point: writer.start(mark.id, prefix) + writer.end(mark.id, prefix)
    }
  }
}

/// A place in the main part where marks can stand.
struct Place {
  let offset: Int
  let cut: Cut
}

/// What must be closed before marks and opened again after them.
struct Cut {
  var before: [UInt8] = []
  var after: [UInt8] = []
  /// What gives way, where an element alone becomes one with content.
  var removed: [UInt8] = []
  /// The text that is cut in two.
  var text: XMLElement?
  /// The prefix that the marks' names have.
  let prefix: String
}
