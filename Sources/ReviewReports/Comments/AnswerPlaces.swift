package import WordDocuments

/// Where the answers of a plan stand in the document that it was read from.
package struct AnswerPlaces: Sendable, Hashable {
  /// The stretches of each answer's words, by its path, such as `goal` or `signs[2].data[1]`.
  package var answers: [String: [Range<TextPoint>]]
  /// Where a missing answer would stand, by the path of its question, such as `signs[*].data`.
  package var questions: [String: Range<TextPoint>]

  /// Makes a value of what is known.
  package init(
    answers: [String: [Range<TextPoint>]] = [:], questions: [String: Range<TextPoint>] = [:]
  ) {
    self.answers = answers
    self.questions = questions
  }
}
