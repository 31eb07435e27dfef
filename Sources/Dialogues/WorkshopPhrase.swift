import Wording

/// What is said while a team gathers, votes, parks and keeps the time.
package enum WorkshopPhrase: String, Phrase {
  /// So many minutes; `count`.
  case minutes
  /// So many seconds; `count`.
  case seconds
  /// Minutes and seconds; `first`, `last`.
  case and
  /// The timer was set; `time`.
  case timerSet = "timer-set"
  /// The timer is not set.
  case timerOff = "timer-off"
  /// The timer cannot run longer than `count` minutes.
  case timerTooLong = "timer-too-long"
  /// Nothing is said of which entry to take out or choose; `command` names one.
  case numberWanted = "number-wanted"
  /// What is left; `time`, `all`.
  case timerLeft = "timer-left"
  /// The timer was stopped; `time` was left.
  case timerStopped = "timer-stopped"
  /// Half of the time is left; `time`.
  case timerHalf = "timer-half"
  /// The last minute has begun; `time`.
  case timerLastMinute = "timer-last-minute"
  /// The time is up.
  case timerEnd = "timer-end"
  /// The time was up some time ago; `time`.
  case timerEndedBefore = "timer-ended-before"
  /// There is no such number in a list; `number`, `count`.
  case noSuchNumber = "no-such-number"

  /// Who takes part; `count`, `names`.
  case participants
  /// Nobody has been named.
  case nobody
  /// How more people are named.
  case nameMore = "name-more"
  /// The words before the cursor when people are named; `number`.
  case namePrompt = "name-prompt"
  /// Nobody takes part any more who did; `name`.
  case left
  /// Nobody of that name takes part; `name`.
  case nobodyOfName = "nobody-of-name"
  /// Those named take part already; `names`.
  case alreadyThere = "already-there"

  /// Something was parked; `label`.
  case parked
  /// Something about the plan was parked.
  case parkedPlan = "parked-plan"
  /// What is parked follows; `count`.
  case parkedList = "parked-list"
  /// Nothing is parked.
  case nothingParked = "nothing-parked"
  /// A decision was noted; `label`.
  case decided
  /// A decision about the plan was noted.
  case decidedPlan = "decided-plan"
  /// The decisions follow; `count`.
  case decidedList = "decided-list"
  /// Nothing has been decided.
  case nothingDecided = "nothing-decided"
  /// A note was taken out; `number`, `text`.
  case noteTakenOut = "note-taken-out"

  /// The bids for an answer follow; `label`, `count`.
  case bids
  /// There are no bids for an answer; `label`.
  case noBids = "no-bids"
  /// How bids are gathered.
  case howToBid = "how-to-bid"
  /// The words before the cursor when bids are gathered; `number`, `label`.
  case bidPrompt = "bid-prompt"
  /// A bid was kept; `number`, `text`.
  case bidKept = "bid-kept"
  /// The bid is there already; `number`.
  case bidThere = "bid-there"
  /// How many bids there are, and what can be done with them; `count`, `label`.
  case bidsGathered = "bids-gathered"
  /// A bid was taken out; `number`, `text`.
  case bidTakenOut = "bid-taken-out"
  /// The bid is the answer, or an entry of it.
  case isAnswer = "is-answer"
  /// The bid was chosen once, and the answer has been changed since.
  case wasChosen = "was-chosen"

  /// A silent round begins; `label`.
  case silentBegins = "silent-begins"
  /// The keyboard goes to somebody; `name`.
  case passTo = "pass-to"
  /// The keyboard goes to the next, whoever that is.
  case passOn = "pass-on"
  /// How a silent round of unnamed people ends.
  case silentEnds = "silent-ends"
  /// The words before the cursor of somebody without a name; `number`.
  case silentPrompt = "silent-prompt"
  /// The words before the cursor of somebody with a name; `name`.
  case silentPromptNamed = "silent-prompt-named"
  /// All bids follow, without names; `count`.
  case silentBids = "silent-bids"
  /// Nobody made a bid.
  case silentNone = "silent-none"
  /// A silent round was broken off; `count` bids are kept.
  case silentBroken = "silent-broken"
  /// The latest bid of a silent round was taken back.
  case silentUndone = "silent-undone"
  /// It was brought back.
  case silentRedone = "silent-redone"
  /// What is typed unseen is not opened in an editor.
  case noEditor = "no-editor"

  /// There are too few bids to vote among; `count`.
  case tooFewBids = "too-few-bids"
  /// The answer that stands is one of the bids; `number`.
  case standingBid = "standing-bid"
  /// How votes are typed; `count` dots.
  case howToVote = "how-to-vote"
  /// How a vote of unnamed people ends.
  case voteEnds = "vote-ends"
  /// The words before the cursor of a voter with a name; `name`.
  case votePromptNamed = "vote-prompt-named"
  /// The words before the cursor of a voter without; `number`.
  case votePrompt = "vote-prompt"
  /// A vote names a bid that is not there; `word`, `count`.
  case noSuchBid = "no-such-bid"
  /// A vote has more dots than there are; `found`, `count`.
  case tooManyDots = "too-many-dots"
  /// A vote cannot be read; `word`.
  case badVote = "bad-vote"
  /// The outcome follows; `count` voters.
  case outcome
  /// So many dots; `count`.
  case dots
  /// No dots.
  case noDots = "no-dots"
  /// Several bids have the most dots; `numbers`.
  case tie
  /// Nobody voted.
  case nobodyVoted = "nobody-voted"
  /// A vote was broken off; `count` voters are counted.
  case voteBroken = "vote-broken"

  /// Enter chooses a bid; `number`.
  case enterChooses = "enter-chooses"
  /// Enter chooses several entries; `numbers`.
  case enterChoosesAll = "enter-chooses-all"
  /// A tie has no winner: a number chooses, Enter leaves it open.
  case chooseOne = "choose-one"
  /// How several entries are chosen.
  case chooseSeveral = "choose-several"
  /// The words before the cursor when a bid is chosen.
  case choosePrompt = "choose-prompt"
  /// The answer is one text, and several bids were named.
  case onlyOne = "only-one"
  /// A choice cannot be read; `word`.
  case badChoice = "bad-choice"
  /// A bid becomes the answer; `number`, `text`.
  case becomesAnswer = "becomes-answer"
  /// Bids become entries of the answer; `numbers`.
  case becomeEntries = "become-entries"
  /// The bid is the answer already.
  case standsAlready = "stands-already"
  /// Nothing was chosen.
  case nothingChosen = "nothing-chosen"

  /// The minutes were written; `path`.
  case minutesWritten = "minutes-written"
  /// They were written, and once more beside the plan's Word file; `path`, `word`.
  case minutesWrittenTwice = "minutes-written-twice"
  /// No minutes are written in such a form; `ending`, `endings`, `example`.
  case minutesNoSuchForm = "minutes-no-such-form"
  /// The minutes could not be written; `path`, `reason`.
  case minutesNotWritten = "minutes-not-written"

  /// The list of those who take part.
  case eventParticipated = "event-participated"
  /// A bid; `text`.
  case eventProposed = "event-proposed"
  /// A vote.
  case eventVoted = "event-voted"
  /// A choice among bids.
  case eventChose = "event-chose"
  /// Something parked; `text`.
  case eventParked = "event-parked"
  /// A decision; `text`.
  case eventDecided = "event-decided"
  /// A remark; `text`.
  case eventCommented = "event-commented"
  /// A bid or a note taken out.
  case eventWithdrawn = "event-withdrawn"

  /// Where these texts stand in the interface files.
  package static let namespace = "workshop"
}
