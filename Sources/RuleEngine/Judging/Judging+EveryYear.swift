import DanishText

extension Judging {
  /// `everyYear`: whether a month is named in every year of a period.
  ///
  /// Demanded are the months that lie inside the period by every reading, but for the month it
  /// begins in. A month is named by days inside it, or by a recurrence; wider days that hold it leave
  /// it open. Where the period cannot be read, nothing named is a fault and anything named is not.
  mutating func everyYear(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let month = Int(instruction.detail)
    let named = named(instruction.operand, month, at: place, &evidence)
    guard let period = period(instruction, at: place) else {
      if named.isNone {
        evidence?.finding = .unknownPeriod(month: month)
        return .fail
      }
      return .unknown
    }
    var missing: [Int] = []
    var result: Verdict = .pass
    for year in period.from.year...period.to.year {
      let demanded = DaySpan(months: month...month, of: year)
      guard isDemanded(demanded, in: period, instruction) else { continue }
      switch named.verdict(demanded) {
      case .fail: missing.append(year)
      case .unknown: result = .unknown
      case .pass: break
      }
    }
    guard !missing.isEmpty else { return result }
    evidence?.finding = .missing(month: month, years: missing)
    return .fail
  }

  /// Whether a month lies inside the period; with `partial` a day of it is enough.
  private func isDemanded(
    _ month: DaySpan, in period: DaySpan, _ instruction: Instruction
  ) -> Bool {
    instruction.option == 1
      ? month.overlaps(period) : NamedMonths.isDemanded(month, in: period)
  }

  /// The days inside the period by every reading; nil where it cannot be read or is upside down.
  private mutating func period(_ instruction: Instruction, at place: Int32) -> DaySpan? {
    var evidence: Evidence?
    let starts = days(of: instruction.second, at: place, &evidence)
    let ends = days(of: instruction.third, at: place, &evidence)
    return NamedMonths.period(starts, ends)
  }

  private mutating func named(
    _ operand: Int32, _ month: Int, at place: Int32, _ evidence: inout Evidence?
  ) -> NamedMonths {
    var named = NamedMonths(month: month)
    for text in texts(operand, from: place) {
      for period in named.add(readings[Int(text)].periods) {
        note(period.span, of: text, in: &evidence)
      }
    }
    return named
  }
}
