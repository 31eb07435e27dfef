import Dialogues
import Foundation
import PlanWriting
import Plans

/// Writes a plan to a file, never over one that is there already.
struct PlanExport {
  let bench: Workbench

  /// Writes to the path given, into the folder given, or to the current folder after the title.
  ///
  /// A number is added to the name until no file has it.
  func write(
    _ log: PlanLog, as format: ExportFormat, in template: WordTemplate? = nil, to path: String?
  ) async -> DialogueRunner.ExportOutcome {
    let name = "\(fileName(of: log.plan)).\(format.fileExtension)"
    do throws(PlanFile.Fault) {
      let bytes = try await PlanFile(bench: bench, template: template).bytes(log, as: format)
      return write(bytes, to: path, called: name)
    } catch {
      return .failed(path: target(path, called: name), reason: error.reason)
    }
  }

  /// Where a plan would be written.
  func target(of plan: Plan, as format: ExportFormat, to path: String?) -> String {
    target(path, called: "\(fileName(of: plan)).\(format.fileExtension)")
  }

  /// Writes a plan as data, for which no other program need be waited for.
  func writeData(of plan: Plan, to path: String?) -> DialogueRunner.ExportOutcome {
    let name = "\(fileName(of: plan)).\(ExportFormat.json.fileExtension)"
    return write(Array(PlanJSON(bench.template).text(of: plan).utf8), to: path, called: name)
  }

  /// Writes a note, in the same way.
  func write(
    _ bytes: [UInt8], noteOf plan: Plan, _ year: Int, as format: ExportFormat, to path: String?
  ) -> DialogueRunner.ExportOutcome {
    let name = "\(fileName(of: plan))-\(spoken("page.note"))-\(year).\(format.fileExtension)"
    return write(bytes, to: path, called: name)
  }

  /// Writes a page of a dialogue, in the same way.
  func write(
    _ page: DialoguePage, of plan: Plan, to path: String?
  ) -> DialogueRunner.ExportOutcome {
    write(Array(page.text.utf8), to: path, called: name(of: page, plan))
  }

  /// Where a page of a dialogue would be written.
  func target(of page: DialoguePage, _ plan: Plan, to path: String?) -> String {
    target(path, called: name(of: page, plan))
  }

  private func name(of page: DialoguePage, _ plan: Plan) -> String {
    "\(fileName(of: plan))-\(spoken("page.\(page.kind.rawValue)")).md"
  }

  private func fileName(of plan: Plan) -> String {
    let title = plan.title.isEmpty ? plan.id.rawValue : plan.title
    return newPlanID(title: title, taken: []).rawValue
  }

  /// Writes bytes to the path given, or into the folder given under a name.
  func write(
    _ bytes: [UInt8], to path: String?, called name: String
  ) -> DialogueRunner.ExportOutcome {
    let path = target(path, called: name)
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .withoutOverwriting)
      return .written(path: path)
    } catch {
      removeRest(at: path, after: error)
      return .failed(path: path, reason: reason(error))
    }
  }

  /// Takes away the beginning of a file that found no room; what others have put there stays.
  private func removeRest(at path: String, after error: any Error) {
    guard (error as? CocoaError)?.code == .fileWriteOutOfSpace else { return }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file that is not there yet.
  private func target(_ path: String?, called name: String) -> String {
    free(path.map(atHome).map { isFolder($0) ? "\($0)/\(name)" : $0 } ?? name)
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
