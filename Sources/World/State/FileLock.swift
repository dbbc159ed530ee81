import Glibc

/// An advisory lock that other azsim processes respect; released when the value goes away, also after a crash.
package struct FileLock: ~Copyable {
  private let descriptor: CInt

  /// Why a lock was not given.
  package enum Refusal: Error, Sendable, Equatable {
    /// Another process still held it when the time was over; its number, if it left one.
    case held(by: Int?)
    case system(SystemError)
  }

  /// Waits until no other process holds the lock on `path`, creating the file if needed.
  ///
  /// The holder writes its process number into the file, so that who waits can say for whom.
  ///
  /// - Parameter seconds: how long to wait at most.
  package init(path: String, waitingUpTo seconds: Int) throws(Refusal) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .system(.last("open", path)) }
    try Self.take(descriptor, path, waitingUpTo: seconds)
    self.descriptor = descriptor
    let text = Array("\(getpid())\n".utf8)
    _ = ftruncate(descriptor, 0)
    _ = text.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  /// Waits until no other process holds the lock on a folder, in which nothing is left behind.
  package init(folder: String, waitingUpTo seconds: Int) throws(Refusal) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.last("open", folder)) }
    try Self.take(descriptor, folder, waitingUpTo: seconds)
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Takes the lock, or closes the descriptor.
  private static func take(_ descriptor: CInt, _ path: String, waitingUpTo seconds: Int) throws(Refusal) {
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let error = SystemError.last("flock", path)
      if error.number == EINTR { continue }
      guard error.number == EWOULDBLOCK, waited < seconds * 1_000 else {
        let holder = Self.holder(descriptor)
        close(descriptor)
        throw error.number == EWOULDBLOCK ? .held(by: holder) : .system(error)
      }
      // Short at first, so that a quick neighbour costs little, then longer.
      let pause = min(1 + waited / 10, 50)
      usleep(UInt32(pause) * 1_000)
      waited += pause
    }
  }

  /// Lets go of the lock now.
  package consuming func release() {}

  private static func holder(_ descriptor: CInt) -> Int? {
    var text = [UInt8](repeating: 0, count: 32)
    let count = text.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    guard count > 0 else { return nil }
    return Int(String(decoding: text.prefix(count).prefix { $0 != 0x0A }, as: UTF8.self))
  }
}
