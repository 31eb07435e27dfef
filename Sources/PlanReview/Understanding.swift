package import DanishText
import Interviews
package import Plans
import RuleEngine
package import Wording

extension Reviewer {
  /// What was read in the answer just given, to be said before it is judged; nil where nothing is
  /// read but words.
  ///
  /// An answer that says when is told back as days, and an owner as one head of department, so that
  /// a misreading shows at once.
  package func understanding(
    of slot: Slot, entry: ItemID?, in plan: Plan
  ) -> Understanding? {
    let interview = Interview(template)
    guard let stop = interview.stop(for: slot, in: plan),
      let text = entry.flatMap({ plan.answers.item($0)?.text }) ?? plan.answers.text(slot)
    else { return nil }
    switch interview.question(at: stop).answer {
    case .date, .dates: return time(in: text)
    case .person: return head(in: text)
    case .text, .texts, .persons, .names: return nil
    }
  }

  private func time(in text: String) -> Understanding {
    let found = periods(in: text)
    guard !found.isEmpty else {
      return Understanding(text: wording(ReviewPhrase.noTime), isClear: false)
    }
    let what = found.map(TimeText(wording).text).joined(separator: " · ")
    let clear = found.count { !$0.spans.isEmpty || $0.recurrence != nil }
    // Where no time was read, it would be wrong to say that one was.
    let told = clear == 0 ? what.prefix(1).uppercased() + what.dropFirst() + "." : what
    let text = clear == 0 ? told : wording(ReviewPhrase.read, ["what": what])
    return Understanding(text: text, isClear: clear == found.count)
  }

  /// The one head of department that an answer names; nil where that is not sure.
  private func head(in text: String) -> Understanding? {
    let listed = rules.listedWords(in: TokenizedText(text))
    guard listed.spans(ofList: Self.headTitles).count == 1 else { return nil }
    let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let what = wording(ReviewPhrase.oneHead, ["name": name])
    return Understanding(text: wording(ReviewPhrase.read, ["what": what]), isClear: true)
  }

  /// The word list of the titles that make somebody a head of department.
  private static let headTitles = "chef-titles"
}

/// What was read in an answer, in words.
package struct Understanding: Sendable, Hashable {
  /// The words.
  package let text: String
  /// Whether all of it was read as what it should be.
  package let isClear: Bool
}

/// Tells a period back in words.
package struct TimeText {
  private let wording: Wording

  /// Makes a teller in a language.
  package init(_ wording: Wording) {
    self.wording = wording
  }

  /// The days a period means, or why it means none.
  package func text(_ period: Period) -> String {
    if let rhythm = rhythm(period) { return rhythm }
    switch period.precision {
    case .invalid: return wording(ReviewPhrase.noSuchTime, ["text": period.text])
    case .vague: return wording(ReviewPhrase.vagueTime, ["text": period.text])
    case .relative: return wording(ReviewPhrase.relativeTime, ["text": period.text])
    case .noYear: return wording(ReviewPhrase.withoutYear, ["text": period.text])
    default: break
    }
    let days = enumeration(period.spans.map(text), wording)
    return period.isDeadline ? wording(ReviewPhrase.deadline, ["time": days]) : days
  }

  private func rhythm(_ period: Period) -> String? {
    guard let recurrence = period.recurrence else { return nil }
    let months = recurrence.months.map { wording(CheckPhrase.month($0)) }
    let isYearly = recurrence.unit == .year && recurrence.interval == 1 && !months.isEmpty
    let rhythm =
      isYearly
      ? wording(ReviewPhrase.everyYear, ["month": enumeration(months, wording)]) : period.text
    guard let first = recurrence.first else { return rhythm }
    return wording(ReviewPhrase.rhythmFrom, ["rhythm": rhythm, "time": text(first)])
  }

  /// Some days in words: a day, days of a month, a month, a year, or from one to another.
  package func text(_ span: DaySpan) -> String {
    let year = "\(span.from.year)"
    if span == DaySpan(year: span.from.year) { return wording(ReviewPhrase.year, ["year": year]) }
    if span.from == span.to { return text(span.from) }
    let isOneMonth = span.from.year == span.to.year && span.from.month == span.to.month
    if isOneMonth {
      let arguments = [
        "first": "\(span.from.day)", "last": "\(span.to.day)",
        "month": wording(CheckPhrase.month(span.from.month)), "year": year,
      ]
      let isWhole = span == DaySpan(months: span.from.month...span.from.month, of: span.from.year)
      return wording(isWhole ? ReviewPhrase.month : ReviewPhrase.days, arguments)
    }
    let isMonths = span.from.day == 1 && span.to.adding(days: 1).day == 1
    let first = isMonths ? month(span.from) : text(span.from)
    let last = isMonths ? month(span.to) : text(span.to)
    return wording(ReviewPhrase.fromTo, ["first": first, "last": last])
  }

  /// A day in words.
  package func text(_ date: CalendarDate) -> String {
    let month = wording(CheckPhrase.month(date.month))
    return wording(
      ReviewPhrase.day, ["day": "\(date.day)", "month": month, "year": "\(date.year)"])
  }

  private func month(_ date: CalendarDate) -> String {
    let month = wording(CheckPhrase.month(date.month))
    return wording(ReviewPhrase.month, ["month": month, "year": "\(date.year)"])
  }
}
