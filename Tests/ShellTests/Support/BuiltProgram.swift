import Foundation

/// The program as it is built beside the tests.
enum BuiltProgram {
  static let path: String = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [
      tests, tests.deletingLastPathComponent(),
      URL(filePath: FileManager.default.currentDirectoryPath).appending(path: ".build/debug"),
    ]
    return candidates.map { $0.appending(path: "azsim").path() }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "azsim is not built"
  }()
}
