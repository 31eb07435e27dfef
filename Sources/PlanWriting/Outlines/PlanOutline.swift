import Plans

/// A plan, or what is written about one, laid out for every kind of document to be made of.
///
/// A plan's sections and questions stand in the template's order. What belongs to an item stands under its own
/// question with the item's number: D2 is data for the sign T2, and H2 starts the action P2.
package struct PlanOutline: Sendable, Hashable {
  /// What people call the plan, or what the document is.
  var title: String
  /// The template's title and the plan's phase, or what the document is about.
  var subtitle: String
  /// The sections, in the template's order; what it does not ask for comes last.
  var sections: [Section]

  /// A part of the plan under one heading.
  package struct Section: Sendable, Hashable {
    /// The template's permanent name for it, or what it is called in links.
    var id: String
    /// The heading, verbatim; empty where the whole document is about one thing.
    var heading: String
    /// The template's guidance, a sentence each.
    var guidance: [String]
    /// The questions with their answers.
    var parts: [Part]
    /// How many headings of other sections it stands below.
    var depth = 0
    /// A plan whose answers stand below the heading, as each kind of document shows them.
    var plan: Plan?
  }

  /// A question and its answer.
  struct Part: Sendable, Hashable {
    /// The question, verbatim; empty where the lines stand right below the section's heading.
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
  package enum Line: Sendable, Hashable {
    /// A text.
    case text(String)
    /// A text after words that stand out, such as whose it is.
    case lead(String, String)
    /// An entry of a list.
    case bullet(String)
    /// An entry of a list, after words that stand out, such as where it belongs.
    case placed(String, String)
    /// An entry that others refer to, or that refers to another: `T1` and its words.
    case labelled(String, String)
  }
}

extension PlanOutline {
  /// Lays out what is no plan.
  package init(called title: String, about subtitle: String, _ sections: [Section]) {
    self.init(title: title, subtitle: subtitle, sections: sections)
  }
}

extension PlanOutline.Section {
  /// A heading with lines right below it; `id` is what it is called in links.
  package init(_ id: String, _ heading: String, lines: [PlanOutline.Line]) {
    let part = PlanOutline.Part(question: "", place: .right, lines: lines)
    self.init(id: id, heading: heading, guidance: [], parts: [part])
  }
}
