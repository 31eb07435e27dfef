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
  /// One web page that needs nothing else.
  case html
  /// The plan's times for a calendar.
  case ics
  /// The timeline as a picture.
  case svg
  /// The plan as data, to be read by this program again.
  case json

  /// Whether it is text, which may be shown on a screen.
  package var isText: Bool { self != .docx }

  /// The end of a file's name.
  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .docx, .html, .ics, .svg, .json: rawValue
    }
  }
}
