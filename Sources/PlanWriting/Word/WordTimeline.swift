import PlanReview
import Wording

/// The timeline in a Word file: a page that lies, with the picture and the same in a table.
struct WordTimeline {
  let timeline: Timeline
  let picture: Picture?
  let title: String
  let wording: Wording

  private static let columns = [4_200, 9_900]

  /// The paragraph that ends the upright pages, and the timeline in a control.
  func markup(id: Int) -> String {
    let text = TimelineText(wording)
    let heading = wording(TimelinePhrase.title).uppercased()
    var content = WordMarkup.paragraph(WordStyle.section, WordMarkup.run(heading))
    if let picture {
      content += WordMarkup.paragraph(
        WordStyle.answer,
        WordMarkup.picture(
          WordParts.picture, width: picture.width, height: picture.height, name: heading,
          description: text.sentences(timeline).map(\.asSentence).joined(separator: " ")),
        more: "<w:keepNext/>")
    }
    if !timeline.isEmpty { content += table(text) }
    let note = WordMarkup.paragraph(
      WordStyle.note, WordMarkup.run(wording(DocumentPhrase.timelineNote)))
    let end = WordMarkup.paragraph(
      WordStyle.note, WordMarkup.run(text.period(timeline)), more: WordMarkup.page(isLying: false))
    return WordMarkup.control(
      end + content + note, name: heading, tag: PlanWord.derivedTag, id: id)
  }

  private func table(_ text: TimelineText) -> String {
    let head = [TimelinePhrase.when, .what].map {
      WordMarkup.paragraph(WordStyle.head, WordMarkup.run(wording($0)))
    }
    let rows = timeline.entries.map { entry in
      let time = text.time(entry) ?? wording(TimelinePhrase.rowNoTime)
      let what = entry.days == nil ? text.sentence(entry) : text.what(entry)
      let cells = [time, what].map { WordMarkup.paragraph(WordStyle.cell, WordMarkup.run($0)) }
      return WordMarkup.row(cells, widths: Self.columns)
    }
    return WordMarkup.table(
      [WordMarkup.row(head, widths: Self.columns, isHead: true)] + rows, widths: Self.columns,
      caption: wording(TimelinePhrase.title), description: text.period(timeline))
  }
}
