package import TextLayout

/// A review as letters, laid out for a screen or a file.
package struct LetterReport: ReviewReport {
  private let letter: ReviewText
  private let layout: Layout
  private var totals = ReviewTotals()

  /// Makes a writer of letters.
  package init(_ letter: ReviewText, _ layout: Layout) {
    self.letter = letter
    self.layout = layout
  }

  /// Nothing.
  package func opening() -> String { "" }

  /// The letter about a plan; what could not be read is told beside the results, and only counted.
  package mutating func text(of outcome: ReviewOutcome) -> String {
    totals.add(outcome)
    guard case .read(let reviewed) = outcome else { return "" }
    return layout.render(letter.blocks(of: reviewed))
  }

  /// How several plans stand.
  package func closing(gone: [String]) -> String {
    layout.render(letter.gone(gone) + letter.summary(of: totals))
  }
}
