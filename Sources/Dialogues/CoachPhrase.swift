import Wording

/// The words of the coach, of the page of lessons and of the exercise.
package enum CoachPhrase: String, Phrase {
  /// Why a question is asked; `why`.
  case why
  /// A good answer; `text`.
  case good
  /// A poor answer; `text`.
  case poor
  /// The smallest change that mends a finding; `step`.
  case step
  /// The answer is on the line again; Enter goes on.
  case tryAgain = "try-again"
  /// What has become better; `what`.
  case better
  /// The name of a finding that is gone; `title`.
  case gone
  /// Everything has been passed: where the lessons stand.
  case lessons
  /// The page of lessons was written; `path`.
  case written
  /// The page of lessons could not be written; `path`, `reason`.
  case notWritten = "not-written"
  /// No page of lessons is written in such a form; `ending`, `endings`, `example`.
  case noSuchForm = "no-such-form"
  // The exercise.
  /// How the exercise goes.
  case exercise
  /// What an answer means in English; `text`.
  case meaning
  /// A hint; `hint`.
  case hint
  /// An answer that would do; `text`.
  case model
  /// There are no hints here.
  case noHint = "no-hint"
  /// The exercise is over; `before`, `after`.
  case exerciseDone = "exercise-done"
  /// Everything is saved, and how to go on with the exercise; `options`.
  case resume
  /// What can be done after the exercise.
  case afterExercise = "after-exercise"

  /// Where these texts stand in the interface files.
  package static let namespace = "coach"
}
