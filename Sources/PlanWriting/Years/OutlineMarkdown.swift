import Wording

/// Sections of an outline as Markdown.
struct OutlineMarkdown {
  let wording: Wording
  /// How many levels of headings stand above those of the sections.
  var depth = 0

  /// The sections as blocks, each of which an empty line follows.
  func blocks(of sections: [PlanOutline.Section]) -> [String] {
    sections.flatMap { section in
      [heading(2, section.heading)] + section.parts.flatMap(blocks)
    }
  }

  /// A heading, so many levels below the title.
  func heading(_ level: Int, _ text: String) -> String {
    String(repeating: "#", count: level + depth) + " " + MarkdownText(text).onOneLine
  }

  private func blocks(of part: PlanOutline.Part) -> [String] {
    var blocks = [heading(3, part.question)]
    var bullets: [String] = []
    for line in part.lines {
      switch line {
      case .text(let text):
        if !bullets.isEmpty { blocks.append(bullets.joined(separator: "\n")) }
        bullets = []
        blocks.append(MarkdownText(text).paragraphs())
      case .bullet(let text): bullets.append("- " + MarkdownText(text).paragraphs(indent: 2))
      case .labelled(let label, let text):
        let label = "**\(MarkdownText(label).onOneLine)**"
        bullets.append("- \(label) \(MarkdownText(text).paragraphs(indent: 2))")
      }
    }
    if !bullets.isEmpty { blocks.append(bullets.joined(separator: "\n")) }
    return part.lines.isEmpty ? blocks + [MarkdownText.blank] : blocks
  }
}
