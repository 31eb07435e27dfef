import DanishText
import Diagnostics
import Interviews
import PlanReview
import Plans
import RuleEngine
import Wording

/// What an overview says of a plan, for all its forms.
struct OverviewWords {
  let reviewer: Reviewer
  var wording: Wording { reviewer.wording }
  private var standing: StandingText { StandingText(reviewer) }

  func callAsFunction(_ phrase: OverviewPhrase, _ arguments: [String: String] = [:]) -> String {
    wording(phrase, arguments)
  }

  /// What people call a plan.
  func title(_ entry: PlanOverview.Entry) -> String {
    entry.plan.title.isEmpty ? self(.untitled) : entry.plan.title
  }

  /// Where it is in its life.
  func phase(_ entry: PlanOverview.Entry) -> String { standing.phase(of: entry.plan) }

  /// Who owns it; empty where nobody does.
  func owner(_ entry: PlanOverview.Entry) -> String {
    let text = entry.plan.answers.texts["owner"] ?? ""
    let question = reviewer.template.question("owner", inList: nil)
    if reviewer.isBlank(text, answering: question) { return "" }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What comes next.
  func next(_ entry: PlanOverview.Entry) -> String {
    standing.next(entry.standing, of: entry.plan)
  }

  /// Whether and by whom it was approved; nil while nobody has.
  func approval(_ entry: PlanOverview.Entry) -> String? {
    standing.approval(entry.standing.approval)
  }

  /// The days of its period; nil where they cannot be read.
  func period(_ entry: PlanOverview.Entry) -> String? {
    entry.period.map { TimeText(wording).text(DaySpan($0.from, $0.to)) }
  }

  /// The Augusts worth telling in a table: those missed, this one, else the next, else the last.
  func augusts(_ entry: PlanOverview.Entry) -> [String] {
    let augusts = entry.augusts
    var told = augusts.filter { $0.state == .missed || $0.state == .owed }
    if !told.contains(where: { $0.state == .owed }),
      let coming = augusts.first(where: { $0.state == .coming })
    {
      told.append(coming)
    }
    return (told.isEmpty ? Array(augusts.suffix(1)) : told).map(short)
  }

  private func short(_ august: AugustClock.August) -> String {
    let year = ["year": "\(august.year)"]
    switch august.state {
    case .done: return self(.given, year)
    case .owed: return self(.owed, year)
    case .missed: return self(.missed, year)
    case .coming: return self(.coming, year)
    }
  }

  /// How it stands with each August, in sentences.
  func augustSentences(_ entry: PlanOverview.Entry) -> [String] {
    entry.augusts.map(standing.sentence)
  }

  /// What is due, in a sentence.
  func sentence(_ due: DueMatter, of entry: PlanOverview.Entry) -> String {
    switch due {
    case .missedStatus(let year):
      return standing.sentence(AugustClock.August(year: year, state: .missed))
    case .owedStatus(let year):
      return standing.sentence(AugustClock.August(year: year, state: .owed))
    case .closing(let day):
      return wording(LifePhrase.nextClose, ["day": reviewer.dayText(day)])
    case .approval(let day): return self(.dueApproval, ["day": reviewer.dayText(day)])
    case .newApproval: return approval(entry) ?? ""
    }
  }

  /// "2 fejl · 1 advarsel", what weighs most first; that nothing was found where that is so.
  func findings(_ entry: PlanOverview.Entry) -> [String] {
    let levels = Severity.allCases.sorted(by: >).map { level in
      (ReportPhrase(countOf: level), entry.count(level))
    }
    let parts = (levels + [(.missing, entry.missing)]).filter { $0.1 > 0 }.map {
      wording($0.0, ["count": "\($0.1)"])
    }
    return parts.isEmpty ? [wording(ReportPhrase.nothing)] : parts
  }

  /// The word for a level.
  func level(_ level: Severity) -> String { wording(DiagnosticPhrase(level)) }

  /// How many plans there are, and in how many something is due.
  func summary(of overview: PlanOverview) -> [String] {
    var parts = [self(.plans, ["count": "\(overview.entries.count)"])]
    if !overview.unreadable.isEmpty {
      parts.append(self(.unreadable, ["count": "\(overview.unreadable.count)"]))
    }
    let due = overview.dueEntries.count
    return parts + [due == 0 ? self(.nothingDue) : self(.dueCount, ["count": "\(due)"])]
  }
}
