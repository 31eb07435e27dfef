/// Times counted from a time that is named: "to uger efter påske 2027", "et år efter august 2027".
enum Offsets: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    if let beside = beside(phrase, at: index) { return beside }
    let isDeadline = phrase.isParticle(.senest, at: index)
    let first = phrase.skipping(.senest, at: index)
    guard let duration = Duration(phrase, at: first, days: true),
      let start = phrase.after(any: [.efter, .foer, .inden], at: duration.end),
      let anchor = TimeExpression.element(phrase, at: start, bareYear: false),
      anchor.items.count == 1, let year = anchor.items[0].year,
      case .days(let days, _, _) = anchor.items[0].shape.resolved(in: year)
    else { return nil }
    let isAfter = phrase.isParticle(.efter, at: duration.end)
    let span = phrase.span(index..<anchor.end)
    let shifted = shifted(days, by: duration, isAfter, shape: anchor.items[0].shape)
    let period = Period(
      text: phrase.text(span), span: span, precision: isDeadline ? .deadline : .approx,
      spans: [isDeadline ? DaySpan(shifted.to, shifted.to) : shifted], readings: [],
      recurrence: nil, isDeadline: isDeadline, fault: nil, shapes: [])
    return PeriodReading(periods: [period], end: anchor.end)
  }

  /// "ugen efter påske 2027", "måneden før sommerferien 2027", "ugen op til jul 2027".
  private static func beside(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    guard case .unit(let unit, isDefinite: true) = phrase[index].term,
      unit == .week || unit == .month,
      let side = Seasons.side(phrase, at: index + 1),
      let (shape, end) = Seasons.shape(phrase, at: side.end), case .holiday(let holiday) = shape,
      let suffix = YearSuffix.read(phrase, at: end, after: ShapeReading(shape, side.end..<end))
    else { return nil }
    let days = holiday.days(in: suffix.year)
    let (first, last) =
      side.side == .after
      ? (
        days.to.adding(days: 1), unit == .week ? days.to.adding(days: 7) : days.to.adding(months: 1)
      )
      : (
        unit == .week ? days.from.adding(days: -7) : days.from.adding(months: -1),
        days.from.adding(days: -1)
      )
    let span = phrase.span(index..<suffix.end)
    let period = Period(
      text: phrase.text(span), span: span, precision: .approx, spans: [DaySpan(first, last)],
      readings: [], recurrence: nil, isDeadline: false, fault: nil, shapes: [])
    return PeriodReading(periods: [period], end: suffix.end)
  }

  /// From a day or month all of it is moved; from a holiday the count begins at its near end.
  private static func shifted(
    _ days: DaySpan, by duration: Duration, _ isAfter: Bool, shape: Shape
  ) -> DaySpan {
    let sign = isAfter ? 1 : -1
    if case .holiday = shape {
      let day = duration.shifted(isAfter ? days.to : days.from, sign: sign)
      return DaySpan(day, day)
    }
    if case .month = shape, duration.unit != nil, duration.unit != .week {
      let first = duration.shifted(days.from, sign: sign)
      return DaySpan(months: first.month...first.month, of: first.year)
    }
    return DaySpan(
      duration.shifted(days.from, sign: sign), duration.shifted(days.to, sign: sign))
  }
}
