import Diagnostics
import PlanReview
import PlanWriting
import TextLayout
import Wording

extension Dialogue {
  /// `:minutter`: what was said and decided, as a file.
  func writeMinutes(_ argument: String) -> [DialogueEffect] {
    let review = reviewer.review(plan)
    let said = review.findings.filter { !isAboutMissing($0) }.map { finding in
      MinutesRemark(
        level: wording(DiagnosticPhrase(finding.level)), place: finding.place.label,
        text: finding.message)
    }
    let missing = review.findings.filter(isAboutMissing).map(\.place.label)
    let text = MinutesMarkdown(template, wording)
      .text(of: plan, on: today, remarks: said, missing: missing)
    let page = DialoguePage(kind: .minutes, text: text)
    return [.write(page, path: argument.isEmpty ? nil : argument)]
  }
}
