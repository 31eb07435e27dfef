import Glibc
import Plans

/// The file of a store: where it lies, what may be done with it, and that only its owner may.
struct StoreFile {
  /// The file's absolute path, links resolved, so that all programs name its neighbours alike.
  let path: String
  /// Whether the file and its folder may be written; SQLite needs both.
  let isWritable: Bool
  private let identity: Identity

  /// Which file a path leads to.
  private struct Identity: Equatable {
    let device: dev_t
    let number: ino_t
  }

  /// Finds the file at a path; nil where there is none.
  ///
  /// One that is only to be read is treated as if it might not be written.
  init?(at path: String, readOnly: Bool = false) throws(RepositoryError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw RepositoryError(systemError: errno, path: path, writing: false)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let reason = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
      let error = RepositoryError(systemError: reason, path: path, writing: false)
      throw RepositoryError(.notAStore, path: path, detail: error.detail)
    }
    guard may(R_OK, path) else {
      throw RepositoryError(systemError: errno, path: path, writing: false)
    }
    guard let resolved = unsafe realpath(path, nil) else {
      throw RepositoryError(systemError: errno, path: path, writing: false)
    }
    defer { unsafe free(resolved) }
    self.path = unsafe String(cString: resolved)
    isWritable = !readOnly && may(W_OK, self.path) && may(W_OK | X_OK, folder(of: self.path))
    identity = Identity(device: status.st_dev, number: status.st_ino)
  }

  /// What SQLite is told to open.
  ///
  /// A store that may not be written has no way to coordinate with a writer. Where no log waits to
  /// be read with it, it is opened as a file that nobody changes, for that needs no neighbours.
  var databaseName: String {
    var log = stat()
    if isWritable { return path }
    if unsafe stat(path + "-wal", &log) == 0, log.st_size > 0 { return path }
    var name = "file:"
    for scalar in path.unicodeScalars {
      switch scalar {
      case "%": name += "%25"
      case "?": name += "%3f"
      case "#": name += "%23"
      default: name.unicodeScalars.append(scalar)
      }
    }
    return name + "?immutable=1"
  }

  /// Takes the rights of everybody but the owner away from the file and its neighbours.
  ///
  /// A file that belongs to somebody else keeps its rights: reading it must still be possible.
  func narrowPermissions() {
    for name in [path, path + "-wal", path + "-shm"] {
      var status = stat()
      guard unsafe stat(name, &status) == 0, status.st_mode & 0o077 != 0 else { continue }
      _ = unsafe chmod(name, status.st_mode & 0o700)
    }
  }

  /// Checks that the path still leads to the file that was opened.
  ///
  /// Programs that synchronise folders put a new file in place of the old one. What is written to
  /// the old one after that is on no disk once this program ends.
  func checkIdentity() throws(RepositoryError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw RepositoryError(systemError: errno, path: path, writing: false)
    }
    guard Identity(device: status.st_dev, number: status.st_ino) == identity else {
      throw RepositoryError(.other, path: path, detail: "another file was put in its place")
    }
  }
}

/// Whether this program may read (`R_OK`), write (`W_OK`) or enter (`X_OK`) a place.
private func may(_ access: CInt, _ path: String) -> Bool {
  unsafe faccessat(AT_FDCWD, path, access, AT_EACCESS) == 0
}

/// The folder that a path lies in.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
