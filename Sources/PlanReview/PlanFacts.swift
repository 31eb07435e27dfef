import Interviews
import Plans
import RuleEngine
import Wording

/// Lays a plan's answers out as facts.
struct PlanFacts {
  let template: Template
  let language: Language
  let blanks: BlankAnswers

  /// The facts of a plan.
  func value(of plan: Plan) -> FactValue {
    var tree = ValueTree()
    for question in template.questions where question.path.list == nil {
      tree.add(question.path.field, value(of: question, in: plan.answers))
    }
    for question in template.questions where question.path.list != nil && question.answer.isList {
      let name = "unpaired.\(question.path.field)"
      tree.add(name, list(plan.answers.lists[name] ?? [], question))
    }
    tree.add("questions", .list(wanted.map { wish($0, in: plan) }))
    return tree.value
  }

  /// The questions that must be answered some day, each once: those per item belong to their items.
  private var wanted: [Question] {
    template.questions.filter { $0.due != nil && $0.path.list == nil }
  }

  private func value(of question: Question, in record: Record) -> FactValue {
    guard question.answer.isList else {
      return text(record.texts[question.path.field] ?? "", question)
    }
    return list(record.lists[question.path.field] ?? [], question)
  }

  private func list(_ items: [Item], _ question: Question) -> FactValue {
    let details = template.questions.filter { $0.path.list == question.path.field }
    return .list(
      items.map { item in
        guard !details.isEmpty else { return text(item.text, question) }
        var fields = ["text": text(item.text, question)]
        for detail in details { fields[detail.path.field] = value(of: detail, in: item.details) }
        return .record(fields)
      })
  }

  private func text(_ text: String, _ question: Question) -> FactValue {
    .text(text, isBlank: blanks.isBlank(text, answering: question))
  }

  /// One record of `questions[*]`, which stands for the question's own answer.
  private func wish(_ question: Question, in plan: Plan) -> FactValue {
    let texts =
      [plan.answers.texts[question.path.field]].compactMap(\.self)
      + (plan.answers.lists[question.path.field] ?? []).map(\.text)
    let answered = texts.filter { !blanks.isBlank($0, answering: question) }
    let answer = (answered.isEmpty ? texts : answered).joined(separator: "\n")
    let origin = FactOrigin(
      target: FactAddress(question.path.field), due: question.due.flatMap(Phase.allCases.firstIndex))
    return .record(
      [
        "answer": .text(answer, isBlank: answered.isEmpty),
        "label": .text(question.label[language], isBlank: false),
        "question": .text(question.text[language], isBlank: false),
      ], origin)
  }
}

/// Values on their way into a record: names with dots become records inside records.
private struct ValueTree {
  private var leaves: [String: FactValue] = [:]
  private var branches: [String: ValueTree] = [:]

  mutating func add(_ path: String, _ value: FactValue) {
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    if parts.count == 1 {
      leaves[parts[0]] = value
    } else {
      branches[parts[0], default: ValueTree()].add(parts[1], value)
    }
  }

  var value: FactValue {
    .record(leaves.merging(branches.mapValues(\.value)) { leaf, _ in leaf })
  }
}
