package import Interviews
package import Plans

/// The status that a dialogue is about, when it is about one and not about the whole plan.
package struct StatusWork: Sendable, Hashable {
  /// The year whose August it is for.
  package let year: Int
  /// Whether it is the final evaluation.
  package let isFinal: Bool

  /// Names a status.
  package init(year: Int, isFinal: Bool = false) {
    self.year = year
    self.isFinal = isFinal
  }

  /// What begins work on it, or takes a status that was given up again; nothing where it is begun.
  ///
  /// What was told in an earlier status leaves its question open, so that it stands beside the new
  /// answer and not in its place; what was never told stays.
  package func opening(in plan: Plan, _ template: Template, on day: String) -> [PlanEvent] {
    if let begun = plan.begunStatus, begun.year == year, begun.isFinal == isFinal { return [] }
    var events: [PlanEvent] = plan.phase < .status ? [.entered(.status)] : []
    events.append(.beganStatus(BegunStatus(year: year, isFinal: isFinal, on: day)))
    guard plan.begunStatus == nil else { return events }
    if let given = plan.status(of: year, isFinal: isFinal) { return events + restoring(given) }
    let last = plan.statuses.last
    for field in StatusTemplate.fields(of: template) {
      guard let text = plan.answers.texts[field], text == last?.answers[field] else { continue }
      events.append(.answered(Slot(field), ""))
    }
    return events
  }

  private func restoring(_ status: Status) -> [PlanEvent] {
    let answers = status.answers.sorted { $0.key < $1.key }.map { field, text in
      PlanEvent.answered(Slot(field), text)
    }
    let readings = status.readings.compactMap { reading in
      reading.sign.map { PlanEvent.answered(Slot(StatusPath.reading, of: $0), reading.text) }
    }
    return answers + readings
  }

  /// What gives it as it stands in the plan, and takes what belonged to it alone out of the answers.
  package func giving(
    in plan: Plan, _ template: Template, on day: String, by people: String
  ) -> [PlanEvent] {
    let fields = StatusTemplate.fields(of: template) + StatusPath.planFields
    let answers = fields.compactMap { field in plan.answers.texts[field].map { (field, $0) } }
    let signs = plan.answers.lists[StatusPath.signs] ?? []
    let readings = signs.map { sign in
      Status.Reading(
        sign: sign.id, words: sign.text, text: sign.details.texts[StatusPath.reading] ?? "")
    }
    let status = Status(
      year: year, isFinal: isFinal, on: day, by: people, readings: readings,
      answers: Dictionary(answers) { first, _ in first })
    let own = StatusPath.planFields.filter { plan.answers.texts[$0] != nil }.map { Slot($0) }
    let read = signs.filter { $0.details.texts[StatusPath.reading] != nil }.map { sign in
      Slot(StatusPath.reading, of: sign.id)
    }
    let entered: [PlanEvent] = isFinal && plan.phase != .closing ? [.entered(.closing)] : []
    return [.reported(status)] + entered + (own + read).map { .answered($0, "") }
  }
}
