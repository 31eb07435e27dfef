import Wording

/// The words for what happened to a plan, change by change.
package enum HistoryPhrase: String, Phrase {
  /// The plan, and how much happened to it; `title`, `count`, `days`.
  case title
  /// A sitting: `weekday`, `day`, `from`, `to`; alone at one minute; with `people`.
  case sitting
  case moment
  case people
  /// A weekday, from 0 for Sunday.
  case weekday0, weekday1, weekday2, weekday3, weekday4, weekday5, weekday6
  /// A change that was undone; `what`.
  case undone
  /// The undoing, and the doing again; `what`.
  case undo, redo
  /// There was nothing to undo.
  case nothing
  /// The plan was begun, was named `title`, entered `phase`.
  case began, titled, entered
  /// An answer; `label`, `text`: given, given other words, taken away (`text` was there).
  case answered, reanswered, blanked
  /// An entry; `label`, `number`, `text`: added, given other words, taken out, moved.
  case added, reworded, removed, moved
  /// Something about an entry that is not there.
  case gone
  /// An answer was put off; `label`.
  case postponed
  /// Who took part; `names`.
  case participated
  /// A bid; `label`, `text`; a vote; `label`, `count`; a bid chosen or taken back; `text`.
  case proposed, voted, chose, withdrawn
  /// Words kept beside the answers; `text`.
  case parked, decided, commented
  /// A finding was let stand; `rule`, `place`, `reason`; or not any more.
  case accepted, revoked
  /// The plan was approved by `by`; the approval was taken back; `reason`.
  case approved, unapproved
  /// A status was begun; `august`; or the final evaluation.
  case beganStatus = "began-status"
  case beganFinal = "began-final"
  /// Why something was changed; `label`, `reason`.
  case explained

  /// Where these texts stand in the interface files.
  package static let namespace = "history"
}
