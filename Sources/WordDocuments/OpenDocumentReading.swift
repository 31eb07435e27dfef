import OfficePackages

/// Reads a document in the format of LibreOffice.
func readOpenDocument(_ zip: ZipArchive) throws(PackageError) -> Document {
  let kind = String(decoding: try zip.contents("mimetype") ?? [], as: UTF8.self)
  if kind.contains(".spreadsheet") { throw PackageError(.spreadsheet) }
  if kind.contains(".presentation") { throw PackageError(.presentation) }
  guard let bytes = try zip.contents("content.xml") else { throw PackageError(.noDocument) }
  if try isEncrypted(zip) { throw PackageError(.password) }
  let content = try XMLPart(bytes, name: "content.xml")
  guard let text = content.root.child("body")?.child("text") else {
    throw PackageError(.noDocument, part: "content.xml")
  }
  var output = BlockList()
  var styles = OpenStyles()
  if let part = optional("styles.xml", of: zip, &output) { styles.add(part) }
  styles.add(content)
  let properties = optional("meta.xml", of: zip, &output)
  var walker = OpenWalker(content, styles: styles, output: output)
  walker.walk(text.index + 1..<max(text.index + 1, text.closing))
  if walker.output.isTooBig { throw PackageError(.tooBig, part: content.name) }
  var document = Document(format: .openDocument)
  let meta = properties?.root.child("meta")
  document.title = meta?.child("title")?.text ?? ""
  if let meta { document.properties = wordProperties(in: meta) }
  document.language = styles.language
  document.blocks = walker.output.blocks.map { $0.block(walker.output.cells) }
  document.notices = walker.output.notices
  document.comments = walker.remarks.map { $0.note.about($0.range, document.blocks) }
  return document
}

/// The properties that a Word file had before LibreOffice made it another, by their names in Word.
private func wordProperties(in meta: XMLElement) -> [String: String] {
  let prefix = "OOXMLCoreProperty"
  var properties: [String: String] = [:]
  for element in meta.children where element.name.local == "user-defined" {
    guard let name = element.attribute("name"), name.hasPrefix(prefix) else { continue }
    let own = name.dropFirst(prefix.count)
    properties[own.prefix(1).lowercased() + own.dropFirst()] = element.text
  }
  return properties
}

/// Whether the package's list says that its parts are locked with a password.
private func isEncrypted(_ zip: ZipArchive) throws(PackageError) -> Bool {
  guard let bytes = try zip.contents("META-INF/manifest.xml") else { return false }
  return try XMLPart(bytes, name: "META-INF/manifest.xml").names.contains {
    $0.local == "encryption-data"
  }
}

private func optional(
  _ name: String, of zip: ZipArchive, _ output: inout BlockList
) -> XMLPart? {
  do {
    guard let bytes = try zip.contents(name) else { return nil }
    return try XMLPart(bytes, name: name)
  } catch {
    output.note(.unreadablePart, name)
    return nil
  }
}
