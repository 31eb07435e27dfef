package import Interviews
package import Plans
import RuleEngine
package import Wording

extension FindingPlace {
  /// The place of an answer, or of an entry of a list.
  package init(
    _ slot: Slot, entry: ItemID? = nil, in plan: Plan, _ template: Template, _ language: Language
  ) {
    self.init(
      FactAddress(slot: slot, entry: entry, in: plan.answers), in: plan, template, language)
  }

  /// Finds the slot and the words for a fact's address.
  init(_ address: FactAddress, in plan: Plan, _ template: Template, _ language: Language) {
    var walk = AddressWalk(plan: plan)
    for step in address.steps { walk.take(step) }
    self.init(
      path: address.withoutOwnText.description, slot: walk.slot, entry: walk.entry, in: plan,
      template, language)
  }

  /// The place of an answer, or of an entry of its list; without a slot, of the plan.
  package init(
    of slot: Slot?, entry: ItemID?, in plan: Plan, _ template: Template, _ language: Language
  ) {
    let path = slot.map { PlanPlace($0, entry: entry).path(in: plan.answers) }
    self.init(path: path ?? "", slot: slot, entry: entry, in: plan, template, language)
  }

  private init(
    path: String, slot: Slot?, entry: ItemID?, in plan: Plan, _ template: Template,
    _ language: Language
  ) {
    self.path = path
    self.slot = slot
    self.entry = entry
    let labels = Self.labels(slot, entry, in: plan, template, language)
    label = labels.isEmpty ? path : labels.joined(separator: Self.separator)
    labelInSection = labels.count < 2 ? label : labels[1...].joined(separator: Self.separator)
  }

  private static let separator = " › "

  /// The heading of the section, the item where there is one, and what is asked.
  private static func labels(
    _ slot: Slot?, _ entry: ItemID?, in plan: Plan, _ template: Template, _ language: Language
  ) -> [String] {
    guard let slot else { return [template.title[language]] }
    let interview = Interview(template)
    guard let stop = interview.stop(for: slot, in: plan) else {
      return labels(ofUnpaired: slot.field, template, language)
    }
    let question = interview.question(at: stop)
    let section = template.sections[template.sectionIndex(ofQuestion: stop.question)]
    var parts = [section.heading[language]]
    if let list = question.path.list, let number = interview.itemNumber(of: stop, in: plan) {
      let label = template.question(list, inList: nil)?.label[language] ?? list
      parts.append("\(label) \(number)")
    }
    let entry = entry.flatMap { plan.answers.home(of: $0) }.map { " \($0.index + 1)" } ?? ""
    return parts + [question.label[language] + entry]
  }

  /// The heading and the words of the question that asks for what belongs to no item yet.
  private static func labels(
    ofUnpaired field: String, _ template: Template, _ language: Language
  ) -> [String] {
    guard let index = template.questions.firstIndex(where: { $0.unpairedField == field }) else {
      return []
    }
    let section = template.sections[template.sectionIndex(ofQuestion: index)]
    return [section.heading[language], template.questions[index].label[language]]
  }
}

extension FactAddress {
  /// The address of an answer, or of an entry of a list.
  fileprivate init(slot: Slot, entry: ItemID?, in answers: Record) {
    let home = slot.item.flatMap { answers.home(of: $0) }
    let owner: [Step] = home.map { [.field($0.list.field), .item($0.index + 1)] } ?? []
    let fields = slot.field.split(separator: ".").map { Step.field(String($0)) }
    let index = entry.flatMap { answers.home(of: $0)?.index }
    self.init(owner + fields + (index.map { [.item($0 + 1)] } ?? []))
  }

  /// The address of an item where it names the item's own words: `actions[2].text` is `actions[2]`.
  fileprivate var withoutOwnText: FactAddress {
    guard steps.last == .field("text"), case .item? = steps.dropLast().last else { return self }
    return FactAddress(Array(steps.dropLast()))
  }
}

/// Follows an address through a plan: names gather until an item is entered.
struct AddressWalk {
  let plan: Plan
  /// The item entered last.
  private var owner: ItemID?
  private var field = ""
  /// The item of the list just entered, until a field of it is named.
  private(set) var entry: ItemID?

  init(plan: Plan) {
    self.plan = plan
  }

  /// The slot arrived at; nil at the top.
  var slot: Slot? { field.isEmpty ? nil : Slot(field, of: owner) }

  mutating func take(_ step: FactAddress.Step) {
    switch step {
    case .field("text") where entry != nil: return
    case .field(let name):
      if let item = entry {
        owner = item
        entry = nil
        field = name
      } else {
        field += field.isEmpty ? name : ".\(name)"
      }
    case .item(let number):
      let list = plan.answers.list(Slot(field, of: owner))
      entry = list.indices.contains(number - 1) ? list[number - 1].id : nil
    }
  }
}
