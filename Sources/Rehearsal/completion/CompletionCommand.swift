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
    let shell = command.word("<SHELL>", "The shell.", of: CompletionShell.self)
    command.example("Complete in this bash.", "source <(azsim completion bash)")
    command.example("Complete in every zsh from now on.", "azsim completion zsh > ~/.zfunc/_azsim")
    command.example("Complete in this fish.", "azsim completion fish | source")
    command.run { (call, _) throws(CommandError) in
      .text(CompletionScript.text(try call.required(shell)))
    }
    return command
  }
}
