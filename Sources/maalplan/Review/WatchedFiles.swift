import FileWatching
import Foundation

/// Files that somebody is at work on, as they were when they were last looked at.
struct WatchedFiles {
  private let paths: [String]
  private var stamps: [String: FileStamp?] = [:]

  /// Takes paths of files and folders; nothing has been looked at yet.
  init(_ paths: [String]) {
    self.paths = paths
  }

  /// What has happened to files since they were last looked at.
  struct News {
    /// The files that are new or have been saved, in the order of the review.
    var saved: [String] = []
    /// The files that are there no longer.
    var gone: [String] = []

    var isEmpty: Bool { saved.isEmpty && gone.isEmpty }
  }

  /// Looks at them all: what is otherwise than the last time.
  ///
  /// A file that was named and is not there is news once, so that it is said.
  mutating func news() -> News {
    var news = News()
    var now: [String: FileStamp?] = [:]
    for file in files where now[file] == nil {
      let stamp = FileStamp(of: file)
      now[file] = .some(stamp)
      let before = stamps[file]
      if let before, before == stamp { continue }
      if before != nil, stamp == nil { news.gone.append(file) } else { news.saved.append(file) }
    }
    let left = stamps.compactMap { $0.value != nil && now[$0.key] == nil ? $0.key : nil }
    news.gone += left.sorted()
    stamps = now
    return news
  }

  /// The files there are, those of a folder by name.
  var files: [String] {
    paths.flatMap { DraftFolder.files(at: $0, others: ["jsonl"]) ?? [] }
  }

  /// The folders that were named and hold no draft yet.
  var emptyFolders: [String] {
    paths.filter { DraftFolder.files(at: $0, others: ["jsonl"]) == nil }
  }

  /// The folders in which something happens when one of them is saved.
  var folders: Set<String> {
    Set(
      paths.flatMap { path in
        DraftFolder.isFolder(path)
          ? DraftFolder.folders(at: path)
          // A link is saved where it leads to, or takes another's place where it lies.
          : [path, URL(filePath: path).resolvingSymlinksInPath().path].map(Self.parent)
      })
  }

  private static func parent(_ path: String) -> String {
    URL(filePath: path).deletingLastPathComponent().path
  }
}

extension DraftFolder {
  /// The folder at a path and those in it that may hold drafts.
  static func folders(at path: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    let inner = names.filter { name in
      !name.split(separator: "/").contains { $0.hasPrefix(".") } && isFolder("\(path)/\(name)")
    }
    return [path] + inner.map { "\(path)/\($0)" }
  }
}
