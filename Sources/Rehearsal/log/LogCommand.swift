package import Grammar

extension RehearsalRoot {
  /// `azsim log`: what happened where Azure says little.
  package static func log() -> Command<Simulation> {
    var command = Command<Simulation>(.own, "log", "Show the log of an image build, with the real cause of a failure.")
    command.describe(
      """
      Azure's message about a failed build only says where the log is: in a storage account of the staging group. This is \
      that log, of the latest run.
      """)
    let build = command.argument(
      "--build", "The name, or the id, of an image template.", of: String.self, required: true,
      completer: "Microsoft.VirtualMachineImages/imageTemplates")
    command.example("See why a build failed.", "azsim log --build MyTemplate")
    command.run { (call, simulation) throws(CommandError) in
      try BuildLog.report(of: call.required(build), in: simulation.world)
    }
    return command
  }
}
