package import DanishText

/// What was read in one answer beside its words.
package struct ReadAnswer: Sendable, Hashable {
  /// Where the answer stands.
  package let place: FindingPlace
  /// The index of the section whose question it answers.
  package let section: Int
  /// The answer.
  package let text: String
  /// Whether it counts as none: a placeholder, the template's own words, a note that puts it off.
  package let isBlank: Bool
  /// The times it names, in its order.
  package let periods: [Period]
  /// Those it names, in its order; read only where somebody is asked for.
  package let people: [Person]
  /// The levels it states, each with the word behind it: "14 procent", "8 ud af 10", "24 beboere".
  package let levels: [String]

  /// Somebody an answer names.
  package struct Person: Sendable, Hashable {
    /// The words.
    package let text: String
    /// What they say about who it is.
    package let kind: PersonMention.Kind
  }

  /// Whether there is anything to tell back.
  package var saysSomething: Bool {
    isBlank || !periods.isEmpty || !people.isEmpty || !levels.isEmpty
  }
}

/// An item of a list with the answers that were read as belonging to it.
package struct ReadPair: Sendable, Hashable {
  /// Where the item stands.
  package let place: FindingPlace
  /// The index of the section whose question it answers.
  package let section: Int
  /// Its words.
  package let text: String
  /// What belongs to it, question by question.
  package let details: [Detail]

  /// The answers to one question about an item.
  package struct Detail: Sendable, Hashable {
    /// What is asked, as a short noun.
    package let label: String
    /// The answers; none where there is none.
    package let texts: [String]
  }
}

/// Answers to some item of a list, nobody knows which.
package struct UnpairedAnswers: Sendable, Hashable {
  /// The index of the section whose question they answer.
  package let section: Int
  /// What is asked, as a short noun.
  package let label: String
  /// What the items are, as a short noun.
  package let owner: String
  /// The answers.
  package let texts: [String]
}

/// All that was read in a plan's answers.
package struct ReadPlan: Sendable, Hashable {
  /// The answers in which something was read, in the template's order.
  package let answers: [ReadAnswer]
  /// The items of lists that have answers of their own.
  package let pairs: [ReadPair]
  /// What belongs to no item.
  package let unpaired: [UnpairedAnswers]
}
