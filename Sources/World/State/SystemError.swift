import Glibc

/// A call to the operating system that failed.
package struct SystemError: Error, Sendable, Equatable {
  /// The call: `open`, `rename`, …
  package let call: String
  package let path: String
  /// The number that the call left behind.
  package let number: CInt

  package init(call: String, path: String, number: CInt) {
    self.call = call
    self.path = path
    self.number = number
  }

  /// The error of the call made last.
  package static func last(_ call: String, _ path: String) -> SystemError {
    SystemError(call: call, path: path, number: errno)
  }

  /// Whether the place cannot be written at all.
  package var isReadOnly: Bool { number == EROFS || number == EACCES || number == EPERM }

  /// The error in the system's words: `Permission denied`.
  package var reason: String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }
}
