/// A stretch of time that a team has given itself, and when it is told how much of it is left.
///
/// Times are counted from any moment by a clock that only goes forward, so that setting the machine's
/// clock changes nothing.
package struct Countdown: Sendable, Hashable {
  /// What is told on the way.
  package enum Mark: Sendable, Hashable {
    /// Half of the time is left.
    case half
    /// One minute is left.
    case lastMinute
    /// The time is up.
    case end
  }

  /// How long it is in all.
  package let length: Duration
  private let end: Duration
  /// What is still to be told, in order, with the time left then.
  private var marks: [Reminder]

  private struct Reminder: Hashable {
    let mark: Mark
    let left: Duration
  }

  /// Begins to count at a time.
  package init(_ length: Duration, from start: Duration) {
    self.length = length
    end = start + length
    let minute = Duration.seconds(60)
    marks = [Reminder(mark: .end, left: .zero)]
    if length > minute { marks.insert(Reminder(mark: .lastMinute, left: minute), at: 0) }
    // Where half of it is a minute or less, the last minute says it better.
    if length > minute * 2 || length <= minute {
      marks.insert(Reminder(mark: .half, left: length / 2), at: 0)
    }
  }

  /// How much is left at a time; below zero when it is up.
  package func left(at time: Duration) -> Duration { end - time }

  /// Whether everything has been told.
  package var isOver: Bool { marks.isEmpty }

  /// How long it is until there is something to tell; zero where it should have been told by now.
  package func wait(at time: Duration) -> Duration? {
    marks.first.map { max(.zero, left(at: time) - $0.left) }
  }

  /// What is to be told at a time; where several things are, only the last is worth telling.
  package mutating func takeDue(at time: Duration) -> Mark? {
    let left = left(at: time)
    let due = marks.prefix { left <= $0.left }
    marks.removeFirst(due.count)
    return due.last?.mark
  }
}
