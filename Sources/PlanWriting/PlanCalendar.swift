import DanishText
package import PlanReview
package import Plans
import TextLayout
import Wording

/// A plan's times as a calendar file (iCalendar, RFC 5545) for Outlook and telephones.
///
/// Every event lasts whole days and leaves its owner free. The same plan gives the same bytes, and an
/// event keeps its identity while the plan changes, so that importing again moves it.
package struct PlanCalendar: Sendable {
  private let reviewer: Reviewer
  private var wording: Wording { reviewer.wording }

  /// Makes a writer of the plans that a reviewer reads.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
  }

  /// The calendar of a plan, as a file with the line ends that the format demands.
  package func text(of log: PlanLog) -> String {
    let timeline = reviewer.timeline(of: log.plan)
    let entries = timeline.dated.flatMap { event($0, of: log) }
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//maalplan//\(wording.language.rawValue)"]
      + ["CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
      + ["X-WR-CALNAME:\(Self.escaped(log.plan.title(wording)))"] + entries + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func event(_ entry: Timeline.Entry, of log: PlanLog) -> [String] {
    guard let days = entry.days else { return [] }
    let what = TimelineText(wording).what(entry)
    let title = log.plan.title(wording)
    var description = [title]
    if !entry.words.isEmpty { description.append(entry.words) }
    return [
      "BEGIN:VEVENT", "UID:\(uid(entry, of: log))", "DTSTAMP:\(Self.stamp(log.changes.last?.at))",
      "SEQUENCE:\(max(log.revision - 1, 0))", "DTSTART;VALUE=DATE:\(Self.digits(days.from))",
      // The end is the day after the last.
      "DTEND;VALUE=DATE:\(Self.digits(days.to.adding(days: 1)))",
      "SUMMARY:\(Self.escaped("\(what) (\(title))"))",
      "DESCRIPTION:\(Self.escaped(description.joined(separator: "\n")))", "TRANSP:TRANSPARENT",
    ] + alarm(entry, what) + ["END:VEVENT"]
  }

  /// A status to the political level takes time to write: a reminder comes two weeks before.
  private func alarm(_ entry: Timeline.Entry, _ what: String) -> [String] {
    guard case .august = entry.kind else { return [] }
    return [
      "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(Self.escaped(what))", "TRIGGER:-P14D",
      "END:VALARM",
    ]
  }

  /// The plan's name and birth, and the entry's name: no other event in the world has these.
  private func uid(_ entry: Timeline.Entry, of log: PlanLog) -> String {
    let name = "\(log.plan.id.rawValue)-\(log.changes.first?.at.seconds ?? 0)-\(entry.id)"
    let safe = name.unicodeScalars.map { scalar -> String in
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain || scalar == "-" ? String(Character(scalar)) : "_\(scalar.value)_"
    }
    return safe.joined() + "@maalplan"
  }
}

// MARK: - The format

extension PlanCalendar {
  private static func digits(_ date: CalendarDate) -> String { date.iso.replacing("-", with: "") }

  /// A moment as the format writes it, in UTC.
  private static func stamp(_ moment: Moment?) -> String {
    let seconds = moment?.seconds ?? 0
    let day = CalendarDate(dayNumber: Int(seconds.floorQuotient(86_400)))
    let rest = Int(seconds - seconds.floorQuotient(86_400) * 86_400)
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }
    return digits(day) + "T" + clock.joined() + "Z"
  }

  /// A text in which nothing is taken for the format's own; controls are left out.
  private static func escaped(_ text: String) -> String {
    HarmlessText.of(text, controls: .removed).reduce(into: "") { result, character in
      switch character {
      case "\\", ";", ",": result += "\\" + String(character)
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
  }

  /// A line in pieces of at most 75 bytes, none of which ends inside a character.
  private static func folded(_ line: String) -> String {
    var result = ""
    var room = 75
    for character in line {
      let size = character.utf8.count
      // A character may itself be longer than a line; then it is taken apart after its scalars.
      let pieces = size <= 74 ? [String(character)] : character.unicodeScalars.map { String($0) }
      for piece in pieces {
        if piece.utf8.count > room {
          result += "\r\n "
          room = 74
        }
        result += piece
        room -= piece.utf8.count
      }
    }
    return result
  }
}

extension Int64 {
  /// The quotient rounded down, which division is not for negative numbers.
  fileprivate func floorQuotient(_ divisor: Int64) -> Int64 {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }
}
