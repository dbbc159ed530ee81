package import Grammar
import JSON

extension VMGroup {
  /// `az vm reimage`: gives a machine a fresh disk from its image.
  package static func reimage() -> Command<Client> {
    var command = Command<Client>(.generated, "vm reimage", "Give a virtual machine a fresh disk from its image.")
    let noWait = command.noWait()
    let machine = command.generatedMachine()
    command.member(
      "--admin-password", "The password of the administrator afterwards.", of: String.self,
      at: "osProfile.adminPassword", group: "OsProfile")
    command.member(
      "--custom-data", "Custom data afterwards, in base 64.", of: String.self, at: "osProfile.customData",
      group: "OsProfile")
    command.member(
      "--exact-version", "The version of the image to take.", of: String.self, at: "exactVersion",
      group: "Parameters")
    command.member(
      "--temp-disk", "Whether the temporary disk is made anew too.", of: Bool.self, at: "tempDisk",
      group: "Parameters")
    command.example("Give a machine a fresh disk.", "az vm reimage -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      var body: JSONValue = .null
      call.apply(to: &body)
      try client.ask(
        machine.target(of: call), to: "/reimage", body: body.isNull ? JSONValue?.none : body, waits: !call.isSet(noWait)
      )
      return .nothing
    }
    return command
  }
}
