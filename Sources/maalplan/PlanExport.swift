import Dialogues
import Foundation
import PlanWriting
import Plans

/// Writes a plan to a file, never over one that is there already.
struct PlanExport {
  let bench: Workbench

  /// The plan in a format, as it stands in the file.
  func text(_ plan: Plan, as format: ExportFormat) -> String {
    switch format {
    case .markdown: PlanMarkdown(bench.template, bench.wording).text(of: plan)
    case .json: PlanJSON(bench.template).text(of: plan)
    }
  }

  /// Writes to the path given, or to one after the plan's name in the current folder.
  ///
  /// A number is added to the name until no file has it.
  func write(
    _ plan: Plan, as format: ExportFormat, to path: String?
  ) -> DialogueRunner.ExportOutcome {
    let wanted =
      path.map(atHome)
      ?? "\(plan.id.rawValue).\(format.fileExtension)"
    let path = free(wanted)
    do {
      try Data(text(plan, as: format).utf8).write(
        to: URL(filePath: path), options: .withoutOverwriting)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      return .written(path: path)
    } catch let error as NSError {
      let reason = (error.userInfo[NSUnderlyingErrorKey] as? any Error) ?? error
      return .failed(path: path, reason: reason.localizedDescription)
    }
  }

  /// A path that begins with `~/` lies in the person's home folder.
  private func atHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else {
      return path
    }
    return home + path.dropFirst()
  }

  private func free(_ path: String) -> String {
    let file = NSString(string: path)
    let ending = file.pathExtension.isEmpty ? "" : ".\(file.pathExtension)"
    var candidate = path
    var number = 2
    while FileManager.default.fileExists(atPath: candidate) {
      candidate = "\(file.deletingPathExtension)-\(number)\(ending)"
      number += 1
    }
    return candidate
  }
}
