/// A document as a reader sees it: paragraphs in order, with places.
///
/// Changes that were tracked are accepted, fields show their result, and what is hidden or a mere
/// placeholder is left out of the text and told in the notices.
package struct Document: Sendable, Hashable {
  /// What kinds of file are read.
  package enum Format: String, Sendable {
    /// Office Open XML: .docx.
    case word
    /// OpenDocument: .odt.
    case openDocument = "open-document"
    /// Markdown.
    case markdown
    /// Text without marks.
    case plainText = "plain-text"
  }

  /// What kind of file it is.
  package var format: Format
  /// The title among its properties; empty for none.
  package var title = ""
  /// Its other properties that Word keeps among the core ones, as `category`, by name.
  package var properties: [String: String] = [:]
  /// The language it is set to, as `da-DK`; nil where it does not say.
  package var language: String?
  /// Every paragraph in the order of reading; those of a text box or a footnote follow their host.
  package var blocks: [Block] = []
  /// What others have remarked in the margin.
  package var comments: [ReviewerNote] = []
  /// What the text does not show.
  package var notices: [Notice] = []

  /// Makes a document without text.
  package init(format: Format) {
    self.format = format
  }
}

/// A place in the text of a document.
package struct TextPoint: Sendable, Hashable, Comparable {
  /// The paragraph's place among the document's blocks.
  package var block: Int
  /// How many bytes of its text, as UTF-8, stand before.
  package var offset: Int

  /// Names a place in a paragraph.
  package init(block: Int, offset: Int) {
    self.block = block
    self.offset = offset
  }

  /// Whether one place comes before another in the order of reading.
  package static func < (left: TextPoint, right: TextPoint) -> Bool {
    (left.block, left.offset) < (right.block, right.offset)
  }
}

/// What somebody has remarked in the margin of a document.
package struct ReviewerNote: Sendable, Hashable {
  /// Its name in the file.
  package var id: String
  /// Who wrote it; empty where the file does not say.
  package var author: String
  /// The author's initials; empty where the file does not say.
  package var initials = ""
  /// When, as the file has it; empty where it does not say.
  package var date: String
  /// What it says; paragraphs are lines.
  package var text: String
  /// Where the words begin that it is about; nil where it is about none.
  package var from: TextPoint?
  /// Where those words end.
  package var to: TextPoint?
  /// The words it is about; paragraphs are lines.
  package var words = ""

  /// Makes a remark about nothing in particular.
  package init(id: String, author: String, initials: String = "", date: String, text: String) {
    self.id = id
    self.author = author
    self.initials = initials
    self.date = date
    self.text = text
  }
}

/// Something about a document that its text does not show.
package struct Notice: Sendable, Hashable {
  /// What it is about.
  package enum Kind: String, Sendable, CaseIterable {
    /// Text that was put in as a tracked change, and is read.
    case insertions
    /// Text that was taken out as a tracked change, and is not read.
    case deletions
    /// Text that was moved as a tracked change, and is read where it went.
    case moves
    /// Text that is hidden, and is not read.
    case hiddenText = "hidden-text"
    /// Fields to fill in that nobody has filled in.
    case placeholders
    /// Pictures, which are not read.
    case pictures
    /// A part of the package that could not be read, without which the text still can.
    case unreadablePart = "unreadable-part"
  }

  /// What it is about.
  package let kind: Kind
  /// How many there are.
  package let count: Int
  /// The words in question, or the names of the parts; empty where the count says enough.
  package let words: [String]

  /// Tells how many there are of a kind.
  package init(kind: Kind, count: Int, words: [String]) {
    self.kind = kind
    self.count = count
    self.words = words
  }
}
