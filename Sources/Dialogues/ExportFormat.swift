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
