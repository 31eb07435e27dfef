import Interviews
import PlanReview
import Plans
import Wording

extension PlanHTML {
  /// Where the red thread stands on the page.
  static let threadID = "traad-afsnit"

  /// How objective, goal, signs, data, actions and people hang together; nil where nothing does.
  func thread(of plan: Plan) -> String? {
    guard let thread = reviewer.redThread(of: plan), !thread.isEmpty else { return nil }
    let ends = [("objective", thread.objective), ("goal", thread.goal)].compactMap { path, text in
      label(path, in: nil).map {
        """
        <dt>\($0)</dt>
        <dd class="answer" dir="auto">\(text.map { MarkupText($0).escaped } ?? hole)</dd>
        """
      }
    }
    return """
      <section class="wide" aria-labelledby="\(Self.threadID)">
      <h2 id="\(Self.threadID)">\(MarkupText(wording(DocumentPhrase.thread)).onOneLine)</h2>
      <dl>
      \(ends.joined(separator: "\n"))
      </dl>
      \(table(of: signs(thread), [("signs", nil), ("data", "signs")], of: "signs"))
      \(table(
        of: actions(thread), [("actions", nil), ("owners", "actions"), ("start", "actions")],
        of: "actions"))
      </section>
      """
  }

  /// Each sign with its data, then the data that belong to none.
  private func signs(_ thread: RedThread) -> [[String]] {
    thread.signs.map { [numbered("signs", $0.part), cell($0.data.map(\.text))] }
      + thread.looseData.map { [hole, cell([$0.text])] }
  }

  /// Each action with who does it and from when, then those who belong to none.
  private func actions(_ thread: RedThread) -> [[String]] {
    thread.actions.map {
      [
        numbered("actions", $0.part), cell($0.owners),
        cell([$0.start].compactMap(\.self)),
      ]
    } + thread.looseOwners.map { [hole, cell([$0]), hole] }
  }

  private func numbered(_ list: String, _ part: RedThread.Part) -> String {
    let letter = reviewer.template.question(list, inList: nil)?.itemLetter ?? ""
    return
      "<b>\(letter)\(part.number)</b> <span dir=\"auto\">\(MarkupText(part.text).escaped)</span>"
  }

  /// Texts below each other; none is a hole, which is said and not only seen.
  private func cell(_ texts: [String]) -> String {
    if texts.isEmpty { return hole }
    return texts.map { "<p dir=\"auto\">\(MarkupText($0).escaped)</p>" }.joined()
  }

  private var hole: String {
    "<span class=\"none\">\(MarkupText(wording(DocumentPhrase.noAnswer)).onOneLine)</span>"
  }

  /// The template's word for what a question asks.
  private func label(_ field: String, in list: String?) -> String? {
    reviewer.template.question(field, inList: list).map {
      MarkupText($0.label[wording.language].capitalizedSentence).onOneLine
    }
  }

  private func table(
    of rows: [[String]], _ columns: [(String, String?)], of list: String
  ) -> String {
    guard !rows.isEmpty else { return "" }
    let section = reviewer.template.sections.first { section in
      section.questions.contains { $0.path.list == nil && $0.path.field == list }
    }
    let heads = columns.map { "<th scope=\"col\">\(label($0.0, in: $0.1) ?? "")</th>" }
    let body = rows.map { row in
      "<tr><th scope=\"row\">\(row[0])</th>"
        + row.dropFirst().map { "<td>\($0)</td>" }.joined() + "</tr>"
    }
    return """
      <table>
      <caption>\(MarkupText(section?.heading[wording.language] ?? "").onOneLine)</caption>
      <thead>
      <tr>\(heads.joined())</tr>
      </thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }
}
