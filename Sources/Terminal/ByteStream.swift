internal import Glibc

/// A file, pipe or terminal that is read or written as it comes.
struct ByteStream {
  let descriptor: Int32

  /// Waits for the next bytes; empty at the end, and when the other side is gone.
  func read() -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, count in
      repeat {
        let found = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        count = max(found, 0)
        if found >= 0 { return }
      } while mayTryAgain(POLLIN)
    }
  }

  /// Writes all bytes of a text; nothing more once the other side is gone.
  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if !mayTryAgain(POLLOUT) {
        return
      }
    }
  }

  /// After an error: whether it was a passing one; waits until it has passed.
  private func mayTryAgain(_ event: Int32) -> Bool {
    guard errno == EAGAIN else { return errno == EINTR }
    var wanted = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    unsafe poll(&wanted, 1, -1)
    return true
  }
}
