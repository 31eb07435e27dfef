import ArgumentParser
import Foundation

/// A file that a report goes to: it is there whole, or not at all.
///
/// What is there already stays, unless overwriting was asked for. The report is written beside it and
/// takes its place when it is whole; a pipe or a device is written to as it is.
final class ReportFile {
  private let path: String
  private let part: String?
  private let overwrites: Bool
  private let handle: FileHandle
  private var hasFailed = false

  /// Opens a file; says why that cannot be, and ends the program with 2.
  init(at path: String, overwrites: Bool) throws {
    self.path = path
    self.overwrites = overwrites
    let kind = FileKind(path)
    if kind == .folder { throw Self.refused(spoken("review.target-folder", ["path": path])) }
    if kind == .file, !overwrites {
      throw Self.refused(spoken("review.target-taken", ["path": path]))
    }
    let pid = ProcessInfo.processInfo.processIdentifier
    let part = kind == .device ? nil : "\(path).\(pid).part"
    if let part {
      let folder = URL(filePath: path).deletingLastPathComponent().path
      guard DraftFolder.isFolder(folder) else {
        throw Self.refused(spoken("review.target-no-folder", ["path": path]))
      }
      guard FileManager.default.createFile(atPath: part, contents: nil) else {
        throw Self.refused(spoken("review.target-not-made", ["path": path]))
      }
    }
    guard let handle = FileHandle(forWritingAtPath: part ?? path) else {
      throw Self.refused(spoken("review.target-not-made", ["path": path]))
    }
    self.part = part
    self.handle = handle
  }

  /// A report that never became whole leaves nothing behind.
  deinit {
    if let part { try? FileManager.default.removeItem(atPath: part) }
  }

  func write(_ text: String) {
    if hasFailed { return }
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      hasFailed = true
    }
  }

  /// Puts the whole report where it belongs, and says so; false where that failed.
  func close() -> Bool {
    try? handle.close()
    if !hasFailed, let part {
      hasFailed =
        overwrites
        ? unsafe rename(part, path) != 0
        : (try? FileManager.default.moveItem(atPath: part, toPath: path)) == nil
    }
    let named = ["path": path]
    Talk.say(
      hasFailed ? spoken("review.not-written", named) : spoken("review.written", named))
    return !hasFailed
  }

  private static func refused(_ text: String) -> any Error {
    Talk.say(text)
    return ExitStatus.failed
  }
}

/// What is at a path.
private enum FileKind {
  case nothing
  case file
  case folder
  case device

  init(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      self = .nothing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .device
    }
  }
}
