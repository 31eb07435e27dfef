/// The names in a plan's file, which those who write it and those who read it agree on.
package enum PlanFormat {
  /// The name of the format.
  package static let name = "maalplan"
  /// The edition of the format; a reader refuses a later one.
  package static let edition = 1
  /// The format's name and edition, as they stand in a file.
  package static let reference = "\(name)/\(edition)"
  /// What an item that has answers of its own keeps its number under.
  package static let itemNumber = "id"
  /// What an item that has answers of its own keeps its words under.
  package static let itemText = "text"
  /// The tag of the control in a Word file round what is read from the plan and no part of it.
  package static let derivedTag = "maalplan-derived"
  /// What answers that belong to no item are kept under.
  package static let unpaired = "unpaired"

  /// The name in a path that stands for something else in a plan's file; nil where all are free.
  ///
  /// By `format` and `answers` a reader tells a whole plan from its answers alone.
  static func reservedName(in path: AnswerPath) -> String? {
    let reserved =
      path.list == nil
      ? [unpaired, Key.format.rawValue, Key.answers.rawValue] : [itemNumber, itemText]
    let name = path.field.split(separator: ".").first.map(String.init) ?? path.field
    return reserved.contains(name) ? name : nil
  }

  /// What a file says about a team's work on a plan, in the order it is written.
  package enum WorkshopKey: String, CaseIterable, Sendable {
    /// Who took part.
    case participants
    /// The bids for answers.
    case proposals
    /// The votes among them.
    case ballots
    /// What was parked and decided.
    case notes
  }

  /// What a file says about a plan, in the order it is written.
  package enum Key: String, CaseIterable, Sendable {
    /// The format and its edition.
    case format
    /// The template and its edition.
    case template
    /// The plan's name in the store it came from.
    case id
    /// What people call the plan.
    case title
    /// Where the plan is in its life.
    case phase
    /// What has been answered, by the template's names.
    case answers
    /// The paths of the answers that were put off.
    case postponed
    /// The status of each August.
    case statuses
    /// What was changed after approval.
    case changes
    /// Findings accepted with a reason.
    case accepted
    /// Who approved the plan, and when.
    case approvals
    /// What a reviewer has remarked to the author.
    case comments
    /// What was said beside the answers: who took part, bids, votes, what was parked and decided.
    case workshop
  }

  /// What a file says about an approval, in the order it is written.
  package enum ApprovalKey: String, CaseIterable, Sendable {
    /// Who approved it.
    case by
    /// The day it was approved.
    case on
    /// The name of the text that was approved.
    case text
    /// The names of its answers, by field.
    case parts
    /// The findings that stood in the way, each with rule, path and reason.
    case overruled
    /// How it was taken back; left out while it stands.
    case withdrawn
  }

  /// What a file says about a status, in the order it is written.
  package enum StatusKey: String, CaseIterable, Sendable {
    /// The year whose August it is for.
    case year
    /// Whether it is the final evaluation; left out where it is not.
    case isFinal = "final"
    /// The day it was begun; left out where it has been given.
    case begun
    /// The day it was given; left out where it has not.
    case on
    /// Who gave it; left out where nobody said.
    case by
    /// What the data said, sign by sign.
    case readings
    /// What was answered, by the field of the question.
    case answers
  }

  /// What a file says about a logged change, in the order it is written.
  package enum ChangeKey: String, CaseIterable, Sendable {
    /// The day.
    case on
    /// The path of what was changed; of an entry that is gone, of its list.
    case at
    /// The words before; left out where the entry was added.
    case before
    /// The words after; left out where the entry was dropped.
    case after
    /// Why; left out until somebody says.
    case reason
    /// Who changed it; left out where nobody said.
    case by
  }

  /// What a file says about an accepted finding, in the order it is written.
  package enum AcceptedKey: String, CaseIterable, Sendable {
    /// The rule's id.
    case rule
    /// The finding's path when it was accepted.
    case path
    /// Why it may stand.
    case reason
    /// Who accepted it; left out where nobody said.
    case by
    /// The day it was accepted.
    case on
    /// The last day it holds; left out where there is none.
    case until
    /// The finding's fingerprint.
    case fingerprint
  }
}
