import Interviews
import Wording

/// Sections of an outline as Markdown.
struct OutlineMarkdown {
  let wording: Wording
  /// The template of the plans whose answers stand in sections.
  let template: Template
  /// How many levels of headings stand above those of the sections.
  var depth = 0

  /// The sections as blocks, each of which an empty line follows.
  func blocks(of sections: [PlanOutline.Section]) -> [String] {
    sections.flatMap { section in
      (section.heading.isEmpty ? [] : [heading(2 + section.depth, section.heading)])
        + section.parts.flatMap { blocks(of: $0, below: section) } + answers(in: section)
    }
  }

  /// The answers of the plan that stands in a section, as the plan's own Markdown has them.
  private func answers(in section: PlanOutline.Section) -> [String] {
    section.plan.map {
      PlanMarkdown(template, wording, below: depth + 1 + section.depth).answers(of: $0)
    } ?? []
  }

  /// A heading, so many levels below the title.
  func heading(_ level: Int, _ text: String) -> String {
    String(repeating: "#", count: level + depth) + " " + MarkdownText(text).onOneLine
  }

  private func blocks(of part: PlanOutline.Part, below section: PlanOutline.Section) -> [String] {
    let question = part.question.isEmpty ? [] : [heading(3 + section.depth, part.question)]
    return question + (part.lines.isEmpty ? [MarkdownText.blank] : runs(of: part.lines))
  }

  /// Texts, each a block, and the entries that follow each other, in one.
  private func runs(of lines: [PlanOutline.Line]) -> [String] {
    var blocks: [String] = []
    var entries: [String] = []
    for line in lines {
      switch line {
      case .text, .lead:
        if !entries.isEmpty { blocks.append(entries.joined(separator: "\n")) }
        entries = []
        blocks.append(words(of: line, indent: 0))
      case .bullet, .placed, .labelled: entries.append("- " + words(of: line, indent: 2))
      }
    }
    return entries.isEmpty ? blocks : blocks + [entries.joined(separator: "\n")]
  }

  private func words(of line: PlanOutline.Line, indent: Int) -> String {
    switch line {
    case .text(let text), .bullet(let text): MarkdownText(text).paragraphs(indent: indent)
    case .lead(let words, let text), .placed(let words, let text), .labelled(let words, let text):
      "**\(MarkdownText(words).onOneLine)** \(MarkdownText(text).paragraphs(indent: indent))"
    }
  }
}
