import ARM
package import Grammar

extension VMGroup {
  /// `az vm generalize`: marks a machine as the model of an image.
  package static func generalize() -> Command<Client> {
    var command = Command<Client>(.generated, "vm generalize", "Mark a machine as prepared to be an image.")
    command.describe(
      "The operating system must have been prepared by waagent or Sysprep, and the machine be stopped.")
    let machine = command.generatedMachine()
    command.example("Stop a machine for good and mark it.", "az vm generalize -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      _ = try client.send(
        .generated(.post, client.path(of: machine.target(of: call), "/generalize"), apiVersion: "2022-11-01"))
      return .nothing
    }
    return command
  }
}
