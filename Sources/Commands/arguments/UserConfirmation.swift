import ARM
import Grammar

/// What a command asks of its own, while it is at work; a question that a command declares is asked before.
enum UserConfirmation {
  /// Asks until the answer is yes or no.
  ///
  /// - Parameter ask: shows a question on the terminal and gives back the line that is typed; `nil` when nobody can be asked.
  /// - Throws: a refusal when the answer is no, or nobody can be asked.
  static func demand(_ question: String, _ ask: (String) -> String?) throws(CommandError) {
    while true {
      guard let line = ask("\(question) (y/n): ") else {
        throw CommandError(.refused, "Unable to prompt for confirmation as no tty available. Use --yes.")
      }
      switch line.asciiLowercased {
      case "y": return
      case "n": throw CommandError(.refused, "Operation cancelled.")
      default: continue
      }
    }
  }
}
