package import Grammar
import JSON
import World

extension StateGroup {
  /// `azsim state path`: where the state file is.
  package static func path() -> Command<Premises> {
    var command = Command<Premises>(.own, "state path", "Show where the state file is.")
    command.example("Look at the state with jq.", "jq .clock \"$(azsim state path)\"")
    command.run { (_, premises) throws(CommandError) in
      .report(premises.file.path + "\n", .string(premises.file.path))
    }
    return command
  }
}
