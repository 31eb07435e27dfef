package import OfficePackages

/// A remark to be put into the margin of a Word file.
package struct WordComment: Sendable, Hashable {
  /// Where the words begin that it is about, in the document as it is read.
  package var from: TextPoint
  /// Where those words end; the same place for a remark about a place where words are missing.
  package var to: TextPoint
  /// Who says it.
  package var author: String
  /// The author's initials.
  package var initials: String
  /// When, as `2026-11-25T09:30:00`, by the clock of the place; nil for no date.
  package var date: String?
  /// What it says.
  package var paragraphs: [String]
  /// A last paragraph in small letters; empty for none.
  package var smallPrint = ""

  /// Makes a remark about the words between two places.
  package init(
    from: TextPoint, to: TextPoint, author: String, initials: String, date: String? = nil,
    paragraphs: [String]
  ) {
    self.from = from
    self.to = to
    self.author = author
    self.initials = initials
    self.date = date
    self.paragraphs = paragraphs
  }

  /// Makes a remark about a stretch of a block's text, in bytes as UTF-8.
  package init(
    block: Int, range: Range<Int>, author: String, initials: String, date: String? = nil,
    paragraphs: [String]
  ) {
    self.init(
      from: TextPoint(block: block, offset: range.lowerBound),
      to: TextPoint(block: block, offset: range.upperBound), author: author, initials: initials,
      date: date, paragraphs: paragraphs)
  }
}

/// A Word file with remarks or answers put in, and what was done to put them in.
package struct AnnotatedFile: Sendable, Hashable {
  /// What was done to a part of the package.
  package struct Change: Sendable, Hashable {
    /// The part's name.
    package let part: String
    /// Whether the part was not there before.
    package let isNew: Bool
    /// What was put into it; nothing for a new part.
    package let splices: [Splice]
  }

  /// The file.
  package let bytes: [UInt8]
  /// Every change, part by part.
  package let changes: [Change]

  /// Makes a file of bytes that the changes have been made to.
  package init(bytes: [UInt8], changes: [Change]) {
    self.bytes = bytes
    self.changes = changes
  }
}

/// The file that one with remarks or answers was made from, every part as it was, byte for byte.
///
/// A file that has been changed since is refused, since what would come out was never there.
package func withoutComments(_ file: AnnotatedFile) throws(PackageError) -> [UInt8] {
  let zip = try ZipArchive(file.bytes)
  var changes: [ZipChange] = []
  for change in file.changes {
    if change.isNew {
      changes.append(.removed(change.part))
      continue
    }
    guard let bytes = try zip.contents(change.part),
      let before = unspliced(bytes, change.splices)
    else { throw PackageError(.contradiction, part: change.part) }
    changes.append(.put(ZipPart(change.part, before)))
  }
  return zip.rewriting(changes)
}
