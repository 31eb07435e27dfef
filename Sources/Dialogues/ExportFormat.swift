/// The formats a plan may be written in; the one table of them.
///
/// It feeds `export --to`, `:eksport`, completion and the help.
package enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text in lines that fit a mail.
  case text
  /// A text that reads well on paper and pastes into Word.
  case markdown
  /// One web page that needs nothing else.
  case html
  /// The plan's times for a calendar.
  case ics
  /// The timeline as a picture.
  case svg
  /// The plan as data, to be read by this program again.
  case json

  /// The end of a file's name.
  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .ics, .svg, .json: rawValue
    }
  }
}
