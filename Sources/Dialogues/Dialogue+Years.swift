import Interviews
import PlanReview
import Plans
import TextLayout
import Wording

extension Dialogue {
  /// One of the texts of the plan's years as a paragraph.
  func tell(
    _ phrase: YearsPhrase, _ arguments: [String: String] = [:], _ role: Role = .plain,
    indent: Int = 0
  ) -> Block {
    .paragraph(StyledText(wording(phrase, arguments), role), indent: indent)
  }

  /// An event of the plan's years in a few words.
  func describeYears(_ event: PlanEvent) -> String {
    switch event {
    case .approved: wording(YearsPhrase.eventApproved)
    case .unapproved: wording(YearsPhrase.eventUnapproved)
    case .beganStatus(let status):
      wording(YearsPhrase.eventBegan, ["august": august(status.year)])
    case .reported(let status):
      wording(YearsPhrase.eventReported, ["august": august(status.year)])
    case .logged: wording(YearsPhrase.eventLogged)
    default: ""
    }
  }

  /// "august 2027".
  func august(_ year: Int) -> String { wording(LifePhrase.august, ["year": "\(year)"]) }

  /// How the plan stands with those who approve it, and what comes next; nothing before its approval.
  func yearsBlocks() -> [Block] {
    let state = ApprovalState(of: stored, reviewer.template)
    let text = StandingText(reviewer)
    guard statusWork == nil else {
      let role: Role = state.isStanding ? .hint : .warning
      return [text.approval(state)].compactMap(\.self).map { .paragraph(StyledText($0, role)) }
    }
    guard stored.approval != nil || stored.phase >= .status else { return [] }
    let approved = state.isStanding ? [text.approval(state)].compactMap(\.self) : []
    return approved.map { .paragraph(StyledText($0, .hint)) }
      + text.summary(of: stored, on: today).map { .paragraph(StyledText($0, .warning)) }
  }
}
