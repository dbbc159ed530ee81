package import Grammar
import JSON
import Shapes

extension VMSSGroup {
  /// `az vmss update`: changes a scale set, or one of its instances.
  ///
  /// The object is read, edited by hand (`--set` and so on) and then by the options, and put as a whole but for its image.
  /// Source: vmss.md §1.2, measured.
  package static func update() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss update", "Change a scale set or one of its instances.")
    command.describe(
      "Without an option, a set in Rolling mode goes on bringing its instances to its model. The image is changed with `--set virtualMachineProfile.storageProfile.imageReference.version=1.2.3`."
    )
    let scaleSet = command.scaleSet()
    let instanceID = command.instanceID("The instance to change instead of the scale set.")
    let options = ScaleSetUpdateOptions(declaredIn: &command)
    let edits = command.genericUpdate()
    let noWait = command.noWait()
    command.example(
      "Let upgrades go on in batches of a tenth with new machines first.",
      "az vmss update -g MyGroup -n MyScaleSet --max-batch-instance-percent 10 --max-surge true")
    command.example(
      "Go to another version of the image.",
      "az vmss update -g MyGroup -n MyScaleSet --set virtualMachineProfile.storageProfile.imageReference.version=1.2.3")
    command.example(
      "Keep upgrades away from an instance.",
      "az vmss update -g MyGroup -n MyScaleSet --instance-id 0 --protect-from-scale-set-actions true")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let id = call.optional(instanceID)
      let change = try ScaleSetUpdate(options, of: call, target: target, instanceID: id, client: &client)
      var document = try change.read(&client)
      try client.edit(
        &document, by: call.edits(edits),
        shape: .named(id == nil ? "vmss update request" : "vmss vms update request"), flavour: .dictionary)
      client.readTagsAsText(in: &document)
      try change.apply(to: &document, &client)
      guard let id else { return try client.putScaleSet(document, target, waits: !call.isSet(noWait)) }
      return try client.putScaleSetInstance(document, id, of: target, waits: !call.isSet(noWait))
    }
    return command
  }
}

/// The options of `vmss update`, in the order in which `az` declares them.
struct ScaleSetUpdateOptions: Sendable {
  let machine: ScaleSetMachineOptions
  let rollout: ScaleSetRolloutOptions
  let hardware: ScaleSetHardwareOptions
  let placement: ScaleSetPlacementOptions

  init(declaredIn command: inout Command<Client>) {
    machine = ScaleSetMachineOptions(declaredIn: &command)
    rollout = ScaleSetRolloutOptions(declaredIn: &command)
    hardware = ScaleSetHardwareOptions(declaredIn: &command)
    placement = ScaleSetPlacementOptions(declaredIn: &command)
  }
}
