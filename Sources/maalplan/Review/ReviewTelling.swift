import Foundation
import PlanReview
import ReviewReports
import Terminal
import TextLayout

/// Takes judged drafts in their order, and tells of them in every form that was asked for.
struct ReviewTelling {
  private let bench: Workbench
  private let copies: AnnotatedCopies?
  private let failOn: ReviewCommand.FailOn
  private let countsNewOnly: Bool
  private var matcher: BaselineMatcher?
  private var outputs: [ReportOutput] = []
  private var progress: ReviewProgress
  /// Whether something could not be read or written.
  private(set) var hasFailed = false
  /// Whether there is a finding that makes the review fail.
  private(set) var holdsFindings = false

  /// Opens the files that reports go to, before anybody waits for the drafts to be judged.
  init(
    _ command: ReviewCommand, _ bench: Workbench, _ matcher: BaselineMatcher?, files: Int
  ) throws {
    self.bench = bench
    self.matcher = matcher
    failOn = command.failOn
    countsNewOnly = command.newOnly
    copies = command.annotate.map { folder in
      AnnotatedCopies(
        bench: bench, folder: folder.trimmingSlash,
        signature: .init(author: command.author ?? AnnotatedCopies.author))
    }
    let screen = command.screen.environment
    let isPlain =
      command.screen.plain || screen.isAccessible || ["", "dumb"].contains(screen.type)
    progress = ReviewProgress(files: files, isPlain: isPlain)
    let maker = ReportMaker(bench: bench, explains: command.explain)
    for target in command.output {
      let file = try ReportFile(at: target.path, overwrites: command.overwrite)
      outputs.append(
        ReportOutput(
          report: maker.report(target.format, Layout(width: 80), standsAlone: true), file: file))
    }
    outputs += command.shown.map { format in
      ReportOutput(report: maker.report(format, command.screen.layout), file: nil)
    }
    for index in outputs.indices { outputs[index].open() }
  }

  /// Tells of a draft.
  mutating func take(_ judged: JudgedDraft) {
    progress.clear()
    for text in judged.told { Talk.say(text) }
    var outcome = judged.outcome
    switch outcome {
    case .unreadable: hasFailed = true
    case .read(var reviewed):
      reviewed.comparison = matcher?.comparison(of: reviewed, bench.reviewer)
      outcome = .read(reviewed)
      if let level = failOn.level {
        let isHeld =
          countsNewOnly
          ? reviewed.holdsNewFinding(atLeast: level)
          : reviewed.review.holdsFinding(atLeast: level)
        holdsFindings = holdsFindings || isHeld
      }
      if let copies, let opened = judged.opened, !copies.write(reviewed, of: opened) {
        hasFailed = true
      }
    }
    for index in outputs.indices { outputs[index].write(outcome) }
    progress.count()
  }

  /// Ends every report, and says which files were written.
  mutating func close() {
    progress.clear()
    let gone = matcher?.unmatched ?? []
    for index in outputs.indices where !outputs[index].close(gone: gone) { hasFailed = true }
  }
}

/// Makes reports by the names of their forms.
private struct ReportMaker {
  let bench: Workbench
  let explains: Bool

  func report(
    _ format: ReviewFormat, _ layout: Layout, standsAlone: Bool = false
  ) -> any ReviewReport {
    let reviewer = bench.reviewer
    let json = ReviewJSON(reviewer, version: Maalplan.version)
    switch format {
    case .text:
      let letter = ReviewText(reviewer, explains: explains)
      return LetterReport(letter, layout, standsAlone: standsAlone)
    case .json: return JSONReport(json, isLines: false)
    case .jsonl: return JSONReport(json, isLines: true)
    case .sarif: return SarifReport(reviewer, version: Maalplan.version)
    case .junit: return JUnitReport(reviewer)
    case .markdown: return MarkdownReport(reviewer)
    case .html: return HTMLReport(reviewer, version: Maalplan.version)
    }
  }
}

/// A report and where it goes: a file, or standard output.
private struct ReportOutput {
  var report: any ReviewReport
  let file: ReportFile?

  mutating func open() { write(report.opening()) }

  mutating func write(_ outcome: ReviewOutcome) { write(report.text(of: outcome)) }

  /// Ends the report; false where it could not be written.
  mutating func close(gone: [String]) -> Bool {
    write(report.closing(gone: gone))
    return file?.close() ?? true
  }

  private func write(_ text: String) {
    if text.isEmpty { return }
    if let file { file.write(text) } else { Talk.write(text) }
  }
}

/// One line on standard error that says how far a long review has come.
///
/// It is shown only to somebody who sees nothing else: where the results go elsewhere.
private struct ReviewProgress {
  private let files: Int
  private let isShown: Bool
  private var done = 0

  init(files: Int, isPlain: Bool) {
    self.files = files
    isShown =
      files > 1 && !isPlain && isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0
  }

  mutating func count() {
    done += 1
    guard isShown else { return }
    put("\r" + spoken("review.progress", ["done": "\(done)", "files": "\(files)"]))
  }

  func clear() {
    if isShown && done > 0 { put("\r\u{1B}[K") }
  }

  private func put(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
