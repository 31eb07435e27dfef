package import OfficePackages

/// Paragraphs to be put into a Word file that somebody else has laid out.
package struct WordFilling: Sendable, Hashable {
  /// Where the paragraphs go.
  package enum Place: Sendable, Hashable {
    /// Into paragraphs that stand ready for them, named by their blocks, one after another.
    ///
    /// What such a paragraph says gives way. Lines that find none left follow the last one used, and
    /// so do a question among the lines and all that comes after it.
    case into([Int])
    /// Behind a block, in paragraphs of their own.
    case after(Int)
    /// Behind everything else in the document.
    case end
  }

  /// Where the paragraphs go.
  package var place: Place
  /// What they say.
  package var lines: [WordLine]

  /// The block of a question that questions among the lines look like; nil for fat text.
  package var question: Int?

  /// Makes paragraphs for a place.
  package init(_ place: Place, _ lines: [WordLine], question: Int? = nil) {
    self.place = place
    self.lines = lines
    self.question = question
  }
}

/// A paragraph to be put into a Word file; it may have line breaks and tabs.
package struct WordLine: Sendable, Hashable {
  /// What a paragraph is among others.
  package enum Kind: Sendable, Hashable {
    /// Text that looks like what stands there.
    case text
    /// An entry of a list, with the document's own bullet where it has one.
    case bullet
    /// The question that the paragraphs after it answer.
    case question
    /// A heading.
    case heading
  }

  /// What it is among others.
  package var kind: Kind
  /// Fat words before the text, such as `T1:`; empty for none.
  package var label: String
  /// What it says.
  package var text: String

  /// Makes a paragraph.
  package init(_ text: String, label: String = "", kind: Kind = .text) {
    self.text = text
    self.label = label
    self.kind = kind
  }
}

/// A copy of a Word file with paragraphs put in, and every other byte where it was.
///
/// The blocks are those of ``readDocument(_:)``. Only the main part changes; the paragraphs look
/// like those whose place they take. ``withoutComments(_:)`` takes them out again. No block may be
/// named twice.
package func filled(
  _ bytes: [UInt8], with fillings: [WordFilling]
) throws(PackageError) -> AnnotatedFile {
  if fillings.allSatisfy(\.lines.isEmpty) { return AnnotatedFile(bytes: bytes, changes: []) }
  let zip = try ZipArchive(bytes)
  guard zip.entry("_rels/.rels") != nil else { throw PackageError(.noAnswers) }
  let reading = try WordReading(OfficeParts(zip))
  var filler = WordFiller(reading)
  for filling in fillings where !filling.lines.isEmpty { try filler.fill(filling) }
  let main = reading.parts.main
  let change = AnnotatedFile.Change(part: main.name, isNew: false, splices: filler.splices)
  return AnnotatedFile(
    bytes: zip.rewriting([.put(ZipPart(main.name, spliced(main.bytes, filler.splices)))]),
    changes: [change])
}
