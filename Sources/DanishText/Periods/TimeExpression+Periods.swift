extension TimeExpression {
  /// What words before an expression make of it.
  enum Sense {
    case plain
    /// "senest", "inden udgangen af": the last day counts.
    case latest
    /// "frem til", "indtil": likewise, but a holiday is no longer part of it.
    case until
    /// "inden", "før": before it, which for a month may or may not include it.
    case before
    /// "omkring", "ca.".
    case about
  }

  /// The periods that the expression means.
  ///
  /// - Parameters:
  ///   - phrase: what the expression was read from.
  ///   - start: the lexeme at which the words begin, if a preposition belongs to them.
  ///   - sense: what that preposition says.
  /// - Returns: one period for all that share words, else one for each; none for doubtful words.
  func periods(_ phrase: Phrase, from start: Int? = nil, sense: Sense = .plain) -> [Period] {
    let first = start ?? items[0].lexemes.lowerBound
    let isRange = items.dropFirst().contains { $0.joint == .range }
    if items[0].year != nil || isRange || start != nil {
      return [period(phrase, lexemes: first..<end, items: items, sense: sense)]
    }
    return items.filter { !$0.isWeak || !$0.isMonth && Self.isAnchored(phrase, at: first) }
      .map { period(phrase, lexemes: $0.lexemes, items: [$0], sense: sense) }
  }

  /// Whether a preposition before an index makes a season or holiday without a year a time.
  private static func isAnchored(_ phrase: Phrase, at index: Int) -> Bool {
    phrase.after(any: [.i, .til, .efter, .inden, .fra, .ved], at: index - 1) != nil
  }

  private func period(
    _ phrase: Phrase, lexemes: Range<Int>, items: [TimeItem], sense: Sense
  ) -> Period {
    let span = phrase.span(lexemes)
    let meaning = Meaning(items).adjusted(to: sense, items: items)
    return Period(
      text: phrase.text(span), span: span, precision: meaning.precision, spans: meaning.spans,
      readings: meaning.readings, recurrence: nil, isDeadline: meaning.isDeadline,
      fault: meaning.fault, shapes: items.map(\.shape))
  }
}

/// The days of some items taken together.
private struct Meaning {
  var precision = PeriodPrecision.noYear
  var spans: [DaySpan] = []
  var readings: [DaySpan] = []
  var fault: PeriodFault?
  var isDeadline = false

  init(_ items: [TimeItem]) {
    var precisions: Set<PeriodPrecision> = []
    var position = 0
    while position < items.count, fault == nil {
      var next = position + 1
      while next < items.count, items[next].joint == .range { next += 1 }
      precisions.insert(add(items[position], to: next > position + 1 ? items[next - 1] : nil))
      position = next
    }
    isDeadline = items.allSatisfy(\.shape.isExit)
    if fault != nil {
      precision = .invalid
      spans = []
    } else if items[0].year != nil {
      precision = Self.common(precisions, count: spans.count)
    }
    if spans.count != 1 || readings.count < 2 { readings = [] }
  }

  /// Adds one item, or the range from it to another, and says how exactly it is known.
  private mutating func add(_ first: TimeItem, to last: TimeItem?) -> PeriodPrecision {
    // A day that no year has is a mistake even without a year; 2032 has a 29 February and 53 weeks.
    let isDated = first.year != nil
    let year = first.year ?? .one(2032)
    switch (first.shape.resolved(in: year), last?.shape.resolved(in: last?.year ?? year)) {
    case (.impossible(let fault), _), (_, .impossible(let fault)?):
      self.fault = fault
      return .invalid
    case (.days(let span, let precision, let readings), nil):
      if isDated { spans.append(span) }
      self.readings = isDated ? readings : []
      return precision
    case (.days(let start, _, _), .days(let end, _, _)?):
      guard isDated else { return .range }
      addRange(from: start, to: end, first: first, last: last)
      return .range
    }
  }

  private mutating func addRange(
    from start: DaySpan, to end: DaySpan, first: TimeItem, last: TimeItem?
  ) {
    if start.from <= end.to {
      spans.append(DaySpan(start.from, end.to))
    } else if let year = first.year, year == last?.year,
      case .days(let earlier, _, _) = first.shape.resolved(in: .one(year.first - 1))
    {
      // "november-februar 2028" begins the year before.
      spans.append(DaySpan(earlier.from, end.to))
    } else {
      fault = .endsBeforeStart
    }
  }

  private static func common(_ precisions: Set<PeriodPrecision>, count: Int) -> PeriodPrecision {
    guard precisions.count == 1, let only = precisions.first else { return .approx }
    return count > 1 && only == .month ? .monthList : only
  }

  func adjusted(to sense: TimeExpression.Sense, items: [TimeItem]) -> Meaning {
    guard sense != .plain else { return self }
    var result = self
    result.isDeadline = sense != .about
    guard let last = spans.last else { return result }
    result.readings = []
    switch sense {
    case .plain: break
    case .about: result.precision = .approx
    case .latest: result.setDeadline(DaySpan(last.to, last.to))
    case .until:
      let item = items[items.count - 1]
      guard case .holiday(let holiday) = item.shape, let year = item.year else {
        return adjusted(to: .latest, items: items)
      }
      let day = holiday.lastDayBefore(in: year)
      result.setDeadline(DaySpan(day, day))
    case .before: result.setDeadline(Self.days(before: last, item: items[items.count - 1]))
    }
    return result
  }

  private mutating func setDeadline(_ span: DaySpan) {
    precision = .deadline
    spans = [span]
  }

  /// A day is its own deadline; a holiday must not have begun; "inden august" may mean before it
  /// begins or before it ends.
  private static func days(before span: DaySpan, item: TimeItem) -> DaySpan {
    switch (item.shape, item.year) {
    case (.day, _): return span
    case (.holiday(let holiday), let year?):
      let last = holiday.lastDayBefore(in: year)
      return DaySpan(CalendarDate(trusted: (last.year, 1, 1)), last)
    case (.turnOfYear, _): return DaySpan(span.from, span.from)
    case (.part(let part, _), _) where part == .exit: return DaySpan(span.to, span.to)
    default: return DaySpan(span.from.adding(days: -1), span.to)
    }
  }
}

extension TimeItem {
  /// Whether the item is a month, which no preposition but its own recogniser's tells from a name.
  fileprivate var isMonth: Bool {
    if case .month = shape { return true }
    return false
  }
}

extension Shape {
  /// Whether the shape is the very end of something, which is meant as a deadline.
  fileprivate var isExit: Bool {
    if case .part(.exit, _) = self { return true }
    return false
  }
}
