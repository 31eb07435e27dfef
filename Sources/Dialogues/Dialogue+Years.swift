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

  /// That the plan is approved, or that the approval is of an earlier edition; nothing before that.
  func approvalBlocks() -> [Block] {
    let state = ApprovalState(of: stored, reviewer.template)
    guard let text = StandingText(reviewer).approval(state) else { return [] }
    return [.paragraph(StyledText(text, state.isStanding ? .hint : .warning))]
  }
}
