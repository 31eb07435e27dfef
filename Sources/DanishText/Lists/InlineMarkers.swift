/// Several items with markers on one line: "1) … 2) … 3) …".
struct InlineMarkers {
  /// The style of a block that only leads up to inline markers.
  static let head = "head"

  let text: TokenizedText

  /// The parts of a block at the markers inside it, or the block alone.
  func split(_ block: ListReader.Block) -> [ListReader.Block] {
    if block.marker?.kind == .bullet { return splitAtBullets(block) }
    let found = candidates(in: block.span)
    guard !found.isEmpty else { return [block] }
    return block.marker == nil ? splitUnmarked(block, found) : splitNumbered(block, found)
  }

  private typealias Candidate = MarkerReader.Candidate

  /// The numbers, letters and references that stand behind white space in a span.
  private func candidates(in span: Range<Int>) -> [Candidate] {
    let reader = MarkerReader(bytes: text.bytes)
    var found: [Candidate] = []
    var wasSpace = true
    var depth = 0
    var offset = span.lowerBound
    while offset < span.upperBound {
      let glyph = Glyph(in: text.bytes, at: offset)
      if wasSpace, depth == 0, mayBegin(at: offset), let candidate = reader.candidate(at: offset),
        candidate.marker.kind != .bullet,
        candidate.bodyStart <= span.upperBound
      {
        found.append(candidate)
      }
      if text.bytes[offset] == UInt8(ascii: "(") { depth += 1 }
      if text.bytes[offset] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      wasSpace = glyph.kind == .space || glyph.kind == .lineBreak
      offset += glyph.length
    }
    return found
  }

  /// Whether a look at two bytes leaves a marker possible; most words end here.
  private func mayBegin(at offset: Int) -> Bool {
    let byte = text.bytes[offset]
    let next = offset + 1 < text.bytes.count ? text.bytes[offset + 1] : 0x0A
    switch byte {
    case 0x30...0x39, UInt8(ascii: "("), UInt8(ascii: "["), 0xE2: return true
    case 0x41...0x5A: return true
    case 0x61...0x7A: return next < 0x30 || next == UInt8(ascii: ":") || byte == 0x69
    default: return false
    }
  }

  /// A block without a marker of its own: the first must be 1 or a, and 2 or b must follow.
  private func splitUnmarked(_ block: ListReader.Block, _ found: [Candidate]) -> [ListReader.Block]
  {
    guard let first = found.first(where: { $0.isCertain && isFirst($0) && fits($0) }) else {
      return [block]
    }
    let run = run(from: first, in: found)
    let head = text.bytes.trimmed(block.span.lowerBound..<first.marker.span.lowerBound)
    guard run.count > 1, isHead(head) else { return [block] }
    let blocks = blocks(of: run, in: block)
    if head.isEmpty { return blocks }
    return [ListReader.Block(marker: nil, span: head, level: block.level, style: Self.head)]
      + blocks
  }

  private func isHead(_ head: Range<Int>) -> Bool {
    head.isEmpty || text.bytes[head.upperBound - 1] == UInt8(ascii: ":")
      || text.words(in: head).count <= 8
  }

  /// A block that begins with "1)": a "2)" must follow.
  private func splitNumbered(_ block: ListReader.Block, _ found: [Candidate]) -> [ListReader.Block]
  {
    guard let marker = block.marker, !marker.labels.isEmpty else { return [block] }
    let own = Candidate(
      marker: marker, bodyStart: block.span.lowerBound, style: block.style, isCertain: true)
    let run = run(from: own, in: found)
    return run.count > 1 ? blocks(of: run, in: block) : [block]
  }

  /// A candidate and those of its style that count on from it.
  private func run(from first: Candidate, in found: [Candidate]) -> [Candidate] {
    var run = [first]
    for candidate in found
    where candidate.marker.span.lowerBound > run[run.count - 1].marker.span.lowerBound {
      let previous = run[run.count - 1]
      if candidate.style == first.style, fits(candidate), follows(candidate, previous) {
        run.append(candidate)
      }
    }
    return run
  }

  private func follows(_ candidate: Candidate, _ previous: Candidate) -> Bool {
    switch (previous.marker.labels.last, candidate.marker.labels.first) {
    case (.number(let low), .number(let high)): high == low + 1
    case (.letter(let low), .letter(let high)):
      high.unicodeScalars.first?.value == (low.unicodeScalars.first?.value ?? 0) + 1
    default: false
    }
  }

  private func isFirst(_ candidate: Candidate) -> Bool {
    candidate.marker.labels.first == .number(1) || candidate.marker.labels.first == .letter("a")
  }

  /// Whether a marker with a dot stands where a sentence ended; other forms may stand anywhere.
  private func fits(_ candidate: Candidate) -> Bool {
    guard candidate.style.hasSuffix(".") else { return true }
    let start = candidate.marker.span.lowerBound
    let before = text.bytes.trimmed(max(0, start - 8)..<start)
    guard let last = text.bytes[before].last else { return true }
    let isPaused = [".", ";", ",", ":", "!", "?", ")"].contains { (mark: Unicode.Scalar) in
      UInt8(ascii: mark) == last
    }
    return isPaused || Glyph(in: text.bytes, at: candidate.bodyStart).kind == .upper
  }

  private func blocks(of run: [Candidate], in block: ListReader.Block) -> [ListReader.Block] {
    run.indices.map { index in
      let end =
        index + 1 < run.count ? run[index + 1].marker.span.lowerBound : block.span.upperBound
      let start = min(run[index].bodyStart, end)
      return ListReader.Block(
        marker: run[index].marker, span: text.bytes.trimmed(start..<end), level: block.level,
        style: run[index].style)
    }
  }

  /// "• A • B • C": dots and ticks never stand in prose.
  private func splitAtBullets(_ block: ListReader.Block) -> [ListReader.Block] {
    guard let marker = block.marker else { return [block] }
    let sign = Array(text.bytes[marker.span])
    if let pieces = SeparatedLine(text: text).piecesBetweenDashes(block.span, sign: sign) {
      return pieces.map { part(self.marker(before: $0, or: marker, sign), $0, of: block) }
    }
    guard sign.count > 1,
      sign[0] == 0xE2 && sign[1] != 0x80 || sign == Array("•".utf8) || sign == Array("·".utf8)
    else { return [block] }
    var blocks: [ListReader.Block] = []
    var (current, start) = (marker, block.span.lowerBound)
    var offset = start
    while offset < block.span.upperBound {
      let isSign =
        text.bytes[offset] == sign[0]
        && text.bytes[offset..<min(offset + sign.count, block.span.upperBound)].elementsEqual(sign)
        && offset > start && [0x20, 0x09, 0x0A].contains(text.bytes[offset - 1])
      if isSign {
        blocks.append(part(current, start..<offset, of: block))
        current = ListMarker(kind: .bullet, labels: [], span: offset..<offset + sign.count)
        start = offset + sign.count
      }
      offset += isSign ? sign.count : 1
    }
    return blocks + [part(current, start..<block.span.upperBound, of: block)]
  }

  /// The dash before a piece, which is the block's own before the first.
  private func marker(before piece: Range<Int>, or own: ListMarker, _ sign: [UInt8]) -> ListMarker {
    let end = piece.lowerBound - 1
    guard end - sign.count > own.span.upperBound else { return own }
    return ListMarker(kind: .bullet, labels: [], span: end - sign.count..<end)
  }

  private func part(_ marker: ListMarker, _ span: Range<Int>, of block: ListReader.Block)
    -> ListReader.Block
  {
    ListReader.Block(
      marker: marker, span: text.bytes.trimmed(span), level: block.level, style: block.style)
  }
}
