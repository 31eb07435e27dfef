package import Diagnostics
package import Interviews
import LocatedJSON
import Plans

/// Reads a plan's JSON: the format `maalplan/1`, or only its answers, as people write them by hand.
///
/// By hand, items need no ids, an item without answers of its own may be a text, and a list of one
/// may be that one. The draft is nil when there is any error; warnings lose no text.
package func readPlanJSON(
  _ source: Source, _ template: Template
) -> (draft: DraftPlan?, diagnostics: [Diagnostic]) {
  let (root, faults) = parseJSON(source)
  guard let root else { return (nil, faults) }
  var reader = PlanJSONReader(source, template)
  let draft = reader.plan(root)
  let diagnostics = reader.reading.diagnostics
  return (diagnostics.contains { $0.severity == .error } ? nil : draft, diagnostics)
}

/// Takes the file apart; items are numbered as they come.
struct PlanJSONReader {
  var reading: JSONReading
  let template: Template
  var nextItem = 1

  init(_ source: Source, _ template: Template) {
    reading = JSONReading(source)
    self.template = template
  }

  mutating func plan(_ node: JSONNode) -> DraftPlan {
    var draft = DraftPlan(template: template.reference)
    guard case .object(let members) = node.value, isWhole(members) else {
      draft.answers = answers(node)
      return draft
    }
    guard isReadable(node, members) else { return draft }
    let known = ["$schema"] + PlanFormat.Key.allCases.map(\.rawValue)
    guard let object = reading.object(node, known: known, name: "plan") else { return draft }
    checkTemplate(object)
    draft.id = text(.id, object).flatMap { $0.isBlank ? nil : PlanID(rawValue: $0) }
    draft.title = text(.title, object) ?? ""
    if let node = object[.phase] {
      draft.phase = reading.word(node, name: PlanFormat.Key.phase.rawValue) ?? .draft
    }
    if let node = reading.require(PlanFormat.Key.answers.rawValue, in: object) {
      draft.answers = answers(node)
    }
    if let node = object[.postponed] { draft.postponed = postponed(node, draft.answers) }
    if let node = object[.accepted] { draft.acceptances = acceptances(node) }
    if let node = object[.workshop] { draft.deliberation = workshop(node, on: draft.answers) }
    if let node = object[.comments] {
      draft.deliberation.notes += comments(node, on: draft.answers)
    }
    if let node = object[.approvals] { draft.approvals = approvals(node) }
    if let node = object[.changes] { draft.loggedChanges = loggedChanges(node, on: draft.answers) }
    if let node = object[.statuses] { take(statuses(node, on: draft.answers), into: &draft) }
    return draft
  }

  /// Whether the file tells about a plan, and is not only its answers.
  private func isWhole(_ members: [JSONMember]) -> Bool {
    let signs = [PlanFormat.Key.format, .answers].map(\.rawValue)
    return members.contains { signs.contains($0.name) }
  }

  /// Says whether the format is ours; of any other format nothing more is said.
  private mutating func isReadable(_ root: JSONNode, _ members: [JSONMember]) -> Bool {
    let wanted = PlanFormat.reference
    let key = PlanFormat.Key.format.rawValue
    guard let node = members.first(where: { $0.name == key })?.value else {
      let open = root.range.lowerBound..<root.range.lowerBound + 1
      let arguments = ["name": key, "wanted": wanted]
      reading.report(JSONPhrase.missingKey, arguments, at: open, help: DraftPhrase.helpFormat)
      return false
    }
    guard let found = reading.string(node, name: key) else { return false }
    if found == wanted { return true }
    let parts = found.split(separator: "/", omittingEmptySubsequences: false)
    let edition = parts.count == 2 && parts[0] == PlanFormat.name ? Int(parts[1]) : nil
    let isNewer = edition.map { $0 > PlanFormat.edition } ?? false
    reading.report(
      isNewer ? DraftPhrase.newerFormat : .wrongFormat, ["found": found, "wanted": wanted],
      at: node.range, help: isNewer ? DraftPhrase.helpNewer : .helpFormat)
    return false
  }

  /// Answers to another template have other names; those to another edition may still fit.
  private mutating func checkTemplate(_ object: JSONObject) {
    guard let node = object[.template],
      let found = reading.string(node, name: PlanFormat.Key.template.rawValue),
      found != template.reference
    else { return }
    let arguments = ["found": found, "wanted": template.reference]
    if found.split(separator: "@").first.map(String.init) == template.id {
      reading.report(
        DraftPhrase.anotherEdition, arguments, at: node.range, severity: .warning)
    } else {
      reading.report(
        DraftPhrase.anotherTemplate, arguments, at: node.range, help: DraftPhrase.helpTemplate)
    }
  }

  /// What belongs to the status being worked on goes back among the answers.
  private func take(_ read: ReadStatuses, into draft: inout DraftPlan) {
    draft.statuses = read.given
    draft.begunStatus = read.begun
    draft.answers.texts.merge(read.answers) { $1 }
    for reading in read.readings {
      guard let sign = reading.sign, let home = draft.answers.home(of: sign) else { continue }
      draft.answers.lists[home.list.field]?[home.index].details.texts[StatusPath.reading] =
        reading.text
    }
  }

  private mutating func text(_ key: PlanFormat.Key, _ object: JSONObject) -> String? {
    object[key].flatMap { text($0, name: key.rawValue) }
  }

  /// A string, which may be blank; null is as good as nothing.
  mutating func text(_ node: JSONNode, name: String) -> String? {
    switch node.value {
    case .string(let text): return text
    case .null: return nil
    default:
      reading.wrongKind(node, wanted: .helpString, name: name)
      return nil
    }
  }
}

extension JSONObject {
  fileprivate subscript(key: PlanFormat.Key) -> JSONNode? { self[key.rawValue] }
}

extension String {
  /// Whether there is nothing to read.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
