import OfficePackages

/// Finds where in the main part a mark for a place in the text can stand.
struct MarkLocator {
  private let reading: WordReading
  private let part: XMLPart

  init(_ reading: WordReading) {
    self.reading = reading
    part = reading.parts.main
  }

  /// Where a mark stands for words that begin at a place.
  func start(_ point: TextPoint) -> Place { place(point, isStart: true) }

  /// Where a mark stands for words that end at a place.
  func end(_ point: TextPoint) -> Place { place(point, isStart: false) }

  /// The end of what a place without words is in, where that is a whole; nil in plain text.
  func lastEdge(_ point: TextPoint) -> Place? { whole(point, isStart: false) }

  /// The beginning of what a place without words is in, where that is a whole.
  func firstEdge(_ point: TextPoint) -> Place? { whole(point, isStart: true) }

  private func place(_ point: TextPoint, isStart: Bool) -> Place {
    if let place = whole(point, isStart: isStart) { return place }
    let anchors = reading.anchors[point.block]
    let found =
      isStart
      ? anchors.atoms.first { point.offset < $0.text.upperBound }
      : anchors.atoms.last { $0.text.lowerBound < point.offset }
    // Words that begin after the last sign, or end before the first, are at that sign's edge.
    if let found { return place(point, found, anchors, isStart: isStart) }
    let isAfter = isStart
    let atom = isStart ? anchors.atoms.last : anchors.atoms.first
    guard let atom else { return paragraphEdge(anchors, isStart: isStart) }
    let run = XMLElement(part, reading.runs[atom.run].element)
    let fence = reading.runs[atom.run].fence ?? run.range
    return edge(isAfter ? fence.upperBound : fence.lowerBound, anchors)
  }

  /// The edge of something that is marked as a whole: a host, a control, an empty paragraph.
  private func whole(_ point: TextPoint, isStart: Bool) -> Place? {
    let anchors = reading.anchors[point.block]
    if let host = anchors.host {
      guard !host.isEmpty else { return beforeHosted(point.block) }
      return edge(isStart ? host.lowerBound : host.upperBound, anchors)
    }
    if anchors.atoms.isEmpty || anchors.isLocked {
      return paragraphEdge(anchors, isStart: isStart)
    }
    let atom =
      anchors.atoms.first { $0.text.contains(point.offset) }
      ?? anchors.atoms.first { $0.text.upperBound == point.offset }
    guard let atom, let fence = reading.runs[atom.run].fence,
      isInside(point.offset, of: fence, anchors)
    else { return nil }
    return edge(isStart ? fence.lowerBound : fence.upperBound, anchors)
  }

  /// Whether a place is between signs of one fence, and not only at its edge.
  private func isInside(_ offset: Int, of fence: Range<Int>, _ anchors: Anchors) -> Bool {
    let inside = anchors.atoms.filter { reading.runs[$0.run].fence == fence }
    guard let first = inside.first, let last = inside.last else { return false }
    return first.text.lowerBound < offset && offset < last.text.upperBound
  }

  /// What hangs on nothing that is known is marked where the text before it ends.
  private func beforeHosted(_ block: Int) -> Place {
    let before = reading.anchors[..<block].last { $0.host == nil && !$0.paragraphs.isEmpty }
    let after = reading.anchors[block...].first { $0.host == nil && !$0.paragraphs.isEmpty }
    guard let anchors = before ?? after else { return edge(part.root.contentEnd, Anchors()) }
    return paragraphEdge(anchors, isStart: before == nil)
  }

  private func place(
    _ point: TextPoint, _ atom: Anchors.Atom, _ anchors: Anchors, isStart: Bool
  ) -> Place {
    let source = reading.runs[atom.run]
    let run = XMLElement(part, source.element)
    if let fence = source.fence {
      return edge(isStart ? fence.lowerBound : fence.upperBound, anchors)
    }
    let element = XMLElement(part, atom.element)
    let properties = source.properties.map { XMLElement(part, $0) }
    if isStart, point.offset <= atom.text.lowerBound {
      let first = properties?.range.upperBound ?? run.startTag.upperBound
      return element.range.lowerBound == first
        ? edge(run.range.lowerBound, anchors)
        : between(element.range.lowerBound, run, properties, anchors)
    }
    if !isStart, point.offset >= atom.text.upperBound {
      return element.range.upperBound == run.contentEnd
        ? edge(run.range.upperBound, anchors)
        : between(element.range.upperBound, run, properties, anchors)
    }
    return inside(point, element, run, properties, anchors, isStart: isStart)
  }

  /// Between two elements of a paragraph.
  private func edge(_ offset: Int, _ anchors: Anchors) -> Place {
    Place(offset: offset, cut: Cut(prefix: prefix(anchors)))
  }

  /// The prefix of Word's names in a paragraph; a run of a formula would have another.
  private func prefix(_ anchors: Anchors) -> String {
    guard anchors.host == nil, let first = anchors.paragraphs.first else { return part.root.prefix }
    return XMLElement(part, first).prefix
  }

  /// Between two children of a run, which becomes two runs that look alike.
  private func between(
    _ offset: Int, _ run: XMLElement, _ properties: XMLElement?, _ anchors: Anchors
  ) -> Place {
    let before = Array("</\(run.qualifiedName)>".utf8)
    let after = part.bytes[run.startTag] + copied(properties)
    return Place(
      offset: offset, cut: Cut(before: before, after: Array(after), prefix: prefix(anchors)))
  }

  /// In a text, which becomes two texts in two runs.
  private func inside(
    _ point: TextPoint, _ text: XMLElement, _ run: XMLElement, _ properties: XMLElement?,
    _ anchors: Anchors, isStart: Bool
  ) -> Place {
    // A sign that is an element of its own cannot be cut.
    guard text.name.local == "t" else {
      let offset = isStart ? text.range.lowerBound : text.range.upperBound
      return between(offset, run, properties, anchors)
    }
    let sources = reading.document.blocks[point.block].sources
    let source =
      isStart
      ? sources.first { $0.text.contains(point.offset) }
      : sources.first { $0.text.lowerBound < point.offset && point.offset <= $0.text.upperBound }
    guard let source else { return edge(run.range.lowerBound, anchors) }
    let isLiteral = source.text.count == source.bytes.count
    let offset =
      isLiteral
      ? source.bytes.lowerBound + point.offset - source.text.lowerBound
      : isStart ? source.bytes.lowerBound : source.bytes.upperBound
    let outer = between(offset, run, properties, anchors).cut
    var cut = Cut(prefix: outer.prefix)
    cut.before = Array("</\(text.qualifiedName)>".utf8) + outer.before
    cut.after = outer.after + Array("<\(text.qualifiedName) xml:space=\"preserve\">".utf8)
    cut.text = text
    return Place(offset: offset, cut: cut)
  }

  /// The properties of a run without their history, whose numbers must not be there twice.
  private func copied(_ properties: XMLElement?) -> [UInt8] {
    guard let properties else { return [] }
    var bytes: [UInt8] = []
    var at = properties.range.lowerBound
    for child in properties.children where child.name.local == "rPrChange" {
      bytes += part.bytes[at..<child.range.lowerBound]
      at = child.range.upperBound
    }
    return bytes + part.bytes[at..<properties.range.upperBound]
  }

  /// The beginning or end of what stands in a paragraph.
  private func paragraphEdge(_ anchors: Anchors, isStart: Bool) -> Place {
    guard let first = anchors.paragraphs.first, let last = anchors.paragraphs.last else {
      return edge(part.root.contentEnd, anchors)
    }
    let paragraph = XMLElement(part, isStart ? first : last)
    if paragraph.isSelfClosing {
      var cut = Cut(prefix: paragraph.prefix)
      cut.before = Array(">".utf8)
      cut.after = Array("</\(paragraph.qualifiedName)>".utf8)
      cut.removed = Array("/>".utf8)
      return Place(offset: paragraph.startTag.upperBound - 2, cut: cut)
    }
    let start =
      paragraph.child("pPr")?.range.upperBound ?? paragraph.startTag.upperBound
    return edge(isStart ? start : paragraph.contentEnd, anchors)
  }
}
