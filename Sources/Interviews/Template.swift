package import Wording

/// A template to be filled in: what is asked, in which order, in the template's own words.
///
/// It comes from a file in `Prompts/`; another municipality's template is another file.
package struct Template: Sendable, Hashable {
  /// Its permanent name.
  package let id: String
  /// Its edition.
  package let version: String
  /// Its title, as printed at the top.
  package let title: Bilingual
  /// Its sections, in order.
  package let sections: [Section]
  /// What its words mean.
  package let glossary: [GlossaryEntry]
  /// All questions, in order.
  package let questions: [Question]

  /// Makes a template; its questions are those of its sections.
  package init(
    id: String, version: String, title: Bilingual, sections: [Section],
    glossary: [GlossaryEntry]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.sections = sections
    self.glossary = glossary
    questions = sections.flatMap(\.questions)
  }

  /// Its name and edition, as plans remember it.
  package var reference: String { "\(id)@\(version)" }

  /// How many questions it counts: those that stand in the printed template.
  package var questionCount: Int { questions.last?.number ?? 0 }

  /// The index of the section that holds a question, by the question's index.
  package func sectionIndex(ofQuestion index: Int) -> Int {
    var passed = 0
    for (section, content) in sections.enumerated() {
      passed += content.questions.count
      if index < passed { return section }
    }
    return max(sections.count - 1, 0)
  }

  /// The question that asks for a slot's field, of an item in the named list or of the plan.
  package func question(_ field: String, inList list: String?) -> Question? {
    questions.first { $0.path.field == field && $0.path.list == list }
  }
}

/// A part of a template under one heading.
package struct Section: Sendable, Hashable {
  /// Its permanent name.
  package let id: String
  /// Its heading, verbatim.
  package let heading: Bilingual
  /// What people call it as well, by which it is known in drafts: "tidsplan" for "milepælsplan".
  package let otherNames: [Bilingual]
  /// The template's guidance, verbatim, a sentence each.
  package let guidance: [Bilingual]
  /// Its questions, in order.
  package let questions: [Question]

  /// Makes a section.
  package init(
    id: String, heading: Bilingual, otherNames: [Bilingual] = [], guidance: [Bilingual],
    questions: [Question]
  ) {
    self.id = id
    self.heading = heading
    self.otherNames = otherNames
    self.guidance = guidance
    self.questions = questions
  }
}

/// A word of the template and what it means.
package struct GlossaryEntry: Sendable, Hashable {
  /// The word.
  package let term: Bilingual
  /// What it means, in plain words.
  package let meaning: Bilingual

  /// Makes an entry.
  package init(term: Bilingual, meaning: Bilingual) {
    self.term = term
    self.meaning = meaning
  }
}
