import Foundation
import Glibc
import Shell
import World

/// A folder of a test's own, with a home, a working folder and a place for the state; it goes when the test ends.
final class Sandbox: Sendable {
  let folder: String
  var home: String { folder + "/home" }
  var workingFolder: String { folder + "/cwd" }
  var state: String { folder + "/state/state.json" }
  /// azsim's own configuration.
  var config: String { folder + "/state/config" }

  init() {
    folder = FileManager.default.temporaryDirectory.appending(path: "azsim-\(UUID().uuidString)").path()
    for path in [home, workingFolder] { makeFolder(path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func makeFolder(_ path: String) {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func write(_ text: String, to path: String) { write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) {
    makeFolder(URL(filePath: path).deletingLastPathComponent().path())
    _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
  }

  /// The bytes of a file; `nil` when there is none.
  func bytes(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { Array($0) } }

  /// The text of a file; `nil` when there is none.
  func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

  /// The paths of all files and folders in a folder, from it on.
  func tree(_ path: String) -> Set<String> {
    Set((FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }) ?? [])
  }
}

// MARK: - Running commands

/// What a command came to.
struct Outcome: Equatable {
  var output: String
  var errors: String
  var exitCode: Int32

  /// The first line of stderr.
  var complaint: String { String(errors.prefix { $0 != "\n" }) }
}

extension Sandbox {
  /// What lies outside of the shell here.
  func outside(
    _ environment: [String: String] = [:], isTerminal: Bool = false,
    ask: @escaping @Sendable (String) -> String? = { _ in nil }
  ) -> Shell.Outside {
    let variables = ["HOME": home, "AZSIM_STATE": state].merging(environment) { $1 }
    let workingFolder = workingFolder
    var outside = Shell.Outside(
      environment: { variables[$0] },
      variables: { variables.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } },
      workingFolder: { workingFolder },
      readFile: { path in
        let path = path.hasPrefix("/") ? path : workingFolder + "/" + path
        do { return try Files.read(path) } catch { return nil }
      },
      append: { (bytes, path) throws(SystemError) in try Files.append(bytes, to: path) },
      ask: ask, outputIsTerminal: isTerminal, errorIsTerminal: isTerminal)
    outside.lockSeconds = 5
    return outside
  }

  /// Runs words in this process, as `az` and these.
  @discardableResult
  func run(_ words: [String], _ outside: Shell.Outside) -> Outcome {
    let outcome = Shell(outside).run((["az"] + words).map { Array($0.utf8) })
    return Outcome(
      output: String(decoding: outcome.output, as: UTF8.self), errors: String(decoding: outcome.errors, as: UTF8.self),
      exitCode: outcome.exitCode)
  }

  /// Runs the words of a line, which has no quotation marks.
  @discardableResult
  func run(_ line: String, _ environment: [String: String] = [:]) -> Outcome {
    run(line.split(separator: " ").map(String.init), outside(environment))
  }
}
