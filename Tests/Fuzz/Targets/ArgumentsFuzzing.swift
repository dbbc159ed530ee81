import ARM
import Commands
import Grammar
import JSON
import Shell
import World

/// Whole command lines on a small world.
enum ArgumentsFuzzing {
  static func run(_ bytes: [UInt8]) throws(FuzzTarget.Fault) -> Bool {
    let words = bytes.split(separator: 0, omittingEmptySubsequences: false).map(Array.init)
    let outcome = shell.run([Array("azsim".utf8)] + words)
    guard (0...3).contains(outcome.exitCode) else { throw .init("it ends with \(outcome.exitCode)") }
    if outcome.exitCode != 0, outcome.errors.isEmpty { throw .init("it fails and does not say why") }
    return outcome.exitCode == 0
  }

  /// The program, for which there are no files: the state and the configuration lie where nothing can.
  private static let shell = Shell(
    Shell.Outside(
      environment: { $0 == "AZSIM_STATE" ? "/dev/null/azsim/state.json" : nil },
      readFile: { $0 == "file.json" ? Array(#"{"a": [1, "b"]}"#.utf8) : nil },
      readStandardInput: { Array("{}".utf8) }),
    site: ForgetfulSite(FuzzWorld.world))
}
