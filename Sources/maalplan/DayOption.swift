import ArgumentParser

/// The day that a command is about, where that is not today.
struct DayOption: ParsableArguments {
  @Option(help: help("date", .day))
  var date: String?

  /// The day, as YYYY-MM-DD.
  var day: String { date ?? ProgramClock.today() }

  func validate() throws {
    if let date, !ProgramClock.isDay(date) {
      throw ValidationError(spoken("date-wrong", ["date": date]))
    }
  }
}
