package import Interviews
import Plans
package import RuleEngine

extension FactSchema {
  /// The facts that a template's plans have, for rules to speak of.
  ///
  /// Every question's path is a fact. Beside them stand `unpaired` (what was written to some sign or
  /// action, nobody knows which) and `questions[*]`, the questions that must be answered some day:
  /// `answer`, `label` and `question`.
  package init(_ template: Template) {
    var tree = FieldTree()
    for question in template.questions where question.path.list == nil {
      tree.add(question.path.field, Self.kind(of: question, in: template))
    }
    let unpaired = template.questions.filter { $0.path.list != nil && $0.answer.isList }
      .map { Field($0.path.field, .list(.text)) }
    if !unpaired.isEmpty { tree.add("unpaired", .record(unpaired)) }
    let question = [Field("answer", .text), Field("label", .text), Field("question", .text)]
    tree.add("questions", .list(.record(question)))
    self.init(fields: tree.fields, phases: Phase.allCases.map(\.rawValue))
  }

  /// A list whose items have answers of their own holds records with the item's words as `text`.
  private static func kind(of question: Question, in template: Template) -> Kind {
    let text: Kind = question.answer.isTime ? .date : .text
    guard question.answer.isList else { return text }
    let details = template.questions.filter { $0.path.list == question.path.field }
    guard !details.isEmpty else { return .list(text) }
    let own = details.map { Field($0.path.field, kind(of: $0, in: template)) }
    return .list(.record([Field("text", text)] + own))
  }
}

/// Fields on their way into a schema: names with dots become records inside records.
private struct FieldTree {
  private var names: [String] = []
  private var leaves: [String: FactSchema.Kind] = [:]
  private var branches: [String: FieldTree] = [:]

  mutating func add(_ path: String, _ kind: FactSchema.Kind) {
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    if !names.contains(parts[0]) { names.append(parts[0]) }
    if parts.count == 1 {
      leaves[parts[0]] = kind
    } else {
      branches[parts[0], default: FieldTree()].add(parts[1], kind)
    }
  }

  var fields: [FactSchema.Field] {
    names.compactMap { name in
      let kind = leaves[name] ?? branches[name].map { .record($0.fields) }
      return kind.map { FactSchema.Field(name, $0) }
    }
  }
}
