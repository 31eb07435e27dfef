import DanishText
package import TextLayout
package import Wording

extension TimelineRows {
  /// The rows for a terminal: a line of years, and below it a track for each row.
  package func blocks(_ wording: Wording) -> [Block] {
    guard let scale else { return [] }
    return [.track(years(scale))] + rows.map { .track(track($0, scale)) }
      + [.track(Track(note: StyledText(wording(TimelinePhrase.legend), .hint)))]
  }

  private func years(_ scale: TimeScale) -> Track {
    let captions = scale.years.map { year in
      Track.Caption(at: scale.start(of: scale.days(of: year).from), text: "\(year)")
    }
    return Track(captions: captions)
  }

  /// Where years begin; none where there would be more ticks than line.
  private func newYears(_ scale: TimeScale) -> [Double] {
    guard scale.years.count <= 12 else { return [] }
    return scale.years.map { scale.start(of: scale.days(of: $0).from) }
  }

  private func track(_ row: Row, _ scale: TimeScale) -> Track {
    let bar = row.bar.map { scale.start(of: $0.from)...scale.end(of: $0.to) }
    let marks = row.marks.map { mark in
      Track.Mark(at: mark.position(on: scale), sign: mark.kind.sign, role: mark.kind.role)
    }
    let words = row.marks.isEmpty ? row.times.joined(separator: ", ") : ""
    return Track(
      label: StyledText(row.name), bar: bar, marks: marks, ticks: newYears(scale),
      words: StyledText(words, .hint))
  }
}

extension Timeline.Kind {
  /// The sign that stands for it on a terminal.
  fileprivate var sign: Character {
    switch self {
    case .start, .action: "▶"
    case .interim: "◆"
    case .august(.named): "■"
    case .august(.missing), .august(.unclear): "□"
    case .other: "●"
    case .achieved: "★"
    }
  }

  fileprivate var role: Role {
    switch self {
    case .start, .action, .other: .plain
    case .interim: .advice
    case .august(.named), .achieved: .success
    case .august(.missing), .august(.unclear): .warning
    }
  }
}
