import Interviews
import Plans
import TestSupport

/// A plan as teams write them: whole sentences, names and dates, some with signs that XML minds.
struct OrdinaryPlan {
  private var random: SeededGenerator
  private(set) var plan = Plan(id: PlanID(rawValue: "ordinary"))

  init(_ template: Template, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    plan.apply(.began(template: template.reference))
    for question in template.questions { answer(question) }
  }

  private static let sentences = [
    "I juni 2028 møder 9 af 10 elever til tiden", "Forældre & lærere taler sammen hver uge",
    "Flere end 20 < 30 børn spiser med", "»Vi ses« siges i frikvarteret", "Æblerne er røde 🍎",
    "Børnene fortæller selv, hvad de har lært", "Cafe\u{301}en er åben om torsdagen",
    "Beboerne hilser på hinanden i opgangen", "En voksen tager imod ved døren",
    "Otte unge har fået et fritidsjob", "Lokalet \"Klubben\" er fyldt om fredagen",
  ]
  private static let names = [
    "Skolechef Lone Madsen", "Pædagogisk leder Lis Friis", "Centerchef Per Berg",
    "Daglig leder Ida Holm",
  ]
  private static let places = ["Egelundskolen", "Herstedlund Skole", "PPR", "Sundhedsplejen"]
  private static let times = ["august 2027", "uge 34, 2027", "den 1. marts 2028", "juni 2029"]

  private mutating func answer(_ question: Question) {
    guard let list = question.path.list else {
      if chance(80) { fill(Slot(question.path.field), question) }
      return
    }
    for item in plan.answers.list(Slot(list)) where chance(70) {
      fill(Slot(question.path.field, of: item.id), question)
    }
  }

  private mutating func fill(_ slot: Slot, _ question: Question) {
    guard question.answer.isList else {
      return plan.apply(.answered(slot, text(question.answer)))
    }
    for index in 0..<(1 + number(below: 3)) {
      plan.apply(.added(plan.nextItem, to: slot, at: index, text(question.answer)))
    }
  }

  private mutating func text(_ kind: AnswerKind) -> String {
    switch kind {
    case .person, .persons: return pick(Self.names)
    case .names: return pick(Self.places)
    case .date, .dates: return pick(Self.times)
    case .text, .texts:
      return (0...number(below: 3)).map { _ in pick(Self.sentences) + "." }.joined(separator: " ")
    }
  }

  private mutating func pick(_ list: [String]) -> String { list[number(below: list.count)] }
  private mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &random)
  }
  private mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }
}
