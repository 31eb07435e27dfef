/// Goes through a text once and asks the recognisers at every place where a period may begin.
///
/// To teach a new phrase: give its words a ``Term`` in ``Vocabulary``; if it names a day, a month or
/// another shape that a year can follow and lists can hold, write or extend a ``ShapeRecogniser`` and
/// name it in `TimeExpression.recognisers`; if it stands for itself, as rhythms do, write a
/// ``PeriodRecogniser`` and name it here, before those that would read less.
enum PeriodReader {
  private static let recognisers: [any PeriodRecogniser.Type] = [
    Recurrences.self, RelativeTimes.self, Offsets.self, VagueTimes.self, Deadlines.self,
    Ranges.self,
    Approximations.self, Years.self, PlainTimes.self,
  ]

  static func periods(in phrase: Phrase) -> [Period] {
    var periods: [Period] = []
    var index = 0
    while index < phrase.lexemes.count {
      guard mayBegin(phrase, at: index), let reading = reading(phrase, at: index) else {
        index += 1
        continue
      }
      periods += reading.periods
      index = max(index + 1, reading.end)
    }
    return periods
  }

  private static func reading(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    for recogniser in recognisers {
      if let reading = recogniser.read(phrase, at: index) { return reading }
    }
    return nil
  }

  /// Whether a lexeme can begin a period; most cannot, and no recogniser is asked about them.
  private static func mayBegin(_ phrase: Phrase, at index: Int) -> Bool {
    let lexeme = phrase[index]
    switch lexeme.kind {
    case .number: return true
    case .word:
      return opens(phrase, at: index) || VagueTimes.mayBegin(lexeme.hash)
        || lexeme.span.count == 1 && isAbbreviation(phrase, at: index)
        || MonthSpelling.mayBegin(phrase, at: index)
    case .mark, .lineBreak: return false
    }
  }

  /// Whether an abbreviation with which a time begins stands there: those of "til og med" and "uge".
  private static func isAbbreviation(_ phrase: Phrase, at index: Int) -> Bool {
    phrase.after(abbreviation: "tom", at: index) != nil
      || Weeks.abbreviated(phrase, at: index) != nil
  }

  /// Whether a word with a meaning can open a period, judged by what follows.
  private static func opens(_ phrase: Phrase, at index: Int) -> Bool {
    switch phrase[index].term {
    case .weekday(let day): return day > 0 && phrase.isParticle(.i, at: index + 1)
    case nil, .counted, .percent, .duration, .label, .portion, .fraction, .double,
      .multiplier, .inRow,
      .particle(.og), .particle(.eller), .particle(.af), .particle(.med), .particle(.for),
      .particle(.paa), .particle(.ud), .particle(.nr), .particle(.kl):
      return false
    case .particle, .cardinal, .ordinal:
      let next = phrase[index + 1]
      return next.kind == .number || next.term != nil || next.kind == .mark
        || MonthSpelling.mayBegin(phrase, at: index + 1)
    default: return true
    }
  }
}
