/// A paragraph while it is read.
struct BlockBuilder {
  var text: [UInt8] = []
  private(set) var runs: [FormattedRun] = []
  private(set) var sources: [TextSource] = []
  var story = BlockPlace.Story.body
  /// The cells round it, by their places in the list of cells.
  var cells: [Int] = []
  var paragraph = 1
  var heading: Int?
  var list: ListMark?
  /// The list it says it is in, before the items are counted.
  var numbering: WordItem?
  /// The tags of the content controls round it, the outermost first.
  var controls: [String] = []
  var anchors = Anchors()

  /// Appends text that stands at a place of a part.
  mutating func append(
    _ new: [UInt8], _ traits: FormattedRun.Traits, part: String, bytes: Range<Int>
  ) {
    guard !new.isEmpty else { return }
    let start = text.count
    text += new
    if let last = runs.last, last.traits == traits {
      runs[runs.count - 1].range = last.range.lowerBound..<text.count
    } else {
      runs.append(FormattedRun(range: start..<text.count, traits: traits))
    }
    let source = TextSource(text: start..<text.count, part: part, bytes: bytes)
    if let last = sources.last, last.joins(source) {
      sources[sources.count - 1] = TextSource(
        text: last.text.lowerBound..<text.count, part: part,
        bytes: last.bytes.lowerBound..<bytes.upperBound)
    } else {
      sources.append(source)
    }
  }

  func block(_ places: [CellPlace]) -> Block {
    var place = BlockPlace(cells: cells.map { places[$0] }, paragraph: paragraph)
    place.story = story
    var block = Block(String(decoding: text, as: UTF8.self), place: place)
    block.heading = heading
    block.list = list
    block.controls = controls
    block.runs = runs
    block.sources = sources
    return block
  }
}

extension TextSource {
  /// Whether another source goes on where this one ends, byte for byte.
  fileprivate func joins(_ next: TextSource) -> Bool {
    bytes.count == text.count && next.bytes.count == next.text.count
      && bytes.upperBound == next.bytes.lowerBound && part == next.part
  }
}

/// Paragraphs and what else is gathered while a document is read.
struct BlockList {
  var blocks: [BlockBuilder] = []
  var cells: [CellPlace] = []
  var tables = 0
  private var counts: [Notice.Kind: Int] = [:]
  private var words: [Notice.Kind: [String]] = [:]

  /// The most paragraphs, and the most bytes of text, that an honest document has.
  static let countLimit = 200_000
  static let textLimit = 32 << 20
  /// The most cells round a paragraph that are told.
  static let depthLimit = 16

  /// How many bytes of text have been read.
  var textSize = 0

  /// Whether there is more than any honest document has.
  ///
  /// A few kilobytes of a package can hold millions of empty paragraphs.
  var isTooBig: Bool { blocks.count > Self.countLimit || textSize > Self.textLimit }

  /// Takes a place for a paragraph, which those that begin in it follow.
  mutating func reserve() -> Int {
    blocks.append(BlockBuilder())
    return blocks.count - 1
  }

  mutating func note(_ kind: Notice.Kind, _ word: String? = nil) {
    counts[kind, default: 0] += 1
    if let word { words[kind, default: []].append(word) }
  }

  /// Adds words to what was noted last.
  mutating func noteMore(_ kind: Notice.Kind, _ more: String) {
    guard let count = words[kind]?.count, count > 0 else { return note(kind, more) }
    words[kind]?[count - 1] += more
  }

  var notices: [Notice] {
    Notice.Kind.allCases.compactMap { kind in
      counts[kind].map { Notice(kind: kind, count: $0, words: words[kind] ?? []) }
    }
  }
}

/// A remark's words while they are read.
struct NoteRange {
  var from: TextPoint?
  var to: TextPoint?
}

extension ReviewerNote {
  /// The remark about a stretch of blocks.
  func about(_ range: NoteRange?, _ blocks: [Block]) -> ReviewerNote {
    guard let from = range?.from, let to = range?.to, from <= to else { return self }
    var note = self
    note.from = from
    note.to = to
    note.words = Self.words(from, to, blocks)
    return note
  }

  /// Many remarks about a whole document are not worth so many copies of it.
  private static let wordLimit = 4096

  private static func words(_ from: TextPoint, _ to: TextPoint, _ blocks: [Block]) -> String {
    var words = ""
    for index in from.block...to.block where words.utf8.count < wordLimit {
      let text = blocks[index].text.utf8
      let start = index == from.block ? from.offset : 0
      let end = index == to.block ? to.offset : text.count
      if index > from.block { words += "\n" }
      words += String(decoding: text.prefix(end).dropFirst(start), as: UTF8.self)
    }
    return words
  }
}
