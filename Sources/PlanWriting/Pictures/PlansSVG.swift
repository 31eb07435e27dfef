package import DanishText
package import PlanReview
package import Wording

/// The years of many plans under one scale, as pictures in SVG.
package struct PlansSVG: Sendable {
  private let wording: Wording
  /// More rows than this would not fit a printed page.
  private static let rowsOfPicture = 12

  /// Makes a drawer in a language.
  package init(_ wording: Wording) {
    self.wording = wording
  }

  /// A plan in the picture.
  package struct Row: Sendable {
    let name: String
    let times: [String]
    let period: DaySpan?
    let augusts: [AugustClock.August]

    /// Makes the row of a plan: what it is called, when in words, its period and its Augusts.
    package init(
      name: String, times: [String], period: DaySpan?, augusts: [AugustClock.August]
    ) {
      self.name = name
      self.times = times
      self.period = period
      self.augusts = augusts
    }

    fileprivate var spans: [DaySpan] {
      augusts.map { DaySpan(months: 8...8, of: $0.year) } + [period].compactMap(\.self)
    }
  }

  /// What the signs mean, in the language of the pictures.
  package struct Legend: Sendable {
    let texts: [TimelineDrawing.Sign: String]

    /// Names a status that was given, one that comes, one that is owed, one that was missed, the day
    /// by which a goal is to be met, and today.
    package init(
      given: String, coming: String, owed: String, missed: String, achieved: String, today: String
    ) {
      texts = [
        .status: given, .openStatus: coming, .owedStatus: owed, .missedStatus: missed,
        .achieved: achieved, .today: today,
      ]
    }
  }

  /// Pictures of a page's worth of plans each, all on one scale; none where no plan has a day.
  ///
  /// `today` is given as YYYY-MM-DD. Each picture is described by its rows in words.
  package func elements(
    of rows: [Row], titled title: String, on today: String, _ legend: Legend
  ) -> [String] {
    guard let scale = TimeScale(rows.flatMap(\.spans)) else { return [] }
    return stride(from: 0, to: rows.count, by: Self.rowsOfPicture).map { start in
      let own = rows[start..<min(start + Self.rowsOfPicture, rows.count)]
      let drawing = drawing(of: own, on: scale, CalendarDate(iso: today), legend)
      let words = own.map { row in
        ([row.name] + row.times).joined(separator: ": ").asSentence
      }
      let number = start / Self.rowsOfPicture + 1
      return TimelinePicture.picture(drawing).svg(
        title: rows.count > Self.rowsOfPicture ? "\(title) (\(number))" : title,
        description: words.joined(separator: " "), language: wording.language,
        id: "planer-\(number)")
    }
  }

  private func drawing(
    of rows: ArraySlice<Row>, on scale: TimeScale, _ today: CalendarDate?, _ legend: Legend
  ) -> TimelineDrawing {
    let drawn = rows.map { row in
      TimelineDrawing.Row(
        name: row.name, times: row.times, bar: row.period, isWhole: true,
        marks: marks(of: row, on: scale))
    }
    var signs = Set(drawn.flatMap(\.marks).map(\.sign))
    if let today, scale.days.contains(today) { signs.insert(.today) }
    let explained = TimelineDrawing.Sign.allCases.filter(signs.contains).compactMap { sign in
      legend.texts[sign].map { (sign, $0) }
    }
    return TimelineDrawing(scale: scale, title: "", rows: drawn, legend: explained, today: today)
  }

  private func marks(
    of row: Row, on scale: TimeScale
  ) -> [(sign: TimelineDrawing.Sign, place: Double)] {
    let augusts = row.augusts.map { august in
      (sign(of: august), scale.middle(of: DaySpan(months: 8...8, of: august.year)))
    }
    let end = row.period.map { [(TimelineDrawing.Sign.achieved, scale.end(of: $0.to))] } ?? []
    return augusts + end
  }

  private func sign(of august: AugustClock.August) -> TimelineDrawing.Sign {
    switch august.state {
    case .done: .status
    case .owed: .owedStatus
    case .missed: .missedStatus
    case .coming: .openStatus
    }
  }
}
