import Dialogues
import Foundation
import PlanWriting
import Plans

/// Writes a plan to a file, never over one that is there already.
struct PlanExport {
  let bench: Workbench
  /// How a Word file is asked for, where LibreOffice makes no other.
  var wayToWord = "--to docx"

  /// Writes to the path given, into the folder given, or to the current folder after the title.
  ///
  /// A number is added to the name until no file has it.
  func write(
    _ log: PlanLog, as format: ExportFormat, in template: WordTemplate? = nil, to path: String?
  ) async -> DialogueRunner.ExportOutcome {
    let name = "\(fileName(of: log.plan)).\(format.fileExtension)"
    do throws(PlanFile.Fault) {
      let bytes = try await PlanFile(bench: bench, template: template, wayToWord: wayToWord)
        .bytes(log, as: format)
      return write(bytes, to: path, called: name)
    } catch {
      return .failed(path: target(path, called: name), reason: error.reason)
    }
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

  /// Writes a page of a dialogue, in the same way, to each of its targets.
  func write(
    _ page: DialoguePage, of plan: Plan, to path: String?
  ) async -> [DialogueRunner.ExportOutcome] {
    let file = PlanFile(bench: bench, wayToWord: wayToWord)
    var outcomes: [DialogueRunner.ExportOutcome] = []
    for target in targets(of: page, plan, to: path) {
      do throws(PlanFile.Fault) {
        let bytes = try await file.bytes(page.document, as: target.format)
        outcomes.append(write(bytes, at: target.path))
      } catch {
        outcomes.append(.failed(path: target.path, reason: error.reason))
      }
    }
    return outcomes
  }

  /// Where a page of a dialogue would be written, and in which format.
  ///
  /// Minutes that are given no name stand as a Word file too where the plan does, under one name.
  private func targets(
    of page: DialoguePage, _ plan: Plan, to path: String?
  ) -> [(path: String, format: ExportFormat)] {
    let place = path.map(Self.atHome)
    if let place, !Self.isFolder(place) { return [(free(place), page.format)] }
    let stem = (place.map { $0.hasSuffix("/") ? $0 : "\($0)/" } ?? "") + fileName(of: plan)
    let hasWord = FileManager.default.fileExists(
      atPath: "\(stem).\(ExportFormat.docx.fileExtension)")
    let formats = page.kind == .minutes && hasWord ? [page.format, .docx] : [page.format]
    let endings = formats.map { ".\($0.fileExtension)" }
    return Array(
      zip(free("\(stem)-\(spoken("page.\(page.kind.rawValue)"))", endings), formats))
  }

  private func fileName(of plan: Plan) -> String {
    let title = plan.title.isEmpty ? plan.id.rawValue : plan.title
    return newPlanID(title: title, taken: []).rawValue
  }

  /// Writes bytes to the path given, or into the folder given under a name.
  func write(
    _ bytes: [UInt8], to path: String?, called name: String
  ) -> DialogueRunner.ExportOutcome {
    write(bytes, at: target(path, called: name))
  }

  private func write(_ bytes: [UInt8], at path: String) -> DialogueRunner.ExportOutcome {
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
    free(path.map(Self.atHome).map { Self.isFolder($0) ? "\($0)/\(name)" : $0 } ?? name)
  }

  /// The format that the file's name tells where it is another; a folder's name tells none.
  static func contradiction(of format: ExportFormat, to path: String) -> ExportFormat? {
    isFolder(atHome(path)) ? nil : format.contradicted(by: path)
  }

  private static func isFolder(_ path: String) -> Bool {
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
  private static func atHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else {
      return path
    }
    return home + path.dropFirst()
  }

  /// Paths of files that are not there yet, with one name and an ending each, point included.
  private func free(_ stem: String, _ endings: [String]) -> [String] {
    var name = stem
    var number = 2
    while endings.contains(where: { FileManager.default.fileExists(atPath: name + $0) }) {
      name = "\(stem)-\(number)"
      number += 1
    }
    return endings.map { name + $0 }
  }

  private func free(_ path: String) -> String {
    let file = NSString(string: path)
    guard !file.pathExtension.isEmpty else { return free(path, [""])[0] }
    return free(file.deletingPathExtension, [".\(file.pathExtension)"])[0]
  }
}
