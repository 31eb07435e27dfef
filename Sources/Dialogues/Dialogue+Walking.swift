import Interviews
import PlanReview
import Plans
import TextLayout
import Wording

/// The finding that `:næste-fejl` showed last.
struct WalkedFinding: Sendable {
  /// What it was.
  let finding: Finding
  /// Its index among the findings of that time, what weighs most first.
  let index: Int
  /// Where its answer was asked for; nil where nothing was.
  let position: Position?
}

extension Dialogue {
  /// `:næste-fejl`: shows the next finding and asks where it is mended.
  mutating func nextFinding() -> [DialogueEffect] {
    let review = review
    let findings = walkable(review)
    guard !findings.isEmpty else { return nothingToWalk(review) }
    let index = nextIndex(in: findings)
    let finding = findings[index]
    let place = finding.fixPlace ?? finding.place
    let stop = place.slot.flatMap { interview.stop(for: $0, in: plan) }
    var effects: [DialogueEffect] = []
    if let stop { effects = go(to: Position(stop, entry: place.entry)) }
    walked = WalkedFinding(finding: finding, index: index, position: position)
    let arguments = ["number": "\(index + 1)", "count": "\(findings.count)"]
    let head: Block = .sides(
      StyledText("  ") + StyledText(finding.place.label, .heading),
      StyledText(wording(DecisionPhrase.findingNumber, arguments), .hint))
    return effects + [.show([.blank, head] + blocks(finding))] + (stop == nil ? ask() : [])
  }

  /// The findings about what has been answered or passed, what weighs most first.
  private func walkable(_ review: Review) -> [Finding] {
    let findings = review.findings.filter { !isAboutMissing($0) }
    return findings.enumerated().sorted {
      ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
    }.map(\.element)
  }

  /// After the one shown last; where that is mended, another has its place.
  private func nextIndex(in findings: [Finding]) -> Int {
    guard let walked else { return 0 }
    let last = findings.firstIndex {
      $0.ruleID == walked.finding.ruleID && $0.place == walked.finding.place
    }
    return (last.map { $0 + 1 } ?? walked.index) % findings.count
  }

  /// No finding is left; where answers are missing, an empty line leads to the first.
  private mutating func nothingToWalk(_ review: Review) -> [DialogueEffect] {
    walked = nil
    let missing = review.findings.count(where: isAboutMissing)
    guard missing > 0, let stop = interview.firstUnanswered(in: plan) else {
      return [.show([tell(.noFinding, [:], .success)])] + ask()
    }
    var blocks = [tell(.onlyMissing, ["count": "\(missing)"])]
    if position?.stop != stop {
      offered = Position(stop)
      blocks.append(tell(.enterGoes, ["label": label(of: stop)]))
    }
    return [.show(blocks)] + ask()
  }
}
