import DanishText
package import Interviews
package import WordDocuments
package import Wording

/// Tells in words what was understood of a document: where answers stand, and what one should know.
package struct DraftTelling: Sendable {
  /// What was understood.
  package let draft: ReadDraft
  private let document: Document
  private let template: Template
  private let wording: Wording

  /// Makes a teller of a reading of a document.
  package init(_ draft: ReadDraft, of document: Document, _ template: Template, _ wording: Wording)
  {
    self.draft = draft
    self.document = document
    self.template = template
    self.wording = wording
  }

  /// Makes a teller of a plan that was read from no document, and so has no places.
  package init(_ draft: ReadDraft, _ template: Template, _ wording: Wording) {
    self.init(draft, of: Document(format: .plainText), template, wording)
  }

  /// Where the answer at a path begins; nil where it is not there.
  ///
  /// As people say it: "afsnit TEGN, tabel 1, række 6, 2. afsnit".
  package func place(of path: String) -> String? {
    guard let place = draft.places[path], let first = place.sources.first else { return nil }
    let line = draft.lines.first { $0.source.block == first.block }
    return self.place(of: first, section: line?.section)
  }

  /// Where a line stands.
  package func place(of line: ReadLine) -> String { place(of: line.source, section: line.section) }

  private func place(of source: DraftSource, section: Int?) -> String {
    guard document.blocks.indices.contains(source.block) else { return "" }
    let place = document.blocks[source.block].place
    var parts = [sectionName(section)]
    switch place.story {
    case .body: break
    case .textBox: parts.append(wording(PlacePhrase.box))
    case .note(let number, _): parts.append(wording(PlacePhrase.note, ["number": "\(number)"]))
    }
    for cell in place.cells {
      parts.append(wording(PlacePhrase.table, ["number": "\(cell.table)"]))
      parts.append(wording(PlacePhrase.row, ["number": "\(cell.row)"]))
    }
    let isText = document.format == .plainText || document.format == .markdown
    let phrase: PlacePhrase = isText ? .line : .paragraph
    parts.append(wording(phrase, ["number": "\(place.paragraph)"]))
    return parts.joined(separator: ", ")
  }

  private func sectionName(_ section: Int?) -> String {
    guard let section else { return wording(PlacePhrase.front) }
    let heading = template.sections[section].heading[wording.language]
    return wording(PlacePhrase.section, ["section": heading])
  }

  // MARK: - Notices

  /// A notice in a sentence.
  package func text(of notice: DraftNotice) -> String {
    let language = wording.language
    switch notice {
    case .document(let notice):
      let words = notice.words.filter { !$0.isBlank }.map { "»\($0)«" }.joined(separator: ", ")
      return wording(
        NoticePhrase(notice.kind), ["count": "\(notice.count)", "words": words])
    case .unrecognised: return wording(NoticePhrase.unrecognised)
    case .noAnswers: return wording(NoticePhrase.noAnswers)
    case .comments(let count): return wording(NoticePhrase.comments, ["count": "\(count)"])
    case .sectionMissing(let section):
      let heading = template.sections[section].heading[language]
      return wording(NoticePhrase.sectionMissing, ["section": heading])
    case .sectionsMoved: return wording(NoticePhrase.sectionsMoved)
    case .besideHeading(let question):
      let text = template.questions[question].text[language]
      return wording(NoticePhrase.besideHeading, ["question": text])
    case .unpaired(let question, let count):
      return wording(NoticePhrase.unpaired, labels(question, ["count": "\(count)"]))
    case .pairedByOrder(let question):
      return wording(NoticePhrase.pairedByOrder, labels(question))
    case .oneForAll(let question, let text):
      return wording(NoticePhrase.oneForAll, labels(question, ["text": text]))
    case .yearsLeftOut: return wording(NoticePhrase.yearsLeftOut)
    case .guessedEncoding: return wording(NoticePhrase.guessedEncoding)
    case .unplaced(let count): return wording(NoticePhrase.unplaced, ["count": "\(count)"])
    }
  }

  /// The notices in sentences, for those who do not see the reading itself: the lines that found no
  /// place are quoted.
  package var remarks: [String] {
    draft.notices.map { notice in
      guard case .unplaced(let count) = notice, !unplacedWords.isEmpty else {
        return text(of: notice)
      }
      return wording(
        NoticePhrase.unplacedLines, ["count": "\(count)", "words": unplacedWords])
    }
  }

  /// The first lines that found no place, quoted; but nobody's CPR number is told on.
  private var unplacedWords: String {
    let lines = draft.unplaced.map(\.text)
    let shown = lines.filter { line in
      !personalData(in: TokenizedText(line)).contains { $0.kind == .cpr }
    }.prefix(Self.quotedLines)
    guard !shown.isEmpty else { return "" }
    let quotes = shown.map { "»\(shortened($0))«" }.joined(separator: ", ")
    if shown.count < lines.count { return quotes + " …" }
    return quotes.hasSuffix(".«") ? quotes : quotes + "."
  }

  /// How many lines are quoted.
  private static let quotedLines = 3
  /// The most characters of each.
  private static let quotedCharacters = 50

  private func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > Self.quotedCharacters else { return line }
    let cut = line.prefix(Self.quotedCharacters - 1)
    return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + "…"
  }

  /// The short nouns of a question about items, and of the items.
  private func labels(_ question: Int, _ more: [String: String] = [:]) -> [String: String] {
    let content = template.questions[question]
    let list = content.path.list.flatMap { template.question($0, inList: nil) }
    let labels = [
      "label": content.label[wording.language], "list": list?.label[wording.language] ?? "",
    ]
    return labels.merging(more) { first, _ in first }
  }
}

extension DraftNotice {
  /// Its kind in a word that stays the same.
  package var kind: String {
    switch self {
    case .document(let notice): notice.kind.rawValue
    case .unrecognised: "unrecognised"
    case .noAnswers: "no-answers"
    case .comments: "comments"
    case .sectionMissing: "section-missing"
    case .sectionsMoved: "sections-moved"
    case .besideHeading: "beside-heading"
    case .unpaired: "unpaired"
    case .pairedByOrder: "paired-by-order"
    case .oneForAll: "one-for-all"
    case .yearsLeftOut: "years-left-out"
    case .guessedEncoding: "guessed-encoding"
    case .unplaced: "unplaced"
    }
  }
}
