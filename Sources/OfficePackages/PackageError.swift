/// Why a file cannot be read as a document, or not be written as one.
package struct PackageError: Error, Sendable, Hashable {
  /// What is wrong, in a word that stays the same.
  package enum Code: String, Sendable, CaseIterable {
    // What the file is instead of a document.

    /// The file has no bytes.
    case empty
    /// The file is plain text under a document's name.
    case textFile = "text-file"
    /// The file is a PDF.
    case pdf
    /// The file is rich text.
    case richText = "rich-text"
    /// The file is of Word 97–2003.
    case oldWord = "old-word"
    /// The file is locked with a password.
    case password
    /// The file is a spreadsheet.
    case spreadsheet
    /// The file is a presentation.
    case presentation
    /// The file is a package without a text document.
    case noDocument = "no-document"
    /// The file is of a kind that is not known.
    case otherFile = "other-file"

    // What is wrong with the container.

    /// The file ends too soon.
    case truncated
    /// The list of entries contradicts itself or the entries.
    case contradiction
    /// There are more entries than any honest document has.
    case tooManyEntries = "too-many-entries"
    /// A part, or all together, would be bigger than any honest document's.
    case tooBig = "too-big"
    /// Two entries have one name.
    case duplicateName = "duplicate-name"
    /// Two entries share bytes.
    case overlap
    /// An entry is encrypted.
    case encryptedEntry = "encrypted-entry"
    /// An entry is packed in a way that documents are not.
    case unknownMethod = "unknown-method"
    /// The container is of the kind for files over 4 GB, or lies on several disks.
    case otherContainer = "other-container"
    /// An entry's bytes are not what was packed.
    case damaged

    // What is wrong with a part's XML.

    /// The part is not UTF-8.
    case notUTF8 = "not-utf8"
    /// The part has a document type declaration, which office documents must not have.
    case documentType = "document-type"
    /// The part is not well-formed.
    case malformed
    /// The part nests deeper than any honest document.
    case tooDeep = "too-deep"

    // What cannot be written.

    /// There would be more comments than Word opens.
    case tooManyComments = "too-many-comments"
    /// The document has no place for comments that Word would read.
    case noComments = "no-comments"
    /// The document has no place for answers.
    case noAnswers = "no-answers"
  }

  /// What is wrong.
  package let code: Code
  /// The entry of the package it is wrong with; empty for the file as a whole.
  package let part: String
  /// Where in the part, or in the file as a whole, in bytes.
  package let offset: Int

  /// Makes an error about a part, or about the file as a whole.
  package init(_ code: Code, part: String = "", offset: Int = 0) {
    self.code = code
    self.part = part
    self.offset = offset
  }
}
