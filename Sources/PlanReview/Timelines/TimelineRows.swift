package import DanishText
import RuleEngine
package import Wording

/// A timeline as rows under a scale, for those who draw it.
package struct TimelineRows: Sendable, Hashable {
  /// The scale; nil where nothing has a day, and then there is nothing to draw.
  package let scale: TimeScale?
  /// The rows, from the top.
  package let rows: [Row]

  /// A row: what it is, when in words, and what stands on it.
  package struct Row: Sendable, Hashable {
    /// What it is.
    package let name: String
    /// When, in words.
    package let times: [String]
    /// The days it lasts; nil for a row of marks alone.
    package let bar: DaySpan?
    /// The marks on it.
    package let marks: [Mark]
  }

  /// A mark on a row.
  package struct Mark: Sendable, Hashable {
    /// What happens.
    package let kind: Timeline.Kind
    /// When.
    package let days: DaySpan
  }

  /// Lays a timeline out in rows: the plan, each action, evaluations, statuses, other times.
  package init(_ timeline: Timeline, _ wording: Wording) {
    let maker = RowMaker(timeline: timeline, wording: wording)
    scale = TimeScale(timeline)
    rows = [maker.plan] + maker.actions + maker.groups
  }
}

/// Makes the rows of a timeline.
private struct RowMaker {
  let timeline: Timeline
  let wording: Wording

  /// The plan's start and end, and the days between.
  var plan: TimelineRows.Row {
    let ends = timeline.dated.filter { $0.kind == .start || $0.kind == .achieved }
    let time = TimeText(wording)
    let words =
      timeline.period.map { [time.text(DaySpan($0.from, $0.to))] }
      ?? ends.compactMap { $0.days.map(time.text) }
    return row(wording(TimelinePhrase.rowPlan), words, bar: timeline.period, ends)
  }

  /// A row for each action, from its start to the end of the period.
  var actions: [TimelineRows.Row] {
    let entries = timeline.entries.compactMap { entry -> (Int, Timeline.Entry)? in
      guard case .action(let number) = entry.kind else { return nil }
      return (number, entry)
    }
    return entries.sorted { $0.0 < $1.0 }.map { number, entry in
      let name = wording(
        TimelinePhrase.rowAction, ["number": "\(number)", "name": entry.name])
      let bar = entry.days.flatMap { days in
        timeline.period.flatMap { days.from < $0.to ? DaySpan(days.from, $0.to) : nil }
      }
      return row(name, times([entry]), bar: bar, [entry])
    }
  }

  /// A row for interim evaluations, one for statuses, and one for each other thing.
  var groups: [TimelineRows.Row] {
    let interim = timeline.entries.filter { $0.kind == .interim }
    let august = timeline.entries.filter { entry in
      if case .august = entry.kind { return true }
      return false
    }
    let other = timeline.entries.filter { $0.kind == .other }
    let names = other.map(\.name)
    let others = names.indices.filter { names.firstIndex(of: names[$0]) == $0 }
      .map { index in
        (
          names[index].prefix(1).uppercased() + names[index].dropFirst(),
          other.filter {
            $0.name == names[index]
          }
        )
      }
    let groups =
      [
        (wording(TimelinePhrase.rowInterim), interim), (wording(TimelinePhrase.rowAugust), august),
      ] + others
    return groups.filter { !$0.1.isEmpty }.map { row($0.0, times($0.1), bar: nil, $0.1) }
  }

  private func times(_ entries: [Timeline.Entry]) -> [String] {
    entries.map { entry in
      guard let days = entry.days else {
        return entry.words.isEmpty ? wording(TimelinePhrase.rowNoTime) : "»\(entry.words)«"
      }
      let time = TimeText(wording).text(days)
      switch entry.kind {
      case .august(.missing): return wording(TimelinePhrase.missing, ["time": time])
      case .august(.unclear): return wording(TimelinePhrase.unclear, ["time": time])
      case .start, .action, .interim, .august, .other, .achieved: return time
      }
    }
  }

  private func row(
    _ name: String, _ times: [String], bar: DaySpan?, _ entries: [Timeline.Entry]
  ) -> TimelineRows.Row {
    let marks = entries.compactMap { entry in
      entry.days.map { TimelineRows.Mark(kind: entry.kind, days: $0) }
    }
    return TimelineRows.Row(name: name, times: times, bar: bar, marks: marks)
  }
}

extension TimelineRows.Mark {
  /// Where the mark stands on a scale: what begins at its first day, the end at its last.
  package func position(on scale: TimeScale) -> Double {
    switch kind {
    case .start, .action: scale.start(of: days.from)
    case .achieved: scale.end(of: days.to)
    case .interim, .august, .other: scale.middle(of: days)
    }
  }
}
