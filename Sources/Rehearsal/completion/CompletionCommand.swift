package import Grammar

extension RehearsalRoot {
  /// `azsim completion`: the hook that lets a shell complete the words of az and azsim.
  package static func completion() -> Command<Premises> {
    var command = Command<Premises>(.own, "completion", "Print what lets a shell complete the words of az and azsim.")
    command.describe(
      """
      Words, options, their choices, and what there is in the world: groups, scale sets, instances. The shell asks the program \
      at each press of the Tab key.
      """)
    let shells = command.positional("<SHELL>", "bash, zsh or fish.", .oneOrMore, completer: "shell")
    command.example("Complete in this bash.", "source <(azsim completion bash)")
    command.example("Complete in every zsh from now on.", "azsim completion zsh > ~/.zfunc/_azsim")
    command.example("Complete in this fish.", "azsim completion fish | source")
    command.run { (call, _) throws(CommandError) in
      let words = call.optional(shells) ?? []
      guard words.count == 1, let shell = CompletionShell(rawValue: words[0]) else {
        throw CommandError(
          .refused, "'\(words.joined(separator: " "))' is not a shell that azsim has completions for.",
          hint: "They are \(CompletionShell.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return .text(CompletionScript.text(shell))
    }
    return command
  }
}
