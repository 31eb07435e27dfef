import Dialogues
import Foundation
import Plans

/// Writes a plan to a file, never over one that is there already.
struct PlanExport {
  let bench: Workbench

  /// Writes to the path given, into the folder given, or to the current folder after the title.
  ///
  /// A number is added to the name until no file has it.
  func write(
    _ log: PlanLog, as format: ExportFormat, to path: String?
  ) async -> DialogueRunner.ExportOutcome {
    let plan = log.plan
    let title = plan.title.isEmpty ? plan.id.rawValue : plan.title
    let name = "\(newPlanID(title: title, taken: []).rawValue).\(format.fileExtension)"
    let path = free(path.map(atHome).map { isFolder($0) ? "\($0)/\(name)" : $0 } ?? name)
    do {
      let bytes = try await PlanFile(bench: bench).bytes(log, as: format)
      // Making the file takes time, and another may have come by then: it is not written over.
      try Data(bytes).write(to: URL(filePath: path), options: .withoutOverwriting)
      return .written(path: path)
    } catch let fault as PlanFile.Fault {
      return .failed(path: path, reason: fault.reason)
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
