/// A time that a text names, and the days it means.
///
/// Recognised words without days (a rhythm, "om to år", "på sigt", a day without a year, a day that
/// does not exist) are periods too: ``precision`` tells, and ``from`` and ``to`` are nil.
package struct Period: Hashable, Sendable {
  /// The words that were read, exactly as written.
  package let text: String
  /// Where they stand: UTF-8 offsets in the text in NFC.
  package let span: Range<Int>
  /// How exactly the days are known, or why there are none.
  package let precision: PeriodPrecision
  /// The intervals in the order they are named, more than one for a list.
  package let spans: [DaySpan]
  /// All that the words may mean when one year does not settle it; otherwise empty.
  package let readings: [DaySpan]
  /// How often, when that is said.
  package let recurrence: Recurrence?
  /// Whether the words say "at the latest": the end of the period is what counts.
  package let isDeadline: Bool
  /// Why the words mean no days, for an invalid period.
  package let fault: PeriodFault?
  let shapes: [Shape]

  /// The first day, or nil if the words do not name one.
  package var from: CalendarDate? { spans.map(\.from).min() }

  /// The last day, or nil if the words do not name one.
  package var to: CalendarDate? { spans.map(\.to).max() }

  /// What a period without a year means in a given year; empty if that year has no such day.
  package func spans(inYear year: Int) -> [DaySpan] {
    shapes.compactMap { shape in
      guard case .days(let span, _, _) = shape.resolved(in: .one(year)) else { return nil }
      return span
    }
  }
}

/// The periods that a text names, in text order.
///
/// Spans count the UTF-8 of the text in NFC, which ``TokenizedText`` keeps.
package func periods(in text: String) -> [Period] {
  PeriodReader.periods(in: Phrase(bytes: composed(text, bytes: Array(text.utf8)).bytes))
}

/// The periods that a tokenised text names, in text order; spans are the text's own.
package func periods(in text: TokenizedText) -> [Period] {
  PeriodReader.periods(in: Phrase(bytes: text.bytes))
}
