package import TextLayout

/// A review as letters, laid out for a screen or a file.
package struct LetterReport: ReviewReport {
  private let letter: ReviewText
  private let layout: Layout
  private let isWhole: Bool
  private var totals = ReviewTotals()
  private var lines: [Block] = []

  /// Makes a writer of letters: whole ones, or about what is otherwise than in an earlier review.
  package init(_ letter: ReviewText, _ layout: Layout, isWhole: Bool = true) {
    self.letter = letter
    self.layout = layout
    self.isWhole = isWhole
  }

  /// Nothing.
  package func opening() -> String { "" }

  /// The letter about a plan; what could not be read is told beside the results, and only counted.
  package mutating func text(of outcome: ReviewOutcome) -> String {
    totals.add(outcome)
    lines.append(letter.line(about: outcome))
    guard case .read(let reviewed) = outcome else { return "" }
    return layout.render(isWhole ? letter.blocks(of: reviewed) : letter.changes(in: reviewed))
  }

  /// How several plans stand: a line for each, and one for all.
  package func closing(gone: [String]) -> String {
    let overview = lines.count > 1 ? letter.overview(lines) : []
    return layout.render(letter.gone(gone) + overview + letter.summary(of: totals))
  }
}
