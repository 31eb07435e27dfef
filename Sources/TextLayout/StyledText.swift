/// What a stretch of text is, so that a terminal may colour it; colour adds, it never carries.
package enum Role: Sendable, Hashable, CaseIterable {
  /// Ordinary text.
  case plain
  /// The name of the plan or of a report.
  case title
  /// A section's heading, in the template's words.
  case heading
  /// The template's own guidance.
  case guidance
  /// The template's own question.
  case question
  /// The program's help and asides.
  case hint
  /// The words before the cursor.
  case prompt
  /// The word that names a finding an approver must look at.
  case error
  /// The word that names a finding worth a second thought.
  case warning
  /// The word that names a piece of advice.
  case advice
  /// Something that went well.
  case success
  /// Words quoted from an answer.
  case quote
  /// A command, a path or an identifier to be typed as it stands.
  case code
}

/// A stretch of text with one role.
package struct Run: Sendable, Hashable {
  /// The text as it is to be read; it may hold any characters, the renderer makes them harmless.
  package var text: String
  /// What the text is.
  package var role: Role

  /// Makes a run of `text` in the given role.
  package init(_ text: String, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }
}

/// A line of text made of runs, before it is wrapped.
package struct StyledText: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The runs, in reading order.
  package var runs: [Run]

  /// Makes a text of the given runs.
  package init(_ runs: [Run] = []) {
    self.runs = runs
  }

  /// Makes a text of one run.
  package init(_ text: String, _ role: Role = .plain) {
    runs = [Run(text, role)]
  }

  /// Makes plain text.
  package init(stringLiteral value: String) {
    runs = [Run(value)]
  }

  /// The characters alone, without roles.
  package var text: String { runs.map(\.text).joined() }

  /// Joins two texts.
  package static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(left.runs + right.runs)
  }
}

/// A part of what is shown, before anybody knows how wide the screen is.
package enum Block: Sendable, Hashable {
  /// Running text; `indent` columns before every line, `hanging` more before all lines but the first.
  case paragraph(StyledText, indent: Int = 0, hanging: Int = 0)
  /// A section's opening: a rule across the screen with a heading in it and a note at its right end.
  case banner(String, note: String)
  /// Two texts on one line, the second at the right edge; on a narrow screen the second goes below,
  /// and in plain text it follows after a dot.
  case sides(StyledText, StyledText)
  /// Lines that must not be wrapped, such as source text with a caret below it.
  case verbatim(String, indent: Int = 0)
  /// Rows under headings; in plain text a line per row.
  case table(Table)
  /// An empty line; several in a row are shown as one.
  case blank
}
