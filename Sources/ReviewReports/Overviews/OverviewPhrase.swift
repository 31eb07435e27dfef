import Wording

/// The words of an overview of many plans.
package enum OverviewPhrase: String, Phrase {
  /// What it is.
  case title
  /// The day it is of; `day`.
  case asOf = "as-of"
  /// How many plans; `count`.
  case plans
  /// How many files could not be read; `count`.
  case unreadable
  /// How many plans have something that is due or overdue; `count`.
  case dueCount = "due-count"
  /// Nothing is due.
  case nothingDue = "nothing-due"
  /// A plan without a title.
  case untitled
  // Columns.
  /// The plan.
  case plan
  /// Its name in the store, or its file.
  case name
  /// Where it is in its life.
  case phase
  /// Who owns it.
  case owner
  /// When it begins.
  case start
  /// When its goal is to be met.
  case end
  /// From its start to its end.
  case period
  /// What is to be done.
  case matters
  /// Who approved it, and when.
  case approval
  /// What comes next.
  case next
  /// How it stands with its Augusts.
  case augusts
  /// What was found.
  case findings
  /// The section.
  case section
  /// The rule.
  case rule
  /// The level of a rule.
  case level
  /// How often.
  case times
  /// In how many plans.
  case plansWith = "plans-with"
  /// Errors.
  case errors
  /// Warnings.
  case warnings
  /// Advice.
  case advices
  /// Questions without an answer.
  case missing
  // Headings.
  /// What is due or overdue.
  case due
  /// All plans.
  case allPlans = "all-plans"
  /// All years.
  case years
  /// What was found, by section.
  case bySection = "by-section"
  /// What was found, by rule.
  case byRule = "by-rule"
  /// What belongs to no section.
  case wholePlan = "whole-plan"
  /// The link past the contents.
  case skip
  /// The name of the contents.
  case contents
  // How it stands with an August, in a table.
  /// The status was given; `year`.
  case given
  /// It is to be given now; `year`.
  case owed
  /// It was never given; `year`.
  case missed
  /// It comes; `year`.
  case coming
  /// There is none.
  case noAugust = "no-august"
  /// Nobody is named.
  case noOwner = "no-owner"
  /// Nobody has approved the plan.
  case notApproved = "not-approved"
  /// The period cannot be read.
  case noPeriod = "no-period"
  // What is due, in a sentence.
  /// The plan should have begun and is not approved; `day`.
  case dueApproval = "due-approval"
  // What the signs of the picture mean.
  /// A status that was given.
  case signGiven = "sign-given"
  /// A status that comes.
  case signComing = "sign-coming"
  /// A status that is to be given now.
  case signOwed = "sign-owed"
  /// A status that was never given.
  case signMissed = "sign-missed"
  /// The goal is to be met.
  case signEnd = "sign-end"
  /// The day it is.
  case signToday = "sign-today"

  /// Where these texts stand in the interface files.
  package static let namespace = "overview"
}
