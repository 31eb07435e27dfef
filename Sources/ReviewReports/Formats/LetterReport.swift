package import TextLayout

/// A review as letters, laid out for a screen or a file.
package struct LetterReport: ReviewReport {
  private let letter: ReviewText
  private let layout: Layout
  private let isWhole: Bool
  private let standsAlone: Bool
  private var totals = ReviewTotals()
  private var lines: [Block] = []

  /// Makes a writer of letters: whole ones, or about what is otherwise than in an earlier review.
  ///
  /// Letters that stand alone are read without what is said beside them, and say that themselves.
  package init(
    _ letter: ReviewText, _ layout: Layout, isWhole: Bool = true, standsAlone: Bool = false
  ) {
    self.standsAlone = standsAlone
    self.letter = letter
    self.layout = layout
    self.isWhole = isWhole
  }

  /// Nothing.
  package func opening() -> String { "" }

  /// The letter about a file.
  ///
  /// On a screen what could not be read is told beside the results, and only counted here.
  package mutating func text(of outcome: ReviewOutcome) -> String {
    totals.add(outcome)
    lines.append(letter.line(about: outcome))
    let reading = standsAlone ? letter.reading(of: outcome) : []
    guard case .read(let reviewed) = outcome else { return layout.render(reading) }
    let blocks = isWhole ? letter.blocks(of: reviewed) : letter.changes(in: reviewed)
    return layout.render(blocks + reading)
  }

  /// How several plans stand: a line for each, and one for all.
  package func closing(gone: [String]) -> String {
    let overview = lines.count > 1 ? letter.overview(lines) : []
    return layout.render(letter.gone(gone) + overview + letter.summary(of: totals))
  }
}
