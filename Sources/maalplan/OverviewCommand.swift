import ArgumentParser
import Dialogues
import DraftReading
import Foundation
import Interviews
import PlanReview
import Plans
import ReviewReports
import Storage
import Terminal
import TextLayout

/// `maalplan overview`: all plans at once.
struct OverviewCommand: ParsableCommand {
  /// The forms an overview is written in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
    case html
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "overview", abstract: spoken("overview.abstract"),
      discussion: spoken("overview.discussion"), aliases: ["overblik"])
  }

  @Argument(help: help("overview.paths", .path), completion: .file(extensions: DraftFile.endings))
  var paths: [String] = []

  @Option(help: help("overview.format", .form))
  var format = Format.text

  @Option(name: [.short, .long], help: help("overview.output", .path), completion: .file())
  var output: String?

  @OptionGroup var options: PlanOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let bench = try Workbench(options)
    let hasFaultyRules = bench.sayRuleFaults()
    let overview = try paths.isEmpty ? stored(bench) : read(bench)
    if overview.entries.isEmpty, overview.unreadable.isEmpty { Talk.say(spoken("plans.none")) }
    try write(text(of: overview, bench), bench)
    if hasFaultyRules || !overview.unreadable.isEmpty { throw ExitStatus.failed }
  }

  private func text(of overview: PlanOverview, _ bench: Workbench) -> String {
    let reviewer = bench.reviewer
    let version = Maalplan.version
    switch format {
    case .text:
      let layout = output == nil ? screen.layout : Layout(width: screen.width ?? 80)
      return layout.render(OverviewText(reviewer).blocks(of: overview))
    case .json: return OverviewJSON(reviewer, version: version).text(of: overview)
    case .csv: return OverviewCSV(reviewer).text(of: overview)
    case .html: return OverviewHTML(reviewer, version: version).text(of: overview)
    }
  }

  private func write(_ text: String, _ bench: Workbench) throws {
    guard let output else { return Talk.write(text) }
    let name = "\(spoken("overview.file-name")).\(format == .text ? "txt" : format.rawValue)"
    switch PlanExport(bench: bench).write(Array(text.utf8), to: output, called: name) {
    case .written(let path): Talk.say(spoken("overview.written", ["path": path]))
    case .failed(let path, let reason):
      Talk.say(spoken("overview.failed", ["path": path, "reason": reason]))
      throw ExitStatus.failed
    }
  }

  // MARK: Plans

  /// The plans of the store; those of another template are told about, for no rule speaks of them.
  private func stored(_ bench: Workbench) throws -> PlanOverview {
    let store = try bench.store()
    let plans = try bench.attempt { () throws(RepositoryError) in try store.plans() }
    let today = ProgramClock.today()
    let entries = plans.map(\.plan).filter { isAnswered($0, $0.id.rawValue, bench) }.map { plan in
      PlanOverview.Entry(
        plan, named: plan.id.rawValue, isStored: true, by: bench.reviewer, on: today)
    }
    return PlanOverview(on: today, entries)
  }

  /// The drafts in files and folders, in the order typed, those of a folder by name.
  private func read(_ bench: Workbench) -> PlanOverview {
    let today = ProgramClock.today()
    var unreadable: [String] = []
    let entries = paths.flatMap { path -> [PlanOverview.Entry] in
      guard let files = DraftFolder.files(at: path) else {
        Talk.say(spoken("file.no-drafts", ["path": path]))
        unreadable.append(path)
        return []
      }
      return files.compactMap { file in
        guard let plan = try? DraftFile(bench: bench).open(file).titled(after: file).plan else {
          unreadable.append(file)
          return nil
        }
        guard isAnswered(plan, file, bench) else { return nil }
        return PlanOverview.Entry(
          plan, named: file, isStored: false, by: bench.reviewer, on: today)
      }
    }
    return PlanOverview(on: today, entries, unreadable: unreadable)
  }

  private func isAnswered(_ plan: Plan, _ name: String, _ bench: Workbench) -> Bool {
    if plan.template == bench.template.reference || plan.template.isEmpty { return true }
    Talk.say(spoken("overview.template", ["plan": name, "template": plan.template]))
    return false
  }
}
