import ARM
import JSON
import World

/// What a customizer or validator does on the build machine, and how that ends (image-builder.md §2.2).
struct CustomizerScript {
  let name: String
  private let type: String
  /// The commands; `nil` for a script from an address, or for what is no script.
  private let lines: [String]?
  private let address: String?

  init(_ step: JSONValue) {
    type = step["type"].string ?? ""
    address = step["scriptUri"].string ?? step["sourceUri"].string
    lines = step["inline"].array.map { $0.compactMap(\.string) }
    name = step["name"].string ?? type
  }

  /// How long it takes.
  var seconds: Int {
    guard let lines else { return Durations.buildScript }
    return max(1, lines.count) * Durations.inlineLine
  }

  /// How it ended.
  struct Outcome: Equatable {
    /// Whether its exit code is zero.
    var succeeds: Bool
    /// What was not done although it succeeded.
    var flaw: String?
    var log: [String]
  }

  /// Runs it.
  ///
  /// A command that fails ends an inline script only when the script asked for that (`set -e`) or when it is the last one,
  /// whose exit code is that of the script. A script from an address minds its own errors.
  ///
  /// - Parameter fails: whether its first command that does something fails.
  func outcome(failing fails: Bool) -> Outcome {
    guard let lines else {
      let what = address.map { "\(type) \($0)" } ?? type
      return Outcome(
        succeeds: !fails, log: ["\(name): \(what): exit code \(fails ? 1 : 0)"])
    }
    var log: [String] = []
    var mindsErrors = false
    var failed: String?
    let commands = lines.indices.filter { !Self.isSetting(lines[$0]) }
    for (position, line) in lines.enumerated() {
      log.append("\(name): + \(line)")
      if Self.isSetting(line) {
        mindsErrors = mindsErrors || Self.setsErrorExit(line)
        continue
      }
      guard fails, failed == nil else { continue }
      failed = line
      log.append("\(name): '\(line)': exit code 1")
      if mindsErrors || position == commands.last {
        log.append("\(name): the script ends with exit code 1")
        return Outcome(succeeds: false, log: log)
      }
      log.append("\(name): the script goes on: it does not say 'set -e' (or 'set -euo pipefail')")
    }
    log.append("\(name): the script ends with exit code 0")
    return Outcome(succeeds: true, flaw: failed.map { "customizer '\(name)': '\($0)' failed" }, log: log)
  }

  /// Whether a line only sets the shell up.
  private static func isSetting(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard let first = words.first else { return true }
    return first == "set" || first.hasPrefix("#") || line.asciiLowercased.hasPrefix("$erroractionpreference")
  }

  /// Whether a line has the shell stop at the first error.
  private static func setsErrorExit(_ line: String) -> Bool {
    let words = line.split(whereSeparator: { " ;".contains($0) }).map(String.init)
    if line.asciiLowercased.hasPrefix("$erroractionpreference") {
      return line.asciiLowercased.hasSuffix("stop'") || line.asciiLowercased.hasSuffix("stop\"")
    }
    return words.contains("errexit") || words.contains { $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.contains("e") }
  }
}
