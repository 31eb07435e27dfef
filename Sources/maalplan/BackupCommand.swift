import ArgumentParser
import Foundation
import Plans
import Storage

/// `maalplan backup`: a copy of all plans, made while others may work on them.
struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup", abstract: spoken("backup.abstract"),
      discussion: spoken("backup.discussion"))
  }

  @Argument(help: help("backup.file", .file), completion: .file())
  var file: String

  @OptionGroup var options: PlanOptions

  func run() throws {
    let bench = try Workbench(options)
    let store = try bench.store()
    let path = DraftFolder.isFolder(file) ? "\(file)/\(name)" : file
    let backup = try bench.attempt { () throws(RepositoryError) in try store.backUp(to: path) }
    let arguments = ["count": "\(backup.logs.count)", "path": path]
    Talk.say(spoken("backup.done", arguments))
  }

  private var name: String { "maalplan-\(ProgramClock.today()).sqlite" }
}

/// `maalplan restore`: the plans of a copy are brought back, and nothing is lost.
struct RestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore", abstract: spoken("restore.abstract"),
      discussion: spoken("restore.discussion"))
  }

  @Argument(help: help("restore.file", .file), completion: .file())
  var file: String

  @OptionGroup var options: PlanOptions

  func run() throws {
    let bench = try Workbench(options)
    guard FileManager.default.fileExists(atPath: file) else {
      Talk.say(spoken("file.missing", ["path": file]))
      throw ExitStatus.failed
    }
    let backup = try bench.attempt { () throws(RepositoryError) in try StoreBackup(at: file) }
    let store = try bench.store()
    let plans = try bench.attempt { () throws(RepositoryError) in try store.restore(backup) }
    if plans.isEmpty { Talk.say(spoken("restore.empty", ["path": file])) }
    for plan in plans { Talk.write(text(plan) + "\n") }
    if plans.contains(where: \.bringsBack) { Talk.say(spoken("restore.forgotten")) }
  }

  private func text(_ plan: RestoredPlan) -> String {
    switch plan {
    case .added(let id): spoken("restore.added", ["plan": id.rawValue])
    case .continued(let id, let count):
      spoken("restore.continued", ["plan": id.rawValue, "count": "\(count)"])
    case .same(let id): spoken("restore.same", ["plan": id.rawValue])
    case .halfTyped(let id, let count):
      spoken("restore.half-typed", ["plan": id.rawValue, "count": "\(count)"])
    case .newer(let id): spoken("restore.newer", ["plan": id.rawValue])
    case .copied(let id, let other):
      spoken("restore.copied", ["plan": id.rawValue, "other": other.rawValue])
    }
  }
}

extension RestoredPlan {
  /// Whether words of the copy have come into the store, and with them names that were forgotten since.
  fileprivate var bringsBack: Bool {
    switch self {
    case .added, .continued, .copied, .halfTyped: true
    case .same, .newer: false
    }
  }
}
