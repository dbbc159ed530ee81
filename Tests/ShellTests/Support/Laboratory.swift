import Foundation
import Glibc
import JSON
import World

@testable import Shell

/// A folder with a state of its own, and the program in process.
final class Laboratory: Sendable {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "azsim-shell-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var statePath: String { folder + "/state.json" }

  /// The bytes of the state; empty when there is none.
  var state: Data { FileManager.default.contents(atPath: statePath) ?? Data() }

  /// Runs a command line, words parted by single blanks.
  ///
  /// - Parameter variables: what the environment has besides the folder.
  @discardableResult
  func run(_ line: String, _ variables: [String: String?] = [:]) -> Shell.Outcome {
    var environment = ["AZSIM_STATE": folder + "/state.json", "HOME": folder]
    for (name, value) in variables { environment[name] = value }
    let set = environment
    let shell = Shell(
      .init(environment: { set[$0] }, listFolder: { Files.completions(in: $0) }, program: { "/opt/azsim" }))
    return shell.run(line.split(separator: " ", omittingEmptySubsequences: false).map { Array($0.utf8) })
  }

  /// What the program hands to the hook of a shell for a line with the cursor at its end; a variable that is `nil` is not set.
  func press(_ line: String, _ variables: [String: String?] = [:]) -> String? {
    var asking: [String: String?] = [
      "_ARGCOMPLETE": "1", "_ARGCOMPLETE_IFS": "\n", "_ARGCOMPLETE_SUPPRESS_SPACE": "1", "COMP_LINE": line,
      "COMP_POINT": String(line.unicodeScalars.count),
    ]
    for (name, value) in variables { asking[name] = value }
    let outcome = run("az", asking)
    guard outcome.output.isEmpty, outcome.errors.isEmpty, outcome.exitCode == 0 else { return nil }
    return outcome.candidates.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The candidates for a line, options left out.
  func values(_ line: String, _ variables: [String: String?] = [:]) -> [String] {
    (press(line, variables) ?? "no answer").split(separator: "\n").map(String.init).filter { !$0.hasPrefix("-") }
  }

  /// Two groups with a Uniform and a Flexible set of three.
  func furnish() {
    run("az group create -n lab -l eastus")
    run("az group create -n other -l westus2")
    let common = "--image Ubuntu2204 --instance-count 3 --admin-username me --admin-password Passw0rd-1234 -o none"
    run("az vmss create -g lab -n web --orchestration-mode Uniform --upgrade-policy-mode Rolling \(common)")
    run("az vmss create -g other -n pool --orchestration-mode Flexible \(common)")
    run("azsim tick --until settled")
    run("azsim fault add unhealthy --on set=web")
  }
}
