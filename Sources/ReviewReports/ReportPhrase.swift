import Diagnostics
import RuleEngine
import Wording

/// The words of a report that are neither the template's nor a rule's.
package enum ReportPhrase: String, Phrase {
  /// How many errors; `count`.
  case errors
  /// How many warnings; `count`.
  case warnings
  /// How many pieces of advice; `count`.
  case advices
  /// How many questions have no answer; `count`.
  case missing
  /// Nothing was found.
  case nothing
  /// What was read; `what`.
  case read
  /// What an answer says, after its label; `label`, `what`.
  case labelled
  /// Words of an answer; `text`.
  case quote
  /// The template's sentence that a rule enforces; `source`.
  case source
  /// The same in a comment, where nothing stands round it; `source`.
  case templateSays = "template-says"
  /// The heading of questions without an answer.
  case withoutAnswer = "without-answer"
  /// The heading of what no rule could judge.
  case undecided
  /// The heading of a reviewer's comments.
  case comments
  /// The heading of what is let stand.
  case accepted
  /// How long it is; `day`.
  case until
  /// A finding was accepted until a day that is past; `day`, `reason`.
  case expired
  /// Says of a rule that it cannot tell; `title` of the rule.
  case notDecided = "not-decided"
  /// How many plans were read; `count`.
  case plansRead = "plans-read"
  /// How many plans have no error; `count`.
  case ready
  /// How many plans have errors; `count`.
  case withErrors = "with-errors"
  /// How many files could not be read; `count`.
  case unreadable
  // Since an earlier review.
  /// How a plan stands against an earlier review; `what`.
  case since
  /// A plan that was not in the earlier review.
  case notInBaseline = "not-in-baseline"
  /// Nothing is otherwise than in the earlier review.
  case noChange = "no-change"
  /// So many findings are solved; `count`.
  case solvedCount = "solved-count"
  /// So many findings are as they were; `count`.
  case unchangedCount = "unchanged-count"
  /// So many findings are new; `count`.
  case newCount = "new-count"
  /// So many findings are back; `count`.
  case reopenedCount = "reopened-count"
  /// So many findings were not asked about this time; `count`.
  case notAskedCount = "not-asked-count"
  /// A finding that was not there.
  case stateNew = "state-new"
  /// A finding that was there.
  case stateUnchanged = "state-unchanged"
  /// A finding that had been solved or accepted.
  case stateReopened = "state-reopened"
  /// The heading of what has been solved.
  case solved
  /// The heading of acceptances whose finding is no more.
  case unusedAcceptances = "unused-acceptances"
  /// The plans of the earlier review that are not in this one; `names`.
  case plansGone = "plans-gone"
  // Reviews as pages.
  /// The title of a review.
  case reviewTitle = "review-title"
  /// The heading of the list of plans.
  case allPlans = "all-plans"
  /// The heading of the column of plans.
  case planColumn = "plan-column"
  /// The heading of the column of what was found.
  case foundColumn = "found-column"
  /// The heading of what one should know about the reading.
  case aboutReading = "about-reading"
  /// Says of a file that it could not be read.
  case notRead = "not-read"
  /// The words of the link past the list of plans.
  case skipToReview = "skip-to-review"
  // Rules explained.
  /// A rule that is switched off.
  case ruleOff = "rule-off"
  /// A rule that there is not.
  case ruleUnknown = "rule-unknown"
  /// A rule on trial.
  case onTrial = "on-trial"
  /// The heading of a condition's tree.
  case holdsWhen = "holds-when"
  /// The one thing that mends a breach; `what`.
  case smallestChange = "smallest-change"
  /// The heading of several things that mend a breach together.
  case smallestChanges = "smallest-changes"
  /// A condition holds.
  case verdictPass = "verdict-pass"
  /// A condition does not hold.
  case verdictFail = "verdict-fail"
  /// It cannot be said whether a condition holds.
  case verdictUnknown = "verdict-unknown"
  /// A time that was read; `text`, `what`, `precision`.
  case timeRead = "time-read"
  // Examples run.
  /// An example whose rule fails elsewhere too; `place`, `rule`, `paths`.
  case exampleNoisy = "example-noisy"
  /// An example whose rule does not fail where it says; `place`, `rule`, `paths`.
  case exampleMissing = "example-missing"
  /// A check that holds in no example; `what`.
  case neverHolds = "never-holds"
  /// A check that holds in every example; `what`.
  case alwaysHolds = "always-holds"
  /// How many examples turned out how; `count`, `rules`, `reported`, `validated`, `noisy`, `missing`.
  case examplesRun = "examples-run"
  /// So many rules; `count`.
  case ruleCount = "rule-count"
  /// So many plans; `count`.
  case planCount = "plan-count"
  /// How many branches the examples reach; `reached`, `branches`.
  case branchesReached = "branches-reached"
  /// Rules with fewer than two examples of a kind; `names`.
  case thinRules = "thin-rules"
  // Calibrations.
  /// How many plans were judged; `count`, `marked`.
  case calibrated
  /// How often a rule speaks; `count`, `plans`.
  case hits
  /// How it did; `found`, `noisy`, `missed`.
  case tally
  /// What a rule quotes; `plan`, `path`, `text`.
  case example
  /// What is said without ground; `plan`, `path`, `text`.
  case noisy
  /// What is missed; `plan`, `path`, `text`.
  case missed
  /// The heading of the sums.
  case calibrationTotal = "calibration-total"
  /// The shares of the whole; `precision`, `recall`.
  case shares

  /// Where these texts stand in the interface files.
  package static let namespace = "report"

  /// What a condition came to.
  init(_ verdict: Verdict) {
    switch verdict {
    case .pass: self = .verdictPass
    case .fail: self = .verdictFail
    case .unknown: self = .verdictUnknown
    }
  }

  /// How many findings of a severity.
  init(countOf severity: Severity) {
    switch severity {
    case .advice: self = .advices
    case .warning: self = .warnings
    case .error: self = .errors
    }
  }
}
