import DanishText
import Diagnostics
package import PlanReview
import Plans
import TextLayout
import Wording

/// An overview as a table for a spreadsheet, a plan on each line.
///
/// It opens by a double click in a Danish Excel: UTF-8 with its mark, semicolons, lines that end in
/// CRLF (RFC 4180). No cell is ever taken for a formula: `Documentation/decisions/0027-tables-that-do-nothing.md`.
package struct OverviewCSV: Sendable {
  private let words: OverviewWords

  /// Makes tables in the reviewer's language.
  package init(_ reviewer: Reviewer) {
    words = OverviewWords(reviewer: reviewer)
  }

  /// The overview as a file.
  package func text(of overview: PlanOverview) -> String {
    let heads: [OverviewPhrase] = [
      .plan, .name, .phase, .owner, .start, .end, .approval, .next, .augusts, .matters, .errors,
      .warnings, .advices, .missing, .byRule,
    ]
    let rows = [heads.map { words($0) }] + overview.entries.map(row)
    return "\u{FEFF}" + rows.map(line).joined()
  }

  private func row(_ entry: PlanOverview.Entry) -> [String] {
    let rules = [entry].byRule(words.reviewer).map { "\($0.rule) × \($0.count)" }
    let due = entry.due.map { words.sentence($0, of: entry) }
    return [
      words.title(entry), entry.name, words.phase(entry), words.owner(entry),
      entry.period?.from.iso ?? "", entry.period?.to.iso ?? "", words.approval(entry) ?? "",
      words.next(entry), words.augusts(entry).joined(separator: ", "),
      due.joined(separator: " "), "\(entry.count(.error))", "\(entry.count(.warning))",
      "\(entry.count(.advice))", "\(entry.missing)", rules.joined(separator: ", "),
    ]
  }

  private func line(_ cells: [String]) -> String {
    cells.map { SpreadsheetCell($0).text }.joined(separator: ";") + "\r\n"
  }
}

/// A cell of a table that any spreadsheet shows as text and none computes.
package struct SpreadsheetCell {
  private let words: String

  /// Takes a text as it was typed.
  package init(_ words: String) {
    self.words = words
  }

  /// The cell in quotation marks.
  ///
  /// A sign that begins a formula gets an apostrophe before it: first in the cell, and behind whatever
  /// may part cells in a program that was told of another separator than the semicolon. Line breaks
  /// become spaces, for some readers end a row at them though they are quoted.
  package var text: String {
    let oneLine = HarmlessText.of(words, controls: .shown).replacing("\n", with: " ")
    var result = ""
    var mayBegin = true
    for scalar in oneLine.unicodeScalars {
      if mayBegin, Self.begins(scalar) { result += "'" }
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
      mayBegin = Self.parts(scalar) || mayBegin && scalar.properties.isWhitespace
    }
    return "\"\(result)\""
  }

  /// Whether a formula may begin with this: by OWASP's list, and the same signs in full width.
  private static func begins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}", "|", "%":
      true
    default: false
    }
  }

  /// Whether this may part cells.
  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ";", ",", "|", "\"": true
    default: false
    }
  }
}
