import Interviews
package import PlanReview
package import Plans
package import TextLayout
import Wording

/// A plan's approvals, statuses and logged changes on a screen.
package struct YearsBlocks {
  private let reviewer: Reviewer

  /// Makes pages of the plans that a reviewer reads.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
  }

  /// The sections in which there is something.
  package func blocks(of plan: Plan) -> [Block] {
    YearsOutline(reviewer: reviewer).sections(of: plan).flatMap { section in
      [.blank, .banner(section.heading, note: "")] + section.parts.flatMap(blocks)
    }
  }

  private func blocks(_ part: PlanOutline.Part) -> [Block] {
    [.paragraph(StyledText(part.question, .hint))] + part.lines.map(block)
  }

  private func block(_ line: PlanOutline.Line) -> Block {
    switch line {
    case .text(let text): .paragraph(StyledText(text), indent: 2)
    case .lead(let words, let text):
      .paragraph(StyledText(words + " ", .hint) + StyledText(text), indent: 2)
    case .placed(let words, let text):
      .paragraph(StyledText("- \(words) \(text)"), indent: 2, hanging: 2)
    case .bullet(let text): .paragraph(StyledText("- \(text)"), indent: 2, hanging: 2)
    case .labelled(let label, let text):
      .paragraph(
        StyledText("\(label): ", .hint) + StyledText(text), indent: 2, hanging: label.count + 2)
    }
  }
}
