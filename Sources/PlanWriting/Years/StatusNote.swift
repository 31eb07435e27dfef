import Interviews
import OfficePackages
package import PlanReview
package import Plans
import TextLayout
import Wording

/// The note to the political level about a status, in the formats that people send.
package struct StatusNote: Sendable {
  private let reviewer: Reviewer
  private let plan: Plan
  private let status: Status
  private var wording: Wording { reviewer.wording }

  /// Makes the note about a status of a plan, as the plan was when the status was given.
  package init(_ reviewer: Reviewer, _ log: PlanLog, _ status: Status) {
    self.reviewer = reviewer
    self.status = status
    plan = Self.plan(of: log, at: status)
  }

  /// The plan as it was when a status was given; as it is where the log does not say.
  private static func plan(of log: PlanLog, at status: Status) -> Plan {
    for (before, change) in log.standing.reversed() where change.events.contains(.reported(status))
    {
      var plan = before
      for event in change.events { plan.apply(event) }
      return plan
    }
    return log.plan
  }

  private var outline: PlanOutline {
    NoteOutline(reviewer: reviewer, plan: plan, status: status).outline
  }

  /// The note as plain text, with one final newline.
  package var text: String { PlanText(reviewer).text(of: outline) }

  /// The note as Markdown, with one final newline.
  package var markdown: String {
    let outline = outline
    let writer = OutlineMarkdown(wording: wording)
    let head = [writer.heading(1, outline.title), MarkdownText(outline.subtitle).paragraphs()]
    return (head + writer.blocks(of: outline.sections)).joined(separator: "\n\n") + "\n"
  }

  /// The note as one web page that needs nothing else.
  package var html: String { PlanHTML(reviewer).page(of: outline) }

  /// The note as a Word file; the same status gives the same bytes.
  package var word: [UInt8] {
    NoteWord(outline: outline, wording: wording).bytes
  }
}
