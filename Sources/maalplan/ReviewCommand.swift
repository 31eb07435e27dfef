import ArgumentParser
import Diagnostics
import DraftReading
import Foundation
import PlanReview
import Plans
import ReviewReports
import Terminal
import TextLayout

/// `maalplan review`: plans judged without a terminal.
struct ReviewCommand: ParsableCommand {
  /// The forms a review is written in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  /// What makes a review fail.
  enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case error
    case warning
    case never
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: spoken("review.abstract"))
  }

  @Argument(help: help("review.paths"), completion: .file(extensions: DraftFile.endings))
  var paths: [String]

  @Option(help: help("review.format"))
  var format = Format.text

  @Option(help: help("review.phase"))
  var phase: Phase?

  @Option(name: .customLong("fail-on"), help: help("review.fail-on"))
  var failOn = FailOn.error

  @Option(name: .customLong("stdin-filename"), help: help("review.stdin-filename"))
  var stdinName: String?

  @Option(help: help("review.annotate"), completion: .directory)
  var annotate: String?

  @Option(help: help("review.author"))
  var author: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    let hasFaultyRules = bench.sayRuleFaults()
    var reviewed: [ReviewedPlan] = []
    var unreadable = 0
    var withoutCopy = 0
    let copies = copies(bench)
    for path in files(&unreadable) {
      do {
        let opened = try DraftFile(bench: bench).open(path, name: stdinName)
        opened.sayNotices(about: path)
        let plan = opened.plan.plan
        let name = path == "-" ? stdinName ?? path : path
        let found = ReviewedPlan(
          name: name, plan: plan,
          review: bench.reviewer.review(plan, for: phase, named: name, on: Interviewing.today()))
        reviewed.append(found)
        if let copies, !copies.write(found, of: opened) { withoutCopy += 1 }
      } catch is ExitCode {
        unreadable += 1
      }
    }
    write(reviewed, unreadable: unreadable, bench)
    if unreadable > 0 || hasFaultyRules || withoutCopy > 0 { throw ExitStatus.failed }
    if let level = failOn.level,
      reviewed.contains(where: { $0.review.holdsFinding(atLeast: level) })
    {
      throw ExitStatus.findings
    }
  }

  /// The files named, and those in the folders named; a folder without drafts is told about.
  private func files(_ unreadable: inout Int) -> [String] {
    paths.flatMap { path -> [String] in
      if let files = DraftFolder.files(at: path) { return files.filter { !isCopy($0, in: path) } }
      Talk.say(spoken("file.no-drafts", ["path": path]))
      unreadable += 1
      return []
    }
  }

  /// Whether a file is in the folder for copies, and only among the drafts because that lies there.
  private func isCopy(_ file: String, in path: String) -> Bool {
    guard let annotate, file != path else { return false }
    let (copies, drafts) = (absolute(annotate), absolute(path))
    return copies != drafts && absolute(file).hasPrefix(copies + "/")
  }

  private func absolute(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path.trimmingSlash
  }

  /// Where copies with comments go; nil where nobody has asked for them.
  private func copies(_ bench: Workbench) -> AnnotatedCopies? {
    annotate.map { folder in
      AnnotatedCopies(
        bench: bench, folder: folder.trimmingSlash,
        signature: .init(author: author ?? AnnotatedCopies.author))
    }
  }

  private func write(_ reviewed: [ReviewedPlan], unreadable: Int, _ bench: Workbench) {
    switch format {
    case .json: Talk.write(ReviewJSON(bench.reviewer, version: Maalplan.version).text(of: reviewed))
    case .text:
      let letter = ReviewText(bench.reviewer)
      let blocks =
        reviewed.flatMap(letter.blocks) + letter.summary(of: reviewed, unreadable: unreadable)
      Talk.write(screen.layout.render(blocks))
    }
  }
}

extension ReviewCommand.FailOn {
  /// The level from which findings make a review fail; nil when none do.
  fileprivate var level: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .never: nil
    }
  }
}

extension String {
  /// The path without a slash at its end.
  fileprivate var trimmingSlash: String {
    count > 1 && hasSuffix("/") ? String(dropLast()) : self
  }
}

extension Phase: ExpressibleByArgument {}
