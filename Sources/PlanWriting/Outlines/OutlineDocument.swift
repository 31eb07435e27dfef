import Interviews
package import PlanReview
import Wording

/// What is written about a plan, such as a note or the minutes, in the formats that people send.
package struct OutlineDocument: Sendable {
  private let outline: PlanOutline
  private let reviewer: Reviewer
  private var wording: Wording { reviewer.wording }

  /// Makes a document of an outline about plans that a reviewer reads.
  package init(_ outline: PlanOutline, _ reviewer: Reviewer) {
    self.outline = outline
    self.reviewer = reviewer
  }

  /// The document as plain text, with one final newline.
  package var text: String { PlanText(reviewer).text(of: laidOut) }

  /// The document as Markdown, with one final newline.
  package var markdown: String {
    let writer = OutlineMarkdown(wording: wording, template: reviewer.template)
    let head = [writer.heading(1, outline.title), MarkdownText(outline.subtitle).paragraphs()]
    return (head + writer.blocks(of: outline.sections)).joined(separator: "\n\n") + "\n"
  }

  /// The document as one web page that needs nothing else.
  package var html: String { PlanHTML(reviewer).page(of: laidOut) }

  /// The document as a Word file; the same outline gives the same bytes.
  package var word: [UInt8] { NoteWord(outline: laidOut, wording: wording).bytes }

  /// The outline with the answers of a plan in it as sections, as the plan's own file has them.
  private var laidOut: PlanOutline {
    let maker = OutlineMaker(template: reviewer.template, wording: wording)
    var laidOut = outline
    laidOut.sections = outline.sections.flatMap { section in
      [section] + (section.plan.map(maker.answers) ?? [])
    }
    return laidOut
  }
}
