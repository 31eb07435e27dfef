package import Diagnostics
package import Interviews
import LocatedJSON
import Plans
import Wording

/// Reads an exercise; nil where anything is wrong with it.
package func loadExercise(
  _ source: Source, _ template: Template
) -> (exercise: Exercise?, diagnostics: [Diagnostic]) {
  let (root, faults) = parseJSON(source)
  guard let root else { return (nil, faults) }
  var reader = PlanJSONReader(source, template)
  let exercise = reader.exercise(root)
  let diagnostics = reader.reading.diagnostics
  return (diagnostics.contains { $0.severity == .error } ? nil : exercise, diagnostics)
}

extension PlanJSONReader {
  fileprivate mutating func exercise(_ root: JSONNode) -> Exercise? {
    let known = ["$schema", "title", "introduction", "answers", "steps"]
    guard let object = reading.object(root, known: known, name: "exercise"),
      let title = required("title", object), let intro = required("introduction", object),
      let node = reading.require("answers", in: object),
      let list = reading.require("steps", in: object)
    else { return nil }
    var draft = DraftPlan(template: template.reference)
    draft.answers = answers(node)
    let plan = draft.plan
    let steps = (reading.array(list, name: "steps") ?? []).compactMap { step($0, in: plan) }
    return Exercise(
      title: title, introduction: intro, opening: events(for: draft), steps: steps)
  }

  private mutating func step(_ node: JSONNode, in plan: Plan) -> ExerciseStep? {
    let known = ["at", "meaning", "hints", "model"]
    guard let object = reading.object(node, known: known, name: "steps"),
      let at = reading.require("at", in: object), let path = text(at, name: "at"),
      let hints = reading.require("hints", in: object), let model = required("model", object)
    else { return nil }
    guard let place = PlanPlace(path: path, in: plan.answers) else {
      reading.report(
        DraftPhrase.noSuchPlace, ["found": path], at: at.range, help: DraftPhrase.helpPlace)
      return nil
    }
    let read = reading.array(hints, name: "hints") ?? []
    return ExerciseStep(
      place: place, meaning: object["meaning"].flatMap { text($0, name: "meaning") },
      hints: read.compactMap { reading.bilingual($0, name: "hints") }, model: model)
  }

  private mutating func required(_ name: String, _ object: JSONObject) -> Bilingual? {
    reading.require(name, in: object).flatMap { reading.bilingual($0, name: name) }
  }
}
