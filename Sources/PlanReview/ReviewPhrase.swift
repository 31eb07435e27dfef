import Wording

/// What is said about rules held against a template, and about what was read in an answer.
package enum ReviewPhrase: String, Phrase {
  /// A rule's source is no sentence of the template; `name`.
  case unknownSource = "unknown-source"
  /// How to quote the template.
  case helpUnknownSource = "help-unknown-source"
  /// What was read in an answer; `what`.
  case read
  /// A day; `day`, `month`, `year`.
  case day
  /// Days of one month; `first`, `last`, `month`, `year`.
  case days
  /// From one time to another; `first`, `last`.
  case fromTo = "from-to"
  /// A whole month; `month`, `year`.
  case month
  /// A whole year; `year`.
  case year
  /// By then at the latest; `time`.
  case deadline
  /// A month each year; `month`.
  case everyYear = "every-year"
  /// The first of a rhythm; `rhythm`, `time`.
  case rhythmFrom = "rhythm-from"
  /// A day that does not exist; `text`.
  case noSuchTime = "no-such-time"
  /// Words that are no time; `text`.
  case vagueTime = "vague-time"
  /// A time counted from the start; `text`.
  case relativeTime = "relative-time"
  /// A time without a year; `text`.
  case withoutYear = "without-year"
  /// An owner is one head of department; `name`.
  case oneHead = "one-head"
  /// What a rule demands of the whole; `assert`.
  case demandsOnce = "demands-once"
  /// What a rule demands at each of its places; `given`, `assert`.
  case demandsOfEach = "demands-of-each"
  /// What a rule forbids of the whole; `assert`.
  case forbidsOnce = "forbids-once"
  /// What a rule forbids at each of its places; `given`, `assert`.
  case forbidsOfEach = "forbids-of-each"
  /// When a rule demands it; `when`.
  case demandsWhen = "demands-when"
  /// From when on a rule demands it; `phase`.
  case demandsFrom = "demands-from"
  /// Answers that belong to some item, nobody knows which; `label`.
  case unpaired
  /// The phase in which a plan is written.
  case phaseDraft = "phase-draft"
  /// The phase in which a plan is approved.
  case phaseApproval = "phase-approval"
  /// The phase in which a plan runs.
  case phaseStatus = "phase-status"
  /// The phase in which a plan is closed.
  case phaseClosing = "phase-closing"
  /// All questions that must be answered.
  case factQuestions = "fact-questions"
  /// The answer to one of them.
  case factAnswer = "fact-answer"
  /// The milestones.
  case factMilestones = "fact-milestones"
  /// The evaluation.
  case factEvaluation = "fact-evaluation"
  /// The learning.
  case factLearning = "fact-learning"
  /// No time was found.
  case noTime = "no-time"

  /// Where these texts stand in the interface files.
  package static let namespace = "review"

  /// How what a rule demands or forbids begins.
  init(demandOfEach isOfEach: Bool, isForbidding: Bool) {
    self =
      isForbidding
      ? (isOfEach ? .forbidsOfEach : .forbidsOnce) : (isOfEach ? .demandsOfEach : .demandsOnce)
  }
}
