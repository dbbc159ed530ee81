import ARM
package import Grammar
import JSON
import Shapes

extension VMAvailabilitySetGroup {
  /// `az vm availability-set create`: has a template deployed that makes an availability set.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "vm availability-set create", "Create an availability set.")
    let name = command.argument(
      "--name -n", "The name of the availability set.", of: String.self, required: true, idPart: .name,
      completer: "Microsoft.Compute/availabilitySets")
    let group = command.resourceGroup()
    let faultDomains = command.argument(
      "--platform-fault-domain-count", "Over how many racks machines are spread.", of: Int.self, default: "2")
    let updateDomains = command.argument(
      "--platform-update-domain-count", "How many groups of machines are maintained one after the other.",
      of: Int.self)
    let location = command.location()
    let proximityGroup = command.argument(
      "--ppg", "The name or id of the proximity placement group.", of: String.self)
    let isUnmanaged = command.flag("--unmanaged", "Its machines have disks in storage accounts.")
    let tags = command.resourceTags()
    let validates = command.flag("--validate", "Only have the template checked.")
    _ = ScheduledEventKeys(declaredIn: &command)
    let noWait = command.noWait()
    command.table(named: "deployment_validate_table_format")
    command.example("Create an availability set.", "az vm availability-set create -g MyGroup -n MySet")
    command.run { (call, client) throws(CommandError) in
      let group = try call.required(group)
      let name = try call.required(name)
      var region = try client.location(call.optional(location))
      if (region ?? "").isEmpty {
        region =
          try client.validationLook("\(client.subscriptionPath)/resourcegroups/\(group)", apiVersion: "2024-11-01")[
            "location"
          ].string
      }
      let proximityID = try call.optional(proximityGroup).flatMap { $0.isEmpty ? nil : $0 }.map {
        (word) throws(CommandError) in try client.proximityGroupThatExists(word, group: group)
      }
      var properties: JSONValue = ["platformFaultDomainCount": .integer(try call.required(faultDomains))]
      call.apply(to: &properties)
      if let count = call.optional(updateDomains) { properties["platformUpdateDomainCount"] = .integer(count) }
      if let proximityID { properties["proximityPlacementGroup"] = ["id": .string(proximityID)] }
      var template = ResourceTemplate()
      template.add([
        "type": "Microsoft.Compute/availabilitySets", "name": .string(name),
        "location": region.map(JSONValue.string) ?? .null, "tags": .object(call.optional(tags) ?? [:]),
        "apiVersion": "2025-04-01", "sku": ["name": call.isSet(isUnmanaged) ? "Classic" : "Aligned"],
        "properties": properties,
      ])
      let answer = try client.use(
        template, prefix: "av_set_deploy_", group: group, as: call.isSet(validates) ? .validate : .deploy,
        waits: !call.isSet(noWait) || call.isSet(validates))
      guard !call.isSet(validates), case .value = answer.content else { return answer }
      let path = client.path(group: group, "Microsoft.Compute/availabilitySets/\(name)")
      let response = client.answer(.generated(.get, path, apiVersion: "2025-04-01"))
      guard response.isSuccess else { throw Client.verbatim(response) }
      return .shown(response.body ?? .null, as: .named("vm availability-set show"))
    }
    return command
  }
}
