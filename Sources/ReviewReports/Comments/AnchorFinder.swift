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
  private let places: AnswerPlaces
  private let template: Template

  init(_ document: Document, _ places: AnswerPlaces, _ template: Template) {
    self.document = document
    self.places = places
    self.template = template
  }

  /// Where a finding's comment stands.
  func anchor(of finding: Finding) -> Range<TextPoint> {
    let path = finding.place.path
    let own = stretches(of: path)
    if own.isEmpty { return anchor(ofAnswerAt: path, else: finding.spans) }
    let spans = finding.spans.filter { isWithin(answerPath($0), path) }
    let told = spans.filter { finding.message.contains($0.quote) }
    return first(told) ?? quoted(in: finding.message, own) ?? first(spans) ?? whole(own)
  }

  /// Where a comment on an answer stands, or on an entry of a list; without a path, on the plan.
  func anchor(ofAnswerAt path: String) -> Range<TextPoint> { anchor(ofAnswerAt: path, else: []) }

  private func anchor(ofAnswerAt path: String, else spans: [FactSpan]) -> Range<TextPoint> {
    let own = stretches(of: path)
    if !own.isEmpty { return whole(own) }
    let pattern = Self.pattern(path)
    return places.questions[pattern] ?? first(spans) ?? question(near: pattern) ?? start
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
    if let own = places.answers[path], !own.isEmpty { return own }
    return places.answers.filter { isWithin($0.key, path) }.flatMap(\.value)
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// A path with `*` for its numbers, as a question's path is written.
  private static func pattern(_ path: String) -> String {
    var pattern = ""
    var isNumber = false
    for character in path {
      if character == "]" { isNumber = false }
      if !isNumber { pattern.append(character) }
      if character == "[" {
        isNumber = true
        pattern.append("*")
      }
    }
    return pattern
  }

  /// A question of the same list or section, for one that the document does not ask.
  private func question(near pattern: String) -> Range<TextPoint>? {
    // An entry is missing where its list is, and a list's details where the list is.
    var shorter = pattern
    while let cut = shorter.lastIndex(where: { $0 == "." || $0 == "[" }) {
      shorter = String(shorter[..<cut])
      if let place = places.questions[shorter] { return place }
    }
    let index = template.questions.firstIndex { $0.path.text == pattern }
    guard let index else { return nil }
    let asked = template.questions[index].path
    let section = template.sections[template.sectionIndex(ofQuestion: index)]
    let place = section.questions.firstIndex { $0.path == asked } ?? 0
    let near = section.questions[..<place].reversed() + section.questions[place...]
    return near.lazy.compactMap { question in
      let own = stretches(of: question.path.text)
      return places.questions[question.path.text] ?? (own.isEmpty ? nil : whole(own))
    }.first
  }

  /// The first words of the document.
  private var start: Range<TextPoint> {
    let block = document.blocks.firstIndex { !$0.text.allSatisfy(\.isWhitespace) } ?? 0
    let length = document.blocks.indices.contains(block) ? document.blocks[block].text.utf8.count : 0
    return TextPoint(block: block, offset: 0)..<TextPoint(block: block, offset: length)
  }

  /// From the first word of an answer to its last; only the first part of one in several cells.
  private func whole(_ stretches: [Range<TextPoint>]) -> Range<TextPoint> {
    guard let first = stretches.first else { return start }
    let cells = document.blocks[first.lowerBound.block].place.cells
    let last = stretches.prefix { stretch in
      let place = document.blocks[stretch.upperBound.block].place
      return place.cells == cells && place.story == document.blocks[first.lowerBound.block].place.story
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

  /// The first words that a message quotes and the answer has.
  private func quoted(in message: String, _ own: [Range<TextPoint>]) -> Range<TextPoint>? {
    let text = FoldedText(document, own)
    let found = Self.quotes(in: message).compactMap { text.range(of: $0, near: nil) }
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
