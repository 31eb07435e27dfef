import Wording

/// The dialogue's own texts.
package enum DialoguePhrase: String, Phrase {
  /// The first words.
  case welcome
  /// A plan without a title.
  case untitled
  /// A new plan; `title`.
  case newPlan = "new-plan"
  /// A new plan without a title.
  case newPlanUntitled = "new-plan-untitled"
  /// How far a plan is; `answered`, `total`.
  case progress
  /// The plan is open in another window.
  case openElsewhere = "open-elsewhere"
  /// A half-typed text was kept; `text`.
  case draftWaiting = "draft-waiting"
  /// One question of all; `first`, `total`.
  case oneOf = "one-of"
  /// Two questions of all; `first`, `last`, `total`.
  case twoOf = "two-of"
  /// Several questions of all; `first`, `last`, `total`.
  case manyOf = "many-of"
  /// How a list is typed.
  case listHint = "list-hint"
  /// A section whose time has not come.
  case notYet = "not-yet"
  /// A question whose time has not come, asked for all the same.
  case notYetButMay = "not-yet-but-may"
  /// The words before the cursor when everything has been passed.
  case endPrompt = "end-prompt"
  /// Everything has been passed; `total`.
  case allPassed = "all-passed"
  /// What can be done when everything has been passed.
  case whatNow = "what-now"
  /// A question was passed by; `number`.
  case skipped
  /// The names in a list; `count`, `names`.
  case listed
  /// Joins the last two of alternatives.
  case or
  /// How many more findings there are; `count`.
  case moreFindings = "more-findings"
  /// What can be done about a finding; said once.
  case howToMend = "how-to-mend"
  /// Where an empty line leads after an explanation; `label`.
  case enterMends = "enter-mends"
  /// The rules were read again; `count`.
  case rulesReloaded = "rules-reloaded"
  /// The rules were read again and have faults, so that the old ones stay.
  case rulesNotReloaded = "rules-not-reloaded"
  /// The template's sentence; `source`.
  case source
  /// How many errors; `count`.
  case errors
  /// How many warnings; `count`.
  case warnings
  /// How many pieces of advice; `count`.
  case advices
  /// How many answers are missing; `count`.
  case missing
  /// There is nothing to remark.
  case nothingFound = "nothing-found"
  /// There is nothing to remark before approval.
  case readyForApproval = "ready-for-approval"
  /// How many rules cannot tell; `count`.
  case undecided
  /// The rules that cannot tell follow.
  case undecidedList = "undecided-list"
  /// Which answers are missing; `count`, `names`.
  case stillMissing = "still-missing"
  /// An answer was taken out.
  case answerTakenOut = "answer-taken-out"
  /// What was typed is given back.
  case typedBack = "typed-back"
  /// What stands in the plan now.
  case standsNow = "stands-now"
  /// A line was broken off.
  case draftKept = "draft-kept"
  /// A line that looked like an answer was kept.
  case keptAsDraft = "kept-as-draft"
  /// A half-typed text is on the line again.
  case draftBack = "draft-back"
  /// One of several half-typed texts is on the line again; `count`.
  case draftBackOfSeveral = "draft-back-of-several"
  /// A half-typed text that belongs nowhere; `text`.
  case draftIs = "draft-is"
  /// An answer stands where the half-typed text is going; `text`.
  case draftReplaces = "draft-replaces"
  /// There is no answer to take out.
  case nothingToDelete = "nothing-to-delete"
  /// No entry was named to be deleted; `command` names one.
  case whichToDelete = "which-to-delete"
  /// There is no answer here to put right yet.
  case nothingToChange = "nothing-to-change"
  /// No half-typed text was kept.
  case noDraft = "no-draft"
  /// How to leave.
  case howToLeave = "how-to-leave"
  /// Everything is saved, and how to go on; `plan`.
  case savedResume = "saved-resume"
  /// The latest line could not be saved.
  case leftUnsaved = "left-unsaved"
  /// Everything is saved already.
  case alreadySaved = "already-saved"
  /// Nothing was answered.
  case nothingToSave = "nothing-to-save"
  /// An answer came where nothing is asked.
  case nothingAsked = "nothing-asked"
  /// A command needs a question to work on.
  case nothingHere = "nothing-here"
  /// There is nothing before or after.
  case atTheBeginningOrEnd = "at-the-beginning-or-end"
  /// Nobody knows a command; `word`.
  case unknownCommand = "unknown-command"
  /// Nobody knows a command, but one is close; `word`, `suggestion`.
  case unknownCommandSuggestion = "unknown-command-suggestion"
  /// A `command` takes no words after it; `line` is what was typed.
  case takesNothing = "takes-nothing"
  /// The beginning of several commands; `word`, `names`.
  case ambiguousCommand = "ambiguous-command"
  /// How a command is typed; `usage`.
  case usage
  /// Words that name several places; `words`, `names`.
  case severalPlaces = "several-places"
  /// Words that name no place; `words`.
  case noSuchPlace = "no-such-place"
  /// Words that name no place, but one is close; `words`, `suggestion`.
  case noSuchPlaceSuggestion = "no-such-place-suggestion"
  /// A list has no entry of a `number`, but `count`; `label` is what its entries are called.
  case noSuchEntryThere = "no-such-entry-there"
  /// A list that an entry of was named has none yet; `label` is what its entries are called.
  case noEntriesThere = "no-entries-there"
  /// Entries are asked for where there is no list.
  case noListHere = "no-list-here"
  /// An entry is asked for in an empty list.
  case listIsEmpty = "list-is-empty"
  /// An entry that is not there; `word`, `count`.
  case noSuchEntry = "no-such-entry"
  /// An entry was taken out; `number`, `text`.
  case entryTakenOut = "entry-taken-out"
  /// What went out with an entry; `count`.
  case withBelongings = "with-belongings"
  /// An entry was moved; `number`.
  case entryMoved = "entry-moved"
  /// A change was taken back; `what`.
  case undone
  /// A change was brought back; `what`.
  case redone
  /// There is nothing to take back.
  case nothingToUndo = "nothing-to-undo"
  /// There is nothing to bring back.
  case nothingToRedo = "nothing-to-redo"
  /// An answer was given; `text`.
  case eventAnswered = "event-answered"
  /// An entry got other words; `text`.
  case eventReworded = "event-reworded"
  /// An answer was taken out.
  case eventTakenOut = "event-taken-out"
  /// An entry was added; `text`.
  case eventAdded = "event-added"
  /// An entry was taken out.
  case eventRemoved = "event-removed"
  /// An entry was moved.
  case eventMoved = "event-moved"
  /// The plan got a title; `text`.
  case eventTitled = "event-titled"
  /// The plan has a title; `title`.
  case titled
  /// The plan was written to a file; `path`.
  case exported
  /// A file was not written, for it holds what others should not see; `reason`.
  case heldBack = "held-back"
  /// The plan could not be written; `path`, `reason`.
  case notExported = "not-exported"
  /// The file's name is one of another format; `path`, `asked`, `told`, `other-form`, `other-name`.
  case otherForm = "other-form"
  /// A format nobody knows; `format`, `known`.
  case unknownFormat = "unknown-format"
  /// The editor gave a text back.
  case editorBack = "editor-back"
  /// An editor was asked for where nobody sits at a terminal.
  case editorNotHere = "editor-not-here"
  /// The editor would not open.
  case editorFailed = "editor-failed"
  /// Nothing came of the editor.
  case editorUnchanged = "editor-unchanged"
  /// An overview: here we are.
  case markHere = "mark-here"
  /// An overview: answered.
  case markAnswered = "mark-answered"
  /// An overview: answered for some items only.
  case markPartly = "mark-partly"
  /// An overview: not answered.
  case markBlank = "mark-blank"
  /// An overview: its time has not come.
  case markNotYet = "mark-not-yet"
  /// The plan has no answers.
  case planIsEmpty = "plan-is-empty"
  /// A good answer follows.
  case goodExample = "good-example"
  /// A poor answer follows.
  case poorExample = "poor-example"
  /// There is no finding to explain.
  case nothingToExplain = "nothing-to-explain"
  /// Nobody knows a rule; `rule`.
  case noSuchRule = "no-such-rule"
  /// Nobody knows a rule, and none has anything to say; `rule`.
  case noSuchRuleNow = "no-such-rule-now"
  /// Nobody knows a rule, but one is close; `rule`, `suggestion`.
  case noSuchRuleSuggestion = "no-such-rule-suggestion"
  /// The other names of a command; `names`.
  case alsoCalled = "also-called"
  /// The keys.
  case helpKeys = "help-keys"
  /// How to be told more than the names of commands.
  case helpMore = "help-more"
  /// The word that asks for all commands with what they do.
  case helpAll = "help-all"
  /// Plain mode: what stands already; `text`.
  case plainStanding = "plain-standing"
  /// A text too long for the screen; `count` lines, `characters`.
  case longText = "long-text"
  /// A line was too long for plain mode; `count` bytes were over the limit.
  case overlong
  /// Several plans can be taken up.
  case choosePlan = "choose-plan"
  /// A number that no plan in the list has; `number`, `count`.
  case noSuchPlan = "no-such-plan"
  /// The words before the cursor when a plan is chosen.
  case choosePrompt = "choose-prompt"
  /// A plan in the list; `title`, `answered`, `total`.
  case planLine = "plan-line"

  /// Where these texts stand in the interface files.
  package static let namespace = "dialogue"
}
