/// Reads a text as a list: markers first, then lines, then one line with separators.
struct ListReader {
  /// An item that grows line by line.
  struct Block {
    let marker: ListMarker?
    var span: Range<Int>
    let level: Int
    let style: String
  }

  let text: TokenizedText
  var bytes: [UInt8] { text.bytes }

  init(_ text: TokenizedText) { self.text = text }

  func read() -> ListReading {
    let lines = markedLines()
    var layout: ListLayout
    if lines.contains(where: { $0.candidate != nil }) {
      layout = MarkedLines(text: text, lines: lines).layout()
    } else {
      layout = PlainLines(text: text, lines: lines).layout()
    }
    layout.blocks = layout.blocks.flatMap { block in InlineMarkers(text: text).split(block) }
    liftLeadIns(in: &layout)
    if layout.blocks.count == 1, let block = layout.blocks.first, block.marker == nil {
      split(block, in: &layout)
    }
    return reading(of: layout)
  }

  /// The lines with those markers that are believed.
  private func markedLines() -> [ListLine] {
    var lines = ListLine.all(in: bytes)
    let reader = MarkerReader(bytes: bytes)
    for index in lines.indices where !lines[index].isBlank {
      lines[index].candidate = reader.candidate(at: lines[index].span.lowerBound)
    }
    let believed = MarkerBelief(candidates: lines.compactMap(\.candidate))
    for index in lines.indices {
      lines[index].candidate = lines[index].candidate.flatMap(believed.resolved)
    }
    return lines
  }

  /// Takes the words before the first inline marker, "Vi prøver: 1) …", off as a lead-in.
  private func liftLeadIns(in layout: inout ListLayout) {
    guard layout.blocks.count > 1, let first = layout.blocks.first,
      first.style == InlineMarkers.head
    else { return }
    layout.leadIns.append(first.span)
    layout.blocks.removeFirst()
  }

  /// Splits the one line that there is at its separators.
  private func split(_ block: Block, in layout: inout ListLayout) {
    let line = SeparatedLine(text: text).split(block.span)
    if let leadIn = line.leadIn { layout.leadIns.append(leadIn) }
    layout.blocks = line.pieces.map { Block(marker: nil, span: $0, level: 0, style: "") }
  }

  private func reading(of layout: ListLayout) -> ListReading {
    var items: [ListItem] = []
    var bare: [Range<Int>] = []
    for (index, block) in layout.blocks.enumerated() {
      let isLast = index == layout.blocks.count - 1
      let span = SeparatedLine(text: text).withoutSeparators(block.span, isLast: isLast)
      if !span.isEmpty {
        items.append(
          ListItem(text: text.quote(span), span: span, marker: block.marker, level: block.level))
      } else if let marker = block.marker {
        bare.append(marker.span)
      }
    }
    return ListReading(text: text.text, items: items, leadIns: layout.leadIns, bareMarkers: bare)
  }
}

/// The blocks of a text and what leads up to them.
struct ListLayout {
  var blocks: [ListReader.Block] = []
  var leadIns: [Range<Int>] = []
}

/// Decides which markers are believed, by the company they keep.
struct MarkerBelief {
  private let known: Set<String>

  init(candidates: [MarkerReader.Candidate]) {
    known = Set(
      candidates.flatMap { candidate in
        candidate.marker.labels.flatMap { label in
          Self.styles(of: candidate, label).map { Self.key($0, label) }
        }
      })
  }

  /// The forms under which a label is known: "a+b:" makes "c:" believed too.
  private static func styles(of candidate: MarkerReader.Candidate, _ label: ListLabel) -> [String] {
    guard candidate.style == "ref-" else { return [candidate.style] }
    return switch label {
    case .number: [candidate.style]
    case .letter: [candidate.style, "lettera:", "lettera)", "letterA:"]
    }
  }

  /// A candidate as it is to be read, or nil if it is no marker.
  func resolved(_ candidate: MarkerReader.Candidate) -> MarkerReader.Candidate? {
    if let roman = roman(candidate) { return roman }
    if candidate.isCertain || hasNeighbour(candidate.style, candidate.marker.labels) {
      return candidate
    }
    return nil
  }

  /// "i)" is the first of "ii)" and "iii)", or the letter before "j)".
  private func roman(_ candidate: MarkerReader.Candidate) -> MarkerReader.Candidate? {
    guard candidate.marker.kind == .letter,
      case .letter(let letter)? = candidate.marker.labels.first,
      let value = MarkerReader.romans[letter]
    else { return nil }
    let style = candidate.style.replacing("letter", with: "roman")
    let isBeside =
      known.contains(Self.key(style, .number(value + 1)))
      || known.contains(Self.key(style, .number(value - 1)))
    let isAlone =
      letter == "i" && candidate.isCertain
      && !known.contains(Self.key(candidate.style, .letter("h")))
    guard isBeside || isAlone else { return nil }
    var read = candidate
    read.marker = ListMarker(kind: .roman, labels: [.number(value)], span: candidate.marker.span)
    return read
  }

  private func hasNeighbour(_ style: String, _ labels: [ListLabel]) -> Bool {
    labels.contains { label in
      switch label {
      case .number(let value):
        known.contains(Self.key(style, .number(value + 1)))
          || known.contains(Self.key(style, .number(value - 1)))
          || value == 2 && style.hasPrefix("roman")
            && known.contains("letter\(style.dropFirst(5)) i")
      case .letter(let letter):
        // "J. Hansen" above "K. Olsen" are initials; a list of letters begins with A.
        (!style.hasPrefix("letterA") || known.contains(Self.key(style, .letter("a"))))
          && neighbours(of: letter).contains { known.contains(Self.key(style, .letter($0))) }
      }
    }
  }

  private func neighbours(of letter: String) -> [String] {
    guard let value = letter.unicodeScalars.first?.value else { return [] }
    return [value - 1, value + 1].compactMap { Unicode.Scalar($0).map { String($0) } }
  }

  private static func key(_ style: String, _ label: ListLabel) -> String {
    switch label {
    case .number(let value): "\(style) \(value)"
    case .letter(let letter): "\(style) \(letter)"
    }
  }
}
