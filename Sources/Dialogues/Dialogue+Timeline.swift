import PlanReview
import TextLayout
import Wording

extension Dialogue {
  /// `:tidslinje`: what happens when, as a picture and in sentences.
  func timelinePage() -> [Block] {
    let text = TimelineText(wording)
    return [.blank, .banner(wording(TimelinePhrase.title).uppercased(), note: "")]
      + text.blocks(reviewer.timeline(of: plan)) + [.blank]
  }
}
