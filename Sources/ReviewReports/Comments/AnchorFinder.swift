import DraftReading
import Interviews
import PlanReview
import RuleEngine
import WordDocuments

/// Finds the stretch of a document that a comment is about.
///
/// The words a finding quotes come first, then the answer, then the place where it is missing, then
/// the question or section that it belongs to. A comment always finds a place.
struct AnchorFinder {
  private let document: Document
  private let draft: ReadDraft
  private let template: Template

  init(_ document: Document, _ draft: ReadDraft, _ template: Template) {
    self.document = document
    self.draft = draft
    self.template = template
  }

  /// Where a finding's comment stands.
  func anchor(of finding: Finding) -> Range<TextPoint> {
    let path = finding.place.path
    let own = stretches(of: path)
    if own.isEmpty { return anchor(ofAnswerAt: path, else: finding.spans) }
    let quotes = Self.quotes(in: finding.message)
    let told = finding.spans.filter { span in
      quotes.contains(span.quote) && isWithin(answerPath(span), path)
    }
    return first(told) ?? first(quotes, in: own) ?? whole(own)
  }

  /// Where a comment on an answer stands, or on an entry of a list; without a path, on the plan.
  func anchor(ofAnswerAt path: String) -> Range<TextPoint> { anchor(ofAnswerAt: path, else: []) }

  private func anchor(ofAnswerAt path: String, else spans: [FactSpan]) -> Range<TextPoint> {
    let own = stretches(of: path)
    if !own.isEmpty { return whole(own) }
    return prompt(of: path) ?? first(spans) ?? start
  }

  // MARK: - Paths

  /// The path of an answer that a span's fact is, as places name it.
  private func answerPath(_ span: FactSpan) -> String {
    let path = span.address.description
    return path.hasSuffix("].text") ? String(path.dropLast(".text".count)) : path
  }

  private func isWithin(_ path: String, _ outer: String) -> Bool {
    guard path.hasPrefix(outer) else { return false }
    let rest = path.dropFirst(outer.count)
    return rest.isEmpty || (rest.first == "[" && !rest.contains("."))
  }

  /// The stretches of an answer's words, or of all entries of a list, in the order of reading.
  private func stretches(of path: String) -> [Range<TextPoint>] {
    if path.isEmpty { return [] }
    if let own = draft.places[path]?.sources, !own.isEmpty { return own.map(\.stretch) }
    return draft.places.filter { isWithin($0.key, path) }.flatMap(\.value.sources)
      .map(\.stretch).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The words that ask for an answer that is missing, or for what stands nearest to it.
  private func prompt(of path: String) -> Range<TextPoint>? {
    if path.isEmpty { return nil }
    if let prompt = draft.place(of: path)?.prompt { return prompt.stretch }
    let asked = template.questions.firstIndex { question in
      path == question.path.field || path.hasPrefix(question.path.field + "[")
    }
    guard let asked else { return nil }
    let section = template.sections[template.sectionIndex(ofQuestion: asked)]
    let place = section.questions.firstIndex { $0 == template.questions[asked] } ?? 0
    let near = section.questions[..<place].reversed() + section.questions[place...]
    let prompts = near.lazy.compactMap { draft.place(of: $0.path.text)?.prompt?.stretch }
    return prompts.first
  }

  /// The first words of the document.
  private var start: Range<TextPoint> {
    let block = document.blocks.firstIndex { !$0.text.allSatisfy(\.isWhitespace) } ?? 0
    let text = document.blocks.indices.contains(block) ? document.blocks[block].text : ""
    let length = text.utf8.count
    return TextPoint(block: block, offset: 0)..<TextPoint(block: block, offset: length)
  }

  /// From the first word of an answer to its last; only the first part of one in several cells.
  private func whole(_ stretches: [Range<TextPoint>]) -> Range<TextPoint> {
    guard let first = stretches.first else { return start }
    let home = document.blocks[first.lowerBound.block].place
    let last = stretches.prefix { stretch in
      let place = document.blocks[stretch.upperBound.block].place
      return place.cells == home.cells && place.story == home.story
    }.last
    return first.lowerBound..<max(first.upperBound, (last ?? first).upperBound)
  }
}

// MARK: - Words

extension AnchorFinder {
  /// The first of some spans, in the order of reading, that is found in the document.
  private func first(_ spans: [FactSpan]) -> Range<TextPoint>? {
    let found = spans.compactMap { span -> Range<TextPoint>? in
      let own = stretches(of: answerPath(span))
      return FoldedText(document, own).range(of: span.quote, near: span.range.lowerBound)
    }
    return found.min { $0.lowerBound < $1.lowerBound }
  }

  /// The first of some words, in the order of reading, that an answer has.
  private func first(_ words: [String], in own: [Range<TextPoint>]) -> Range<TextPoint>? {
    let text = FoldedText(document, own)
    let found = words.compactMap { text.range(of: $0, near: nil) }
    return found.min { $0.lowerBound < $1.lowerBound }
  }

  /// What stands in quotation marks, without the sign of words that were left out.
  private static func quotes(in message: String) -> [String] {
    let closing: [Character: Character] = ["»": "«", "“": "”"]
    var quotes: [String] = []
    var rest = message[...]
    while let open = rest.firstIndex(where: { closing[$0] != nil }) {
      let end = closing[rest[open]]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(where: { $0 == end }) else { break }
      let quote = rest[..<close]
      quotes.append(String(quote.hasSuffix("…") ? quote.dropLast() : quote))
      rest = rest[rest.index(after: close)...]
    }
    return quotes
  }
}

extension DraftSource {
  /// The stretch as two places.
  fileprivate var stretch: Range<TextPoint> {
    TextPoint(
      block: block, offset: range.lowerBound)..<TextPoint(block: block, offset: range.upperBound)
  }
}
