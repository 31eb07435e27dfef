import Catalog
import Diagnostics
import DraftReading
package import Interviews
package import Plans
import Testing
import Wording

extension Fixture {
  /// The built-in exercise; faults in it fail the test.
  package static func exercise() throws -> Exercise {
    let (exercise, diagnostics) = loadExercise(Catalog.exercise, try template())
    #expect(diagnostics == [])
    return try #require(exercise)
  }
}

extension Exercise {
  /// What puts the poor plan right with the answers that are shown in the end.
  package func solution(in plan: Plan, _ template: Template) -> [PlanEvent] {
    let interview = Interview(template)
    var plan = plan
    var all: [PlanEvent] = []
    for step in steps {
      guard let stop = interview.stop(for: step.place.slot, in: plan) else { continue }
      let position = Position(stop, entry: step.place.entry)
      let events = interview.events(answering: step.model.danish, at: position, in: plan)
      for event in events { plan.apply(event) }
      all += events
    }
    return all
  }
}
