import Formats

extension Shell {
  /// How `--verbose` tells the time that a command took. The numbers are the machine's, and the only thing in what azsim
  /// prints that is not the same every time; so they are put in outside of the shell.
  package struct Timing: Sendable, Equatable {
    var isColoured: Bool
    /// Whether the part of the program that speaks is shown.
    var showsLogger: Bool

    /// The line for stderr.
    ///
    /// - Parameters:
    ///   - initialNanoseconds: until the command began.
    ///   - nanoseconds: in all.
    package func line(initialNanoseconds: Int64, nanoseconds: Int64) -> [UInt8] {
      func seconds(_ nanoseconds: Int64) -> String {
        let milliseconds = (max(nanoseconds, 0) + 500_000) / 1_000_000
        let fraction = String(milliseconds % 1000)
        return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.utf8.count))\(fraction)"
      }
      let text =
        "Command ran in \(seconds(nanoseconds)) seconds (init: \(seconds(initialNanoseconds)), "
        + "invoke: \(seconds(nanoseconds - initialNanoseconds)))"
      return message(.info, text, logger: showsLogger ? "cli.__main__" : nil, isColoured: isColoured)
    }
  }
}
