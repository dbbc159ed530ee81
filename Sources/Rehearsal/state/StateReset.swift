package import Grammar
import JSON
import World

extension StateGroup {
  /// `azsim state reset`: begins a new world. The old one is kept beside it, in case it was dear to somebody.
  package static func reset() -> Command<Premises> {
    var command = Command<Premises>(.own, "state reset", "Begin a new, empty world.")
    command.describe("The old state is kept beside the new one, under the same name with '.previous' behind it.")
    let seed = command.argument("--seed", "Where all chance comes from: a whole number. Default: 1.", of: String.self)
    let at = command.argument(
      "--at", "When the world begins: 2026-01-31T12:00:00Z. Default: 2026-01-01T08:00:00Z.", of: String.self)
    command.example("Begin anew, at a known time.", "azsim state reset --seed 7 --at 2026-06-01T22:00:00Z")
    command.run { (call, premises) throws(CommandError) in
      var chosen: UInt64 = 1
      if let text = call.optional(seed) {
        guard let number = UInt64(text) else {
          throw CommandError(.refused, "'\(text)' is not a seed.", hint: "Write a whole number from 0 on.")
        }
        chosen = number
      }
      var beginning = Clock.beginning
      if let text = call.optional(at) {
        guard let time = VirtualTime(text) else {
          throw CommandError(.refused, "'\(text)' is not a time.", hint: "Write it as 2026-01-31T12:00:00Z.")
        }
        beginning = time
      }
      do throws(StateFile.Failure) {
        let lock = try premises.file.lock()
        try premises.file.keepPrevious()
        try premises.file.write(World(seed: chosen, beginning: beginning).stateText)
        lock.release()
      } catch {
        throw CommandError(error, premises.file)
      }
      return .nothing
    }
    return command
  }
}
