import ARM
package import Grammar
import JSON
import Shapes

extension AnyResourceGroup {
  /// `az resource show`.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "resource show", "Show a resource of any kind.")
    let keys = command.shownResource(hasPreview: true)
    command.ignore("--cmd")
    command.example(
      "Show a scale set.",
      "az resource show -g MyGroup -n MyScaleSet --resource-type Microsoft.Compute/virtualMachineScaleSets")
    command.run { (call, client) throws(CommandError) in try keys.answer(call, &client) }
    return command
  }

  /// `az resource wait`.
  package static func wait() -> Command<Client> {
    var command = Command<Client>(.classic, "resource wait", "Wait until a resource of any kind is as wanted.")
    let keys = command.shownResource(hasPreview: false)
    let conditions = command.waitConditions()
    command.ignore("--cmd --__LATEST_INCLUDE_PREVIEW")
    command.example(
      "Wait until a gallery is gone.",
      "az resource wait --ids /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/MyGroup/providers/Microsoft.Compute/galleries/MyGallery --deleted"
    )
    command.run { (call, client) throws(CommandError) in
      try client.wait(conditions, of: call) { (client: inout Client) throws(CommandError) in
        guard case .value(let value) = try keys.answer(call, &client).content else { return .null }
        return value
      }
    }
    return command
  }
}

/// The arguments of commands that show a resource of any kind.
struct ShownResourceKeys: Sendable {
  var resource: ResourceKeys
  let includesBody: Key<Bool>

  /// Gets what is wanted, each with the body as it came if that is asked for.
  func answer(_ call: Call, _ client: inout Client) throws(CommandError) -> Answer {
    let shape = DocumentShape.named("resource show")
    var shown: [JSONValue] = []
    try resource.each(of: call, &client) { (target, client) throws(CommandError) in
      let document = try client.send(Request(.get, target.path(client), apiVersion: target.version))
      var value = addingResourceGroup(shape.shown(document))
      if call.optional(includesBody) == true { value["responseBody"] = addingResourceGroup(document) }
      shown.append(value)
    }
    return .value(shown.count == 1 ? shown[0] : .array(shown))
  }
}

extension Command where Context == Client {
  @inline(never)
  mutating func shownResource(hasPreview: Bool) -> ShownResourceKeys {
    var resource = anyResource()
    resource.version = anyVersion()
    let includesBody = argument(
      "--include-response-body", "Show the answer as it came too, with all that az does not know.", of: Bool.self,
      default: "false")
    if hasPreview { resource.takesPreview = takesPreview() }
    return ShownResourceKeys(resource: resource, includesBody: includesBody)
  }
}
