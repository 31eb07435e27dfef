package import WordDocuments

/// A plan as it was understood from a document, with where everything stood.
///
/// Nothing is thrown away: each line of the document that is not blank is among ``lines``, as the
/// template's own text, as part of an answer, or as text that found no place.
package struct ReadDraft: Sendable, Hashable {
  /// The plan.
  package var plan: DraftPlan
  /// Where answers stand, by the paths that findings have.
  ///
  /// Such are `goal`, `signs[2].data` and `unpaired.owners[1]`. Answers that are not there have none; see ``place(of:)``.
  package var places: [String: DraftPlace] = [:]
  /// The words by which each question is asked, by the question's path, as `signs[*].data`.
  ///
  /// Where the document does not ask, it is the heading of the question's section.
  package var prompts: [String: DraftSource] = [:]
  /// What was understood of each line that is not blank, in the order of reading.
  package var lines: [ReadLine] = []
  /// What the reader of the plan should know.
  package var notices: [DraftNotice] = []

  /// Makes a reading in which nothing was understood.
  package init(plan: DraftPlan) {
    self.plan = plan
  }

  /// The texts that found no place, each line by itself.
  package var unplaced: [ReadLine] { lines.filter { $0.role == .unplaced } }

  /// Where the answer at a path stands, or would stand.
  ///
  /// The path may be of an answer that is not there: then there are no sources, and the prompt is
  /// that of its question. Nil where the document has neither the answer nor its section.
  package func place(of path: String) -> DraftPlace? {
    if let place = places[path] { return place }
    let question = Self.question(of: path)
    if let prompt = prompts[question] { return DraftPlace(sources: [], prompt: prompt) }
    guard let dot = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
    return place(of: String(path[..<dot]))
  }

  /// The path of the question that an answer's path belongs to: `signs[2].data[1]` answers
  /// `signs[*].data`, and `signs[2]` answers `signs`.
  static func question(of path: String) -> String {
    let parts = path.split(separator: ".").map { part -> (name: Substring, isItem: Bool) in
      let name = part.prefix { $0 != "[" }
      return (name, name.count < part.count)
    }
    return parts.enumerated().map { index, part in
      index + 1 < parts.count && part.isItem ? "\(part.name)[*]" : String(part.name)
    }.joined(separator: ".")
  }
}

/// Where an answer stands in a document.
package struct DraftPlace: Sendable, Hashable {
  /// The answer's text, in the order of reading; empty where there is none.
  package var sources: [DraftSource]
  /// The words that ask for it; nil where the document has none.
  package var prompt: DraftSource?

  /// Tells where an answer stands.
  package init(sources: [DraftSource], prompt: DraftSource?) {
    self.sources = sources
    self.prompt = prompt
  }
}

/// A stretch of a document's text.
package struct DraftSource: Sendable, Hashable {
  /// The paragraph's place among the document's blocks.
  package var block: Int
  /// The bytes of its text, as UTF-8.
  package var range: Range<Int>

  /// Names a stretch of a paragraph's text.
  package init(block: Int, range: Range<Int>) {
    self.block = block
    self.range = range
  }
}

/// A line of a document, or a part of one, and what it was understood as.
package struct ReadLine: Sendable, Hashable {
  /// What a line is.
  package enum Role: Sendable, Hashable {
    /// The title, of the template or of the plan.
    case title
    /// The heading of a section, by its index.
    case heading(Int)
    /// The template's guidance in a section, by its index.
    case guidance(Int)
    /// A question, by its index.
    case question(Int)
    /// The answer to a question, by its index, or a part of it.
    case answer(Int)
    /// Words of ours, and what a reader fills a template in by: "Klik her for at skrive".
    case furniture
    /// Text that found no place.
    case unplaced
  }

  /// Where it stands.
  package var source: DraftSource
  /// What it says.
  package var text: String
  /// What it is.
  package var role: Role
  /// The section it stands in, by its index; nil before the first.
  package var section: Int?
}

/// Something that the reader of a plan should know about its reading.
package enum DraftNotice: Sendable, Hashable {
  /// Something that the document's text does not show.
  case document(Notice)
  /// Nothing of the template was found.
  case unrecognised
  /// The template is there, and nobody has answered yet.
  case noAnswers
  /// Others have remarked something in the margin, so many times.
  case comments(Int)
  /// The document has nothing of a section, by its index.
  case sectionMissing(Int)
  /// The sections stand in another order than the template's.
  case sectionsMoved
  /// The answer to a question, by its index, stands in the cell of its heading.
  case besideHeading(Int)
  /// So many answers to a question, by its index, belong to no item that could be told.
  case unpaired(question: Int, count: Int)
  /// The answers to a question, by its index, were given to the items one by one, in their order,
  /// because nothing else says which belongs to which.
  case pairedByOrder(question: Int)
  /// One answer to a question, by its index, was taken for all items.
  case oneForAll(question: Int, text: String)
  /// The approval, the statuses and the log of changes were left in the file.
  case yearsLeftOut
  /// A text's encoding was not told, and it was read as Windows-1252.
  case guessedEncoding
  /// So many lines found no place.
  case unplaced(Int)
}
