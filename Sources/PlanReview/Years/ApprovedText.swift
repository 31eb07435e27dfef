package import Interviews
package import Plans

/// The text that an approval is of: all answers that are due by then, and nothing that comes later.
///
/// Evaluation and learning are answered after the approval and leave it standing. So do other blanks
/// and line breaks; other words do not.
package struct ApprovedText: Sendable {
  private let template: Template

  /// Reads plans that answer a template.
  package init(_ template: Template) {
    self.template = template
  }

  /// The name of a plan's text; the same for two plans that say the same.
  package func name(of plan: Plan) -> String {
    let parts = parts(of: plan).sorted { $0.key < $1.key }
    return "sha256:" + SHA256.name(of: Array(parts.map(\.value).joined().utf8))
  }

  /// The name of each answer there is, by its field.
  package func partNames(of plan: Plan) -> [String: String] {
    // Half of it is enough to tell an answer from its next wording.
    parts(of: plan).mapValues { String(SHA256.name(of: Array($0.utf8)).prefix(32)) }
  }

  /// An approval of a plan as it stands.
  package func approval(
    of plan: Plan, by: String, on day: String, overruled: [Approval.Overruling] = []
  ) -> Approval {
    Approval(
      by: by, on: day, text: name(of: plan), parts: partNames(of: plan), overruled: overruled)
  }

  /// Each answer with all that belongs to it, as lines.
  private func parts(of plan: Plan) -> [String: String] {
    let fields = Set(plan.answers.texts.keys).union(plan.answers.lists.keys).filter(isApproved)
    return Dictionary(
      uniqueKeysWithValues: fields.map { ($0, lines(of: $0, in: plan.answers, depth: 0)) })
  }

  private func isApproved(_ field: String) -> Bool {
    guard !StatusPath.isPart(field) else { return false }
    return template.question(field, inList: nil).map { $0.from <= .approval } ?? true
  }

  private func lines(of field: String, in record: Record, depth: Int) -> String {
    let margin = String(repeating: " ", count: depth)
    let text = record.texts[field].map { "\(margin)= \(words($0))\n" } ?? ""
    let items = record.lists[field, default: []].map { item in
      "\(margin)- \(words(item.text))\n" + details(of: item, depth: depth + 2)
    }
    return "\(margin)\(field)\n" + text + items.joined()
  }

  private func details(of item: Item, depth: Int) -> String {
    let fields = Set(item.details.texts.keys).union(item.details.lists.keys)
    return fields.filter { !StatusPath.isPart($0) }.sorted()
      .map { lines(of: $0, in: item.details, depth: depth) }.joined()
  }

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
