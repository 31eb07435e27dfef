import DanishText
import Interviews

extension AnswerSorting {
  /// Gives what stands in a section that asks only when to its questions, by what it says happens.
  ///
  /// "Start: 1. august 2026", "August 2027: status til udvalget" and "Vi er i mål i juni 2029" stand
  /// there as bullets, in a table or as prose. What stands under a question that is asked stays there,
  /// but for a line with another's name before it.
  mutating func shareOutTimes(_ section: Int) {
    guard recognition.index.asksOnlyTimes(section) else { return }
    let sharing = TimeSharing(recognition.index, section)
    let before = answers
    for question in recognition.index.questions(in: section) {
      guard let lines = before[question] else { continue }
      let isAsked = !unasked.contains(question)
      let parts = sharing.parts(of: lines, isAsked: isAsked)
      // What tells of no question is left as it stands.
      if parts.allSatisfy({ $0.target == nil }) { continue }
      var kept: [AnswerLine] = []
      for part in parts {
        let target = part.target ?? (isAsked ? question : sharing.host)
        if target == question || isAsked && isTaken(target, before) {
          kept += part.lines
        } else {
          give(part.lines, to: target)
        }
      }
      answers[question] =
        (answers[question] ?? []).filter { line in
          !lines.contains { $0.number == line.number }
        } + kept
      if answers[question]?.isEmpty == true { answers[question] = nil }
    }
    for question in recognition.index.questions(in: section) {
      answers[question]?.sort {
        ($0.number, $0.line.range.lowerBound) < ($1.number, $1.line.range.lowerBound)
      }
    }
  }

  /// Whether a question is asked in the document and has its answer there.
  private func isTaken(_ question: Int, _ answers: [Int: [AnswerLine]]) -> Bool {
    !recognition.index.template.questions[question].answer.isList && answers[question] != nil
  }
}

/// Tells which of some questions after a time each part of an answer is about.
struct TimeSharing {
  /// A part of an answer, and the question it names; nil where it names none.
  struct Part {
    var lines: [AnswerLine]
    var target: Int?
  }

  private let index: TemplateIndex
  private let questions: [Int]
  /// The question that takes a list of times, to which all belongs that is neither start nor end.
  let host: Int
  /// The short names of what happens at a single time.
  private let names: [LikeWord]

  init(_ index: TemplateIndex, _ section: Int) {
    self.index = index
    questions = index.questions(in: section).filter {
      index.template.questions[$0].path.list == nil
    }
    host =
      questions.first {
        index.template.questions[$0].answer.isList && index.template.questions[$0].isNumbered
      } ?? questions.last ?? 0
    names = questions.filter { !index.template.questions[$0].answer.isList }
      .flatMap { index.asked[$0] }.flatMap { asked in
        ([asked.label] + asked.names).filter { $0.count == 1 }.flatMap(\.self)
      }
  }

  /// An answer in parts, each with the question it is about.
  func parts(of lines: [AnswerLine], isAsked: Bool) -> [Part] {
    var parts: [Part] = []
    for row in rows(lines) {
      if row.count > 1 || row[0].joined != nil {
        parts.append(Part(lines: row, target: likest(row.map(\.line.text))))
      } else if let named = named(row[0]) {
        parts.append(named)
      } else if isAsked {
        let text = row[0].line.text
        parts.append(Part(lines: row, target: isLabelled(text) ? likest(text) : nil))
      } else {
        parts += sentences(of: row[0])
      }
    }
    return parts
  }

  /// A line with a question's name before a colon; the name is no part of a single time.
  private func named(_ line: AnswerLine) -> Part? {
    guard let colon = Labels.end(in: line.line), isLabelled(line.line.text) else { return nil }
    let (head, tail) = line.line.split(at: colon)
    guard let target = likest(head.text), let tail, periods(in: head.tokens).isEmpty,
      !periods(in: tail.tokens).isEmpty
    else { return nil }
    let isList = index.template.questions[target].answer.isList
    return Part(lines: [isList ? line : line.with(tail)], target: target)
  }

  /// The lines, but the cells of a row of times together.
  private func rows(_ lines: [AnswerLine]) -> [[AnswerLine]] {
    var rows: [[AnswerLine]] = []
    for line in lines {
      if let joined = line.joined, rows.last?.last?.joined == joined {
        rows[rows.count - 1].append(line)
      } else {
        rows.append([line])
      }
    }
    return rows
  }

  /// A line in stretches that are about one question each.
  private func sentences(of line: AnswerLine) -> [Part] {
    var parts: [Part] = []
    var rest = line
    var passed = 0
    let spans = TimePieces(line.line.tokens).spans
    for (number, span) in spans.enumerated() {
      var piece = rest
      if number + 1 < spans.count {
        let split = rest.line.split(at: line.line.offset(ofRead: span.upperBound) - passed)
        guard let tail = split.1 else { break }
        passed += rest.line.text.utf8.count - tail.text.utf8.count
        piece = line.with(split.0)
        rest = line.with(tail)
      }
      parts.append(Part(lines: [piece], target: likest(piece.line.text)))
    }
    return merged(parts, of: line)
  }

  /// Neighbours that are about the same as one: "i august 2027 og august 2028".
  private func merged(_ parts: [Part], of line: AnswerLine) -> [Part] {
    var merged: [Part] = []
    for part in parts {
      guard let last = merged.last, let first = last.lines.first, let next = part.lines.first,
        part.target == nil || part.target == last.target
          || last.target == nil && first.line.text.last != "."
      else {
        merged.append(part)
        continue
      }
      merged[merged.count - 1].target = last.target ?? part.target
      let start = first.line.range.lowerBound - line.line.range.lowerBound
      let end = next.line.range.upperBound - line.line.range.lowerBound
      let tail = start == 0 ? line.line : line.line.split(at: start).1 ?? line.line
      merged[merged.count - 1].lines = [line.with(tail.split(at: end - start).0)]
    }
    return merged
  }

  /// Whether a text has a name or a time before a colon.
  private func isLabelled(_ text: String) -> Bool {
    guard let colon = text.utf8.prefix(50).firstIndex(of: UInt8(ascii: ":")) else { return false }
    let head = TokenizedText(String(text[..<colon]))
    return (1...6).contains(head.words.count)
  }

  /// The question whose words are most among a text's.
  private func likest(_ text: String) -> Int? { scored(text)?.question }

  /// The question that the most telling of some texts names: the cells of a row.
  private func likest(_ texts: [String]) -> Int? {
    texts.compactMap { scored($0) }.max { $0.score < $1.score }?.question
  }

  private func scored(_ text: String) -> (question: Int, score: Double)? {
    let tokens = TokenizedText(text)
    let times = periods(in: tokens).map(\.span)
    // "Opstart i april" is read as a time, and names the start as well.
    let words = tokens.words.map { (word: LikeWord($0), at: $0.span.lowerBound) }.filter { pair in
      !times.contains { $0.contains(pair.at) } || names.likeness(to: pair.word) >= 0.95
    }.map(\.word)
    guard !words.isEmpty else { return nil }
    var scores: [Int: Double] = [:]
    for question in questions {
      let target = index.template.questions[question].answer.isList ? host : question
      let likeness = index.likeness(of: words, to: question)
      scores[target] = max(scores[target] ?? 0, likeness.score + 0.5 * likeness.ofLabel)
    }
    let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let best = ranked.first, best.value >= Self.likely else { return nil }
    let second = ranked.count > 1 ? ranked[1].value : 0
    return best.value >= second + Self.margin ? (best.key, best.value) : nil
  }

  /// From here on, a text names a question.
  private static let likely = 0.3
  /// How much more it must be like that question than any other.
  private static let margin = 0.1
}

extension AnswerLine {
  /// The same line with another stretch of it.
  fileprivate func with(_ line: DraftLine) -> AnswerLine {
    AnswerLine(number: number, line: line, row: row, joined: joined)
  }
}
