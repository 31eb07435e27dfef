import DanishText
import Interviews
import Plans
import WordDocuments
import Wording

/// Makes a plan of the lines that each question was given.
struct DraftAssembly {
  private let index: TemplateIndex
  private let isOwn: Bool
  /// Between the paragraphs of a text.
  private let paragraphBreak: String
  private let sorting: AnswerSorting
  private let document: Document
  private let own: OwnWords
  private var template: Template { index.template }

  private(set) var answers = Record()
  private(set) var places: [String: [DraftSource]] = [:]
  private(set) var notices: [DraftNotice] = []
  /// The lines that were given to a question and are no part of its answer.
  private(set) var dropped: [Int] = []
  private var nextItem = 1

  init(
    _ sorting: AnswerSorting, _ index: TemplateIndex, _ document: Document, _ own: OwnWords,
    isOwn: Bool
  ) {
    self.sorting = sorting
    self.index = index
    self.document = document
    self.own = own
    self.isOwn = isOwn
    paragraphBreak = isOwn && document.format == .markdown ? "\n\n" : "\n"
    assemble()
  }

  private mutating func assemble() {
    var lists = template.questions.indices.map { question in
      template.questions[question].answer.isList || template.questions[question].path.list != nil
        ? items(of: question) : []
    }
    if !isOwn { moveToExtras(&lists) }
    for (question, content) in template.questions.enumerated() where content.path.list == nil {
      if content.answer.isList {
        putList(question, &lists)
      } else {
        putText(question)
      }
    }
    for (field, lines) in sorting.fields.sorted(by: { $0.key < $1.key }) {
      for item in read(lines) { putUnpaired(item, in: field) }
    }
  }

  // MARK: - Texts

  private mutating func putText(_ question: Int) {
    let lines = (sorting.answers[question] ?? []).filter { line in
      !isOwn || !OwnItems.isAbsence(line.line, document, own)
    }
    guard !lines.isEmpty else { return }
    let text = self.text(lines)
    guard !text.isBlank else { return }
    let field = template.questions[question].path.field
    answers.texts[field] = text
    places[field] = lines.map(\.line.source)
  }

  private func text(_ lines: [AnswerLine]) -> String {
    if isOwn { return lines.map(\.line.text).joined(separator: paragraphBreak) }
    if lines.contains(where: { $0.joined != nil }) {
      return JoinedRows(lines).items.map { clean($0.text) }.joined(separator: "\n")
    }
    if lines.count == 1, let bare = Self.withoutDash(lines[0].line.text) { return clean(bare) }
    let isList = lines.count > 1
    return lines.map { line in
      let label = isList ? line.line.mark.map { $0.kind == .bullet ? "- " : "\($0.label) " } : nil
      return (label ?? "") + clean(line.line.text)
    }.joined(separator: "\n")
  }

  /// The only line of an answer without the dash that was typed before it; nil where there is none.
  private static func withoutDash(_ text: String) -> String? {
    let items = DanishText.listItems(in: text)
    guard items.count == 1, let only = items.first, only.marker?.kind == .bullet else { return nil }
    return only.text
  }

  /// A text for keeping: in our own documents it is kept as it stands.
  private func clean(_ text: String) -> String { isOwn ? text : normalized(text) }

  // MARK: - Lists

  private mutating func items(of question: Int) -> [ReadItem] {
    let isNames = template.questions[question].answer == .names
    let lines = sorting.answers[question] ?? []
    if isOwn { return read(lines) }
    let label = "\(template.questions[question].itemLetter):\t"
    let labelled = lines.filter { $0.line.text.hasPrefix(label) }
    let details = DetailLabels(index, list: question)
    return read(
      lines.filter { !$0.line.text.hasPrefix(label) }, isNames: isNames, isDetail: details.isDetail)
      + labelled.map { unlabelled($0, label) }
  }

  /// An entry without the bare label that this program writes before what belongs to no item: `D:`.
  private func unlabelled(_ line: AnswerLine, _ label: String) -> ReadItem {
    let text = clean(String(line.line.text.dropFirst(label.count)))
    var item = ReadItem(text: text, sources: [line.line.source], number: line.number)
    item.isExact = true
    return item
  }

  private mutating func read(
    _ lines: [AnswerLine], isNames: Bool = false, isDetail: ((String) -> Bool)? = nil
  ) -> [ReadItem] {
    if lines.isEmpty { return [] }
    if isOwn { return OwnItems(lines, document, own).items.filter { !$0.text.isEmpty } }
    var items: [ReadItem] = []
    let inRows = Dictionary(grouping: lines.filter { $0.row != nil }) { $0.row ?? 0 }
    for row in inRows.keys.sorted() { items += ItemReading.cell(inRows[row] ?? []) }
    items += JoinedRows(lines.filter { $0.joined != nil }).items
    let reading = ItemReading(
      lines.filter { $0.row == nil && $0.joined == nil }, isDetail: isDetail ?? { _ in false })
    dropped += reading.leadIns.map(\.number)
    items += reading.items
    if isNames { items = items.flatMap(NameParts.parts) }
    for index in items.indices { items[index].text = clean(items[index].text) }
    return items.filter { !$0.text.isBlank || !$0.parts.isEmpty }
  }

  private mutating func putList(_ question: Int, _ lists: inout [[ReadItem]]) {
    let field = template.questions[question].path.field
    let details = template.questions.indices.filter { template.questions[$0].path.list == field }
    takeItems(back: &lists, question, details)
    var items = lists[question]
    var about: [[Int: [ReadItem]]] = items.map { _ in [:] }
    let labels = DetailLabels(index, list: question)
    for index in items.indices {
      for found in isOwn
        ? OwnItems.details(of: &items[index], details, template) : labels.take(from: &items[index])
      {
        about[index][found.question, default: []].append(found.item)
      }
      items[index].takeParts()
    }
    if !isOwn { takeTails(of: &items, details, lists, &about) }
    for detail in details {
      for index in lists[detail].indices { lists[detail][index].takeParts() }
      pair(detail, lists[detail], with: items, &about)
    }
    put(items, about, in: field)
  }

  /// Takes what is told of items out of their words, where it stands nowhere else: who in "Lån en hund
  /// (Bo Friis)", and by what in "Flere læser → Udlånstal".
  private func takeTails(
    of items: inout [ReadItem], _ details: [Int], _ lists: [[ReadItem]],
    _ about: inout [[Int: [ReadItem]]]
  ) {
    for detail in details where !template.questions[detail].answer.isTime {
      guard lists[detail].isEmpty, !about.contains(where: { $0[detail] != nil }) else { continue }
      let arePeople = template.questions[detail].answer.isName
      for (item, tail) in arePeople ? PersonTails(items).tails : ArrowTails.tails(items) {
        items[item].text = tail.rest
        var found = items[item]
        found.parts = []
        found.text = tail.text
        about[item][detail] = [found]
      }
    }
  }

  /// Where the question for a list and the one about its items stand over one list, the list is the
  /// first question's: so it is in Markdown of ours.
  private func takeItems(back lists: inout [[ReadItem]], _ question: Int, _ details: [Int]) {
    guard lists[question].isEmpty, let last = details.last(where: { !lists[$0].isEmpty }) else {
      return
    }
    let labels = DetailLabels(index, list: question)
    let isList =
      isOwn && document.format == .markdown
      || lists[last].contains { item in
        var item = item
        return !item.parts.isEmpty && !labels.take(from: &item).isEmpty
      }
    guard isList else { return }
    lists[question] = lists[last]
    lists[last] = []
  }

  private mutating func pair(
    _ detail: Int, _ found: [ReadItem], with items: [ReadItem], _ about: inout [[Int: [ReadItem]]]
  ) {
    guard !found.isEmpty else { return }
    let content = template.questions[detail]
    let pairing = Pairing(found, with: items, arePeople: content.answer.isName)
    for pair in pairing.pairs {
      for item in pair.items { about[item][detail, default: []].append(pair.detail) }
    }
    let left = pairing.pairs.filter(\.items.isEmpty).map(\.detail)
    if pairing.isOneForAll, let only = found.first {
      notices.append(.oneForAll(question: detail, text: only.text))
    }
    if pairing.isByOrder { notices.append(.pairedByOrder(question: detail)) }
    guard !left.isEmpty else { return }
    notices.append(.unpaired(question: detail, count: left.count))
    guard let field = content.unpairedField else {
      dropped += left.map(\.number)
      return
    }
    for item in left { putUnpaired(item, in: field) }
  }

  private mutating func put(_ items: [ReadItem], _ about: [[Int: [ReadItem]]], in field: String) {
    guard !items.isEmpty else { return }
    var list: [Item] = []
    for (index, item) in items.enumerated() {
      let path = "\(field)[\(index + 1)]"
      var made = Item(id: newID(), text: item.text)
      places[path] = item.sources
      places[field, default: []] += item.sources
      for (question, details) in about[index].sorted(by: { $0.key < $1.key }) {
        put(details, of: template.questions[question], in: &made.details, at: path)
      }
      list.append(made)
    }
    answers.lists[field] = list
  }

  private mutating func put(
    _ details: [ReadItem], of question: Question, in record: inout Record, at path: String
  ) {
    let field = question.path.field
    let path = "\(path).\(field)"
    places[path] = details.flatMap(\.sources)
    guard question.answer.isList else {
      record.texts[field] = details.map(\.text).joined(separator: "\n")
      return
    }
    for (index, detail) in details.enumerated() {
      places["\(path)[\(index + 1)]"] = detail.sources
      record.lists[field, default: []].append(Item(id: newID(), text: detail.text))
    }
  }

  private mutating func putUnpaired(_ item: ReadItem, in field: String) {
    guard !item.text.isBlank else { return }
    answers.lists[field, default: []].append(Item(id: newID(), text: item.text))
    places["\(field)[\(answers.lists[field]?.count ?? 1)]"] = item.sources
    places[field, default: []] += item.sources
  }

  private mutating func newID() -> ItemID {
    defer { nextItem += 1 }
    return ItemID(nextItem)
  }

  // MARK: - Questions that have no words in a template

  /// Gives entries to the question of the section that has no words of its own in the template.
  ///
  /// "Status til politisk niveau i august 2027" stands among the interim evaluations, because nothing
  /// else asks for it.
  private func moveToExtras(_ lists: inout [[ReadItem]]) {
    for extra in template.questions.indices {
      let content = template.questions[extra]
      guard !content.isNumbered, content.path.list == nil, content.answer.isList else { continue }
      let section = template.sectionIndex(ofQuestion: extra)
      for host in index.questions(in: section) where host != extra {
        let question = template.questions[host]
        guard question.answer == content.answer, question.path.list == nil else { continue }
        let sorted = EntrySorting(index, host: host, extra: extra).sorted(lists[host])
        lists[host] = sorted.host
        lists[extra] = (lists[extra] + sorted.extra).sorted { $0.number < $1.number }
      }
    }
  }
}
