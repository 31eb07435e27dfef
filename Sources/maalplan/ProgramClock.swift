import ArgumentParser
import Foundation
import Plans

/// The day and the moment that the program takes it to be.
///
/// `MAALPLAN_NOW`, written `2027-08-20` or `2027-08-20T09:30`, stands in for the machine's clock: to
/// rehearse a plan's years, and to test them. Days are those of the machine's own calendar.
enum ProgramClock {
  /// The day, as YYYY-MM-DD.
  static func today() -> String { day(of: now()) }

  /// The moment.
  static func now() -> Moment {
    given.flatMap(moment) ?? Moment(seconds: Int64(Date().timeIntervalSince1970))
  }

  /// Refuses a clock that cannot be read: nobody is to rehearse on a day that they did not mean.
  static func verify() throws {
    guard let given, !isDay(String(given.prefix(10))) || moment(given) == nil else { return }
    throw ValidationError(spoken("clock-wrong", ["text": given.onOneLine]))
  }

  private static var given: String? { ProcessInfo.processInfo.environment["MAALPLAN_NOW"] }

  /// The day of a moment on the machine's calendar, as YYYY-MM-DD.
  static func day(of moment: Moment) -> String {
    let parts = LocalTime(moment)
    return "\(parts.year)-\(digits(parts.month))-\(digits(parts.day))"
  }

  /// Two digits.
  static func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The moment that a day, or a day and a time, names; a day alone is its noon.
  static func moment(_ text: String) -> Moment? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    let day = halves[0].split(separator: "-").compactMap { Int32($0) }
    let time =
      halves.count > 1 ? halves[1].split(separator: ":").compactMap { Int32($0) } : [12, 0]
    guard day.count == 3, time.count == 2, halves.count < 3 else { return nil }
    var parts = unsafe tm()
    unsafe parts.tm_year = day[0] - 1900
    unsafe parts.tm_mon = day[1] - 1
    unsafe parts.tm_mday = day[2]
    unsafe parts.tm_hour = time[0]
    unsafe parts.tm_min = time[1]
    unsafe parts.tm_isdst = -1
    return Moment(seconds: Int64(unsafe mktime(&parts)))
  }

  /// Whether a text is a day of the calendar, as YYYY-MM-DD.
  static func isDay(_ text: String) -> Bool {
    text.count == 10 && moment(text).map { self.day(of: $0) == text } ?? false
  }
}

/// A moment on the machine's own calendar.
struct LocalTime {
  let year: Int
  let month: Int
  let day: Int
  /// From 0 for Sunday.
  let weekday: Int
  let hour: Int
  let minute: Int

  init(_ moment: Moment) {
    // Foundation's calendar would be read from files at every start.
    var seconds = time_t(moment.seconds)
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    year = unsafe Int(parts.tm_year) + 1900
    month = unsafe Int(parts.tm_mon) + 1
    day = unsafe Int(parts.tm_mday)
    weekday = unsafe Int(parts.tm_wday)
    hour = unsafe Int(parts.tm_hour)
    minute = unsafe Int(parts.tm_min)
  }
}
