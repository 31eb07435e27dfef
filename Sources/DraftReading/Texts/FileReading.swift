package import OfficePackages
package import WordDocuments

/// A file of a draft as a document, whatever kind of file it is.
package struct ReadFile: Sendable {
  /// The document.
  package let document: Document
  /// Whether it is a text in an encoding that nothing told, and that was taken for Windows-1252.
  package let isGuessed: Bool
}

/// Reads a draft's file: .docx, .odt, Markdown, or text without marks.
///
/// What the bytes are decides, and the name only where they do not tell: Markdown looks like text.
package func readFile(_ bytes: [UInt8], named name: String) throws(PackageError) -> ReadFile {
  let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
  let isText = ["md", "markdown", "txt", "text"].contains(ending)
  if !isText || isPackage(bytes) {
    return ReadFile(document: try readDocument(bytes), isGuessed: false)
  }
  guard !bytes.isEmpty else { throw PackageError(.empty) }
  guard bytes.count <= textLimit else { throw PackageError(.tooBig) }
  guard let decoded = DecodedText(bytes) else { throw PackageError(.otherFile) }
  let isMarkdown = ending.hasPrefix("m")
  let document =
    isMarkdown ? MarkdownReading(decoded.text).document : PlainTextReading(decoded.text).document
  return ReadFile(document: document, isGuessed: decoded.isGuessed)
}

/// The biggest text that is read.
private let textLimit = 32 << 20

/// Whether bytes begin as those of files that only look like text by their name.
private func isPackage(_ bytes: [UInt8]) -> Bool {
  bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    || bytes.starts(with: "%PDF".utf8) || bytes.starts(with: "{\\rtf".utf8)
}

/// The lines of a text, whatever ends them.
func textLines(_ text: String) -> [Substring] {
  text.split(omittingEmptySubsequences: false) { character in
    character == "\n" || character == "\r\n" || character == "\r"
  }
}
