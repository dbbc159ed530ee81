package import Grammar
import World

extension RehearsalRoot {
  /// `azsim activate`: what a shell needs to find azsim when it looks for `az`.
  package static func activate() -> Command<Premises> {
    var command = Command<Premises>(
      .own, "activate", "Print what puts azsim's az first on PATH in this shell.")
    command.describe(
      """
      Makes links named az, azsim and sleep in a folder beside the state file. That sleep moves the world's clock instead of \
      waiting. 'azsim deactivate' takes the folder off PATH again.
      """)
    command.example("Rehearse in this shell.", "eval \"$(azsim activate)\"")
    command.run { (_, premises) throws(CommandError) in
      let folder = premises.linkFolder
      do throws(SystemError) {
        try Files.makeFolder(folder)
        for name in ["az", "azsim", "sleep"] { try Files.link(premises.program, as: "\(folder)/\(name)") }
      } catch {
        throw CommandError(.system(error), premises.file)
      }
      premises.remarks.append(
        "From here on 'az' is azsim in this shell: everything is simulated, nothing reaches Azure. 'eval \"$(azsim "
          + "deactivate)\"' ends it.")
      let rest = premises.pathWithoutLinks
      let path = ([folder] + rest).joined(separator: ":")
      return .text("export PATH=\(shellWord(path))\nhash -r 2>/dev/null || true\n")
    }
    return command
  }

  /// `azsim deactivate`: what a shell needs to find the real `az` again.
  package static func deactivate() -> Command<Premises> {
    var command = Command<Premises>(.own, "deactivate", "Print what takes azsim's az off PATH again.")
    command.example("End the rehearsal in this shell.", "eval \"$(azsim deactivate)\"")
    command.run { (_, premises) throws(CommandError) in
      let path = premises.pathWithoutLinks.joined(separator: ":")
      return .text("export PATH=\(shellWord(path))\nhash -r 2>/dev/null || true\n")
    }
    return command
  }

  /// A text as one word of a shell.
  private static func shellWord(_ text: String) -> String {
    let quoted = text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
    return "'\(quoted)'"
  }
}

extension Premises {
  /// Where the links are.
  fileprivate var linkFolder: String { file.folder + "/bin" }

  /// The folders on PATH, without ours.
  fileprivate var pathWithoutLinks: [String] {
    (environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init).filter {
      $0 != linkFolder
    }
  }
}
