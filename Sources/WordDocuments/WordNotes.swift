import OfficePackages

/// The footnotes and endnotes of a document, which are numbered as they are referred to.
struct WordNotes {
  private var footnotes: [String: XMLElement] = [:]
  private var endnotes: [String: XMLElement] = [:]
  private var footnoteTags: [WordTag?] = []
  private var endnoteTags: [WordTag?] = []
  private var footnoteCount = 0
  private var endnoteCount = 0

  /// No notes at all.
  init() {}

  init(footnotes: XMLPart?, endnotes: XMLPart?) {
    self.footnotes = Self.notes(footnotes)
    self.endnotes = Self.notes(endnotes)
    footnoteTags = footnotes?.names.map { WordTag($0) } ?? []
    endnoteTags = endnotes?.names.map { WordTag($0) } ?? []
  }

  private static func notes(_ part: XMLPart?) -> [String: XMLElement] {
    var notes: [String: XMLElement] = [:]
    for element in part?.root.children ?? [] {
      if let id = element.attribute("id") { notes[id] = element }
    }
    return notes
  }

  /// A note that is referred to.
  struct Note {
    let element: XMLElement
    let tags: [WordTag?]
    let number: Int
  }

  /// The note that is referred to, with its number; it is given once.
  mutating func take(_ id: String, isEndnote: Bool) -> Note? {
    if isEndnote {
      guard let element = endnotes.removeValue(forKey: id) else { return nil }
      endnoteCount += 1
      return Note(element: element, tags: endnoteTags, number: endnoteCount)
    }
    guard let element = footnotes.removeValue(forKey: id) else { return nil }
    footnoteCount += 1
    return Note(element: element, tags: footnoteTags, number: footnoteCount)
  }
}
