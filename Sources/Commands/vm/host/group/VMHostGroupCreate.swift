import ARM
package import Grammar
import JSON
import Shapes

extension VMHostGroupGroup {
  /// `az vm host group create`: a group of dedicated hosts.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "vm host group create", "Create a group of dedicated hosts.")
    let hosts = command.hostGroup("--name -n")
    let faultDomains = command.argument(
      "--platform-fault-domain-count -c", "Over how many racks hosts are spread.", of: Int.self, required: true)
    let places = command.argument(
      "--automatic-placement", "Have machines put on a host of the group by themselves.", of: Bool.self)
    let location = command.location()
    let zone = command.list("--zone -z", "The zone that the hosts are in.", of: String.self, .exactly(1))
    let tags = command.resourceTags()
    let usesUltra = command.argument(
      "--ultra-ssd-enabled", "Whether machines on the hosts can have Ultra disks.", of: Bool.self)
    command.example("Create a group.", "az vm host group create -g MyGroup -n MyHosts -c 2")
    command.run { (call, client) throws(CommandError) in
      var properties: JSONObject = [:]
      if let usesUltra = call.optional(usesUltra) {
        properties["additionalCapabilities"] = ["ultraSSDEnabled": .bool(usesUltra)]
      }
      properties["platformFaultDomainCount"] = .integer(try call.required(faultDomains))
      if let places = call.optional(places) { properties["supportAutomaticPlacement"] = .bool(places) }
      let region = try client.hostLocation(call.optional(location), group: call.required(hosts.group))
      var body: JSONObject = ["location": region, "properties": .object(properties)]
      if let tags = call.optional(tags) { body["tags"] = .object(tags) }
      if let zones = call.optional(zone) { body["zones"] = .array(zones.map(JSONValue.string)) }
      return .shown(
        try client.send(.generated(.put, hosts.path(of: call, client), apiVersion: "2024-11-01", body: .object(body))),
        as: .named("vm host group create"))
    }
    return command
  }

  /// `az vm host group get-instance-view`: a group of dedicated hosts with how they are.
  package static func getInstanceView() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm host group get-instance-view", "Show a group of dedicated hosts, and how they are.")
    let hosts = command.hostGroup("--name -n")
    command.example("Show how hosts are.", "az vm host group get-instance-view -g MyGroup -n MyHosts")
    command.run { (call, client) throws(CommandError) in
      let body = try client.send(
        .generated(
          .get, hosts.path(of: call, client), apiVersion: "2024-11-01",
          parameters: [.init("$expand", "instanceView")]))
      return .shown(body, as: .named("vm host group show"))
    }
    return command
  }
}
