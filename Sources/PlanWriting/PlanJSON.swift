package import Interviews
package import LocatedJSON
package import Plans

/// A plan as JSON in the format `maalplan/1`, which reads back as the same plan.
///
/// Answers stand in the template's order under the template's names; a dot in a name is a level of
/// nesting. What is not answered is left out. Answers the template does not ask for, such as data
/// that belongs to no sign, follow after the others: no answer is missing from the file.
package struct PlanJSON: Sendable {
  private let template: Template

  /// Makes a writer of plans that answer `template`.
  package init(_ template: Template) {
    self.template = template
  }

  /// The plan as a file: indented, one final newline, the same bytes every time.
  package func text(of plan: Plan) -> String { output(of: plan).text() }

  /// The plan as a JSON value, to stand alone or inside another.
  package func output(of plan: Plan) -> JSONOutput {
    .object(
      PlanFormat.Key.allCases.compactMap { key in
        value(of: key, in: plan).map { (key.rawValue, $0) }
      })
  }

  private func value(of key: PlanFormat.Key, in plan: Plan) -> JSONOutput? {
    switch key {
    case .format: .string(PlanFormat.reference)
    case .template: .string(plan.template)
    case .id: .string(plan.id.rawValue)
    case .title: .string(plan.title)
    case .phase: .string(plan.phase.rawValue)
    case .answers: .object(members(of: plan.answers, in: nil))
    case .postponed: postponed(in: plan)
    case .accepted: .array(plan.acceptances.map(output))
    case .statuses: statuses(of: plan)
    case .changes: changes(of: plan)
    case .approvals: approvals(of: plan)
    case .comments: comments(of: plan)
    case .workshop: workshop(of: plan)
    }
  }

  /// The paths of what was put off, in the order of their names; nil where nothing was.
  private func postponed(in plan: Plan) -> JSONOutput? {
    let places = plan.postponed.map { PlanPlace($0) }.filter { $0.stands(in: plan.answers) }
    let paths = places.map { $0.path(in: plan.answers) }
    return paths.isEmpty ? nil : .array(paths.sorted().map { .string($0) })
  }

  private func output(of acceptance: Acceptance) -> JSONOutput {
    .object(
      PlanFormat.AcceptedKey.allCases.compactMap { key in
        acceptance.text(of: key).map { (key.rawValue, .string($0)) }
      })
  }

  /// The answers of a record: of the plan itself, or of an item of the list at a path.
  private func members(of record: Record, in list: String?) -> [(String, JSONOutput)] {
    let values = record.fields(in: template.questions(in: list)).flatMap { field in
      let names = field.split(separator: ".")[...]
      let text = record.texts[field].map { NamedValue(names, .string($0)) }
      let path = AnswerPath(list: list, field: field).text
      let items = record.lists[field].map { NamedValue(names, elements($0, of: path)) }
      return [text, items].compactMap(\.self)
    }
    return nested(values)
  }

  /// A list's items: strings, or objects where the template asks something of each.
  private func elements(_ items: [Item], of list: String) -> JSONOutput {
    let isPlain =
      template.questions(in: list).isEmpty && items.allSatisfy(\.details.isEmpty)
    return .array(items.map { isPlain ? .string($0.text) : object(of: $0, in: list) })
  }

  private func object(of item: Item, in list: String) -> JSONOutput {
    let own: [(String, JSONOutput)] = [
      (PlanFormat.itemNumber, .string("\(item.id.number)")),
      (PlanFormat.itemText, .string(item.text)),
    ]
    return .object(own + members(of: item.details, in: list))
  }
}

extension Acceptance {
  fileprivate func text(of key: PlanFormat.AcceptedKey) -> String? {
    switch key {
    case .rule: rule
    case .path: path
    case .reason: reason
    case .by: by.isEmpty ? nil : by
    case .on: on
    case .until: until
    case .fingerprint: fingerprint
    }
  }
}

extension Record {
  /// The fields with an answer: those of the questions in their order, then the others by name.
  ///
  /// What belongs to a status in the making is told with the statuses.
  func fields(in questions: [Question]) -> [String] {
    let asked = questions.map(\.path.field)
    let answered = Set(texts.keys).union(lists.keys).filter { !StatusPath.isPart($0) }
    return asked.filter(answered.contains) + answered.subtracting(asked).sorted()
  }
}

/// A value and the names of the levels that lead to it.
private struct NamedValue {
  let names: ArraySlice<Substring>
  let value: JSONOutput

  init(_ names: ArraySlice<Substring>, _ value: JSONOutput) {
    self.names = names
    self.value = value
  }
}

/// The members of an object; values whose names begin alike share a level, where the first stands.
private func nested(_ values: [NamedValue]) -> [(String, JSONOutput)] {
  var branches: Set<Substring> = []
  return values.compactMap { value in
    guard let name = value.names.first else { return nil }
    if value.names.count == 1 { return (String(name), value.value) }
    guard branches.insert(name).inserted else { return nil }
    let inner = values.filter { $0.names.count > 1 && $0.names.first == name }
    return (
      String(name), .object(nested(inner.map { NamedValue($0.names.dropFirst(), $0.value) }))
    )
  }
}
