/// A text of several lines that leaves a dialogue as a file of its own.
package struct DialoguePage: Sendable, Hashable {
  /// What a page holds.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What was learned while the plan was worded.
    case lessons
    /// What was said and decided while the plan was made.
    case minutes
  }

  /// What it holds.
  package let kind: Kind
  /// Its text, as Markdown.
  package let text: String

  /// Makes a page.
  package init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}
