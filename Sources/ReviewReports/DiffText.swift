import Interviews
import LocatedJSON
import PlanMerging
import PlanWriting
package import TextLayout
package import Wording

/// What changed between two editions of a plan, as prose that a reader understands.
///
/// What was taken out stands in `[-…-]` and what was put in in `{+…+}`, so that nothing depends on
/// colour.
package struct DiffText: Sendable {
  private let wording: Wording
  /// From so much in common on, two texts are shown as one with marks.
  private static let share = 0.4

  /// Makes reports in a language.
  package init(_ wording: Wording) {
    self.wording = wording
  }

  /// The report on a screen.
  package func blocks(of report: DiffReport) -> [Block] {
    let names = ["first": report.names.first, "second": report.names.second]
    let title = Block.paragraph(StyledText(wording(DiffPhrase.title, names), .title))
    guard !report.isEmpty else {
      return [title, .paragraph(StyledText(wording(DiffPhrase.none)))]
    }
    let isMarked = report.sections.flatMap(\.entries).contains { marked($0.change) != nil }
    let marks: [Block] = isMarked ? [.paragraph(StyledText(legend, .hint))] : []
    let sections = report.sections.flatMap { section in
      [.blank, .paragraph(StyledText(section.heading, .heading))] + section.entries.flatMap(blocks)
    }
    let life =
      report.life.isEmpty
      ? []
      : [.blank, .paragraph(StyledText(wording(DiffPhrase.life), .heading))]
        + report.life.map { Block.paragraph(StyledText($0), indent: 2, hanging: 2) }
    return [title] + marks + sections + life + [.blank, .paragraph(StyledText(count(report)))]
  }

  private var legend: String {
    let removed = Self.marked(.removed, wording(DiffPhrase.removed))
    let inserted = Self.marked(.inserted, wording(DiffPhrase.inserted))
    return wording(DiffPhrase.marks, ["removed": removed, "inserted": inserted])
  }

  /// Words in the marks of those that one edition has alone.
  private static func marked(_ kind: WordDifference.Kind, _ text: String) -> String {
    switch kind {
    case .kept: text
    case .removed: "[-\(text)-]"
    case .inserted: "{+\(text)+}"
    }
  }

  private func count(_ report: DiffReport) -> String {
    if report.sections.isEmpty { return wording(DiffPhrase.sameAnswers) }
    return wording(
      DiffPhrase.count, ["count": "\(report.count)", "sections": "\(report.sections.count)"])
  }

  /// Entries have other numbers once one is gone: one that was dropped has its old number.
  private func phrase(_ change: PlanDifference.Change) -> DiffPhrase {
    switch change.kind {
    case .added: .added
    case .dropped: change.entry == nil ? .dropped : .droppedEntry
    case .reworded: .reworded
    case .moved: .moved
    }
  }

  /// The one text that both editions make, where they have enough in common.
  private func marked(_ change: PlanDifference.Change) -> WordDifference? {
    guard change.kind == .reworded else { return nil }
    let difference = WordDifference(change.before, change.after)
    return difference.share >= Self.share ? difference : nil
  }

  private func blocks(_ entry: DiffReport.Entry) -> [Block] {
    let change = entry.change
    let head = Block.paragraph(
      StyledText(wording(phrase(change), ["label": entry.label])), indent: 2)
    let details = entry.details.map { detail -> Block in
      let text = wording(DiffPhrase.detail, ["label": detail.label, "text": detail.text])
      return .paragraph(StyledText(text, .hint), indent: 4, hanging: 2)
    }
    let reason = [entry.reason].compactMap(\.self).map { reason -> Block in
      .paragraph(StyledText(reason, .hint), indent: 4, hanging: 2)
    }
    return [head] + body(change) + details + reason
  }

  private func body(_ change: PlanDifference.Change) -> [Block] {
    switch change.kind {
    case .moved: return []
    case .added, .dropped:
      let text = change.after.isEmpty ? change.before : change.after
      return [.paragraph(StyledText(text, .quote), indent: 4)]
    case .reworded:
      if let marked = marked(change) {
        return [.paragraph(styled(marked), indent: 4)]
      }
      return [(DiffPhrase.before, change.before), (.after, change.after)].map { phrase, text in
        .paragraph(
          StyledText(wording(phrase) + " ", .hint) + StyledText(text, .quote), indent: 4,
          hanging: 2)
      }
    }
  }

  private func styled(_ difference: WordDifference) -> StyledText {
    let runs = difference.pieces.map { piece -> Run in
      switch piece.kind {
      case .kept: Run(piece.text, .quote)
      case .removed: Run(Self.marked(.removed, piece.text), .error)
      case .inserted: Run(Self.marked(.inserted, piece.text), .success)
      }
    }
    return StyledText(Array(runs.map { [$0] }.joined(separator: [Run(" ")])))
  }
}

// MARK: - Markdown

extension DiffText {
  /// The report as Markdown: what was taken out is struck out, what was put in is bold.
  package func markdown(of report: DiffReport) -> String {
    let names = ["first": report.names.first, "second": report.names.second]
    let title = "# " + MarkdownText(wording(DiffPhrase.title, names)).onOneLine
    guard !report.isEmpty else { return "\(title)\n\n\(wording(DiffPhrase.none))\n" }
    let sections = report.sections.flatMap { section in
      ["## " + MarkdownText(section.heading).onOneLine] + section.entries.flatMap(markdown)
    }
    let lines = report.life.map { "- " + MarkdownText($0).paragraphs(indent: 2) }
    let life =
      lines.isEmpty
      ? [] : ["## " + wording(DiffPhrase.life), lines.joined(separator: "\n")]
    return ([title] + sections + life + [count(report)]).joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ entry: DiffReport.Entry) -> [String] {
    let change = entry.change
    let head = "**\(MarkdownText(wording(phrase(change), ["label": entry.label])).onOneLine)**"
    let details =
      entry.details.map { detail in
        let arguments = ["label": detail.label, "text": detail.text]
        return "- " + MarkdownText(wording(DiffPhrase.detail, arguments)).paragraphs(indent: 2)
      } + [entry.reason].compactMap(\.self).map { "- " + MarkdownText($0).paragraphs(indent: 2) }
    let list = details.isEmpty ? [] : [details.joined(separator: "\n")]
    return [head] + markdownBody(change) + list
  }

  private func markdownBody(_ change: PlanDifference.Change) -> [String] {
    switch change.kind {
    case .moved: return []
    case .added, .dropped:
      let text = change.after.isEmpty ? change.before : change.after
      return ["> " + MarkdownText(text).onOneLine]
    case .reworded:
      guard let marked = marked(change) else {
        return [(DiffPhrase.before, change.before), (.after, change.after)].map { phrase, text in
          "> \(wording(phrase)) \(MarkdownText(text).onOneLine)"
        }
      }
      let pieces = marked.pieces.map { piece in
        let text = MarkdownText(piece.text).onOneLine
        switch piece.kind {
        case .kept: return text
        case .removed: return "~~\(text)~~"
        case .inserted: return "**\(text)**"
        }
      }
      return ["> " + pieces.joined(separator: " ")]
    }
  }
}

// MARK: - JSON

extension DiffText {
  /// The report as JSON, one final newline.
  package func json(of report: DiffReport) -> String {
    let sections = report.sections.map { section in
      JSONOutput.object([
        ("heading", .string(section.heading)), ("changes", .array(section.entries.map(output))),
      ])
    }
    return JSONOutput.object([
      ("before", .string(report.names.first)), ("after", .string(report.names.second)),
      ("sections", .array(sections)), ("life", .array(report.life.map { .string($0) })),
    ]).text()
  }

  private func output(_ entry: DiffReport.Entry) -> JSONOutput {
    let change = entry.change
    let texts = [("before", change.before), ("after", change.after)].filter { !$0.1.isEmpty }
      .map { ($0.0, JSONOutput.string($0.1)) }
    let words: [(String, JSONOutput)] =
      change.kind == .reworded
      ? [
        (
          "words",
          .array(
            WordDifference(change.before, change.after).pieces.map { piece in
              .object([("kind", .string(piece.kind.rawValue)), ("text", .string(piece.text))])
            })
        )
      ] : []
    let details: [(String, JSONOutput)] =
      entry.details.isEmpty
      ? []
      : [
        (
          "details",
          .array(
            entry.details.map {
              .object([("label", .string($0.label)), ("text", .string($0.text))])
            })
        )
      ]
    return .object(
      [
        ("kind", .string(change.kind.rawValue)), ("path", .string(change.path.text)),
        ("label", .string(entry.label)),
      ] + texts + words + details + (entry.reason.map { [("reason", .string($0))] } ?? []))
  }
}
