import DanishText
import RuleEngine
import Wording

/// The last day on which something holds, as words name it.
package enum LastDay: Sendable, Hashable {
  /// A day, as YYYY-MM-DD.
  case day(String)
  /// A day that the calendar does not have; the words.
  case invalid(String)
}

extension Reviewer {
  /// The last day of the time that words name; nil where they name none, or more than a time.
  ///
  /// A time without a year is the next one after `today`, given as YYYY-MM-DD.
  package func lastDay(of words: String, on today: String) -> LastDay? {
    let text = TokenizedText(wording.language == .english ? danishMonths(words) : words)
    let found = periods(in: text)
    guard let period = found.first, found.count == 1, isWhole(period, of: text) else { return nil }
    if period.fault != nil { return .invalid(words) }
    if let day = period.readings.map(\.to).max() ?? period.to { return .day(day.iso) }
    guard period.precision == .noYear, let year = Int(today.prefix(4)) else { return nil }
    let days = [year, year + 1].flatMap { period.spans(inYear: $0) }.map(\.to.iso)
    return days.filter { $0 >= today }.min().map { .day($0) }
  }

  /// A day given as YYYY-MM-DD, as people say it.
  package func dayText(_ iso: String) -> String {
    guard let date = CalendarDate(iso: iso) else { return iso }
    let month = wording(CheckPhrase.month(date.month))
    return wording(
      ReviewPhrase.day, ["day": "\(date.day)", "month": month, "year": "\(date.year)"])
  }

  /// Whether nothing but small words stands beside a time.
  private func isWhole(_ period: Period, of text: TokenizedText) -> Bool {
    text.words.allSatisfy {
      period.span.overlaps($0.span) || Self.smallWords.contains($0.folded)
    }
  }

  private static let smallWords: Set<String> = [
    "den", "d", "og", "med", "i", "udgangen", "slutningen", "af", "the", "end", "of", "on",
  ]

  /// English names of months as the reader of times knows them.
  private func danishMonths(_ words: String) -> String {
    let names = [
      "january": "januar", "february": "februar", "march": "marts", "may": "maj", "june": "juni",
      "july": "juli", "october": "oktober",
    ]
    return words.split(separator: " ").map { names[$0.lowercased()] ?? String($0) }
      .joined(separator: " ")
  }
}
