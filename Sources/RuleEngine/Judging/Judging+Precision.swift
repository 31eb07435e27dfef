import DanishText

extension Judging {
  /// `precision`: whether a time is told in one of some ways.
  mutating func precision(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    var result: Verdict = .unknown
    for text in texts(instruction.operand, from: place) {
      if result == .unknown { result = .fail }
      let periods = readings[Int(text)].periods
      if periods.isEmpty, instruction.detail & TimeKind.noneBit != 0 { result = .pass }
      for period in periods where instruction.detail & TimeKind.bit(period.precision) != 0 {
        result = .pass
        note(period.span, of: text, in: &evidence)
      }
    }
    return result
  }

  /// `within`: whether every time that is named lies between two dates, by every reading.
  ///
  /// The spans are the times that do not.
  mutating func within(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    var ignored: Evidence?
    let first = instruction.second < 0 ? [] : days(of: instruction.second, at: place, &ignored)
    let last = instruction.third < 0 ? [] : days(of: instruction.third, at: place, &ignored)
    // What comes after the first date that is named is a later step of the same thing.
    let from = first.min { $0.from < $1.from }
    let to = last.max { $0.to < $1.to }
    guard from != nil || to != nil else { return .unknown }
    var result: Verdict?
    for text in texts(instruction.operand, from: place) {
      for period in readings[Int(text)].periods
      where isCounted(period, instruction.companion, in: text) {
        for days in period.meant {
          let verdict = Self.verdict(of: days, from: from, to: to)
          result = min(result ?? .pass, verdict)
          if verdict == .fail { note(period.span, of: text, in: &evidence) }
        }
      }
    }
    return result ?? .unknown
  }

  /// Whether a period stands in a sentence with a hit of a list; all do where there is no list.
  private mutating func isCounted(_ period: Period, _ list: Int32, in text: Int32) -> Bool {
    guard list >= 0 else { return true }
    let words = readings[Int(text)].tokens.words
    let hits = readings[Int(text)].hits(lexicon)[list]
    let first = hits.firstIndex(byHalving: {
      words[$0.sentence.upperBound - 1].span.upperBound >= period.span.lowerBound
    })
    return first < hits.endIndex
      && words[hits[first].sentence.lowerBound].span.lowerBound <= period.span.lowerBound
  }

  /// Whether days lie between two dates: not if by every reading they begin before the first may
  /// begin, or begin after the last may end.
  private static func verdict(of days: DaySpan, from: DaySpan?, to: DaySpan?) -> Verdict {
    var result: Verdict = .pass
    if let from {
      if days.to < from.from { return .fail }
      if days.from < from.to { result = days.from >= from.from ? .pass : .unknown }
    }
    if let to {
      if days.from > to.to { return .fail }
      if days.to > to.to { result = .unknown }
    }
    return result
  }

  /// `sameYear`: whether a time that a text names lies in a year that a date lies in.
  ///
  /// Times before `from`, where it is given and read, are what was once, and do not count.
  mutating func sameYear(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    var ignored: Evidence?
    let wanted = days(of: instruction.second, at: place, &ignored)
    let from =
      instruction.third < 0
      ? nil : days(of: instruction.third, at: place, &ignored).map(\.from).min()
    guard !wanted.isEmpty else { return .unknown }
    // There are few years, however many times a text names.
    let years = wanted.reduce(into: Set<Int>()) { $0.formUnion(self.years(of: $1)) }
    var result: Verdict = .unknown
    for text in texts(instruction.operand, from: place) {
      for period in readings[Int(text)].periods {
        // A rhythm is no time of its own, but the day it ends on is.
        let end = period.recurrence?.last.map { DaySpan($0, $0) }
        for days in period.recurrence == nil ? period.meant : [end].compactMap(\.self) {
          if let from, days.to <= from { continue }
          note(period.span, of: text, in: &evidence)
          let isSame = self.years(of: days).contains(where: years.contains)
          if isSame { result = .pass } else if result == .unknown { result = .fail }
        }
      }
    }
    return result
  }

  private func years(of days: DaySpan) -> ClosedRange<Int> { days.from.year...days.to.year }
}
