internal import CWatch
internal import Glibc

/// Rings when something may have happened to files in some folders.
///
/// Programs save in many ways: into the file, or into another that then takes its name, and some give
/// the old one a new name first. So it is folders that are listened to, and a ring says no more than
/// "look again". The kernel rings, and until then the program sleeps; for folders that the kernel
/// hears nothing of, such as those on another machine, it rings by itself every other second.
package final class FolderBell {
  /// Why a wait is over.
  package enum Ring: Sendable {
    /// Something may have happened.
    case rang
    /// The other descriptor can be read.
    case other
  }

  private let kernel: Int32
  private let pause: Int32
  private var isDeaf = false

  /// Makes a bell; one that does not hear rings by itself alone, with a pause in milliseconds.
  package init(hears: Bool = true, pause: Int32 = 2000) {
    kernel = hears ? inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)) : -1
    self.pause = pause
  }

  deinit {
    if kernel >= 0 { close(kernel) }
  }

  /// Listens to these folders, beside those that are listened to already and still have their names.
  package func listen(to folders: some Sequence<String>) {
    isDeaf = kernel < 0
    for folder in folders {
      // A folder that is not there yet, and one of another machine, are looked at now and then.
      let watch = unsafe inotify_add_watch(kernel, folder, Self.mask)
      if unsafe watch < 0 || cwa_is_elsewhere(folder) != 0 { isDeaf = true }
    }
  }

  /// Waits until it rings, and then until it is quiet again: a file is often saved in several steps.
  package func wait(orFor other: Int32) -> Ring {
    var ring = poll(other, for: isDeaf ? pause : -1)
    var rounds = 0
    while ring == .rang, drain(), rounds < Self.mostRounds {
      ring = poll(other, for: Self.quiet)
      rounds += 1
    }
    return ring == .other ? .other : .rang
  }

  /// How long nothing must happen until it is quiet, in milliseconds, and how often that is tried.
  private static let quiet: Int32 = 100
  private static let mostRounds = 30

  /// A file is there, whole, or gone; a folder is there, or gone.
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ONLYDIR)

  /// nil when the time is up.
  private func poll(_ other: Int32, for milliseconds: Int32) -> Ring? {
    var both = [
      pollfd(fd: other, events: Int16(POLLIN), revents: 0),
      pollfd(fd: kernel, events: Int16(POLLIN), revents: 0),
    ]
    var count: Int32
    repeat {
      count = unsafe Glibc.poll(&both, nfds_t(both.count), milliseconds)
    } while count < 0 && errno == EINTR
    if both[0].revents != 0 { return .other }
    return count == 0 ? nil : .rang
  }

  /// Takes out what the kernel has to say; false where it said nothing.
  private func drain() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    var hasHeard = false
    while unsafe read(kernel, &buffer, buffer.count) > 0 { hasHeard = true }
    return hasHeard
  }
}
