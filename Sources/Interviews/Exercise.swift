package import Plans
package import Wording

/// A poor plan to be made a good one, with a helping hand at each place.
///
/// Its answers are Danish in either language, because the rules read Danish; what they mean in
/// English stands beside them.
package struct Exercise: Sendable, Hashable {
  /// What the plan is called.
  package let title: Bilingual
  /// What it is about.
  package let introduction: Bilingual
  /// What begins the plan; it has no title yet.
  package let opening: [PlanEvent]
  /// The help there is.
  package let steps: [ExerciseStep]

  /// Makes an exercise.
  package init(
    title: Bilingual, introduction: Bilingual, opening: [PlanEvent], steps: [ExerciseStep]
  ) {
    self.title = title
    self.introduction = introduction
    self.opening = opening
    self.steps = steps
  }

  /// The help at an answer, or at an entry of a list.
  package func step(at place: PlanPlace) -> ExerciseStep? { steps.first { $0.place == place } }
}

/// The help at one place of an exercise.
package struct ExerciseStep: Sendable, Hashable {
  /// The answer, or the entry of a list, that is to be mended.
  package let place: PlanPlace
  /// What stands there, in English; nil where nothing does.
  package let meaning: String?
  /// Hints, the gentlest first.
  package let hints: [Bilingual]
  /// An answer that would do, in Danish, and what it means in English.
  package let model: Bilingual

  /// Makes the help at a place.
  package init(place: PlanPlace, meaning: String?, hints: [Bilingual], model: Bilingual) {
    self.place = place
    self.meaning = meaning
    self.hints = hints
    self.model = model
  }
}
