package import Plans
import Wording

extension Reviewer {
  /// What a plan says will happen when, as its dates are read.
  package func timeline(of plan: Plan) -> Timeline {
    TimelineReader(template: template, language: wording.language, plan: plan).timeline
  }
}
