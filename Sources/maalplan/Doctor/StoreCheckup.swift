import Foundation
import Plans
import Storage

/// Looks at a store: where it lies, who may read it, and whether it is whole.
struct StoreCheckup {
  private let bench: Workbench
  private let path: String?

  init(_ bench: Workbench, path: String?) {
    self.bench = bench
    self.path = path
  }

  /// What was found; a store that is not there is not made.
  var check: Check {
    guard let path else { return fault(spoken("store.no-home")) }
    guard FileManager.default.fileExists(atPath: path) else { return missing(path) }
    // Opening it takes the rights of others away.
    let wasOpen = rights(of: path).map { $0 & 0o077 != 0 } ?? false
    do throws(RepositoryError) {
      let store = try PlanStore(path: path)
      return opened(store, try store.plans().count, wasOpen: wasOpen)
    } catch {
      let lines = bench.text(error).split(separator: "\n", maxSplits: 1).map(String.init)
      return fault(lines[0], todo: lines.count > 1 ? lines[1] : nil)
    }
  }

  private func fault(_ found: String, means: String? = nil, todo: String? = nil) -> Check {
    Check(
      id: "store", name: spoken("doctor.store"), state: .fault, found: found, means: means,
      todo: todo)
  }

  private func missing(_ path: String) -> Check {
    var folder = URL(filePath: path).deletingLastPathComponent()
    while folder.path.count > 1, !FileManager.default.fileExists(atPath: folder.path) {
      folder.deleteLastPathComponent()
    }
    let found = spoken("doctor.store-none", ["path": path])
    guard DraftFolder.isFolder(folder.path),
      FileManager.default.isWritableFile(atPath: folder.path)
    else {
      return fault(
        found, means: spoken("doctor.store-no-place", ["path": folder.path]),
        todo: spoken("doctor.store-no-place-do"))
    }
    return Check(id: "store", name: spoken("doctor.store"), state: .fine, found: found)
  }

  private func opened(_ store: PlanStore, _ count: Int, wasOpen: Bool) -> Check {
    let path = store.path
    let arguments = ["path": path, "count": "\(count)", "size": size(of: path)]
    let found = spoken("doctor.store-found", arguments)
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let mayWrite =
      FileManager.default.isWritableFile(atPath: path)
      && FileManager.default.isWritableFile(atPath: folder)
    if !mayWrite {
      return fault(
        found, means: spoken("doctor.store-read-only"),
        todo: spoken("doctor.store-read-only-do"))
    }
    if let free = freeMegabytes(of: folder), free < 50 {
      return fault(
        found, means: spoken("doctor.store-little-room", ["size": "\(free)"]),
        todo: spoken("doctor.store-little-room-do"))
    }
    if let rights = rights(of: path), rights & 0o077 != 0 {
      return fault(
        found, means: spoken("doctor.store-open"), todo: spoken("doctor.store-open-do"))
    }
    if wasOpen {
      return Check(
        id: "store", name: spoken("doctor.store"), state: .note, found: found,
        means: spoken("doctor.store-rights"))
    }
    return Check(
      id: "store", name: spoken("doctor.store"), state: .fine, found: found,
      means: spoken("doctor.store-fine"))
  }

  private func rights(of path: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.posixPermissions] as? Int
  }

  private func size(of path: String) -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let bytes = (attributes?[.size] as? Int) ?? 0
    return bytes < 1_000_000 ? "\((bytes + 999) / 1_000) kB" : "\(bytes / 1_000_000) MB"
  }

  private func freeMegabytes(of folder: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    return (attributes?[.systemFreeSize] as? Int).map { $0 / 1_000_000 }
  }
}
