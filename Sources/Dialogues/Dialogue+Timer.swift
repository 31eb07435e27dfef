package import TextLayout
import Wording

/// What a dialogue wants to know the time for.
package enum ClockUse: Sendable, Hashable {
  /// To count down from.
  case start(Duration)
  /// To say how much is left.
  case tell
  /// To say how much was left when it was stopped.
  case stop
}

extension Dialogue {
  /// The longest time that can be set, in minutes: a day at work.
  private static var longest: Double { 600 }

  /// `:ur 8` sets the time, `:ur` says what is left, `:ur stop` stops it.
  mutating func setTimer(_ argument: String) -> [DialogueEffect] {
    if argument.isEmpty { return [.readClock(.tell)] }
    if ["stop", "slut", "fra", "off"].contains(folded(argument)) { return [.readClock(.stop)] }
    guard let minutes = minutes(argument), minutes > 0 else { return usage(of: .timer) + ask() }
    guard minutes <= Self.longest else {
      return [.show([tell(.timerTooLong, ["count": "\(Int(Self.longest))"], .hint)])] + ask()
    }
    return [.readClock(.start(.milliseconds(Int(minutes * 60_000))))]
  }

  /// The number of minutes in `8`, `8 min.` or `1,5 minut`.
  private func minutes(_ words: String) -> Double? {
    let number = words.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
    let unit = folded(String(words.dropFirst(number.count)).trimmed)
    guard unit.isEmpty || ["min", "min.", "m"].contains(unit) || unit.hasPrefix("minut") else {
      return nil
    }
    return Double(number.replacing(",", with: "."))
  }

  /// The clock was read.
  mutating func clockRead(_ time: Duration, _ use: ClockUse) -> [DialogueEffect] {
    let block: Block
    switch use {
    case .start(let length):
      timer = Countdown(length, from: time)
      block = tell(.timerSet, ["time": words(for: length)], .success)
    case .tell:
      guard let timer else { return [.show([tell(.timerOff, [:], .hint)])] + ask() }
      let times = ["time": words(for: timer.left(at: time)), "all": words(for: timer.length)]
      block = tell(.timerLeft, times)
    case .stop:
      guard let timer else { return [.show([tell(.timerOff, [:], .hint)])] + ask() }
      self.timer = nil
      block = tell(.timerStopped, ["time": words(for: timer.left(at: time))], .success)
    }
    return [.show([block])] + ask()
  }

  /// How long it is until the timer has something to say; nil where it has not.
  package func waitForNews(at time: Duration) -> Duration? { timer?.wait(at: time) }

  /// What the timer has to say at a time; it is said once.
  package mutating func news(at time: Duration) -> [Block] {
    guard let left = timer?.left(at: time), let mark = timer?.takeDue(at: time) else { return [] }
    if timer?.isOver ?? false { timer = nil }
    switch mark {
    case .half: return [tell(.timerHalf, ["time": words(for: roughly(left))], .prompt)]
    case .lastMinute: return [tell(.timerLastMinute, ["time": words(for: left)], .prompt)]
    case .end:
      let late = Duration.zero - left
      if late < .seconds(60) { return [tell(.timerEnd, [:], .warning)] }
      return [tell(.timerEndedBefore, ["time": words(for: roughly(late))], .warning)]
    }
  }

  /// The time in whole minutes where it is some minutes.
  private func roughly(_ time: Duration) -> Duration {
    let seconds = time.components.seconds
    return seconds < 90 ? time : .seconds((seconds + 30) / 60 * 60)
  }

  /// "5 minutter og 20 sekunder"; a second that has begun counts.
  private func words(for time: Duration) -> String {
    let parts = max(time, .zero).components
    let all = parts.seconds + (parts.attoseconds > 0 ? 1 : 0)
    let (minutes, seconds) = (all / 60, all % 60)
    let minuteWords = wording(WorkshopPhrase.minutes, ["count": "\(minutes)"])
    let secondWords = wording(WorkshopPhrase.seconds, ["count": "\(seconds)"])
    if minutes == 0 { return secondWords }
    if seconds == 0 { return minuteWords }
    return wording(WorkshopPhrase.and, ["first": minuteWords, "last": secondWords])
  }
}
