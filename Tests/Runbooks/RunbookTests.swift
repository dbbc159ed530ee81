import Foundation
import Glibc
import Testing

/// Whole shell runbooks, carried through by the built program.
@Suite struct RunbookTests {
  /// The folder of the runbooks.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Books").path()

  /// Every runbook: the files whose names begin with a number.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.first?.isNumber == true }.sorted()
  }()

  /// The program, which is built beside the tests.
  static let program: String = {
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

  @Test func `there are runbooks`() { #expect(Self.names.count >= 4) }

  @Test(arguments: names) func `ends with ok`(name: String) throws {
    let result = try Child.run(["/bin/sh", "\(Self.folder)/run", "\(Self.folder)/\(name)", Self.program])
    #expect(result.status == 0, "\(result.text)")
    #expect(result.text.split(separator: "\n").last == "ok", "\(result.text)")
  }
}

/// A process that a test starts and waits for.
struct Child {
  /// The exit code.
  var status: Int32
  /// What it wrote to stdout and stderr.
  var text: String

  /// Runs words to their end; both streams go to one file.
  static func run(_ words: [String]) throws -> Child {
    let file = FileManager.default.temporaryDirectory.appending(path: "azsim-\(UUID().uuidString)").path()
    defer { unlink(file) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for word in arguments { free(word) } }
    var process = pid_t()
    try #require(posix_spawn(&process, words[0], &actions, nil, &arguments, environ) == 0)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let text = String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
    return Child(status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F), text: text)
  }
}
