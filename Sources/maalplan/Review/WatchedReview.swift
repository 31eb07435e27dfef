import ArgumentParser
import Diagnostics
import FileWatching
import Plans
import ReviewReports
import TextLayout

/// A review that goes on while an author is at work: whatever is saved is looked at again.
///
/// The first look tells of every draft, and later ones of what is otherwise since the last: new, back
/// again, solved. What is compared with is kept in memory; nothing is written.
struct WatchedReview {
  /// How a draft stood at the last look.
  private enum Standing {
    case fine
    case findings
    case unreadable
  }

  private let bench: Workbench
  private let judging: ParallelJudging
  private let level: Severity?
  private let isLines: Bool
  private let layout: Layout
  private let letter: ReviewText
  private var files: WatchedFiles
  private var standings: [String: Standing] = [:]
  private var earlier: [String: Baseline.Plan] = [:]
  private var told: [String: [String]] = [:]

  init(_ command: ReviewCommand, _ bench: Workbench, _ judging: ParallelJudging) {
    self.bench = bench
    self.judging = judging
    level = command.failOn.level
    isLines = command.format == [.jsonl]
    layout = command.screen.layout
    letter = ReviewText(bench.reviewer, explains: command.explain)
    files = WatchedFiles(command.paths)
  }

  /// Looks, and looks again, until somebody presses Ctrl-C; throws what the last look came to.
  mutating func run(against matcher: BaselineMatcher?) async throws {
    let bell = FolderBell()
    bell.listen(to: files.folders)
    for path in files.emptyFolders { Talk.say(spoken("file.no-drafts", ["path": path])) }
    await lookAtAll(against: matcher)
    let interrupts = Interrupts.descriptor()
    sayWatching()
    repeat {
      // A folder may be new, or another one under the same name.
      bell.listen(to: files.folders)
      let news = files.news()
      if !news.isEmpty { await look(at: news) }
    } while bell.wait(orFor: interrupts) == .rang
    if standings.isEmpty || standings.values.contains(.unreadable) { throw ExitStatus.failed }
    if standings.values.contains(.findings) { throw ExitStatus.findings }
  }

  private func sayWatching() {
    let files = files.files
    let arguments = ["count": "\(files.count)", "path": files.first ?? ""]
    Talk.say(spoken("review.watching", arguments))
  }
}

// MARK: - Looks

extension WatchedReview {
  /// The first look: every draft, and how they stand together.
  private mutating func lookAtAll(against matcher: BaselineMatcher?) async {
    var report = report(isFirst: true)
    var matcher = matcher
    Talk.write(report.opening())
    await judge(files.news().saved, &matcher, &report)
    Talk.write(report.closing(gone: matcher?.unmatched ?? []))
  }

  /// A later look, at the drafts that were saved.
  private mutating func look(at news: WatchedFiles.News) async {
    for file in news.gone {
      Talk.say(spoken("review.gone", ["path": file]))
      forget(file)
      // A file that was named is still asked for.
      if files.files.contains(file) { standings[file] = .unreadable }
    }
    guard let first = news.saved.first else { return }
    Talk.say(
      spoken("review.saved", ["time": time, "count": "\(news.saved.count)", "path": first]))
    for file in news.saved { forget(file) }
    let candidates = earlier.filter { standings[$0.key] == nil }
    var matcher: BaselineMatcher? = BaselineMatcher(
      Baseline(candidates.sorted { $0.key < $1.key }.map(\.value)))
    var report = report(isFirst: false)
    await judge(news.saved, &matcher, &report)
  }

  private func report(isFirst: Bool) -> any ReviewReport {
    isLines
      ? JSONReport(ReviewJSON(bench.reviewer, version: Maalplan.version), isLines: true)
      : LetterReport(letter, layout, isWhole: isFirst)
  }

  private mutating func judge(
    _ saved: [String], _ matcher: inout BaselineMatcher?, _ report: inout any ReviewReport
  ) async {
    var queue = DraftQueue(files: saved)
    await judging.run(&queue) { draft in
      for text in news(in: draft) { Talk.say(text) }
      Talk.write(report.text(of: standing(draft.outcome, &matcher)))
    }
  }

  /// What is said of a draft and was not said at the last look: nobody needs to hear it at every save.
  private mutating func news(in draft: JudgedDraft) -> [String] {
    defer { told[draft.outcome.name] = draft.told }
    guard let before = told[draft.outcome.name], case .read = draft.outcome else {
      return draft.told
    }
    return draft.told.filter { !before.contains($0) }
  }

  /// Notes how a draft stands now; the outcome with what is otherwise than before.
  private mutating func standing(
    _ outcome: ReviewOutcome, _ matcher: inout BaselineMatcher?
  ) -> ReviewOutcome {
    guard case .read(var reviewed) = outcome else {
      if case .unreadable(let draft) = outcome { standings[draft.name] = .unreadable }
      return outcome
    }
    reviewed.comparison = matcher?.comparison(of: reviewed, bench.reviewer)
    let holds = level.map { reviewed.review.holdsFinding(atLeast: $0) } ?? false
    standings[reviewed.name] = holds ? .findings : .fine
    // A file that has another name now is compared with what it was.
    if let path = reviewed.comparison?.path { earlier[path] = nil }
    earlier[reviewed.name] = Baseline.Plan(reviewed, bench.reviewer)
    return .read(reviewed)
  }

  /// Forgets how the drafts of a file stand, but not what was found in them.
  private mutating func forget(_ file: String) {
    standings = standings.filter { name, _ in
      name != file && !(name.hasPrefix(file + ":") && file.lowercased().hasSuffix(".jsonl"))
    }
  }

  /// "9.30", as a clock says it.
  private var time: String {
    let now = LocalTime(ProgramClock.now())
    return "\(now.hour).\(ProgramClock.digits(now.minute))"
  }
}
