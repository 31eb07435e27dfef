import Wording

/// What the texts of a plan are called that are no answers.
package enum WritingPhrase: String, Phrase {
  /// The plan's title.
  case title
  /// Who takes part.
  case participants
  /// A bid for an answer; `label`.
  case proposal
  /// Something that was parked.
  case parked
  /// Something that was decided.
  case decided
  /// A reviewer's remark; `label`.
  case comment
  /// Why a finding may stand; `label`.
  case acceptance
  /// An approval; `day`.
  case approval
  /// A status; `august`.
  case status
  /// The final evaluation.
  case finalStatus = "final-status"
  /// The log of changes; `day`.
  case change
  /// Something half typed.
  case draft

  /// Where these texts stand in the interface files.
  package static let namespace = "writing"
}
