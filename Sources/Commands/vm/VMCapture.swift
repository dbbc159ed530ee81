package import Grammar
import JSON
import Shapes

extension VMGroup {
  /// `az vm capture`: makes an image file of a generalized machine whose disks lie in a storage account.
  package static func capture() -> Command<Client> {
    var command = Command<Client>(.generated, "vm capture", "Capture the disks of a stopped machine as an image file.")
    let noWait = command.noWait()
    let machine = command.machine("-n --name", configuredDefault: nil)
    command.member(
      "--storage-container", "The container for the file.", of: String.self, at: "destinationContainerName",
      group: "Parameters", default: "vhds")
    command.member(
      "--overwrite", "Whether a file of the same name is replaced.", of: Bool.self, at: "overwriteVhds",
      group: "Parameters", default: "true")
    command.member(
      "--vhd-name-prefix", "How the name of the file begins.", of: String.self, at: "vhdPrefix",
      required: true, group: "Parameters")
    command.example("Capture a machine.", "az vm capture -g MyGroup -n MyMachine --vhd-name-prefix MyImage")
    command.run { (call, client) throws(CommandError) in
      var body: JSONValue = [:]
      call.apply(to: &body)
      let result = try client.ask(
        machine.target(of: call), to: "/capture", apiVersion: "2024-11-01", body: body, finalState: .location,
        waits: !call.isSet(noWait))
      if call.isSet(noWait) { return .nothing }
      let shown = DocumentShape.named("vm capture").printed(result)
      if let output = shown.object?["output"], !output.isNull { return .value(output) }
      return .value(addingResourceGroup(shown["resources"][0]))
    }
    return command
  }
}
