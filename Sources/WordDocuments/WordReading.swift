import OfficePackages

/// A document of Word as read, with what is needed to put marks into it.
struct WordReading {
  let parts: OfficeParts
  private(set) var document = Document(format: .word)
  /// Where marks may stand, for each block of the document.
  private(set) var anchors: [Anchors] = []
  /// The runs that the anchors of the main part name.
  private(set) var runs: [RunSource] = []
  /// The styles, which are looked up by name.
  let styles: WordStyles

  init(_ parts: OfficeParts) throws(PackageError) {
    self.parts = parts
    var loader = Loader(parts: parts)
    styles = loader.part("styles").map { WordStyles($0) } ?? WordStyles()
    var numbering = loader.part("numbering").map { WordNumbering($0) } ?? WordNumbering()
    let notes = WordNotes(
      footnotes: loader.part("footnotes"), endnotes: loader.part("endnotes"))
    let comments = loader.part("comments")
    let properties = loader.packagePart("core-properties")
    var walker = WordWalker(
      parts.main, styles: styles, numbering: numbering, notes: notes)
    if let body = parts.main.root.child("body") {
      walker.walk(body.index + 1..<max(body.index + 1, body.closing))
    }
    if walker.output.isTooBig { throw PackageError(.tooBig, part: parts.mainName) }
    for name in loader.unreadable { walker.output.note(.unreadablePart, name) }
    finish(walker, &numbering)
    document.title = properties?.root.child("title")?.text ?? ""
    for property in properties?.root.children ?? [] where property.name.local != "title" {
      document.properties[property.name.local] = property.text
    }
    document.language = styles.language
    document.comments = comments.map { self.comments($0, walker) } ?? []
  }

  /// Counts the items of lists, in the order in which they are read.
  private mutating func finish(_ walker: WordWalker, _ numbering: inout WordNumbering) {
    document.notices = walker.output.notices
    runs = walker.runs
    for var builder in walker.output.blocks {
      builder.list = builder.numbering.flatMap { numbering.mark(list: $0.list, level: $0.level) }
      document.blocks.append(builder.block(walker.output.cells))
      anchors.append(builder.anchors)
    }
  }

  private func comments(_ part: XMLPart, _ walker: WordWalker) -> [ReviewerNote] {
    let tags = part.names.map { WordTag($0) }
    return part.root.children.filter { $0.name.local == "comment" }.map { element in
      let id = element.attribute("id") ?? ""
      var reader = WordWalker(part, tags: tags, styles: styles, numbering: WordNumbering())
      reader.walk(element.index + 1..<max(element.index + 1, element.closing))
      let lines = reader.output.blocks.map { String(decoding: $0.text, as: UTF8.self) }
      let note = ReviewerNote(
        id: id, author: element.attribute("author") ?? "",
        initials: element.attribute("initials") ?? "", date: element.attribute("date") ?? "",
        text: lines.joined(separator: "\n"))
      return note.about(walker.ranges[id], document.blocks)
    }
  }
}

/// Opens the parts that add to the text, and remembers which could not be read.
private struct Loader {
  let parts: OfficeParts
  var unreadable: [String] = []

  mutating func part(_ kind: String) -> XMLPart? {
    parts.name(of: kind).flatMap { open($0) }
  }

  mutating func packagePart(_ kind: String) -> XMLPart? {
    parts.packageRelationships.first { $0.kind == kind }?.target.flatMap { open($0) }
  }

  private mutating func open(_ name: String) -> XMLPart? {
    do {
      guard let bytes = try parts.zip.contents(name) else { return nil }
      return try XMLPart(bytes, name: name)
    } catch {
      unreadable.append(name)
      return nil
    }
  }
}
