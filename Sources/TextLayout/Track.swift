/// A row of a picture made of characters: a name, and beside it marks along a line.
///
/// Places are fractions of the line, because nobody knows yet how wide the screen is. A plain layout
/// shows no tracks: whoever shows them says the same in words.
package struct Track: Sendable, Hashable {
  /// What the row is.
  package var label: StyledText
  /// The part of the line that is drawn through, from 0 to 1.
  package var bar: ClosedRange<Double>?
  /// The marks; where two would share a column, the later one is shown.
  package var marks: [Mark]
  /// Places on the line that the eye finds again in every row, from 0 to 1.
  package var ticks: [Double]
  /// Words that stand above a line; one that would touch the one before it is left out.
  package var captions: [Caption]
  /// Words in place of marks.
  package var words: StyledText
  /// Words over the whole width, below the rows.
  package var note: StyledText

  /// A mark on the line.
  package struct Mark: Sendable, Hashable {
    /// Its place, from 0 to 1.
    package let at: Double
    /// A character one column wide.
    package let sign: Character
    /// What it is.
    package let role: Role

    /// Makes a mark.
    package init(at: Double, sign: Character, role: Role) {
      self.at = at
      self.sign = sign
      self.role = role
    }
  }

  /// Words at a place of the line.
  package struct Caption: Sendable, Hashable {
    /// Where they begin, from 0 to 1.
    package let at: Double
    /// The words.
    package let text: String

    /// Makes a caption.
    package init(at: Double, text: String) {
      self.at = at
      self.text = text
    }
  }

  /// Makes a row; what is not given is not there.
  package init(
    label: StyledText = StyledText(), bar: ClosedRange<Double>? = nil, marks: [Mark] = [],
    ticks: [Double] = [], captions: [Caption] = [], words: StyledText = StyledText(),
    note: StyledText = StyledText()
  ) {
    self.label = label
    self.bar = bar
    self.marks = marks
    self.ticks = ticks
    self.captions = captions
    self.words = words
    self.note = note
  }
}
