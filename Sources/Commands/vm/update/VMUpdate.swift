package import Grammar
import JSON
import Shapes

extension VMGroup {
  /// `az vm update`: changes a machine.
  package static func update() -> Command<Client> {
    var command = Command<Client>(.classic, "vm update", "Change a virtual machine.")
    command.describe(
      "The machine is read, edited by hand (`--set` and so on) and then by the options, and put as a whole but for its image. A machine joins a Flexible scale set with `--set 'virtualMachineScaleSet={\"id\":\"ID\"}'`, and leaves it with `--set virtualMachineScaleSet=null`."
    )
    let machine = command.machine()
    let keys = MachineUpdateKeys(declaredIn: &command)
    let edits = command.genericUpdate()
    let noWait = command.noWait()
    command.example("Tag a machine.", "az vm update -g MyGroup -n MyMachine --set tags.owner=me")
    command.example(
      "Attach a machine to a Flexible scale set.",
      "az vm update -g MyGroup -n MyMachine --set 'virtualMachineScaleSet={\"id\":\"SCALE_SET_ID\"}'")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let change = try MachineChange(keys, of: call, target: target, client: client)
      var document = try client.machineToUpdate(target)
      try client.edit(
        &document, by: call.edits(edits), shape: .named("vm update request"), flavour: .dictionary)
      client.readTagsAsText(in: &document)
      try change.apply(to: &document, &client)
      return try change.put(document, &client, waits: !call.isSet(noWait))
    }
    return command
  }
}
