package import PlanReview
package import PlanWriting
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
  /// The page as a document; `title` is the plan's, and `reviewer` reads it.
  package func document(
    of ledger: LearningLedger, title: String, _ reviewer: Reviewer
  ) -> OutlineDocument {
    let sections = ledger.entries.enumerated().map { index, entry in
      PlanOutline.Section("\(index + 1)", entry.place.label, lines: lines(of: entry))
    }
    let none = PlanOutline.Section("0", "", lines: [.text(wording(LedgerPhrase.nothing))])
    let outline = PlanOutline(
      called: wording(LedgerPhrase.title), about: title, sections.isEmpty ? [none] : sections)
    return OutlineDocument(outline, reviewer)
  }

  private func lines(of entry: LearningLedger.Entry) -> [PlanOutline.Line] {
    [
      .lead(wording(LedgerPhrase.first), entry.first),
      .lead(wording(LedgerPhrase.last), entry.last),
    ] + lessons(of: entry).map { .bullet($0.text) }
  }
}
