package import OfficePackages

/// A copy of a Word file with remarks in the margin, and every byte of its text where it was.
///
/// The blocks and offsets are those of ``readDocument(_:)``. Without remarks the copy is the file.
/// A remark about a text box or a footnote hangs on the run that holds it, because Word passes over
/// marks inside of them; one about a field or a control is put round the whole of it.
package func annotated(
  _ bytes: [UInt8], with comments: [WordComment]
) throws(PackageError) -> AnnotatedFile {
  if comments.isEmpty { return AnnotatedFile(bytes: bytes, changes: []) }
  let zip = try ZipArchive(bytes)
  guard zip.entry("_rels/.rels") != nil else { throw PackageError(.noComments) }
  let reading = try WordReading(OfficeParts(zip))
  guard !reading.document.blocks.isEmpty else { throw PackageError(.noComments) }
  var annotation = Annotation(reading)
  try annotation.add(comments)
  let puts = annotation.parts.map { part in
    ZipChange.put(ZipPart(part.change.part, part.bytes))
  }
  return AnnotatedFile(
    bytes: zip.rewriting(puts), changes: annotation.parts.map(\.change))
}

/// The parts that change when remarks are put in.
private struct Annotation {
  /// The most stretches with remarks that Word opens ([MS-OI29500] 2.1.315).
  static let rangeLimit = 32_767

  let reading: WordReading
  var parts: [(change: AnnotatedFile.Change, bytes: [UInt8])] = []

  init(_ reading: WordReading) {
    self.reading = reading
  }

  mutating func add(_ comments: [WordComment]) throws(PackageError) {
    let existing = try commentPart()
    let ids = try freeIDs(comments.count, existing.part)
    var plan = MarkPlan(reading)
    for (id, comment) in zip(ids, comments) { plan.mark(id, comment) }
    change(reading.parts.main, plan.splices)
    let writer = CommentWriter(reading)
    let lines = zip(ids, comments).map { writer.element($0, $1, in: existing.part) }
    if let part = existing.part {
      change(part, [insertion(Array(lines.joined().utf8), into: part.root)])
      return
    }
    put(existing.name, writer.part(lines.joined()))
    if !existing.isRelated { try relate(existing.name) }
    try declare(existing.name)
  }

  /// The part with the remarks that are there, or the name of the one to be made.
  private func commentPart() throws(PackageError) -> (
    name: String, part: XMLPart?, isRelated: Bool
  ) {
    let zip = reading.parts.zip
    if let name = reading.parts.name(of: "comments") {
      guard let bytes = try zip.contents(name) else { return (name, nil, true) }
      return (zip.entry(name)?.name ?? name, try XMLPart(bytes, name: name), true)
    }
    let folder = OfficeParts.split(reading.parts.mainName).folder
    var name = folder + "comments.xml"
    var number = 1
    while zip.entry(name) != nil {
      number += 1
      name = folder + "comments\(number).xml"
    }
    return (name, nil, false)
  }

  /// Numbers that no remark has, neither in its part nor as a mark in the text.
  private func freeIDs(_ count: Int, _ part: XMLPart?) throws(PackageError) -> [Int] {
    var used: Set<Int> = []
    for element in part?.root.children ?? [] { element.number("id").map { _ = used.insert($0) } }
    let main = reading.parts.main
    let marks: Set<String> = ["commentRangeStart", "commentRangeEnd", "commentReference"]
    let isMark = main.names.map { marks.contains($0.local) }
    for (index, token) in main.tokens.enumerated()
    where token.kind == .start && isMark[Int(token.name)] {
      XMLElement(main, index).number("id").map { _ = used.insert($0) }
    }
    guard used.count + count <= Self.rangeLimit else { throw PackageError(.tooManyComments) }
    let first = max(0, (used.max() ?? -1) + 1)
    if first < 1_000_000_000 { return Array(first..<first + count) }
    return Array((0...used.count + count).filter { !used.contains($0) }.prefix(count))
  }

  private mutating func change(_ part: XMLPart, _ splices: [Splice]) {
    let change = AnnotatedFile.Change(part: part.name, isNew: false, splices: splices)
    parts.append((change, spliced(part.bytes, splices)))
  }

  private mutating func put(_ name: String, _ text: String) {
    let change = AnnotatedFile.Change(part: name, isNew: true, splices: [])
    parts.append((change, Array(text.utf8)))
  }

  /// Leads from the main part to the remarks.
  private mutating func relate(_ name: String) throws(PackageError) {
    let main = reading.parts.mainName
    let list = OfficeParts.relationshipsName(of: main)
    let target = OfficeParts.split(name).name
    let attributes =
      "Id=\"\(freeRelationshipID)\" Type=\"\(reading.relationshipBase)/comments\" "
      + "Target=\"\(escapedXML(target))\""
    guard let bytes = try reading.parts.zip.contents(list) else {
      put(
        list,
        "\(xmlDeclaration)<Relationships xmlns=\"\(relationshipsNamespace)\"><Relationship "
          + "\(attributes)/></Relationships>")
      return
    }
    let part = try XMLPart(bytes, name: reading.parts.zip.entry(list)?.name ?? list)
    let element = "<\(prefixed("Relationship", part.root)) \(attributes)/>"
    change(part, [insertion(Array(element.utf8), into: part.root)])
  }

  private var freeRelationshipID: String {
    let used = Set(reading.parts.relationships.map(\.id))
    var number = used.count + 1
    while used.contains("rId\(number)") { number += 1 }
    return "rId\(number)"
  }

  /// Says of what type the part with the remarks is.
  private mutating func declare(_ name: String) throws(PackageError) {
    let list = "[Content_Types].xml"
    guard let bytes = try reading.parts.zip.contents(list) else {
      throw PackageError(.noComments, part: list)
    }
    let part = try XMLPart(bytes, name: reading.parts.zip.entry(list)?.name ?? list)
    let isDeclared = part.root.children.contains { element in
      element.attribute("PartName")?.lowercased() == "/" + name.lowercased()
    }
    if isDeclared { return }
    let element =
      "<\(prefixed("Override", part.root)) PartName=\"/\(escapedXML(name))\" "
      + "ContentType=\"\(CommentWriter.contentType)\"/>"
    change(part, [insertion(Array(element.utf8), into: part.root)])
  }

  /// A name with the prefix that an element has.
  private func prefixed(_ name: String, _ element: XMLElement) -> String {
    element.prefix.isEmpty ? name : "\(element.prefix):\(name)"
  }
}

/// Puts bytes in as the last thing in an element.
func insertion(_ bytes: [UInt8], into element: XMLElement) -> Splice {
  guard element.isSelfClosing else { return Splice(at: element.contentEnd, bytes) }
  let end = Array("</\(element.qualifiedName)>".utf8)
  return Splice(
    at: element.startTag.upperBound - 2, [UInt8(ascii: ">")] + bytes + end,
    instead: Array("/>".utf8))
}

let xmlDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

private let relationshipsNamespace =
  "http://schemas.openxmlformats.org/package/2006/relationships"
