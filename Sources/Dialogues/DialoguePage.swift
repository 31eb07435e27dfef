package import PlanWriting

/// A text of several lines that leaves a dialogue as a file of its own.
package struct DialoguePage: Sendable {
  /// What a page holds.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What was learned while the plan was worded.
    case lessons
    /// What was said and decided while the plan was made.
    case minutes
  }

  /// What it holds.
  package let kind: Kind
  /// What stands on it.
  package let document: OutlineDocument
  /// The format it is to be written in.
  package let format: ExportFormat

  /// Makes a page.
  package init(kind: Kind, document: OutlineDocument, format: ExportFormat = .markdown) {
    self.kind = kind
    self.document = document
    self.format = format
  }

  /// Its text, as Markdown.
  package var text: String { document.markdown }
}
