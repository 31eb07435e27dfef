import DanishText
package import Plans

/// Which Augusts of a plan want a status, and how it stands with each of them.
///
/// It is read from the plan's period, the statuses it holds and the day it is; nothing is kept.
package struct AugustClock: Sendable, Hashable {
  /// An August in which the political level gets a status.
  package struct August: Sendable, Hashable {
    /// Its year.
    package let year: Int
    /// How it stands with it.
    package let state: State

    /// Makes an August.
    package init(year: Int, state: State) {
      self.year = year
      self.state = state
    }
  }

  /// How it stands with an August.
  package enum State: Sendable, Hashable {
    /// The status was given that day, as YYYY-MM-DD.
    case done(on: String)
    /// It is August, and the status is not given yet.
    case owed
    /// August is over, and no status was given.
    case missed
    /// August has not come.
    case coming
  }

  /// The Augusts, the earliest first.
  package let augusts: [August]

  /// Reads the clock; `years` are those the plan owes a status in, `today` is YYYY-MM-DD.
  package init(years: [Int], plan: Plan, today: String) {
    let last = plan.finalStatus.map { Int($0.on.prefix(4)) ?? $0.year }
    // A final evaluation in August is that August's status too.
    let counting = plan.statuses.filter { !$0.isFinal || $0.on >= "\(Self.digits($0.year))-08-01" }
    let given = Dictionary(counting.map { ($0.year, $0.on) }) { first, _ in first }
    // Once the plan is closed, nothing more is owed.
    let wanted = years.filter { year in last.map { year <= $0 } ?? true }
    let closedBefore = plan.finalStatus.map(\.on)
    augusts = Set(wanted).union(plan.statuses.filter { !$0.isFinal }.map(\.year)).sorted()
      .compactMap { year in
        if let on = given[year] { return August(year: year, state: .done(on: on)) }
        let (first, end) = ("\(Self.digits(year))-08-01", "\(Self.digits(year))-08-31")
        if let closedBefore, closedBefore < first { return nil }
        if today < first { return August(year: year, state: .coming) }
        return August(year: year, state: today <= end ? .owed : .missed)
      }
  }

  private static func digits(_ year: Int) -> String {
    String(repeating: "0", count: max(4 - "\(year)".count, 0)) + "\(year)"
  }

  /// The Augusts that are over without a status.
  package var missed: [Int] { augusts.filter { $0.state == .missed }.map(\.year) }

  /// The August that it is, where its status is not given yet.
  package var owed: Int? { augusts.first { $0.state == .owed }?.year }

  /// The next August that has not come.
  package var coming: Int? { augusts.first { $0.state == .coming }?.year }

  /// The August that work begins with when nobody names one: the one that is due, else the latest missed.
  package var due: Int? { owed ?? missed.last }
}
