import ARM
package import Grammar
import JSON
import Shapes

extension AnyResourceGroup {
  /// `az resource list`.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "resource list", "List resources of every kind.")
    let group = command.anyGroup()
    let namespace = command.anyNamespace()
    let type = command.anyType()
    let name = command.argument("--name -n", "Only resources of this name.", of: String.self)
    let tag = command.tag("--tag", "Only resources with a tag: KEY[=VALUE], or KEY* for all that begin so.")
    let location = command.location()
    command.table(named: "transform_resource_list")
    command.ignore("--cmd")
    command.example("List what is in a group.", "az resource list -g MyGroup -o table")
    command.example(
      "List all scale sets.", "az resource list --resource-type Microsoft.Compute/virtualMachineScaleSets")
    command.run { (call, client) throws(CommandError) in
      let place = try client.location(call.optional(location))
      if let group = call.optional(group) { _ = try client.send(client.groupRequest(.get, group)) }
      let filter = try filter(
        group: call.optional(group), namespace: call.optional(namespace), type: call.optional(type),
        name: call.optional(name), tag: call.optional(tag), location: place)
      let request = Request.generated(
        .get, "\(client.subscriptionPath)/resources", apiVersion: ProviderGroup.version,
        parameters: [.init("$filter", filter), .init("$expand", "createdTime,changedTime,provisioningState")])
      return .modelled(.array(try client.pages(request)), as: .named("resource list"))
    }
    return command
  }

  /// The filter that the options make together.
  private static func filter(
    group: String?, namespace: String?, type: String?, name: String?, tag: JSONObject?, location: String?
  ) throws(CommandError) -> String {
    if tag != nil { try checkAlone(group: group, namespace: namespace, type: type, name: name, location: location) }
    var filters: [String] = []
    if let group, !group.isEmpty { filters.append("resourceGroup eq '\(group)'") }
    if let name, !name.isEmpty { filters.append("name eq '\(name)'") }
    if let location, !location.isEmpty { filters.append("location eq '\(location)'") }
    if let type, !type.isEmpty {
      if let namespace, !namespace.isEmpty {
        filters.append("resourceType eq '\(namespace)/\(type)'")
      } else {
        let words = type.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard words.count > 1, !words[0].isEmpty, !words[1].isEmpty else {
          throw CommandError(
            .refused, "Malformed resource-type: --resource-type=<namespace>/<resource-type> expected.")
        }
        filters.append("resourceType eq '\(type)'")
      }
    } else if let namespace, !namespace.isEmpty {
      throw CommandError(.refused, "--namespace also requires --resource-type")
    }
    if let tag, let key = tag.names.first, !key.isEmpty {
      if key.utf8.last == UInt8(ascii: "*") {
        filters.append("startswith(tagname, '\(key.dropLast())')")
      } else {
        filters.append("tagname eq '\(key)'")
        let value = tag[key]?.string ?? ""
        if !value.isEmpty { filters.append("tagvalue eq '\(value)'") }
      }
    }
    return filters.joined(separator: " and ")
  }

  /// A tag is looked for alone.
  private static func checkAlone(
    group: String?, namespace: String?, type: String?, name: String?, location: String?
  ) throws(CommandError) {
    func refusal(_ option: String, _ configured: String = "") -> CommandError {
      CommandError(.refused, "you cannot use '--tag' with '\(option)'\(configured)")
    }
    func clear(_ noun: String, _ key: String) -> String {
      "(If the default value for \(noun) is set, please use 'az configure --defaults \(key)=\"\"' command to clear it first)"
    }
    if let group, !group.isEmpty { throw refusal("--resource-group", clear("resource group", "group")) }
    if let namespace, !namespace.isEmpty { throw refusal("--namespace") }
    if let type, !type.isEmpty { throw refusal("--resource-type") }
    if let name, !name.isEmpty { throw refusal("--name") }
    if let location, !location.isEmpty { throw refusal("--location", clear("location", "location")) }
  }
}
