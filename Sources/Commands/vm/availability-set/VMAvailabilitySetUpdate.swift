package import Grammar
import JSON
import Shapes

extension VMAvailabilitySetGroup {
  /// `az vm availability-set update`: changes an availability set.
  package static func update() -> Command<Client> {
    var command = Command<Client>(.generated, "vm availability-set update", "Change an availability set.")
    let edits = command.genericUpdate()
    let availabilitySet = command.availabilitySet()
    AvailabilitySetEvents.declarePublishing(in: &command)
    AvailabilitySetEvents.declareApproval(in: &command)
    let proximityGroup = command.argument(
      "--ppg", "The name or id of the proximity placement group.", of: String.self)
    command.example("Tag an availability set.", "az vm availability-set update -g MyGroup -n MySet --set tags.owner=me")
    command.run { (call, client) throws(CommandError) in
      let path = try availabilitySet.path(of: call, client)
      let group = try call.required(availabilitySet.group)
      let proximityID = call.optional(proximityGroup).map {
        client.id(of: $0, type: "Microsoft.Compute/proximityPlacementGroups", group: group)
      }
      let result = try client.updateGenerated(
        path, apiVersion: "2025-04-01", shape: .named("vm availability-set update"), edits: call.edits(edits)
      ) { document in
        call.apply(to: &document)
        if let proximityID { document.set(.string(proximityID), at: ["properties", "proximityPlacementGroup", "id"]) }
      }
      return .shown(result, as: .named("vm availability-set update"))
    }
    return command
  }
}
