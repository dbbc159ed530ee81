package import Grammar
import ARM
import JSON
import Shapes

/// `az group`.
package enum ResourceGroupGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "group", "Manage resource groups.",
      verbs: [("create", { create() }), ("delete", { delete() }), ("exists", { exists() }), ("show", { show() })])
  }

  static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "group create", "Create a resource group.")
    let name = command.argument("--name --resource-group -n -g", "Name.", of: String.self, required: true)
    let location = command.location(required: true)
    command.run { (call, client) throws(CommandError) in
      let path = try "\(client.subscriptionPath)/resourcegroups/\(call.required(name))"
      return .value(try client.send(Request(.put, path, apiVersion: "2024-11-01", body: ["location": .string(call.required(location))])))
    }
    return command
  }

  static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "group show", "Show a resource group.")
    let name = command.argument("--name --resource-group -n -g", "Name.", of: String.self, required: true)
    command.run { (call, client) throws(CommandError) in
      .value(try client.get("\(client.subscriptionPath)/resourcegroups/\(call.required(name))", apiVersion: "2024-11-01"))
    }
    return command
  }

  static func exists() -> Command<Client> {
    var command = Command<Client>(.classic, "group exists", "Say whether a resource group exists.")
    let name = command.argument("--name --resource-group -n -g", "Name.", of: String.self, required: true)
    command.run { (call, client) throws(CommandError) in
      let response = client.answer(Request(.head, "\(client.subscriptionPath)/resourcegroups/\(try call.required(name))", apiVersion: "2024-11-01"))
      return .value(.bool(response.isSuccess))
    }
    return command
  }

  static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "group delete", "Delete a resource group.")
    let name = command.argument("--name --resource-group -n -g", "Name.", of: String.self, required: true)
    command.confirm()
    let noWait = command.noWait()
    command.run { (call, client) throws(CommandError) in
      _ = try client.operate(
        Request(.delete, "\(client.subscriptionPath)/resourcegroups/\(call.required(name))", apiVersion: "2024-11-01"), waits: !call.isSet(noWait))
      return .nothing
    }
    return command
  }
}
