import Glibc
import Plans

/// Advisory locks in a file beside the store, one byte for each plan.
///
/// The locks are Linux's open file description locks: they go when the file is closed, and so with
/// the process however it ends. The file itself stays empty and is never removed; removing a lock
/// file lets two programs lock two files of one name. SQLite's own locks lie in other files.
final class ClaimFile {
  /// `F_OFD_SETLK` of <linux/fcntl.h>, which glibc shows to GNU C only.
  private static let setLock: CInt = 37

  private let path: String
  private let descriptor: CInt

  /// Opens the file at a path, and makes it where it is missing.
  init(at path: String) throws(RepositoryError) {
    self.path = path
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw RepositoryError(systemError: errno, path: path, writing: true)
    }
    _ = fchmod(descriptor, 0o600)
  }

  deinit {
    close(descriptor)
  }

  /// Takes the lock of a plan; false where another holder has it.
  ///
  /// Two plans share a byte once in 2^62, and then only wait for each other.
  func claim(_ id: PlanID) throws(RepositoryError) -> Bool {
    try lock(byte: 1 + Int64(Checksum(of: id.rawValue).value >> 2))
  }

  /// Does work that one program may do at a time, such as making the store.
  func exclusively<Value>(
    patience: Duration, _ work: () throws(RepositoryError) -> Value
  ) throws(RepositoryError) -> Value {
    let deadline = ContinuousClock.now + patience
    while try !lock(byte: 0) {
      guard ContinuousClock.now < deadline else { throw RepositoryError(.busy, path: path) }
      usleep(2000)
    }
    defer { _ = try? lock(byte: 0, kind: F_UNLCK) }
    return try work()
  }

  private func lock(byte: Int64, kind: CInt = F_WRLCK) throws(RepositoryError) -> Bool {
    var request = flock()
    request.l_type = Int16(kind)
    request.l_whence = Int16(SEEK_SET)
    request.l_start = off_t(byte)
    request.l_len = 1
    if unsafe fcntl(descriptor, Self.setLock, &request) == 0 { return true }
    guard errno == EAGAIN || errno == EACCES else {
      throw RepositoryError(systemError: errno, path: path, writing: true)
    }
    return false
  }
}
