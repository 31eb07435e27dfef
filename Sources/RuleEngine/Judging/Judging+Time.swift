package import DanishText

extension Judging {
  /// `date`: whether every answer can be read as days.
  mutating func date(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    var result: Verdict = .unknown
    for text in texts(instruction.operand, from: place) {
      let days = days(in: text, &evidence)
      if days.isEmpty { return .fail }
      result = .pass
      evidence?.finding = .periods(days)
    }
    return result
  }

  /// `before`: whether one date ends before the other begins, by every reading.
  mutating func before(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    guard let dates = dates(instruction, at: place, &evidence) else { return .unknown }
    if dates.first.latest.to < dates.then.earliest.from { return .pass }
    return dates.first.earliest.from >= dates.then.latest.to ? .fail : .unknown
  }

  /// `span`: whether the months or days between two dates are within bounds, by every reading.
  ///
  /// The shortest reading goes from the last day the start may be to the first day the end may be.
  mutating func span(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    guard let dates = dates(instruction, at: place, &evidence) else { return .unknown }
    let bounds = SpanBounds(instruction)
    let shortest = bounds.distance(dates.first.latest.to, dates.then.earliest.from)
    let longest = bounds.distance(dates.first.earliest.from, dates.then.latest.to)
    if shortest <= longest {
      let isTooLong = shortest >= Int(instruction.maximum)
      evidence?.finding = .months(isTooLong ? shortest : longest)
    }
    if bounds.hold(dates.first, dates.then) { return .pass }
    return bounds.failAll(dates.first, dates.then) ? .fail : .unknown
  }

  /// The readings of two dates; nil where one of them cannot be read.
  private mutating func dates(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> (first: DateReadings, then: DateReadings)? {
    let first = DateReadings(days(of: instruction.operand, at: place, &evidence))
    let then = DateReadings(days(of: instruction.second, at: place, &evidence))
    guard let first, let then else { return nil }
    return (first, then)
  }

  /// The days that the text of a single path may mean.
  mutating func days(
    of operand: Int32, at place: Int32, _ evidence: inout Evidence?
  ) -> [DaySpan] {
    let text = facts.readableText(node(operand, from: place))
    return text < 0 ? [] : days(in: text, &evidence)
  }

  /// The days that a text may mean, period by period; each is one reading of the text.
  mutating func days(in text: Int32, _ evidence: inout Evidence?) -> [DaySpan] {
    var days: [DaySpan] = []
    for period in readings[Int(text)].periods {
      let meant = period.meant
      if meant.isEmpty { continue }
      days += meant
      note(period.span, of: text, in: &evidence)
    }
    return days
  }
}

extension Period {
  /// The days meant; where several years are possible, all that lies between them.
  package var meant: [DaySpan] {
    guard let first = readings.first else { return spans }
    return [readings.dropFirst().reduce(first) { $0.union($1) }]
  }
}
