import Diagnostics
import PlanReview
import TextLayout
import Wording

extension Dialogue {
  /// `:hvorfor` for one rule: what it wants, whose word that is, and what it has to say here.
  func blocks(_ explanation: RuleExplanation) -> [Block] {
    let level = explanation.level.map { StyledText(wording(DiagnosticPhrase($0)), Role($0)) }
    let title =
      StyledText(explanation.title, .heading) + StyledText("  \(explanation.ruleID)", .code)
    var blocks: [Block] = [.blank, .sides(title, level ?? "")]
    if let source = explanation.source {
      blocks.append(say(.source, ["source": source], .hint))
    }
    if let finding = explanation.finding {
      blocks += [
        .paragraph(StyledText(finding.place.label, .heading)),
        .paragraph(StyledText(finding.message)),
      ]
    }
    let lessons = [explanation.why, explanation.teach].compactMap(\.self)
    blocks += lessons.map { .paragraph(StyledText($0)) }
    if let ask = explanation.finding?.ask, !ask.isEmpty {
      blocks.append(.paragraph(StyledText(ask, .question)))
    }
    return blocks + [.blank]
  }
}
