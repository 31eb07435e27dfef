import PlanReview
import ReviewReports
import TextLayout

extension Dialogue {
  /// `:hvorfor` for one rule: what it wants, whose word that is, and what it has to say here.
  func blocks(_ explanation: RuleExplanation) -> [Block] {
    RuleExplanationText(wording).blocks(of: explanation)
  }
}
