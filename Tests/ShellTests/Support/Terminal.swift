import Foundation
import Glibc

/// A program on a terminal of its own, to whom keys are typed.
final class Terminal {
  private let master: Int32
  private let process: pid_t
  private(set) var transcript: [UInt8] = []

  struct Failure: Error {
    var call: String
  }

  /// Starts words on a new terminal, with nothing but the given environment.
  init(_ words: [String], environment: [String: String]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    // What posix_openpt, unlockpt and ptsname do, which Swift's Glibc does not show: TIOCSPTLCK and TIOCGPTN.
    guard master >= 0, ioctl(master, 0x4004_5431, &number) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      throw Failure(call: "open")
    }
    let path = "/dev/pts/\(number)"
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID: a session of its own makes the terminal the one that the shell controls.
    posix_spawnattr_setflags(&attributes, 0x80)
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in arguments + variables { free(word) } }
    var process = pid_t()
    guard posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables) == 0 else {
      close(master)
      throw Failure(call: "posix_spawn")
    }
    self.process = process
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(master)
  }

  /// Types keys.
  func type(_ keys: String) {
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads what the program shows until a condition holds.
  ///
  /// - Returns: whether it came to hold within the time.
  func read(upTo seconds: Int = 30, until isDone: (Terminal) -> Bool) -> Bool {
    let end = time(nil) + seconds
    while !isDone(self) {
      guard time(nil) <= end else { return false }
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 50) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { return isDone(self) }
      transcript += buffer.prefix(count)
    }
    return true
  }

  /// What was shown, without the signs that move the cursor.
  var text: String { String(decoding: transcript, as: UTF8.self) }
}
