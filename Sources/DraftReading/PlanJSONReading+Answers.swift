import Interviews
import LocatedJSON
import Plans

/// The names a record's answers may have: dotted, each with whether the answer is a list.
private struct AnswerNames {
  let isList: [String: Bool]
  /// The path of the list whose items have these answers; nil for the plan.
  let list: String?

  init(_ questions: [Question], others: [String] = [], list: String?) {
    let asked = questions.map { ($0.path.field, $0.answer.isList) }
    isList = Dictionary(asked + others.map { ($0, true) }) { first, _ in first }
    self.list = list
  }

  /// The names that may follow after a prefix that ends with a dot, or at the outermost level.
  func next(after prefix: String) -> Set<String> {
    Set(
      isList.keys.filter { $0.hasPrefix(prefix) }
        .map { String($0.dropFirst(prefix.count).prefix { $0 != "." }) })
  }
}

extension PlanJSONReader {
  mutating func answers(_ node: JSONNode) -> Record {
    let unpaired = template.pairedQuestions.compactMap(\.unpairedField)
    let names = AnswerNames(template.questions(in: nil), others: unpaired, list: nil)
    var record = Record()
    read(node, name: PlanFormat.Key.answers.rawValue, after: "", names, into: &record)
    return record
  }

  /// Reads an object whose members are answers, or objects with more of them.
  ///
  /// `own` are names that the caller has read already.
  private mutating func read(
    _ node: JSONNode, name: String, after prefix: String, own: [String] = [], _ names: AnswerNames,
    into record: inout Record
  ) {
    if node.value == .null { return }
    let known = own + names.next(after: prefix).sorted()
    guard let object = reading.object(node, known: known, name: name) else { return }
    for member in object.members where known.contains(member.name) && !own.contains(member.name) {
      let field = prefix + member.name
      switch names.isList[field] {
      case nil:
        read(member.value, name: member.name, after: field + ".", names, into: &record)
      case true?:
        let path = AnswerPath(list: names.list, field: field).text
        let items = items(member.value, name: member.name, path: path)
        if !items.isEmpty { record.lists[field] = items }
      case false?:
        guard let text = text(member.value, name: member.name), !text.isBlank else { continue }
        record.texts[field] = text
      }
    }
  }

  /// The items of a list; one that stands alone needs no brackets.
  private mutating func items(_ node: JSONNode, name: String, path: String) -> [Item] {
    switch node.value {
    case .null: []
    case .array(let elements): elements.compactMap { item($0, name: name, path: path) }
    case .string: [item(node, name: name, path: path)].compactMap(\.self)
    default:
      wrongList(node, name: name)
    }
  }

  private mutating func wrongList(_ node: JSONNode, name: String) -> [Item] {
    reading.wrongKind(node, wanted: .helpArray, name: name)
    return []
  }

  /// An item, which is a text, or an object with a text and what belongs to it; nil for nothing.
  private mutating func item(_ node: JSONNode, name: String, path: String) -> Item? {
    let id = ItemID(nextItem)
    switch node.value {
    case .null: return nil
    case .string(let text):
      if text.isBlank { return nil }
      nextItem += 1
      return Item(id: id, text: text)
    case .object:
      nextItem += 1
      let item = item(node, id: id, name: name, path: path)
      if item.text.isBlank, item.details.isEmpty {
        nextItem = id.number
        return nil
      }
      return item
    default:
      reading.report(
        DraftPhrase.itemExpected, ["name": name], at: node.range, help: DraftPhrase.helpItem)
      return nil
    }
  }

  private mutating func item(
    _ node: JSONNode, id: ItemID, name: String, path: String
  ) -> Item {
    var item = Item(id: id, text: "")
    guard case .object(let members) = node.value else { return item }
    // The number an item had elsewhere is passed over: items are numbered as they come.
    if let words = members.first(where: { $0.name == PlanFormat.itemText }) {
      item.text = text(words.value, name: PlanFormat.itemText) ?? ""
    }
    let names = AnswerNames(template.questions(in: path), list: path)
    let own = [PlanFormat.itemNumber, PlanFormat.itemText]
    read(node, name: name, after: "", own: own, names, into: &item.details)
    return item
  }
}
