import Diagnostics
import PlanReview
import PlanWriting
import TextLayout
import Wording

extension Dialogue {
  /// `:minutter`: what was said and decided, as a file.
  func writeMinutes(_ argument: String) -> [DialogueEffect] {
    let review = review
    let said = review.findings.filter { !isAboutMissing($0) }.map { finding in
      MinutesRemark(
        level: wording(DiagnosticPhrase(finding.level)), place: finding.place.label,
        text: finding.message)
    }
    let missing = review.findings.filter(isAboutMissing).map(\.place.label)
    let accepted = review.accepted.map { ($0.finding.place.label, $0.acceptance) }
    let text = MinutesMarkdown(template, wording)
      .text(of: stored, on: today, remarks: said, missing: missing, accepted: accepted)
    let page = DialoguePage(kind: .minutes, text: text)
    return [.write(page, path: argument.isEmpty ? nil : argument)]
  }
}
