import LocatedJSON

/// The forms a review is written in.
package enum ReviewFormat: String, Sendable, Hashable, CaseIterable {
  /// A letter for a terminal.
  case text
  /// A list with a result for each plan.
  case json
  /// The same results, one a line.
  case jsonl
  /// SARIF 2.1.0, for programs that show what others have found.
  case sarif
  /// JUnit's XML, for programs that run tests.
  case junit
  /// A letter in Markdown.
  case markdown
  /// A web page that needs nothing else.
  case html
}

/// A review that is written while plans are judged, one after another, in the order of the files.
///
/// What is written of a plan is not kept, unless the form has something to say of all before the
/// first.
package protocol ReviewReport {
  /// What stands before the first plan.
  mutating func opening() -> String
  /// What is written of a file.
  mutating func text(of outcome: ReviewOutcome) -> String
  /// What stands after the last plan; `gone` are plans of an earlier review that are not in this.
  mutating func closing(gone: [String]) -> String
}

/// A review as JSON: a list, or a result on each line.
package struct JSONReport: ReviewReport {
  private let json: ReviewJSON
  private let isLines: Bool
  private var isFirst = true

  /// Makes a writer.
  package init(_ json: ReviewJSON, isLines: Bool) {
    self.json = json
    self.isLines = isLines
  }

  /// The list's bracket.
  package func opening() -> String { isLines ? "" : "[" }

  /// The result of a file.
  package mutating func text(of outcome: ReviewOutcome) -> String {
    let output = json.output(of: outcome)
    if isLines { return output.line() + "\n" }
    defer { isFirst = false }
    return (isFirst ? "\n" : ",\n") + output.element(depth: 1)
  }

  /// The list's other bracket.
  package func closing(gone: [String]) -> String {
    if isLines { return "" }
    return isFirst ? "]\n" : "\n]\n"
  }
}
