import Wording

/// The words of the minutes that are not the template's own.
package enum MinutesPhrase: String, Phrase {
  /// The heading; `title`.
  case title
  /// The heading of the minutes of a plan without a title.
  case titleUntitled = "title-untitled"
  /// A day; `day`, `month`, `year`.
  case date
  /// Those who took part follow.
  case participants
  /// Nobody was named.
  case nobody
  /// The answers follow.
  case answers
  /// There are no answers.
  case noAnswers = "no-answers"
  /// The decisions follow.
  case decisions
  /// What was parked follows.
  case parked
  /// The votes follow.
  case votes
  /// What a vote was about; `label`, `count` voters.
  case vote
  /// A bid that was taken back since.
  case withdrawnBid = "withdrawn-bid"
  /// So many dots; `count`.
  case dots
  /// No dots.
  case noDots = "no-dots"
  /// The bids that did not become answers follow.
  case bids
  /// The bid became the answer, or an entry of it.
  case chosen
  /// The findings that are open follow.
  case remarks
  /// There are none.
  case noRemarks = "no-remarks"
  /// The answers that are missing; `names`.
  case missing
  /// The findings that are let stand follow.
  case accepted
  /// Why a finding may stand; `reason`, `on`.
  case because
  /// Why a finding may stand for a time; `reason`, `on`, `until`.
  case until
  /// A reviewer's remarks follow.
  case comments
  /// What is about no one answer.
  case wholePlan = "whole-plan"

  /// Where these texts stand in the interface files.
  package static let namespace = "minutes"
}
