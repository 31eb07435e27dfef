import Plans
import Wording

/// The words for putting off, looking up, accepting and changing the phase.
package enum DecisionPhrase: String, Phrase {
  // Putting off.
  /// A question is put off; `label`, `place`.
  case postponed
  /// An answer stands there, so that nothing is put off; `place`.
  case notPostponed = "not-postponed"
  /// What is put off, when all has been passed; `names`.
  case stillPostponed = "still-postponed"
  /// Where an empty line leads; `label`.
  case enterGoes = "enter-goes"
  /// An overview: put off.
  case markLater = "mark-later"
  /// A question was put off, as it is told when undone; `label`.
  case eventPostponed = "event-postponed"
  // Going from finding to finding.
  /// Which finding of how many; `number`, `count`.
  case findingNumber = "finding-number"
  /// There is no finding to go to.
  case noFinding = "no-finding"
  /// There is no finding to go to, but answers are missing; `count`.
  case onlyMissing = "only-missing"
  // Words.
  /// Which words are explained; `names`.
  case words
  /// How a word is looked up; `word`.
  case wordHint = "word-hint"
  /// A word that is not explained; `word`, `names`.
  case noSuchWord = "no-such-word"
  /// A word that is not explained, but one is close; `word`, `suggestion`.
  case noSuchWordSuggestion = "no-such-word-suggestion"
  /// The template explains no words.
  case noWords = "no-words"
  // Accepting.
  /// A finding is accepted; `label`, `rule`.
  case accepted
  /// Why; `reason`.
  case reason
  /// It holds until the words change.
  case holdsForWords = "holds-for-words"
  /// It holds until a day and while the words stand; `day`.
  case holdsUntil = "holds-until"
  /// A finding cannot be accepted without a reason; `command`.
  case reasonWanted = "reason-wanted"
  /// No open finding is of a rule; `rule`, `names`.
  case noSuchFinding = "no-such-finding"
  /// No open finding is of a rule, but one has a name that is close; `rule`, `suggestion`.
  case noSuchFindingSuggestion = "no-such-finding-suggestion"
  /// There is no finding at all.
  case nothingToAccept = "nothing-to-accept"
  /// There is no finding here; `names`.
  case nothingHereToAccept = "nothing-here-to-accept"
  /// A rule has findings at several places; `rule`.
  case severalPlaces = "several-places"
  /// How one of several places is named; `command`.
  case choosePlace = "choose-place"
  /// A place that is not there; `rule`, `number`, `count`.
  case noSuchPlace = "no-such-place"
  /// A day that does not exist; `day`.
  case noSuchDay = "no-such-day"
  /// A day that is past; `day`.
  case pastDay = "past-day"
  /// The acceptances follow.
  case acceptances
  /// Nothing is accepted.
  case noAcceptances = "no-acceptances"
  /// When and until when; `on`.
  case acceptedOn = "accepted-on"
  /// When and by whom; `on`, `by`.
  case acceptedOnBy = "accepted-on-by"
  /// An acceptance's day is past; `day`.
  case hasExpired = "has-expired"
  /// The finding of an acceptance is no more.
  case isUnused = "is-unused"
  /// How one is taken back.
  case howToRevoke = "how-to-revoke"
  /// An acceptance is taken back; `rule`, `label`.
  case revoked
  /// An acceptance that is not there; `word`, `count`.
  case noSuchAcceptance = "no-such-acceptance"
  /// How many findings are accepted; `count`.
  case acceptedCount = "accepted-count"
  /// A finding was accepted until a day that is past; `day`, `reason`.
  case wasAccepted = "was-accepted"
  /// A finding was accepted, as it is told when undone; `rule`.
  case eventAccepted = "event-accepted"
  /// An acceptance was taken back, as it is told when undone.
  case eventRevoked = "event-revoked"
  /// The word between a rule and the reason.
  case because
  // Phases.
  /// The phase the plan is in; `phase`, `what`.
  case phaseIs = "phase-is"
  /// The phase that this conversation looks at; `phase`.
  case phaseViewed = "phase-viewed"
  /// The phase is entered; `phase`, `what`.
  case phaseEntered = "phase-entered"
  /// The plan is in that phase already; `phase`.
  case phaseAlready = "phase-already"
  /// What may not be answered yet; `names`.
  case notYet = "not-yet"
  /// What may be answered now; `names`.
  case nowOpen = "now-open"
  /// How the phase is changed; `names`.
  case howToEnter = "how-to-enter"
  /// A phase that there is not; `word`, `names`.
  case noSuchPhase = "no-such-phase"
  /// A phase that there is not, but one is close; `word`, `suggestion`.
  case noSuchPhaseSuggestion = "no-such-phase-suggestion"
  /// A phase was entered, as it is told when undone; `phase`.
  case eventEntered = "event-entered"
  /// The name of the phase in which a plan is written.
  case phaseDraft = "phase-draft"
  /// The name of the phase in which a plan is approved.
  case phaseApproval = "phase-approval"
  /// The name of the phase in which a plan runs.
  case phaseStatus = "phase-status"
  /// The name of the phase in which a plan is closed.
  case phaseClosing = "phase-closing"
  /// What happens while a plan is written.
  case aboutDraft = "about-draft"
  /// What happens before approval.
  case aboutApproval = "about-approval"
  /// What happens while a plan runs.
  case aboutStatus = "about-status"
  /// What happens when a plan is closed.
  case aboutClosing = "about-closing"

  /// Where these texts stand in the interface files.
  package static let namespace = "decision"

  /// The name of a phase.
  init(nameOf phase: Phase) {
    switch phase {
    case .draft: self = .phaseDraft
    case .approval: self = .phaseApproval
    case .status: self = .phaseStatus
    case .closing: self = .phaseClosing
    }
  }

  /// What happens in a phase.
  init(about phase: Phase) {
    switch phase {
    case .draft: self = .aboutDraft
    case .approval: self = .aboutApproval
    case .status: self = .aboutStatus
    case .closing: self = .aboutClosing
    }
  }
}
