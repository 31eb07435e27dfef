package import OfficePackages

/// Reads a document of Word or LibreOffice.
///
/// A part that only adds to the text, such as the styles, may be broken: then a notice says so.
package func readDocument(_ bytes: [UInt8]) throws(PackageError) -> Document {
  let zip = try ZipArchive(bytes)
  if zip.entry("_rels/.rels") == nil, zip.entry("content.xml") != nil {
    return try readOpenDocument(zip)
  }
  return try WordReading(OfficeParts(zip)).document
}
