import Foundation
import Glibc
import Testing

/// The built program, run as a process.
enum Program {
  /// Its path: it is built beside the tests.
  static let path: String = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [
      tests, tests.deletingLastPathComponent(),
      URL(filePath: FileManager.default.currentDirectoryPath).appending(path: ".build/debug"),
    ]
    let found = candidates.map { $0.appending(path: "azsim").path() }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    return found ?? "azsim is not built"
  }()

  /// A process that was started.
  struct Running {
    fileprivate var process: pid_t
    fileprivate var text: String

    /// Ends it at once.
    func kill() { _ = Glibc.kill(process, SIGKILL) }

    /// Waits for the end: the exit code, or the signal below zero; and what was written to both streams.
    func end() -> (status: Int32, text: String) {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      let bytes = FileManager.default.contents(atPath: text) ?? Data()
      unlink(text)
      return (status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F), String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Starts words with nothing but these variables in the environment.
  static func start(_ words: [String], _ environment: [String: String], in folder: String) throws -> Running {
    let text = FileManager.default.temporaryDirectory.appending(path: "azsim-\(UUID().uuidString)").path()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, text, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let words = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder] + words
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in arguments + variables { free(word) } }
    var process = pid_t()
    try #require(posix_spawn(&process, words[0], &actions, nil, &arguments, &variables) == 0)
    return Running(process: process, text: text)
  }
}

extension Sandbox {
  /// The environment of programs that are run here.
  var variables: [String: String] {
    ["HOME": home, "AZSIM_STATE": state, "TMPDIR": folder + "/tmp", "PATH": "/usr/bin:/bin"]
  }

  /// Runs the built program to its end.
  func program(_ words: [String]) throws -> (status: Int32, text: String) {
    try Program.start([Program.path] + words, variables, in: workingFolder).end()
  }

  /// Runs a line of `sh` to its end; `$AZ` is the built program.
  func script(_ line: String) throws -> (status: Int32, text: String) {
    let variables = variables.merging(["AZ": Program.path]) { $1 }
    return try Program.start(["/bin/sh", "-c", line], variables, in: workingFolder).end()
  }
}
