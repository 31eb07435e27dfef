/// What holds a plan together, from the objective to who begins when, with its holes.
///
/// It is a reading of the answers: what only stands where an answer should, such as "xxx", is none.
package struct RedThread: Sendable, Hashable {
  /// The policy the objective stands in; nil where it is not answered.
  package let policy: String?
  /// The objective; nil where it is not answered.
  package let objective: String?
  /// The goal; nil where it is not answered.
  package let goal: String?
  /// The signs with their data.
  package let signs: [Sign]
  /// The data that belong to no sign.
  package let looseData: [Part]
  /// The actions with who does them and from when.
  package let actions: [Action]
  /// Those who belong to no action.
  package let looseOwners: [String]
  /// The August statuses, year by year; nil where the plan does not say from when to when it runs.
  package let august: [AugustStatus]?

  /// A sign, an action or data: its number and its words.
  package struct Part: Sendable, Hashable {
    /// Its number, from 1; data are counted through all signs.
    package let number: Int
    /// Its words.
    package let text: String
  }

  /// A sign and what documents it.
  package struct Sign: Sendable, Hashable {
    /// The sign.
    package let part: Part
    /// Its data.
    package let data: [Part]
  }

  /// An action, who does it and from when.
  package struct Action: Sendable, Hashable {
    /// The action.
    package let part: Part
    /// Who does it.
    package let owners: [String]
    /// When it starts, or the plan does, in the plan's words; nil where neither says.
    package let start: String?
  }

  /// Whether the plan says that there is a status in August of a year.
  package struct AugustStatus: Sendable, Hashable {
    /// The year.
    package let year: Int
    /// How it stands.
    package let state: State

    /// How the August of a year stands.
    package enum State: Sendable, Hashable, CaseIterable {
      /// A status is planned.
      case planned
      /// None is planned, and one should be.
      case missing
      /// What is written may mean one.
      case unsure
      /// The goal's time is up before the month is over.
      case afterGoal
    }
  }

  /// Something the thread lacks.
  package enum Hole: Sendable, Hashable {
    /// There is no objective.
    case objective
    /// There is no goal.
    case goal
    /// There are no signs.
    case signs
    /// There are no actions.
    case actions
    /// The signs with these numbers have no data.
    case data(signs: [Int])
    /// The actions with these numbers have nobody who does them.
    case owners(actions: [Int])
    /// The actions with these numbers do not say when they start.
    case starts(actions: [Int])
    /// The data with these numbers belong to no sign.
    case looseData([Int])
    /// These belong to no action.
    case looseOwners([String])
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool {
    objective == nil && goal == nil && signs.isEmpty && actions.isEmpty && looseData.isEmpty
      && looseOwners.isEmpty
  }

  /// What it lacks, along the thread.
  package var holes: [Hole] {
    let withoutData = signs.filter(\.data.isEmpty).map(\.part.number)
    let withoutOwner = actions.filter(\.owners.isEmpty).map(\.part.number)
    let withoutStart = actions.filter { $0.start == nil }.map(\.part.number)
    let holes: [Hole?] = [
      objective == nil ? .objective : nil, goal == nil ? .goal : nil,
      signs.isEmpty ? .signs : nil, withoutData.isEmpty ? nil : .data(signs: withoutData),
      looseData.isEmpty ? nil : .looseData(looseData.map(\.number)),
      actions.isEmpty ? .actions : nil, withoutOwner.isEmpty ? nil : .owners(actions: withoutOwner),
      withoutStart.isEmpty ? nil : .starts(actions: withoutStart),
      looseOwners.isEmpty ? nil : .looseOwners(looseOwners),
    ]
    return holes.compactMap(\.self)
  }
}
