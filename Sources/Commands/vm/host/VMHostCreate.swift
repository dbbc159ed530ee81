import ARM
package import Grammar
import JSON
import Shapes

extension VMHostGroup {
  /// What is said about licenses of systems on a host.
  private enum License: String, ArgumentChoice {
    case none = "None"
    case hybrid = "Windows_Server_Hybrid"
    case perpetual = "Windows_Server_Perpetual"
  }

  /// `az vm host create`: a dedicated host.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "vm host create", "Create a dedicated host.")
    let host = command.classicHost()
    let sku = command.argument("--sku", "The kind of host: DSv3-Type3.", of: String.self, required: true)
    let faultDomain = command.argument(
      "--platform-fault-domain -d", "The fault domain of the group to be in.", of: Int.self)
    let replaces = command.argument("--auto-replace", "Replace the host when its hardware fails.", of: Bool.self)
    let license = command.argument("--license-type", "The licenses that machines on it use.", of: License.self)
    let location = command.location()
    let tags = command.resourceTags()
    command.example("Create a host.", "az vm host create -g MyGroup --host-group MyHosts -n MyHost --sku DSv3-Type3")
    command.run { (call, client) throws(CommandError) in
      var properties: JSONObject = [:]
      if let replaces = call.optional(replaces) { properties["autoReplaceOnFailure"] = .bool(replaces) }
      if let license = call.optional(license) { properties["licenseType"] = .string(license.rawValue) }
      if let domain = call.optional(faultDomain) { properties["platformFaultDomain"] = .integer(domain) }
      let region = try client.hostLocation(call.optional(location), group: call.required(host.group))
      var body: JSONObject = ["location": region]
      if !properties.isEmpty { body["properties"] = .object(properties) }
      body["sku"] = ["name": .string(try call.required(sku))]
      if let tags = call.optional(tags) { body["tags"] = .object(tags) }
      return try client.putHost(.object(body), at: host.path(of: call, client))
    }
    return command
  }

  /// `az vm host get-instance-view`: a dedicated host with how it is.
  package static func getInstanceView() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm host get-instance-view", "Show a dedicated host, and what room it has.")
    let host = command.classicHost()
    command.example(
      "Show how a host is.", "az vm host get-instance-view -g MyGroup --host-group MyHosts -n MyHost")
    command.run { (call, client) throws(CommandError) in
      let body = try client.send(
        .generated(
          .get, host.path(of: call, client), apiVersion: "2024-11-01",
          parameters: [.init("$expand", "instanceView")]))
      return .value(addingResourceGroup(shownHost(body)))
    }
    return command
  }

  /// `az vm host update`: changes a dedicated host.
  package static func update() -> Command<Client> {
    var command = Command<Client>(.classic, "vm host update", "Change a dedicated host.")
    let host = command.classicHost()
    let edits = command.genericUpdate()
    command.example(
      "Change the licenses.",
      "az vm host update -g MyGroup --host-group MyHosts -n MyHost --set licenseType=Windows_Server_Hybrid")
    command.run { (call, client) throws(CommandError) in
      let path = try host.path(of: call, client)
      var document = shownHost(try client.send(.generated(.get, path, apiVersion: "2024-11-01")))
      let shape = DocumentShape.named("vm host update request")
      try client.edit(&document, by: call.edits(edits), shape: shape, flavour: .dictionary)
      client.readTagsAsText(in: &document)
      let body: JSONValue
      do throws(ShapeError) {
        body = try shape.request(fromFlattened: document)
      } catch {
        throw CommandError(error)
      }
      return try client.putHost(body, at: path)
    }
    return command
  }

  /// A host as these commands hold and print it: with tags, if only none.
  private static func shownHost(_ body: JSONValue) -> JSONValue {
    var document = DocumentShape.named("vm host show").printed(body)
    if document.object?["tags"] == nil { document["tags"] = [:] }
    return document
  }
}

extension Client {
  /// The region to make something in: the one given, else that of the group.
  mutating func hostLocation(_ word: String?, group: String) throws(CommandError) -> JSONValue {
    if let region = try location(word), !region.isEmpty { return .string(region) }
    return try get("\(subscriptionPath)/resourcegroups/\(group)", apiVersion: "2024-11-01")["location"]
  }

  fileprivate mutating func putHost(_ body: JSONValue, at path: String) throws(CommandError) -> Answer {
    .shown(
      try operate(.generated(.put, path, apiVersion: "2024-11-01", body: body), waits: true),
      as: .named("vm host create"))
  }
}

extension Command where Context == Client {
  /// Declares the arguments of a hand-made command that name a host, for which `--ids` can stand in.
  @inline(never)
  fileprivate mutating func classicHost() -> HostKeys {
    HostKeys(
      hostGroup: argument(
        "--host-group", "The group of hosts that it is in.", of: String.self, required: true, idPart: .name,
        completer: "Microsoft.Compute/hostGroups"),
      name: argument("--name -n", "The name of the host.", of: String.self, required: true, idPart: .child(1)),
      group: resourceGroup())
  }
}
