import OfficePackages

/// The footnotes and endnotes of a document, which are numbered as they are referred to.
struct WordNotes {
  private var footnotes: [String: XMLElement] = [:]
  private var endnotes: [String: XMLElement] = [:]
  private var footnoteCount = 0
  private var endnoteCount = 0

  /// No notes at all.
  init() {}

  init(footnotes: XMLPart?, endnotes: XMLPart?) {
    self.footnotes = Self.notes(footnotes)
    self.endnotes = Self.notes(endnotes)
  }

  private static func notes(_ part: XMLPart?) -> [String: XMLElement] {
    var notes: [String: XMLElement] = [:]
    for element in part?.root.children ?? [] {
      if let id = element.attribute("id") { notes[id] = element }
    }
    return notes
  }

  /// The note that is referred to, with its number; it is given once.
  mutating func take(_ id: String, isEndnote: Bool) -> (element: XMLElement, number: Int)? {
    if isEndnote {
      guard let element = endnotes.removeValue(forKey: id) else { return nil }
      endnoteCount += 1
      return (element, endnoteCount)
    }
    guard let element = footnotes.removeValue(forKey: id) else { return nil }
    footnoteCount += 1
    return (element, footnoteCount)
  }
}
