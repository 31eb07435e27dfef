import Interviews
import PlanReview
import Plans
import ReviewReports
import TextLayout
import Wording

extension Dialogue {
  /// What an answer of the exercise means, to those who do not read Danish.
  func meaningBlocks(at place: PlanPlace) -> [Block] {
    guard language == .english, let meaning = exercise?.step(at: place)?.meaning,
      text(at: place, in: poorPlan) == text(at: place, in: plan)
    else { return [] }
    return [say(CoachPhrase.meaning, ["text": meaning], .hint, indent: 2)]
  }

  /// The plan as the exercise gives it out.
  private var poorPlan: Plan {
    var plan = Plan(id: plan.id)
    for event in exercise?.opening ?? [] { plan.apply(event) }
    return plan
  }

  private func text(at place: PlanPlace, in plan: Plan) -> String? {
    place.entry.map { plan.answers.item($0)?.text } ?? plan.answers.text(place.slot)
  }

  /// The next hint, after a try that put nothing right.
  mutating func hintBlocks(at place: PlanPlace, before: Plan) -> [Block] {
    guard exercise != nil, improvements(from: before, at: place).isEmpty else { return [] }
    return nextHint(at: place)
  }

  /// The next hint at a place; after the last one, an answer that would do.
  private mutating func nextHint(at place: PlanPlace) -> [Block] {
    guard let step = exercise?.step(at: place) else { return [] }
    let given = walk.hints[place, default: 0]
    walk.hints[place] = given + 1
    if given < step.hints.count {
      return [say(CoachPhrase.hint, ["hint": step.hints[given][language]], .success, indent: 2)]
    }
    let model = say(CoachPhrase.model, ["text": step.model.danish], .success, indent: 2)
    guard language == .english, let english = step.model.english else { return [model] }
    return [model, say(CoachPhrase.meaning, ["text": english], .hint, indent: 2)]
  }

  /// `?` in an exercise: a hint.
  mutating func giveHint() -> [DialogueEffect] {
    let hints = walk.place.map { nextHint(at: $0) } ?? []
    return [.show(hints.isEmpty ? [say(CoachPhrase.noHint, [:], .hint)] : hints)]
  }

  /// The exercise is over: how far the plan has come, and what was learned.
  func endExercise() -> [DialogueEffect] {
    let counts = [
      "before": "\(reviewer.review(poorPlan).findings.count)",
      "after": "\(review.findings.count)",
    ]
    let ledger = LedgerText(wording).blocks(of: reviewer.ledger(of: log))
    return [
      .show(
        [.blank, say(CoachPhrase.exerciseDone, counts, .title)] + ledger
          + [say(CoachPhrase.afterExercise, [:], .hint)])
    ]
  }
}
