import DanishText
package import Wording

/// Tells a timeline in sentences: for screen readers, for paper, and beside every picture of it.
package struct TimelineText: Sendable {
  let wording: Wording

  /// Makes a teller in a language.
  package init(_ wording: Wording) {
    self.wording = wording
  }

  /// From when to when the plan runs, or that this cannot be told.
  package func period(_ timeline: Timeline) -> String {
    if timeline.isEmpty { return wording(TimelinePhrase.nothing) }
    guard let period = timeline.period else { return wording(TimelinePhrase.noPeriod) }
    let first = TimeText(wording).text(period.from)
    return wording(
      TimelinePhrase.period, ["first": first, "last": TimeText(wording).text(period.to)])
  }

  /// What happens at an entry, without the time.
  package func what(_ entry: Timeline.Entry) -> String {
    switch entry.kind {
    case .start: wording(TimelinePhrase.start)
    case .action(let number):
      wording(TimelinePhrase.action, ["number": "\(number)", "name": entry.name])
    case .interim: wording(TimelinePhrase.interim)
    case .august(.named): wording(TimelinePhrase.august)
    case .august(.missing): wording(TimelinePhrase.augustMissing)
    case .august(.unclear): wording(TimelinePhrase.augustUnclear)
    case .achieved: wording(TimelinePhrase.achieved)
    case .other: entry.name.prefix(1).uppercased() + entry.name.dropFirst()
    }
  }

  /// When an entry takes place, in days or as a month or a year; nil where that is not known.
  package func time(_ entry: Timeline.Entry) -> String? {
    entry.days.map { TimeText(wording).text($0) }
  }

  /// An entry with its time, as a sentence without a full stop.
  package func sentence(_ entry: Timeline.Entry) -> String {
    let what = what(entry)
    if let time = time(entry) {
      return wording(TimelinePhrase.entry, ["time": time, "what": what])
    }
    let arguments = ["what": what, "text": entry.words]
    return wording(
      entry.words.isEmpty ? TimelinePhrase.noTime : TimelinePhrase.unreadTime, arguments)
  }

  /// The whole timeline as sentences: the period, and then one for each entry.
  package func sentences(_ timeline: Timeline) -> [String] {
    [period(timeline)] + timeline.entries.map(sentence)
  }
}
