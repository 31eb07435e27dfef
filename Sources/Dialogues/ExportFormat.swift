/// The formats a plan may be written in; the one table of them.
///
/// It feeds `export --to`, `:eksport`, completion and the help.
package enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text in lines that fit a mail.
  case text
  /// A text that reads well on paper and pastes into Word.
  case markdown
  /// A Word file in the template's layout.
  case docx
  /// A text for LibreOffice.
  case odt
  /// Pages as they are printed, tagged for reading programs.
  case pdf
  /// One web page that needs nothing else.
  case html
  /// The plan's times for a calendar.
  case ics
  /// The timeline as a picture.
  case svg
  /// The plan as data, to be read by this program again.
  case json

  /// The formats of notes, minutes and lessons; calendar, picture and data say nothing of them.
  package static let ofNotes: [ExportFormat] = [.docx, .odt, .pdf, .html, .markdown, .text]

  /// Whether it is text, which may be shown on a screen.
  package var isText: Bool {
    switch self {
    case .text, .markdown, .html, .ics, .svg, .json: true
    case .docx, .odt, .pdf: false
    }
  }

  /// The end of a file's name.
  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .docx, .odt, .pdf, .html, .ics, .svg, .json: rawValue
    }
  }
}

// MARK: - By a file's name

extension ExportFormat {
  /// The format whose files end so; nil where none of ours do.
  package init?(ending: String) {
    switch ending.lowercased() {
    case "markdown": self = .markdown
    case "htm": self = .html
    case let ending:
      guard let format = Self.allCases.first(where: { $0.fileExtension == ending }) else {
        return nil
      }
      self = format
    }
  }

  /// The format that a file's name tells where it is another than this; nil where it tells none.
  package func contradicted(by path: String) -> ExportFormat? {
    let told = FileName(path).ending.flatMap { ExportFormat(ending: $0) }
    return told == self ? nil : told
  }
}

/// The name of a file, and what its end says of the form.
package struct FileName: Sendable {
  /// The path without the ending and its point.
  package let stem: String
  /// What stands after the last point; nil where that is no kind of file.
  package let ending: String?

  /// Reads a path.
  ///
  /// A day such as `referat 25.11.2026` ends in no kind of file, and neither does a folder's path.
  package init(_ path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
    let isKind =
      (1...8).contains(ending.count) && ending.contains(where: \.isLetter)
      && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    self.ending = isKind ? String(ending) : nil
    stem = isKind ? String(path.dropLast(ending.count + 1)) : path
  }

  /// The path with another ending.
  package func with(_ format: ExportFormat) -> String { "\(stem).\(format.fileExtension)" }
}
