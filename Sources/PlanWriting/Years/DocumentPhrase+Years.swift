import Interviews
import PlanReview
import Plans

extension DocumentPhrase {
  /// The word for where a plan is: its phase, or that it is approved as it stands.
  init(of plan: Plan, _ template: Template) {
    let isApproved = plan.phase == .approval && ApprovalState(of: plan, template).isStanding
    self = isApproved ? .approved : DocumentPhrase(plan.phase)
  }
}
