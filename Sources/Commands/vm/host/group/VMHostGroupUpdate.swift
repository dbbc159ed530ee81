package import Grammar
import Shapes

extension VMHostGroupGroup {
  /// `az vm host group update`: changes a group of dedicated hosts.
  package static func update() -> Command<Client> {
    var command = Command<Client>(.generated, "vm host group update", "Change a group of dedicated hosts.")
    let edits = command.genericUpdate()
    let hosts = command.hostGroup("-n --name")
    command.example("Tag a group.", "az vm host group update -g MyGroup -n MyHosts --set tags.owner=me")
    command.run { (call, client) throws(CommandError) in
      let path = try hosts.path(of: call, client)
      let result = try client.updateGenerated(
        path, apiVersion: "2024-11-01", shape: .named("vm host group update"), edits: call.edits(edits))
      return .shown(result, as: .named("vm host group update"))
    }
    return command
  }
}
