import Diagnostics
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
  /// The heading of questions without an answer.
  case withoutAnswer = "without-answer"
  /// The heading of what no rule could judge.
  case undecided
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

  /// Where these texts stand in the interface files.
  package static let namespace = "report"

  /// How many findings of a severity.
  init(countOf severity: Severity) {
    switch severity {
    case .advice: self = .advices
    case .warning: self = .warnings
    case .error: self = .errors
    }
  }
}
