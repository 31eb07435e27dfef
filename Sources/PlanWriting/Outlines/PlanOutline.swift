/// A plan laid out as its template is, for every kind of document to be made of.
///
/// Sections and questions stand in the template's order. What belongs to an item stands under its own
/// question with the item's number: D2 is data for the sign T2, and H2 starts the action P2.
struct PlanOutline: Sendable, Hashable {
  /// What people call the plan.
  var title: String
  /// The template's title and the plan's phase.
  var subtitle: String
  /// The sections, in the template's order; what it does not ask for comes last.
  var sections: [Section]

  /// A part of the plan under one heading.
  struct Section: Sendable, Hashable {
    /// The template's permanent name for it.
    var id: String
    /// The heading, verbatim.
    var heading: String
    /// The template's guidance, a sentence each.
    var guidance: [String]
    /// The questions with their answers.
    var parts: [Part]
  }

  /// A question and its answer.
  struct Part: Sendable, Hashable {
    /// The question, verbatim.
    var question: String
    /// The place of the question among the template's; nil for what the template does not ask for.
    var number: Int?
    /// Where the question stands.
    var place: Place
    /// The answer, a paragraph each; empty where there is none.
    var lines: [Line]
    /// Whether the time to answer has not come.
    var isNotYet = false
  }

  /// Where a question stands.
  enum Place: Sendable, Hashable {
    /// Over its answer, at the right.
    case right
    /// Under the heading, at the left; the answer stands alone at the right.
    case left
    /// Over its answer, but the printed template has no such question.
    case extra
  }

  /// A paragraph of an answer; it may have line breaks.
  enum Line: Sendable, Hashable {
    /// A text.
    case text(String)
    /// An entry of a list.
    case bullet(String)
    /// An entry that others refer to, or that refers to another: `T1` and its words.
    case labelled(String, String)
  }
}
