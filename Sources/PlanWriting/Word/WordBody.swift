import PlanReview
import Wording

/// The text of a plan's Word file, its header and its footer.
struct WordBody {
  let outline: PlanOutline
  let timeline: Timeline
  let picture: Picture?
  let wording: Wording
  let templateTitle: String
  /// What is told after the plan's own sections.
  var years: [PlanOutline.Section] = []

  /// The columns of the template.
  private static let columns = [3_175, 6_350]

  /// The part `document.xml`.
  var document: String {
    var ids = Counter()
    let rows = outline.sections.map { row($0, &ids) }
    let head = [DocumentPhrase.section, .answers].map {
      WordMarkup.paragraph(WordStyle.head, WordMarkup.run(wording($0)))
    }
    let table = WordMarkup.table(
      [WordMarkup.row(head, widths: Self.columns, isHead: true)] + rows, widths: Self.columns,
      caption: wording(DocumentPhrase.tableName), description: wording(DocumentPhrase.tableWords))
    return WordParts.root("document") + "<w:body>"
      + WordMarkup.paragraph(WordStyle.title, WordMarkup.run(templateTitle))
      + WordMarkup.paragraph(WordStyle.subtitle, WordMarkup.run(outline.title)) + table
      + WordYears(sections: years, wording: wording).control(id: ids.next())
      + WordTimeline(timeline: timeline, picture: picture, title: outline.title, wording: wording)
      .markup(id: ids.next()) + WordMarkup.page(isLying: true) + "</w:body></w:document>"
  }

  /// Numbers for controls, each used once.
  struct Counter {
    private var last = 100

    mutating func next() -> Int {
      last += 1
      return last
    }
  }
}

// MARK: - Sections

extension WordBody {
  private func row(_ section: PlanOutline.Section, _ ids: inout Counter) -> String {
    let left = section.guidance + section.parts.filter { $0.place == .left }.map(\.question)
    let about =
      WordMarkup.paragraph(WordStyle.section, WordMarkup.run(section.heading))
      + left.map { WordMarkup.paragraph(WordStyle.guidance, WordMarkup.run($0)) }.joined()
    var answers = ""
    for part in section.parts { answers += markup(part, &ids) }
    return WordMarkup.row([about, answers], widths: Self.columns)
  }

  private func markup(_ part: PlanOutline.Part, _ ids: inout Counter) -> String {
    var question = ""
    if part.place != .left {
      let style = part.place == .extra ? WordStyle.extraQuestion : WordStyle.question
      question = WordMarkup.paragraph(style, WordMarkup.run(part.question))
    }
    guard part.lines.isEmpty else {
      return question + part.lines.map(WordMarkup.paragraph(of:)).joined()
    }
    return question + field(for: part, &ids)
  }

  /// A field that says what to do, and goes away when somebody types in it.
  private func field(for part: PlanOutline.Part, _ ids: inout Counter) -> String {
    let words = wording(part.isNotYet ? DocumentPhrase.notYet : .fillIn)
    let text = WordMarkup.paragraph(
      WordStyle.answer, WordMarkup.run(words, style: WordStyle.placeholder))
    // Word shows no more than 64 characters of a control's name.
    let name = String(part.question.prefix(60))
    return WordMarkup.control(
      text, name: name, tag: "maalplan-answer", id: ids.next(), isPlaceholder: true)
  }
}
