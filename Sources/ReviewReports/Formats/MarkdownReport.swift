import Diagnostics
package import PlanReview
import PlanWriting
import Wording

/// A review as a letter in Markdown: a heading for each plan, then section by section.
package struct MarkdownReport: ReviewReport {
  private let words: ReviewWords
  private var totals = ReviewTotals()
  private var lines: [String] = []

  /// Makes a writer of what `reviewer` found.
  package init(_ reviewer: Reviewer) {
    words = ReviewWords(reviewer: reviewer)
  }

  /// The title.
  package func opening() -> String { "# \(said(.reviewTitle))\n" }

  /// The letter about a file.
  package mutating func text(of outcome: ReviewOutcome) -> String {
    totals.add(outcome)
    switch outcome {
    case .read(let reviewed):
      let page = ReviewPage(reviewed, words)
      lines.append("- \(line(page.name)): \(found(page))\n")
      return "\n" + text(of: page)
    case .unreadable(let draft):
      lines.append("- \(line(draft.name)): \(said(.notRead))\n")
      return "\n## \(line(draft.name)): \(said(.notRead))\n\n\(paragraph(draft.reason))\n"
    }
  }

  /// How several plans stand.
  package func closing(gone: [String]) -> String {
    let names = gone.joined(separator: ", ")
    let left = gone.isEmpty ? [] : [words.wording(ReportPhrase.plansGone, ["names": names])]
    let overview = lines.count > 1 ? "\n## \(said(.allPlans))\n\n\(lines.joined())" : ""
    let parts = left + (lines.count > 1 ? [words.summary(of: totals)] : [])
    return overview + parts.map { "\n\(paragraph($0))\n" }.joined()
  }

  private func text(of page: ReviewPage) -> String {
    let title = page.title.isEmpty ? "" : " – \(line(page.title))"
    let opening = page.opening.map { "\n\(paragraph($0))\n" }.joined()
    return "## \(line(page.name))\(title)\n\n\(found(page))\n\(opening)"
      + page.sections.map(text).joined()
  }

  private func text(of section: ReviewPage.Section) -> String {
    "\n### \(line(section.heading))\n" + section.entries.map { "\n" + item($0) }.joined()
  }

  private func found(_ page: ReviewPage) -> String {
    let counts = page.counts.map(\.text).joined(separator: ReviewWords.dot)
    return counts.isEmpty ? said(.nothing) : "**\(line(counts))**"
  }

  /// An item of a list; its further paragraphs are indented below it.
  private func item(_ entry: ReviewPage.Entry) -> String {
    let level = entry.level.map { "**\(line(words.level($0)))**" }
    let state = entry.state.map { "*\(line($0))*" }
    let label = entry.label.isEmpty ? nil : line(entry.label)
    let head = [level, state, label].compactMap(\.self).joined(separator: ReviewWords.dot)
    let message = MarkdownText(entry.message).paragraphs(indent: 2)
    let quotes = entry.quotes.map { "\n  > \(line($0))\n" }
    let texts = ([entry.ask] + entry.asides).filter { !$0.isEmpty }
      .map { "\n  \(MarkdownText($0).paragraphs(indent: 2))\n" }
    let rule = entry.rule.map { "\n  `\(code($0))`\n" } ?? ""
    return "- \(head.isEmpty ? "" : head + ": ")\(message)\n"
      + (quotes + texts).joined() + rule
  }

  /// An id between backticks, which nothing can be escaped between.
  private func code(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { scalar in
      scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F && scalar != "`"
    }
    return String(String.UnicodeScalarView(kept))
  }

  private func line(_ text: String) -> String { MarkdownText(text).onOneLine }

  private func paragraph(_ text: String) -> String { MarkdownText(text).paragraphs() }

  private func said(_ phrase: ReportPhrase) -> String { line(words.wording(phrase)) }
}
