import DanishText
import Interviews
import WordDocuments

extension Recognition {
  /// Finds answers that say themselves what they answer: "Tegn 1: …" and "Data 1: …" in turn.
  ///
  /// Where what is asked about items is numbered by its noun, the items are so too, and neither line
  /// asks for all that stands below it. Without such lines, "Tegn 1: …" may well point to a sign.
  mutating func findNumberedEntries() {
    var found: [(line: Int, question: Int)] = []
    for line in lines.indices where roles[line] == nil {
      if let question = numberedQuestion(line) { found.append((line, question)) }
    }
    let questions = index.template.questions
    let areTold = Set(found.compactMap { questions[$0.question].path.list })
    for (line, question) in found {
      let list = questions[question].path.list ?? questions[question].path.field
      if areTold.contains(list) { roles[line] = .entry(question) }
    }
  }

  /// The question whose noun stands with a number before an answer.
  private func numberedQuestion(_ line: Int) -> Int? {
    let items = DanishText.listItems(in: lines[line].text)
    guard items.count == 1, let item = items.first, let marker = item.marker,
      marker.kind == .reference, marker.labels.count == 1
    else { return nil }
    let words = LikeWord.all(in: TokenizedText(lines[line].tokens.quote(marker.span)))
      .filter { $0.letters.count > 2 && !$0.isNumber }
    guard words.count == 1 else { return nil }
    let questions = index.template.questions
    let scored = questions.indices.compactMap { question -> (question: Int, score: Double)? in
      let content = questions[question]
      guard content.isNumbered, content.answer.isList else { return nil }
      let likeness = index.likeness(of: words, to: question)
      let isDetail = content.path.list != nil
      let isNamed = likeness.ofLabel >= 0.7
      guard isNamed || isDetail && likeness.ofLine >= 0.9 else { return nil }
      return (question, likeness.ofLabel + likeness.score)
    }
    return scored.max { $0.score < $1.score }?.question
  }

  /// Finds answers that take up the words of their question: "Målet er relevant, fordi …".
  mutating func findEchoes() {
    let sections = sections
    var taken = Set(asked)
    for line in lines.indices.dropFirst() where roles[line] == nil && lines[line].startsBlock {
      guard let section = sections[line], sections[line - 1] == section, roles[line - 1] == nil,
        let clause = firstClause(line)
      else { continue }
      let open = index.questions(in: section).filter {
        index.template.questions[$0].answer == .text && !taken.contains($0)
      }
      let echoed = open.dropFirst().first { question in
        let likeness = index.likeness(of: clause, to: question)
        return likeness.ofLine >= 0.8 && likeness.ofQuestion >= 0.3
      }
      guard let echoed else { continue }
      roles[line] = .entry(echoed)
      taken.insert(echoed)
    }
  }

  /// The words of a line before its first comma.
  private func firstClause(_ line: Int) -> [LikeWord]? {
    let text = lines[line].tokens
    guard let comma = text.bytes.prefix(60).firstIndex(of: UInt8(ascii: ",")) else { return nil }
    let words = text.words.filter { $0.span.upperBound <= comma }.map { LikeWord($0) }
    return words.count >= 3 ? words : nil
  }
}

// MARK: - What is no part of the plan

extension Recognition {
  /// Finds what comes with a plan and is none of it: the end of a letter, and appendices.
  mutating func findSurroundings() {
    for line in lines.indices where roles[line] == nil {
      if isFarewell(lines[line]) || isAppendix(line) { roles[line] = .foreign }
    }
  }

  /// Whether a line ends a letter: "Med venlig hilsen", "Mvh Karen".
  private func isFarewell(_ line: DraftLine) -> Bool {
    let words = line.tokens.words
    guard line.place.cells.isEmpty, line.mark == nil, (1...5).contains(words.count),
      let last = words.last, line.text.last != "." || last.isAbbreviation
    else { return false }
    if ["mvh", "vh", "dbh"].contains(words[0].folded) { return true }
    return words.prefix(3).contains { Self.farewells.contains($0.folded) }
      && words.prefix(3).allSatisfy {
        Self.farewells.contains($0.folded) || Self.greetings.contains($0.folded)
          || $0.span.lowerBound > 0 && $0.isCapitalized
      }
  }

  private static let farewells: Set<String> = ["hilsen", "hilsner", "regards"]
  private static let greetings: Set<String> = [
    "med", "venlig", "venlige", "de", "bedste", "mange", "kærlig", "kærlige", "kind", "best",
    "with", "god", "gode", "fra",
  ]

  /// Whether a line is the heading of an appendix behind the plan: "Bilag 1: Tælling".
  private func isAppendix(_ line: Int) -> Bool {
    let seen = lines[line]
    let words = seen.tokens.words
    guard words.count > 1, ["bilag", "appendix"].contains(words[0].folded),
      LikeWord(words[1]).isNumber || words[1].folded.count == 1, seen.place.cells.isEmpty,
      seen.startsBlock, seen.mark == nil
    else { return false }
    let behind = seen.tokens.bytes.dropFirst(words[1].span.upperBound).first
    guard behind == nil || behind == UInt8(ascii: ":") || seen.heading != nil else { return false }
    return !roles[line...].contains { role in
      switch role {
      case .heading, .question: true
      default: false
      }
    }
  }
}
