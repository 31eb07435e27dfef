import Interviews
package import PlanReview
package import Plans
import TextLayout
import Wording

/// A plan as plain text, in lines that fit a screen, a letter and a mail.
package struct PlanText: Sendable {
  private let reviewer: Reviewer
  private let width: Int
  private var wording: Wording { reviewer.wording }

  /// Makes a writer of the plans that a reviewer reads, in lines of at most so many characters.
  package init(_ reviewer: Reviewer, width: Int = 80) {
    self.reviewer = reviewer
    self.width = width
  }

  /// The plan as a file, with one final newline.
  package func text(of plan: Plan) -> String {
    let outline = OutlineMaker(template: reviewer.template, wording: wording).outline(of: plan)
    let timeline = TimelineText(wording).sentences(reviewer.timeline(of: plan))
    let times =
      heading(wording(TimelinePhrase.title).uppercased())
      + [.paragraph(StyledText(timeline[0]))]
      + timeline.dropFirst().map { .paragraph(StyledText("- \($0)"), hanging: 2) }
    let years = YearsOutline(reviewer: reviewer).sections(of: plan)
    return Layout(width: width)
      .render(title(of: outline) + (outline.sections + years).flatMap(blocks) + times)
  }

  /// Any outline as a file, with one final newline; plans in it are laid out already.
  func text(of outline: PlanOutline) -> String {
    var all = title(of: outline) + outline.sections.flatMap(blocks)
    if case .blank = all.last { all.removeLast() }
    return Layout(width: width).render(all)
  }

  private func title(of outline: PlanOutline) -> [Block] {
    [
      .paragraph(StyledText(outline.title)),
      .paragraph(StyledText(String(repeating: "=", count: min(outline.title.displayWidth, width)))),
      .paragraph(StyledText(outline.subtitle)),
    ]
  }

  private func heading(_ text: String, depth: Int = 0) -> [Block] {
    guard !text.isEmpty else { return [.blank] }
    let sign = depth == 0 ? "-" : "~"
    let line = String(repeating: sign, count: min(text.displayWidth, width))
    return [.blank, .paragraph(StyledText(text)), .paragraph(StyledText(line))]
  }

  private func blocks(_ section: PlanOutline.Section) -> [Block] {
    heading(section.heading, depth: section.depth) + section.parts.flatMap(blocks)
  }

  private func blocks(_ part: PlanOutline.Part) -> [Block] {
    let indent = part.question.isEmpty ? 0 : 2
    let lines =
      part.lines.isEmpty ? [absence(of: part)] : part.lines.map { block($0, indent: indent) }
    let question = indent == 0 ? [] : [Block.paragraph(StyledText(part.question))]
    return question + lines + [.blank]
  }

  private func absence(of part: PlanOutline.Part) -> Block {
    let words = part.isNotYet ? "(\(wording(DocumentPhrase.notYet)))" : MarkdownText.blank
    return .paragraph(StyledText(words), indent: 2)
  }

  private func block(_ line: PlanOutline.Line, indent: Int) -> Block {
    switch line {
    case .text(let text): .paragraph(StyledText(text), indent: indent)
    case .lead(let words, let text): .paragraph(StyledText("\(words) \(text)"), indent: indent)
    case .bullet(let text): .paragraph(StyledText("- \(text)"), indent: indent, hanging: 2)
    case .placed(let words, let text):
      .paragraph(StyledText("- \(words) \(text)"), indent: indent, hanging: 2)
    case .labelled(let label, let text):
      .paragraph(StyledText("\(label): \(text)"), indent: indent, hanging: label.count + 2)
    }
  }
}
