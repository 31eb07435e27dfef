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

  /// Writes to the path given, into the folder given, or to the current folder after the title.
  ///
  /// A number is added to the name until no file has it.
  func write(
    _ plan: Plan, as format: ExportFormat, to path: String?
  ) -> DialogueRunner.ExportOutcome {
    write(
      text(plan, as: format), to: path, called: "\(fileName(of: plan)).\(format.fileExtension)")
  }

  /// Writes a page of a dialogue, in the same way.
  func write(
    _ page: DialoguePage, of plan: Plan, to path: String?
  ) -> DialogueRunner.ExportOutcome {
    let kind = spoken("page.\(page.kind.rawValue)")
    return write(page.text, to: path, called: "\(fileName(of: plan))-\(kind).md")
  }

  private func fileName(of plan: Plan) -> String {
    let title = plan.title.isEmpty ? plan.id.rawValue : plan.title
    return newPlanID(title: title, taken: []).rawValue
  }

  private func write(
    _ text: String, to path: String?, called name: String
  ) -> DialogueRunner.ExportOutcome {
    let path = free(path.map(atHome).map { isFolder($0) ? "\($0)/\(name)" : $0 } ?? name)
    do {
      try Data(text.utf8).write(
        to: URL(filePath: path), options: .withoutOverwriting)
      return .written(path: path)
    } catch {
      return .failed(path: path, reason: reason(error))
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }

  /// Why a file could not be written, in the language spoken.
  private func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile?: spoken("write.no-folder")
    case .fileWriteNoPermission?, .fileWriteVolumeReadOnly?: spoken("write.not-permitted")
    case .fileWriteOutOfSpace?: spoken("write.disk-full")
    default: spoken("write.other")
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
