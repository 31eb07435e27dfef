package import Interviews
package import Plans
package import TextLayout
package import Wording

/// Which plan a team wants to work on: one of those there are, or a new one.
package enum PlanChoice: Sendable, Hashable {
  /// A plan that is there.
  case existing(PlanID)
  /// A new plan with a title, which may be empty.
  case new(title: String)
  /// Neither can be told from the words; several plans begin with them.
  case several([PlanSummary])
  /// A number that no plan in the list has.
  case noSuch(number: Int)

  /// Finds the plan with a name or title; else a new one has that title.
  package init(named words: String, among plans: [PlanSummary]) {
    let name = folded(words.trimmed)
    let exact =
      plans.first { folded($0.plan.id.rawValue) == name }
      ?? plans.first { folded($0.plan.title) == name && !name.isEmpty }
    self = exact.map { .existing($0.plan.id) } ?? .new(title: words.trimmed)
  }

  /// Finds the plan whose name or title begins so, for those who only look at it.
  package init(beginning words: String, among plans: [PlanSummary]) {
    self.init(named: words, among: plans)
    guard case .new = self, !words.trimmed.isEmpty else { return }
    let name = folded(words.trimmed)
    let beginning = plans.filter { plan in
      folded(plan.plan.title).hasPrefix(name) || folded(plan.plan.id.rawValue).hasPrefix(name)
    }
    if beginning.count == 1 { self = .existing(beginning[0].plan.id) }
    if beginning.count > 1 { self = .several(beginning) }
  }

  /// Reads what was typed below a numbered list: a number, nothing for the first, or a title.
  package init(typed line: String, below plans: [PlanSummary]) {
    let words = line.trimmed
    if words.isEmpty, let first = plans.first {
      self = .existing(first.plan.id)
    } else if let number = Int(words) {
      self =
        plans.element(numbered: number).map { .existing($0.plan.id) } ?? .noSuch(number: number)
    } else {
      self.init(named: words, among: plans)
    }
  }

  /// The plans there are, numbered, the one changed last first, each with how far it is.
  package static func blocks(
    _ plans: [PlanSummary], template: Template, _ wording: Wording
  ) -> [Block] {
    let interview = Interview(template)
    let lines = plans.enumerated().map { index, summary -> Block in
      let arguments = [
        "title": displayTitle(of: summary.plan, wording),
        "answered": "\(interview.answeredCount(in: summary.plan))",
        "total": "\(template.questionCount)",
      ]
      let text =
        StyledText("\(index + 1). ", .hint)
        + StyledText(wording(DialoguePhrase.planLine, arguments))
      return .paragraph(text, indent: 2, hanging: 3)
    }
    return [.blank, .paragraph(StyledText(wording(DialoguePhrase.choosePlan), .question))] + lines
  }
}

/// What a plan is called where people read it: its title, else the beginning of its goal.
package func displayTitle(of plan: Plan, _ wording: Wording) -> String {
  if !plan.title.isEmpty { return plan.title }
  let beginning =
    plan.answers.texts["goal"] ?? plan.answers.texts.sorted { $0.key < $1.key }.first?.value
  return beginning.map { "»\(shortened($0, to: 50))«" } ?? wording(DialoguePhrase.untitled)
}

/// A name for a new plan: its title in lower-case letters, digits and hyphens, unlike those taken.
package func newPlanID(title: String, taken: Set<PlanID>) -> PlanID {
  let words = folded(title).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  let name = words.isEmpty ? "maalplan" : String(words.joined(separator: "-").prefix(60))
  var id = PlanID(rawValue: name)
  var number = 2
  while taken.contains(id) {
    id = PlanID(rawValue: "\(name)-\(number)")
    number += 1
  }
  return id
}
