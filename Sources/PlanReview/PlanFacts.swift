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
    var wishes: [FactValue] = []
    for question in template.questions where question.path.list == nil {
      let value = value(of: question, in: plan.answers)
      tree.add(question.path.field, value)
      if question.due != nil { wishes.append(wish(question, value)) }
    }
    for question in template.questions where question.path.list != nil && question.answer.isList {
      let name = "unpaired.\(question.path.field)"
      tree.add(name, list(plan.answers.lists[name] ?? [], question))
    }
    tree.add("questions", .list(wishes))
    return tree.value
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

  /// One record of `questions[*]`, which stands for the answer to a question that must be answered.
  private func wish(_ question: Question, _ value: FactValue) -> FactValue {
    let texts = value.ownTexts
    let answered = texts.filter { !$0.isBlank }
    let answer = (answered.isEmpty ? texts : answered).map(\.text).joined(separator: "\n")
    let origin = FactOrigin(
      target: FactAddress(question.path.field), due: question.due.flatMap(Phase.allCases.firstIndex)
    )
    return .record(
      [
        "answer": .text(answer, isBlank: answered.isEmpty),
        "label": .text(question.label[language], isBlank: false),
        "question": .text(question.text[language], isBlank: false),
      ], origin)
  }
}

extension FactValue {
  /// The texts that answer a question itself: its text, or the words of its items.
  fileprivate var ownTexts: [(text: String, isBlank: Bool)] {
    switch self {
    case .text(let text, let isBlank): text.isEmpty ? [] : [(text, isBlank)]
    case .list(let values): values.flatMap(\.ownTexts)
    case .record(let fields, _): fields["text"]?.ownTexts ?? []
    }
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
