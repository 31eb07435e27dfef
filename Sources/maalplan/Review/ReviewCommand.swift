import ArgumentParser
import Diagnostics
import Foundation
import PlanReview
import Plans
import ReviewReports
import RuleEngine
import Terminal

/// `maalplan review`: plans judged without a terminal.
struct ReviewCommand: ParsableCommand {
  /// What makes a review fail.
  enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case error
    case warning
    case never
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review", abstract: spoken("review.abstract"),
      discussion: spoken("review.discussion"))
  }

  @Argument(
    help: help("review.paths", .path), completion: .file(extensions: DraftFile.endings + ["jsonl"]))
  var paths: [String]

  @Option(help: help("review.format", .form))
  var format: [ReviewFormat] = []

  @Option(name: [.short, .long], help: help("review.output", .file), completion: .file())
  var output: [ReviewTarget] = []

  @Flag(help: help("review.overwrite"))
  var overwrite = false

  @Option(help: help("review.phase", .phase))
  var phase: Phase?

  @Option(name: .customLong("fail-on"), help: help("review.fail-on", .level))
  var failOn = FailOn.error

  @Option(help: help("review.only", .rule))
  var only: [String] = []

  @Option(help: help("review.except", .rule))
  var except: [String] = []

  @Flag(help: help("review.explain"))
  var explain = false

  @Option(help: help("review.baseline", .file), completion: .file(extensions: ["json", "jsonl"]))
  var baseline: String?

  @Flag(name: .customLong("new-only"), help: help("review.new-only"))
  var newOnly = false

  @Flag(help: help("review.watch"))
  var watch = false

  @Option(name: .customLong("stdin-filename"), help: help("review.stdin-filename", .name))
  var stdinName: String?

  @Option(help: help("review.jobs", .number))
  var jobs: Int?

  @Option(help: help("review.annotate", .folder), completion: .directory)
  var annotate: String?

  @Option(help: help("review.author", .name))
  var author: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    if newOnly, baseline == nil { throw ValidationError(spoken("review.new-only-alone")) }
    if let jobs, !(1...64).contains(jobs) { throw ValidationError(spoken("review.jobs-range")) }
    if watch { try validateWatch() }
    if shown.count > 1 {
      let names = shown.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(spoken("review.one-on-output", ["names": names]))
    }
    if Set(output.map(\.path.resolvedPath)).count < output.count {
      throw ValidationError(spoken("review.one-file-twice"))
    }
  }

  /// Somebody at work reads a letter, or a program reads lines; files are written when they are done.
  private func validateWatch() throws {
    let isShown = shown.isEmpty || [[.text], [.jsonl]].contains(shown)
    if !isShown || !output.isEmpty || annotate != nil || newOnly || paths.contains("-") {
      throw ValidationError(spoken("review.watch-alone"))
    }
  }

  /// The forms that go to standard output: those asked for that have no file of their own.
  var shown: [ReviewFormat] {
    if format.isEmpty { return output.isEmpty ? [.text] : [] }
    let filed = Set(output.map(\.format))
    return ReviewFormat.allCases.filter { format.contains($0) && !filed.contains($0) }
  }

  /// Reads, judges and tells; the program calls this and not `run`, because it waits for many at once.
  func review() async throws {
    let bench = try Workbench(options)
    let choice = try RuleChoice(only: only, except: except, among: bench.reviewer)
    let hasFaultyRules = bench.sayRuleFaults()
    let matcher = try baseline.map { try BaselineMatcher(earlierReview(at: $0, bench)) }
    let wanted = phase
    // A watch may go on past midnight.
    let judging = ParallelJudging(jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount) {
      draft in
      draft.judged(bench) { plan, name in
        bench.reviewer.review(
          plan, for: wanted, named: name, on: ProgramClock.today(),
          isWanted: { choice.isWanted($0.id) })
      }
    }
    if watch {
      var watched = WatchedReview(self, bench, judging)
      try await watched.run(against: matcher)
      if hasFaultyRules { throw ExitStatus.failed }
      return
    }
    var queue = DraftQueue(paths, stdinName: stdinName, skipping: annotate)
    try checkTargets(queue.files)
    var telling = try ReviewTelling(self, bench, matcher, files: queue.files.count)
    await judging.run(&queue) { telling.take($0) }
    telling.close()
    if hasFaultyRules || queue.hasFailed || telling.hasFailed { throw ExitStatus.failed }
    if telling.holdsFindings { throw ExitStatus.findings }
  }

  /// Reports must not be written over the drafts they are about.
  private func checkTargets(_ files: [String]) throws {
    let drafts = Set(files.map(\.resolvedPath))
    for target in output where drafts.contains(target.path.resolvedPath) {
      throw ValidationError(spoken("review.over-draft", ["path": target.path]))
    }
  }

  private func earlierReview(at path: String, _ bench: Workbench) throws -> Baseline {
    let source = try DraftFile(bench: bench).source(path, name: nil)
    let (baseline, faults) = readBaseline(source)
    if !faults.isEmpty { Talk.say(DiagnosticText(bench.wording).render(faults)) }
    guard let baseline else {
      Talk.say(spoken("review.not-a-baseline", ["path": path]))
      throw ExitStatus.failed
    }
    return baseline
  }
}

extension ReviewCommand.FailOn {
  /// The level from which findings make a review fail; nil when none do.
  var level: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .never: nil
    }
  }
}

extension String {
  /// The path without a slash at its end.
  var trimmingSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }

  /// The path from the root, without detours.
  var absolutePath: String { URL(filePath: self).standardizedFileURL.path.trimmingSlash }

  /// The same, whatever links lead to it; the file itself need not be there.
  var resolvedPath: String {
    let url = URL(filePath: absolutePath)
    let folder = url.deletingLastPathComponent().resolvingSymlinksInPath()
    return folder.appending(path: url.lastPathComponent).resolvingSymlinksInPath().path
      .trimmingSlash
  }
}

extension Phase: ExpressibleByArgument {}

extension ReviewFormat: ExpressibleByArgument {}

/// A form and the file it goes to, typed as `sarif=fund.sarif`.
struct ReviewTarget: ExpressibleByArgument {
  let format: ReviewFormat
  let path: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="),
      let format = ReviewFormat(rawValue: String(argument[..<sign]))
    else { return nil }
    self.format = format
    path = String(argument[argument.index(after: sign)...])
    if path.isEmpty { return nil }
  }
}

/// The rules that were asked for.
struct RuleChoice: Sendable {
  private let only: Set<String>
  private let except: Set<String>

  /// Takes ids, several in one with commas between them; an id that no rule has is wrong usage.
  init(only: [String], except: [String], among reviewer: Reviewer) throws {
    self.only = try Self.ids(only, reviewer)
    self.except = try Self.ids(except, reviewer)
  }

  func isWanted(_ id: String) -> Bool {
    (only.isEmpty || only.contains(id)) && !except.contains(id)
  }

  private static func ids(_ typed: [String], _ reviewer: Reviewer) throws -> Set<String> {
    if typed.isEmpty { return [] }
    let names = typed.flatMap { $0.split(separator: ",").map(String.init) }
    let known = Dictionary(
      reviewer.rules.rules.flatMap { rule in ([rule.id] + rule.formerIDs).map { ($0, rule.id) } }
    ) { first, _ in first }
    return Set(
      try names.map { name in
        if let id = known[name] { return id }
        guard let close = suggestion(for: name, among: reviewer.ruleIDs) else {
          throw ValidationError(spoken("review.unknown-rule", ["id": name]))
        }
        throw ValidationError(spoken("review.unknown-rule-close", ["id": name, "name": close]))
      })
  }
}
