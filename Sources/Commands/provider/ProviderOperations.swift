import ARM
package import Grammar
import JSON

extension ProviderGroup {
  private static let operationsPath = "/providers/Microsoft.Authorization/providerOperations"

  private static func operations(_ namespace: String = "") -> Request {
    Request(
      .get, operationsPath + namespace, apiVersion: "2022-04-01", parameters: [.init("$expand", "resourceTypes")])
  }

  /// `az provider operation list`: what roles can be made of.
  package static func listOperations() -> Command<Client> {
    var command = Command<Client>(
      .classic, "provider operation list", "List what can be done with the resources of all providers.")
    command.ignore("--cmd")
    command.example("List the namespaces.", "az provider operation list --query [].name")
    command.run { (_, client) throws(CommandError) in .value(.array(try client.pages(operations()))) }
    return command
  }

  /// `az provider operation show`.
  package static func showOperations() -> Command<Client> {
    var command = Command<Client>(
      .classic, "provider operation show", "Show what can be done with the resources of a provider.")
    let namespace = command.providerNamespace()
    command.ignore("--cmd")
    command.example(
      "Show the actions on scale sets.",
      "az provider operation show -n Microsoft.Compute --query \"resourceTypes[?name=='virtualMachineScaleSets'].operations[].name\""
    )
    command.run { (call, client) throws(CommandError) in
      .value(try client.send(operations("/\(try call.required(namespace))")))
    }
    return command
  }

  /// `az provider permission list`.
  package static func listPermissions() -> Command<Client> {
    var command = Command<Client>(
      .classic, "provider permission list", "List the rights that a provider asks for.")
    let namespace = command.providerNamespace()
    command.ignore("--cmd")
    command.example("List the rights that a provider asks for.", "az provider permission list -n Microsoft.Compute")
    command.run { (call, client) throws(CommandError) in
      let answer = try client.get(
        "\(client.subscriptionPath)/providers/\(try call.required(namespace))/providerPermissions", apiVersion: version)
      return .value(["nextLink": answer["nextLink"], "value": answer["value"]])
    }
    return command
  }
}
