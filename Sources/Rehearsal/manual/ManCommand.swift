package import Grammar
import World

extension RehearsalRoot {
  /// `azsim man`: writes the manual.
  package static func man() -> Command<Premises> {
    var command = Command<Premises>(.own, "man", "Write the pages of the manual into a folder.")
    command.describe("The folder is made if it is not there. Pages that are there are replaced.")
    let directory = command.word("<DIRECTORY>", "Where the pages go.", of: String.self, completer: "file")
    command.example("Write the manual and read a page of it.", "azsim man /tmp/man && man -l /tmp/man/azsim.1")
    command.run { (call, premises) throws(CommandError) in
      let folder = try call.required(directory)
      do throws(SystemError) {
        try Files.makeFolder(folder, mode: 0o777)
        for page in Manual(root: premises.root).pages {
          try Files.overwrite("\(folder)/\(page.fileName)", with: Array(page.text.utf8))
        }
      } catch {
        throw CommandError(.refused, "The manual cannot be written: \(error.call) '\(error.path)': \(error.reason).")
      }
      return .nothing
    }
    return command
  }
}
