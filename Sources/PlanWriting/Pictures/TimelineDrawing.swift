import DanishText
import PlanReview
import Wording

/// Rows of marks under a scale, ready to be drawn.
struct TimelineDrawing: Sendable {
  /// The scale.
  let scale: TimeScale
  /// What stands above; may be empty.
  let title: String
  /// The rows, from the top.
  let rows: [Row]
  /// What the signs mean.
  let legend: [(Sign, String)]
  /// A day that is marked through all rows; nil where none is.
  var today: CalendarDate?

  /// A row.
  struct Row: Sendable {
    /// What it is.
    let name: String
    /// When, in words.
    let times: [String]
    /// The days it lasts; nil for a row of marks alone.
    let bar: DaySpan?
    /// Whether it is a plan as a whole.
    let isWhole: Bool
    /// The signs on it, each with its place from 0 to 1.
    let marks: [(sign: Sign, place: Double)]
  }

  /// A sign; each has a shape of its own.
  enum Sign: Sendable, Hashable, CaseIterable {
    /// The plan begins.
    case start
    /// An action begins.
    case action
    /// An interim evaluation.
    case interim
    /// A status that the plan names, or that was given.
    case status
    /// A status that the plan does not name, or that is to come.
    case openStatus
    /// A status that is to be given now.
    case owedStatus
    /// A status that was never given.
    case missedStatus
    /// Something else.
    case other
    /// The goal is to be met.
    case achieved
    /// The day it is.
    case today
  }
}

extension TimelineDrawing {
  /// What is drawn of a plan's timeline; nil where nothing has a day.
  init?(_ rows: TimelineRows, titled title: String, _ wording: Wording) {
    guard let scale = rows.scale else { return nil }
    self.scale = scale
    self.title = title
    self.rows = rows.rows.enumerated().map { index, row in
      Row(
        name: row.name, times: row.times, bar: row.bar, isWhole: index == 0,
        marks: row.marks.map { (Sign($0.kind), $0.position(on: scale)) })
    }
    let signs = Set(self.rows.flatMap(\.marks).map(\.sign))
    legend = Self.explained.filter { key in !signs.isDisjoint(with: key.covers) }
      .map { ($0.sign, wording($0.phrase)) }
  }

  private static let explained: [(sign: Sign, covers: Set<Sign>, phrase: TimelinePhrase)] = [
    (.action, [.start, .action], .legendStart), (.interim, [.interim], .rowInterim),
    (.status, [.status], .rowAugust), (.openStatus, [.openStatus], .legendMissing),
    (.achieved, [.achieved], .achieved),
  ]
}

extension TimelineDrawing.Sign {
  init(_ kind: Timeline.Kind) {
    switch kind {
    case .start: self = .start
    case .action: self = .action
    case .interim: self = .interim
    case .august(.named): self = .status
    case .august(.missing), .august(.unclear): self = .openStatus
    case .other: self = .other
    case .achieved: self = .achieved
    }
  }
}
