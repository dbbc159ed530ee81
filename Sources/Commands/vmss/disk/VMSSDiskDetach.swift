package import Grammar
import JSON

extension VMSSDiskGroup {
  /// `az vmss disk detach`: takes a data disk from the model of a scale set, or from an instance.
  package static func detach() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vmss disk detach", "Detach a data disk from a scale set or from an instance.")
    let scaleSet = command.scaleSetOfDisks()
    let number = command.argument("--lun", "The number of the disk.", of: Int.self, required: true)
    let instanceID = command.instanceID("The instance to detach the disk from.")
    command.example("Detach a disk.", "az vmss disk detach -g MyGroup --vmss-name MyScaleSet --lun 0")
    command.run { (call, client) throws(CommandError) in
      let number = try call.required(number)
      return try DiskHolder(scaleSet: scaleSet, instanceID: instanceID).change(call, &client) {
        (disks) throws(CommandError) in
        guard !disks.isEmpty else { throw CommandError(.refused, "Data disk doesn't exist") }
        let left = disks.filter { $0["lun"] != .integer(number) }
        guard left.count < disks.count else {
          throw CommandError(.refused, "Could not find the data disk with lun '\(number)'")
        }
        disks = left
      }
    }
    return command
  }
}
