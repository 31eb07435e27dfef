/// Times counted from a day that is named: "to uger efter påske 2027", "et år efter 1. august 2027".
enum Offsets: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
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
