import OfficePackages
import Wording

/// Sections of an outline in a Word file that are no part of the plan's table.
struct WordYears {
  let sections: [PlanOutline.Section]
  let wording: Wording

  /// The sections in a control that says that they are read from the plan; nothing where there are none.
  func control(id: Int) -> String {
    guard let first = sections.first else { return "" }
    return WordMarkup.control(
      paragraphs, name: first.heading, tag: PlanWord.derivedTag, id: id)
  }

  /// The sections as headings and paragraphs.
  var paragraphs: String { sections.map(markup).joined() }

  private func markup(_ section: PlanOutline.Section) -> String {
    let heading =
      section.heading.isEmpty
      ? ""
      : WordMarkup.paragraph(
        section.depth == 0 ? WordStyle.section : WordStyle.question,
        WordMarkup.run(section.heading),
        more: "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/>")
    return heading
      + section.parts.enumerated()
      .map { markup($1, below: section, isFirst: $0 == 0) }.joined()
  }

  private func markup(
    _ part: PlanOutline.Part, below section: PlanOutline.Section, isFirst: Bool
  ) -> String {
    let style = section.depth == 0 ? WordStyle.question : WordStyle.innerQuestion
    let question =
      part.question.isEmpty
      ? "" : WordMarkup.paragraph(style, WordMarkup.run(part.question), more: "<w:keepNext/>")
    let words = part.isNotYet ? DocumentPhrase.notYet : .noAnswer
    let none = WordMarkup.paragraph(WordStyle.answer, WordMarkup.run(wording(words)))
    guard !part.lines.isEmpty else { return question + none }
    let lines = part.lines.enumerated().map { index, line in
      // What has no question to stand below is set off by a gap.
      let isApart = question.isEmpty && !isFirst && index == 0
      return WordMarkup.paragraph(
        of: line, more: isApart ? "<w:spacing w:before=\"120\" w:after=\"60\"/>" : "")
    }
    return question + lines.joined()
  }
}

/// A note as a Word file: headings and paragraphs, nothing to fill in.
struct NoteWord {
  let outline: PlanOutline
  let wording: Wording

  /// The file.
  var bytes: [UInt8] {
    let language = wording.language == .danish ? "da-DK" : "en-GB"
    let frame = WordFrame(outline: outline, wording: wording)
    let parts: [(String, String)] = [
      ("[Content_Types].xml", WordParts.contentTypes),
      ("_rels/.rels", WordParts.packageRelationships), ("word/document.xml", document),
      ("word/_rels/document.xml.rels", WordParts.textRelationships(hasPicture: false)),
      ("word/styles.xml", WordStyle.part(language: language, isNote: true)),
      ("word/settings.xml", WordParts.settings(language: language)),
      ("word/numbering.xml", WordParts.numbering), ("word/fontTable.xml", WordParts.fonts),
      ("word/theme/theme1.xml", WordParts.theme), ("word/header1.xml", frame.header),
      ("word/footer1.xml", frame.footer),
      (
        "docProps/core.xml",
        WordParts.properties(
          title: outline.title, language: language, id: "", template: "", phase: "")
      ), ("docProps/app.xml", WordParts.application),
    ]
    return zipFile(parts.map { ZipPart($0.0, Array($0.1.utf8)) })
  }

  private var document: String {
    let body = WordYears(sections: outline.sections, wording: wording).paragraphs
    return WordParts.root("document") + "<w:body>"
      + WordMarkup.paragraph(WordStyle.title, WordMarkup.run(outline.title))
      + WordMarkup.paragraph(WordStyle.subtitle, WordMarkup.run(outline.subtitle)) + body
      + WordMarkup.page(isLying: false) + "</w:body></w:document>"
  }
}
