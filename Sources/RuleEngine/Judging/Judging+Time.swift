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
    pairs(instruction, at: place, &evidence) { first, then in
      if first.to < then.from { return .pass }
      return first.from >= then.to ? .fail : .unknown
    }
  }

  /// `span`: whether the months or days between two dates are within bounds, by every reading.
  ///
  /// The shortest reading goes from the last day the start may be to the first day the end may be.
  mutating func span(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let slack = Int(instruction.detail)
    let isDays = instruction.option == 1
    func moved(_ day: CalendarDate, by count: Int32) -> CalendarDate {
      isDays ? day.adding(days: Int(count)) : day.adding(months: Int(count))
    }
    func distance(_ first: CalendarDate, _ then: CalendarDate) -> Int {
      isDays ? then.dayNumber - first.dayNumber : first.wholeMonths(to: then)
    }
    var shortest = Int.max
    var longest = Int.min
    let verdict = pairs(instruction, at: place, &evidence) { first, then in
      shortest = min(shortest, distance(first.to, then.from))
      longest = max(longest, distance(first.from, then.to))
      var result: Verdict = .pass
      if instruction.hasMaximum {
        let latest = { (day: CalendarDate) in
          moved(day, by: instruction.maximum).adding(days: slack)
        }
        result = min(result, Self.within(then, from: nil, to: latest, first))
      }
      if instruction.hasMinimum {
        let earliest = { (day: CalendarDate) in
          moved(day, by: instruction.minimum).adding(days: -slack)
        }
        result = min(result, Self.within(then, from: earliest, to: nil, first))
      }
      return result
    }
    if shortest <= longest {
      let isTooLong = shortest >= Int(instruction.maximum)
      evidence?.finding = .months(isTooLong ? shortest : longest)
    }
    return verdict
  }

  /// Whether an end lies behind one day and not behind another, both counted from the start.
  private static func within(
    _ end: DaySpan, from earliest: ((CalendarDate) -> CalendarDate)?,
    to latest: ((CalendarDate) -> CalendarDate)?, _ start: DaySpan
  ) -> Verdict {
    if let latest {
      if end.to <= latest(start.from) { return .pass }
      return end.from > latest(start.to) ? .fail : .unknown
    }
    guard let earliest else { return .pass }
    if end.from >= earliest(start.to) { return .pass }
    return end.to < earliest(start.from) ? .fail : .unknown
  }

  /// The common verdict on all readings of two dates; unknown where they differ or none is read.
  private mutating func pairs(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?,
    _ judge: (DaySpan, DaySpan) -> Verdict
  ) -> Verdict {
    let first = days(of: instruction.operand, at: place, &evidence)
    let then = days(of: instruction.second, at: place, &evidence)
    var common: Verdict?
    for start in first {
      for end in then {
        let verdict = judge(start, end)
        common = common == nil || common == verdict ? verdict : .unknown
      }
    }
    return common ?? .unknown
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
      if evidence != nil { evidence?.spans.append(factSpan(text, period.span)) }
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
