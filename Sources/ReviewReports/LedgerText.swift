package import PlanReview
import PlanWriting
package import TextLayout
package import Wording

/// What was learned while a plan was worded, as a page to read or to take home.
package struct LedgerText: Sendable {
  private let wording: Wording

  /// Makes pages in a language.
  package init(_ wording: Wording) {
    self.wording = wording
  }

  /// The page on a screen.
  package func blocks(of ledger: LearningLedger) -> [Block] {
    guard !ledger.entries.isEmpty else {
      return [.paragraph(StyledText(wording(LedgerPhrase.nothing), .hint))]
    }
    let count = wording(LedgerPhrase.count, ["count": "\(ledger.entries.count)"])
    return [.blank, .paragraph(StyledText(wording(LedgerPhrase.title), .title))]
      + [.paragraph(StyledText(count, .hint))] + ledger.entries.flatMap(blocks) + [.blank]
  }

  private func blocks(of entry: LearningLedger.Entry) -> [Block] {
    let first = labelled(.first) + StyledText(entry.first, .quote)
    let last = labelled(.last) + StyledText(entry.last, .quote)
    return [
      .blank, .paragraph(StyledText(entry.place.label, .heading)),
      .paragraph(first, indent: 2, hanging: 2), .paragraph(last, indent: 2, hanging: 2),
    ] + lessons(of: entry).map { .paragraph(StyledText($0.text, $0.role), indent: 2, hanging: 2) }
  }

  private func labelled(_ phrase: LedgerPhrase) -> StyledText {
    StyledText(wording(phrase) + " ", .hint)
  }

  /// What changed between the wordings, what did not, and how many there were.
  private func lessons(of entry: LearningLedger.Entry) -> [(text: String, role: Role)] {
    let better = entry.improvements.map { improvement in
      let gone = wording(LedgerPhrase.gone, ["title": improvement.title])
      return "\(wording(LedgerPhrase.better)) \(improvement.better ?? gone)"
    }
    var lines: [(text: String, role: Role)] = better.map { ($0, .success) }
    if !entry.open.isEmpty {
      let titles = entry.open.joined(separator: " · ")
      lines.append((wording(LedgerPhrase.open, ["titles": titles]), .hint))
    } else if better.isEmpty {
      lines.append((wording(LedgerPhrase.same), .hint))
    }
    if entry.wordings > 2 {
      lines.append((wording(LedgerPhrase.wordings, ["count": "\(entry.wordings)"]), .hint))
    }
    return lines
  }
}

// MARK: - To take home

extension LedgerText {
  /// The page as Markdown, with one final newline.
  package func markdown(of ledger: LearningLedger, title: String) -> String {
    let heading = "# " + MarkdownText(wording(LedgerPhrase.title)).onOneLine
    let name = MarkdownText(title).paragraphs()
    let entries = ledger.entries.flatMap(markdown)
    let none = ledger.entries.isEmpty ? [wording(LedgerPhrase.nothing)] : []
    return ([heading, name] + none + entries).joined(separator: "\n\n") + "\n"
  }

  private func markdown(of entry: LearningLedger.Entry) -> [String] {
    let words = [(LedgerPhrase.first, entry.first), (.last, entry.last)].map { phrase, text in
      "**\(wording(phrase))** \(MarkdownText(text).paragraphs())"
    }
    let lessons = lessons(of: entry).map { "- \(MarkdownText($0.text).paragraphs(indent: 2))" }
    return ["## " + MarkdownText(entry.place.label).onOneLine] + words
      + [lessons.joined(separator: "\n")]
  }
}
