import DanishText
import Wording

/// The words in which it is told what was read in a plan.
package enum ReadingPhrase: String, Phrase {
  /// Nothing was read.
  case nothing
  /// What to do where something was read wrong.
  case wrong
  /// What counts as no answer; `text`.
  case blank
  /// The times; `what`.
  case times
  /// A time and the days it means; `text`, `what`.
  case time
  /// The people; `what`.
  case people
  /// Somebody, and who that is; `text`, `kind`.
  case person
  /// The levels; `what`.
  case levels
  /// What belongs to an item; `label`, `what`.
  case detail
  /// Nothing belongs to an item; `label`.
  case noDetail = "no-detail"
  /// What belongs to no item; `label`, `owner`, `what`.
  case unpaired
  /// The head of a department.
  case head
  /// Somebody in charge.
  case leader
  /// Somebody who does the job.
  case professional
  /// Several who meet.
  case group
  /// A workplace.
  case unit
  /// No one in particular.
  case nobody
  /// A person whose position is not said.
  case unknown

  /// Where these texts stand in the interface files.
  package static let namespace = "reading"

  /// What the words say about who somebody is.
  init(_ kind: PersonMention.Kind) {
    switch kind {
    case .head: self = .head
    case .leader: self = .leader
    case .professional: self = .professional
    case .group: self = .group
    case .unit: self = .unit
    case .nobody: self = .nobody
    case .unknown: self = .unknown
    }
  }
}
