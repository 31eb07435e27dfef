import LocatedJSON
package import PlanReview
package import Plans
import RuleEngine
package import TextLayout
import Wording

/// A moment as people tell it, on the machine's own calendar.
package struct CivilTime: Sendable, Hashable {
  /// The day, as YYYY-MM-DD.
  package let day: String
  /// From 0 for Sunday.
  package let weekday: Int
  /// Counts the minutes of the day.
  package let minute: Int

  /// Makes a time.
  package init(day: String, weekday: Int, minute: Int) {
    self.day = day
    self.weekday = weekday
    self.minute = minute
  }
}

/// A plan's history as a report: grouped by the sittings in which people worked on it.
package struct HistoryText {
  private let reviewer: Reviewer
  private let clock: (Moment) -> CivilTime
  /// Somebody who has been away for so many seconds sits down anew.
  private static let pause: Int64 = 7_200

  /// Makes reports; `clock` tells the time of a moment.
  package init(_ reviewer: Reviewer, clock: @escaping (Moment) -> CivilTime) {
    self.reviewer = reviewer
    self.clock = clock
  }

  private func say(_ phrase: HistoryPhrase, _ arguments: [String: String] = [:]) -> String {
    reviewer.wording(phrase, arguments)
  }

  /// The report on a screen.
  package func blocks(of history: PlanHistory, title: String) -> [Block] {
    let sittings = sittings(history)
    let counts = ["title": title, "count": "\(history.entries.count)", "days": "\(sittings.count)"]
    return [.paragraph(StyledText(say(.title, counts), .title))]
      + sittings.flatMap { sitting in
        [.blank, .paragraph(StyledText(heading(of: sitting), .heading))] + sitting.flatMap(blocks)
      }
  }

  /// Changes with no long pause between them, on one day.
  private func sittings(_ history: PlanHistory) -> [[PlanHistory.Entry]] {
    history.entries.reduce(into: []) { sittings, entry in
      if let last = sittings.last?.last, entry.at.seconds - last.at.seconds < Self.pause,
        clock(last.at).day == clock(entry.at).day
      {
        sittings[sittings.count - 1].append(entry)
      } else {
        sittings.append([entry])
      }
    }
  }

  private func heading(of sitting: [PlanHistory.Entry]) -> String {
    guard let first = sitting.first, let last = sitting.last else { return "" }
    let (start, end) = (clock(first.at), clock(last.at))
    let arguments = [
      "weekday": reviewer.wording["history.weekday\(start.weekday)"],
      "day": reviewer.dayText(start.day), "from": time(start), "to": time(end),
    ]
    let when = say(start.minute == end.minute ? .moment : .sitting, arguments)
    guard !last.people.isEmpty else { return when }
    let names = enumeration(last.people, reviewer.wording)
    return when + " " + say(.people, ["people": names])
  }

  private func time(_ time: CivilTime) -> String {
    let minute = time.minute % 60
    return "\(time.minute / 60).\(minute < 10 ? "0" : "")\(minute)"
  }

  /// The lines of a change after its number; of what was undone, that it was.
  private func blocks(_ entry: PlanHistory.Entry) -> [Block] {
    entry.lines.enumerated().map { index, line in
      let number = index == 0 ? "\(entry.revision)" : ""
      let margin = String(repeating: " ", count: max(4 - number.count, 0)) + number + "  "
      let text = entry.isUndone ? say(.undone, ["what": line]) : line
      return .paragraph(
        StyledText(margin, .hint) + StyledText(text, entry.isUndone ? .hint : .plain), hanging: 6)
    }
  }

  /// The report as JSON, one final newline.
  package func json(of history: PlanHistory) -> String {
    JSONOutput.array(
      history.entries.map { entry in
        let time = clock(entry.at)
        let minute = time.minute % 60
        let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let people: [(String, JSONOutput)] =
          entry.people.isEmpty ? [] : [("people", .array(entry.people.map { .string($0) }))]
        return .object(
          [
            ("revision", .integer(entry.revision)), ("day", .string(time.day)),
            ("time", .string("\(digits(time.minute / 60)):\(digits(minute))")),
            ("undone", .bool(entry.isUndone)),
          ] + people + [("what", .array(entry.lines.map { .string($0) }))])
      }
    ).text()
  }
}
