import PlanReview
import ReviewReports
import TextLayout

extension Dialogue {
  /// `:rød-tråd`: how objective, goal, signs, data, actions and people hang together.
  func redThreadPage() -> [Block] {
    RedThreadText(wording).blocks(of: reviewer.redThread(of: plan))
  }

  /// `:forstået`: what was read in the answers.
  func understoodPage() -> [Block] {
    ReadPlanText(reviewer).blocks(of: reviewer.reading(of: plan))
  }
}
