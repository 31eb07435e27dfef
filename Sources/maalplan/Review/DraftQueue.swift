import Catalog
import Diagnostics
import Foundation

/// A draft that is to be judged.
enum QueuedDraft: Sendable {
  /// A file, or standard input.
  case file(path: String, name: String)
  /// A line of a file with a plan on each.
  case line(Source)
  /// A file of lines that could not be read, and why.
  case unreadable(name: String, reason: String)
}

/// The drafts that paths name, in the order typed, those of a folder by name.
///
/// A file of JSON lines is opened when its turn comes, and its plans are called `planer.jsonl:12`.
struct DraftQueue {
  /// The files, without the lines in them.
  let files: [String]
  /// Whether a folder had no drafts.
  let hasFailed: Bool
  private let stdinName: String?
  private var next = 0
  private var lines: LineQueue?

  /// Finds the files; drafts in the folder for copies are left out where they only lie there because
  /// that is among the drafts.
  init(_ paths: [String], stdinName: String?, skipping copies: String?) {
    var hasFailed = false
    files = paths.flatMap { path -> [String] in
      if let files = DraftFolder.files(at: path, others: ["jsonl"]) {
        return files.filter { !Self.isCopy($0, in: path, copies) }
      }
      Talk.say(spoken("file.no-drafts", ["path": path]))
      hasFailed = true
      return []
    }
    self.hasFailed = hasFailed
    self.stdinName = stdinName
  }

  /// Takes files that are known to be there.
  init(files: [String]) {
    self.files = files
    hasFailed = false
    stdinName = nil
  }

  /// The next draft; nil at the end.
  mutating func pop() -> QueuedDraft? {
    if let line = lines?.pop() { return .line(line) }
    lines = nil
    guard next < files.count else { return nil }
    defer { next += 1 }
    let path = files[next]
    let name = path == "-" ? stdinName ?? path : path
    guard name.lowercased().hasSuffix(".jsonl") else { return .file(path: path, name: name) }
    return open(path, name)
  }

  private mutating func open(_ path: String, _ name: String) -> QueuedDraft? {
    if path == "-" {
      guard let data = try? FileHandle.standardInput.readToEnd() ?? Data() else {
        return .unreadable(name: name, reason: spoken("file.unreadable", ["path": name]))
      }
      lines = LineQueue(name: name, bytes: [UInt8](data))
    } else {
      do throws(CatalogError) {
        lines = LineQueue(name: name, bytes: try Catalog.file(at: path).bytes)
      } catch {
        return .unreadable(
          name: name, reason: spoken("file.\(error.reason.rawValue)", ["path": name]))
      }
    }
    if let line = lines?.pop() { return .line(line) }
    return .unreadable(name: name, reason: spoken("review.no-lines", ["path": name]))
  }

  private static func isCopy(_ file: String, in path: String, _ copies: String?) -> Bool {
    guard let copies, file != path else { return false }
    let folder = copies.absolutePath
    return folder != path.absolutePath && file.absolutePath.hasPrefix(folder + "/")
  }
}

/// The lines of a file that are not blank.
private struct LineQueue {
  let name: String
  let bytes: [UInt8]
  private var start = 0
  private var number = 0

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func pop() -> Source? {
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<end]
      start = end + 1
      number += 1
      if line.contains(where: { $0 > 0x20 }) {
        return Source(name: "\(name):\(number)", bytes: Array(line))
      }
    }
    return nil
  }
}
