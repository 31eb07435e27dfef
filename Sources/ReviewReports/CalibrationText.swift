import Diagnostics
package import TextLayout
package import Wording

/// A calibration for a person to read: rule by rule what it says, and where it errs.
package struct CalibrationText {
  private let wording: Wording

  /// Makes a writer in a language.
  package init(_ wording: Wording) {
    self.wording = wording
  }

  /// The whole: what was read, a part per rule, and how marked plans came out.
  package func blocks(of calibration: Calibration) -> [Block] {
    let marked = calibration.plans.count { $0.marks != nil }
    let read = say(
      .calibrated, ["count": "\(calibration.plans.count)", "marked": "\(marked)"])
    return [.paragraph(StyledText(read))]
      + calibration.rules.flatMap { blocks(of: $0, isMarked: marked > 0) }
      + (marked > 0 ? total(calibration.total) : [])
  }

  private func blocks(of rule: Calibration.RuleTally, isMarked: Bool) -> [Block] {
    let level =
      rule.level.map { wording(DiagnosticPhrase($0)) }
      ?? say(rule.isKnown ? .ruleOff : .ruleUnknown)
    let name = StyledText(rule.ruleID, .code) + StyledText("  " + level, .hint)
    let hits = say(
      .hits,
      ["count": "\(rule.hits)", "plans": say(.planCount, ["count": "\(rule.plans)"])])
    var blocks: [Block] = [.blank, .sides(name, StyledText(hits))]
    if isMarked { blocks.append(.paragraph(StyledText(counts(rule.tally)), indent: 2)) }
    let shown = isMarked ? [] : rule.examples
    blocks += shown.map { remark(.example, $0) }
    blocks += rule.noisy.map { remark(.noisy, $0) } + rule.missed.map { remark(.missed, $0) }
    return blocks
  }

  private func counts(_ tally: Calibration.Tally) -> String {
    say(
      .tally,
      ["found": "\(tally.found)", "noisy": "\(tally.noisy)", "missed": "\(tally.missed)"])
  }

  private func remark(_ phrase: ReportPhrase, _ remark: Calibration.Remark) -> Block {
    let text = remark.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let short = text.count > 90 ? text.prefix(89) + "…" : text[...]
    let arguments = ["plan": remark.plan, "path": remark.path, "text": String(short)]
    return .paragraph(StyledText(say(phrase, arguments)), indent: 4, hanging: 2)
  }

  private func total(_ tally: Calibration.Tally) -> [Block] {
    let arguments = [
      "precision": percent(tally.precision), "recall": percent(tally.recall),
    ]
    return [
      .blank, .paragraph(StyledText(say(.calibrationTotal), .heading)),
      .paragraph(StyledText(counts(tally)), indent: 2),
      .paragraph(StyledText(say(.shares, arguments)), indent: 2),
    ]
  }

  private func percent(_ share: Double?) -> String {
    guard let share else { return "–" }
    let tenths = Int((share * 10).rounded())
    let mark = wording.language == .danish ? "," : "."
    return "\(tenths / 10)\(mark)\(tenths % 10)"
  }

  private func say(_ phrase: ReportPhrase, _ arguments: [String: String] = [:]) -> String {
    wording(phrase, arguments)
  }
}
