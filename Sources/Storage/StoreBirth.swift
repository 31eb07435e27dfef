import GRDB
import Glibc
import Plans

/// Makes a store where there is none.
///
/// The store is built beside its place and moved there whole. A file at its place is therefore
/// always a complete store or not ours: one that is empty has lost its content.
struct StoreBirth {
  private let path: String
  private var building: String { path + "-new" }

  /// Prepares to make a store at a path.
  init(at path: String) {
    self.path = path
  }

  /// Makes the store, unless another program made it in the meantime.
  func make(patience: Duration) throws(RepositoryError) {
    try makeFolder(folder(of: path))
    let lock = try ClaimFile(at: path + "-claims")
    try lock.exclusively(patience: patience) { () throws(RepositoryError) in
      guard try StoreFile(at: path) == nil else { return }
      try refuseOrphans()
      removeBuilding()
      defer { removeBuilding() }
      try build()
      guard unsafe rename(building, path) == 0 else { throw failure(path) }
      try synchronize(folder(of: path))
    }
  }

  /// Refuses to put a new store beside the log of one that is gone.
  ///
  /// SQLite would replay that log into the new store; it may hold the only copy of answers.
  private func refuseOrphans() throws(RepositoryError) {
    for orphan in [path + "-wal", path + "-journal"] {
      var status = stat()
      if unsafe stat(orphan, &status) == 0, status.st_size > 0 {
        let missing = RepositoryError(systemError: ENOENT, path: path, writing: false)
        throw RepositoryError(.damaged, path: orphan, detail: "\(path): \(missing.detail)")
      }
    }
  }

  private func build() throws(RepositoryError) {
    let descriptor = unsafe open(building, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(building) }
    close(descriptor)
    guard unsafe chmod(building, 0o600) == 0 else { throw failure(building) }
    try reporting(path) {
      let queue = try DatabaseQueue(path: building)
      try queue.inDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try StoreSchema.upgrade(queue)
      try queue.inDatabase { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
      try queue.close()
    }
  }

  private func removeBuilding() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unsafe unlink(building + suffix) }
  }

  /// Makes a folder and those above it, for their owner alone; one that exists is left as it is.
  private func makeFolder(_ name: String) throws(RepositoryError) {
    var status = stat()
    if unsafe stat(name, &status) == 0 { return }
    guard errno == ENOENT else { throw failure(name) }
    let parent = folder(of: name)
    try makeFolder(parent)
    // Another program may have made it just now.
    guard unsafe mkdir(name, 0o700) == 0 || errno == EEXIST else { throw failure(name) }
    try synchronize(parent)
  }

  /// Waits until a folder's list of names is safe on the disk.
  private func synchronize(_ name: String) throws(RepositoryError) {
    let descriptor = unsafe open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that may be written but not listed cannot be synchronised; SQLite lets that pass too.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(name) }
  }

  private func failure(_ name: String) -> RepositoryError {
    RepositoryError(systemError: errno, path: name, writing: true)
  }
}
