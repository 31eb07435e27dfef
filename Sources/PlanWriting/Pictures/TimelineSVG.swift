package import PlanReview
package import Plans
import Wording

/// A plan's timeline as a picture in SVG, with all it shows in words beside it.
package struct TimelineSVG: Sendable {
  private let reviewer: Reviewer
  private var wording: Wording { reviewer.wording }

  /// Makes a drawer of the plans that a reviewer reads.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
  }

  /// The picture as a file; a plan without any times gives one that says so.
  package func text(of plan: Plan) -> String {
    let timeline = reviewer.timeline(of: plan)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + element(timeline, titled: plan.title(wording)) + "\n"
  }

  /// The picture as an element; in a page, whose heading says what it is, it needs no title of its own.
  func element(_ timeline: Timeline, titled title: String, showsTitle: Bool = true) -> String {
    let rows = TimelineRows(timeline, wording)
    let words = TimelineText(wording)
    let heading = "\(title) · \(wording(TimelinePhrase.title))"
    let picture =
      TimelinePicture.picture(rows, titled: showsTitle ? heading : "", wording)
      ?? Self.note([heading, words.period(timeline)])
    let sentences = words.sentences(timeline).map(\.asSentence).joined(separator: " ")
    return picture.svg(title: heading, description: sentences, language: wording.language)
  }

  /// A picture of words alone.
  private static func note(_ lines: [String]) -> Picture {
    var picture = Picture(width: 960, height: 90)
    picture.addBox(x: 0, y: 0, width: 960, height: 90, fill: .white, edge: .white)
    for (index, line) in lines.enumerated() {
      let line = TextWidth.lines(of: line, width: 920, size: 22, isBold: true, most: 1)[0]
      picture.shapes.append(
        .words(
          line, .init(x: 16, y: 36 + index * 30),
          .init(size: index == 0 ? 22 : 16, isBold: index == 0)))
    }
    return picture
  }
}

extension Plan {
  /// What people call the plan, or that it has no title.
  func title(_ wording: Wording) -> String {
    title.isEmpty ? wording(DocumentPhrase.untitled) : title
  }
}

extension String {
  /// The text with a full stop, unless it ends with one of its own.
  var asSentence: String {
    guard let last, !".!?…".contains(last) else { return self }
    return self + "."
  }
}
