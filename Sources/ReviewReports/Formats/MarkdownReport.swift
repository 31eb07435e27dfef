import Diagnostics
package import PlanReview
import PlanWriting
import Wording

/// A review as a letter in Markdown: a heading for each plan, then section by section.
package struct MarkdownReport: ReviewReport {
  private let words: ReviewWords
  private var totals = ReviewTotals()

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
    case .read(let reviewed): return "\n" + text(of: ReviewPage(reviewed, words))
    case .unreadable(let draft):
      return "\n## \(line(draft.name)): \(said(.notRead))\n\n\(paragraph(draft.reason))\n"
    }
  }

  /// How several plans stand.
  package func closing(gone: [String]) -> String {
    let names = gone.joined(separator: ", ")
    let left = gone.isEmpty ? [] : [words.wording(ReportPhrase.plansGone, ["names": names])]
    let isSeveral = totals.read + totals.unreadable > 1
    let parts = left + (isSeveral ? [words.summary(of: totals)] : [])
    return parts.isEmpty ? "" : "\n---\n" + parts.map { "\n\(paragraph($0))\n" }.joined()
  }

  private func text(of page: ReviewPage) -> String {
    let title = page.title.isEmpty ? "" : " – \(line(page.title))"
    let counts = page.counts.map(\.text).joined(separator: ReviewWords.dot)
    let found = counts.isEmpty ? said(.nothing) : "**\(line(counts))**"
    let opening = page.opening.map { "\n\(paragraph($0))\n" }.joined()
    return "## \(line(page.name))\(title)\n\n\(found)\n\(opening)"
      + page.sections.map(text).joined()
  }

  private func text(of section: ReviewPage.Section) -> String {
    "\n### \(line(section.heading))\n\n" + section.entries.map(item).joined()
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
      + (quotes + texts).joined() + rule + "\n"
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
