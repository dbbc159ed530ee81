import ARM
package import Grammar
import JSON

extension AnyResourceGroup {
  /// `az resource move`: to another group.
  package static func move() -> Command<Client> {
    var command = Command<Client>(.classic, "resource move", "Move resources to another resource group.")
    let ids = command.argument(
      "--ids", "The ids of the resources, with spaces between; all are in one group.", of: [String].self, required: true
    )
    let group = command.argument("--destination-group", "Where they go.", of: String.self, required: true)
    let subscription = command.argument(
      "--destination-subscription-id", "The subscription of that group.", of: String.self)
    command.ignore("--cmd")
    command.example(
      "Move a network.",
      "az resource move --destination-group OtherGroup --ids /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/MyGroup/providers/Microsoft.Network/virtualNetworks/MyNet"
    )
    command.run { (call, client) throws(CommandError) in
      let ids = call.optional(ids) ?? []
      var parsed: [ResourceID] = []
      for id in ids {
        guard let found = Client.parsedID(id) else {
          throw CommandError(.refused, "Invalid id \"\(id)\", as it has no group or subscription field")
        }
        parsed.append(found)
      }
      guard Set(parsed.map(\.subscription)).count < 2 else {
        throw CommandError(.refused, "All resources should be under the same subscription")
      }
      guard Set(parsed.map { $0.group ?? "" }).count < 2, let first = parsed.first else {
        throw CommandError(.refused, "All resources should be under the same group")
      }
      let target = call.optional(subscription).flatMap { $0.isEmpty ? nil : $0 } ?? client.subscriptionID
      _ = try client.operate(
        Request(
          .post, "\(client.subscriptionPath)/resourceGroups/\(first.group ?? "")/moveResources",
          apiVersion: ProviderGroup.version,
          body: [
            "resources": .array(ids.map { .string($0) }),
            "targetResourceGroup": .string("/subscriptions/\(target)/resourceGroups/\(try call.required(group))"),
          ]), waits: true)
      return .nothing
    }
    return command
  }
}
