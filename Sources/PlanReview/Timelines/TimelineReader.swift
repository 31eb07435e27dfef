import DanishText
import Interviews
import Plans
import RuleEngine
import Wording

/// Reads a plan's times into a timeline.
struct TimelineReader {
  let template: Template
  let language: Language
  let plan: Plan

  /// The most entries that one answer gives: "hver uge i ti år" is a rhythm and no row of marks.
  private static let most = 40

  var timeline: Timeline {
    let period = period
    var found: [Timeline.Entry] = []
    for question in template.questions where question.answer.isTime {
      found += entries(for: question, in: period)
    }
    found += demandedAugusts(in: period, beside: found)
    found = Self.distinct(found)
    let dated = found.filter { $0.days != nil }.sorted(by: Self.isBefore)
    return Timeline(period: period, dated: dated, undated: found.filter { $0.days == nil })
  }

  /// By the first day, then by kind, then by name.
  private static func isBefore(_ left: Timeline.Entry, _ right: Timeline.Entry) -> Bool {
    guard let first = left.days, let second = right.days else { return false }
    if first.from != second.from { return first.from < second.from }
    return (left.kind.order, left.id) < (right.kind.order, right.id)
  }

  /// The entries, each once and each with a name of its own.
  private static func distinct(_ entries: [Timeline.Entry]) -> [Timeline.Entry] {
    var known: Set<Occasion> = []
    var counts: [String: Int] = [:]
    return entries.compactMap { entry in
      if let days = entry.days, !known.insert(Occasion(kind: entry.kind, days: days)).inserted {
        return nil
      }
      counts[entry.id, default: 0] += 1
      let count = counts[entry.id, default: 1]
      return count == 1 ? entry : entry.named("\(entry.id)-\(count)")
    }
  }

  /// From the earliest start to the earliest end that is named: what comes after is a later step.
  private var period: DaySpan? {
    guard let start = firstDays(of: TimelinePath.start)?.from,
      let end = firstDays(of: TimelinePath.achieved)?.to, start < end
    else { return nil }
    return DaySpan(start, end)
  }

  private func firstDays(of field: String) -> DaySpan? {
    allDays(of: field).min { $0.from < $1.from }
  }

  private func allDays(of field: String) -> [DaySpan] {
    days(in: plan.answers.texts[field] ?? "", within: nil)
  }

  /// The days that a text names; of a rhythm those within a period.
  private func days(in text: String, within period: DaySpan?) -> [DaySpan] {
    periods(in: text).flatMap { found -> [DaySpan] in
      guard let recurrence = found.recurrence else { return found.meant }
      let rhythm = period.map { recurrence.occasions(within: $0) } ?? []
      return rhythm.isEmpty ? [recurrence.first].compactMap(\.self) : rhythm
    }
  }
}

// MARK: - Entries

extension TimelineReader {
  private func entries(for question: Question, in period: DaySpan?) -> [Timeline.Entry] {
    let field = question.path.field
    guard let list = question.path.list else {
      let texts = [plan.answers.texts[field].map { (field, $0) }].compactMap(\.self)
      let items = plan.answers.lists[field, default: []]
      return (texts + items.map { ("\(field)-\($0.id.number)", $0.text) }).flatMap { id, text in
        entries(question, id: id, named: question.label[language], text, in: period)
      }
    }
    return plan.answers.lists[list, default: []].enumerated().flatMap { index, item in
      let text = item.details.texts[field] ?? ""
      let id = "\(list)-\(item.id.number)"
      return entries(question, id: id, named: item.text, text, number: index + 1, in: period)
    }
  }

  private func entries(
    _ question: Question, id: String, named name: String, _ text: String, number: Int? = nil,
    in period: DaySpan?
  ) -> [Timeline.Entry] {
    let kind = TimelinePath.kind(of: question.path, number: number)
    let id = id.split(separator: ".").last.map(String.init) ?? id
    var days = unique(days(in: text, within: period)).prefix(Self.most)
    // A start begins once, and a goal is met once: the earliest counts, as in the period.
    switch kind {
    case .start, .action, .achieved: days = days.sorted { $0.from < $1.from }.prefix(1)
    case .interim, .august, .other: break
    }
    guard !days.isEmpty else {
      return [Timeline.Entry(kind: kind, id: id, name: name, days: nil, words: text)]
    }
    return days.map { span in
      // An August keeps its name while it is put down on another day or in another entry.
      let id = kind == .august(.named) ? "august-\(span.from.year)" : id
      return Timeline.Entry(kind: kind, id: id, name: name, days: span, words: text)
    }
  }

  private func unique(_ spans: [DaySpan]) -> [DaySpan] {
    var seen: Set<DaySpan> = []
    return spans.filter { seen.insert($0).inserted }
  }
}

// MARK: - The Augusts that the template demands

extension TimelineReader {
  /// The Augusts inside the period that no entry names.
  ///
  /// As the rule `august-status-missing` has it: the month in which the plan starts or ends is not
  /// demanded, an interim evaluation in August counts, and wider words leave the year open.
  private func demandedAugusts(
    in period: DaySpan?, beside found: [Timeline.Entry]
  ) -> [Timeline.Entry] {
    guard let period, let label = label(of: TimelinePath.augustStatus),
      let inner = NamedMonths.period(
        allDays(of: TimelinePath.start), allDays(of: TimelinePath.achieved))
    else { return [] }
    let named = namedAugusts
    return (period.from.year...period.to.year).compactMap { year in
      let august = DaySpan(months: 8...8, of: year)
      let id = "august-\(year)"
      guard NamedMonths.isDemanded(august, in: inner),
        !found.contains(where: { $0.id == id && $0.days.map(august.overlaps) ?? false })
      else { return nil }
      let naming: Timeline.Naming
      switch named.verdict(august) {
      case .pass: return nil
      case .unknown: naming = .unclear
      case .fail: naming = .missing
      }
      return Timeline.Entry(kind: .august(naming), id: id, name: label, days: august, words: "")
    }
  }

  /// The years whose August wants a status: those inside the period, and those the plan names.
  var augustYears: [Int] {
    let named = timeline.dated.compactMap { entry -> Int? in
      guard case .august = entry.kind, let days = entry.days,
        days.overlaps(DaySpan(months: 8...8, of: days.from.year))
      else { return nil }
      return days.from.year
    }
    guard let period,
      let inner = NamedMonths.period(
        allDays(of: TimelinePath.start), allDays(of: TimelinePath.achieved))
    else { return Set(named).sorted() }
    let demanded = (period.from.year...period.to.year).filter { year in
      NamedMonths.isDemanded(DaySpan(months: 8...8, of: year), in: inner)
    }
    return Set(named).union(demanded).sorted()
  }

  private var namedAugusts: NamedMonths {
    var named = NamedMonths(month: 8)
    for field in [TimelinePath.augustStatus, TimelinePath.interim] {
      for item in plan.answers.lists[field, default: []] { named.add(periods(in: item.text)) }
    }
    return named
  }

  private func label(of field: String) -> String? {
    template.question(field, inList: nil)?.label[language]
  }
}

/// The paths of the questions that a timeline knows by name; other times are shown by their label.
private enum TimelinePath {
  static let start = "milestones.start"
  static let achieved = "milestones.achieved"
  static let interim = "milestones.interim"
  static let augustStatus = "milestones.augustStatus"

  static func kind(of path: AnswerPath, number: Int?) -> Timeline.Kind {
    if let number { return .action(number) }
    switch path.field {
    case start: return .start
    case achieved: return .achieved
    case interim: return .interim
    case augustStatus: return .august(.named)
    default: return .other
    }
  }
}

/// The same thing on the same days.
private struct Occasion: Hashable {
  let kind: Timeline.Kind
  let days: DaySpan
}

extension Timeline.Entry {
  /// The same under another name.
  fileprivate func named(_ id: String) -> Timeline.Entry {
    Timeline.Entry(kind: kind, id: id, name: name, days: days, words: words)
  }
}
