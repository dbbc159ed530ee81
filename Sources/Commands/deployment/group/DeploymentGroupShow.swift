import ARM
import Grammar
import JSON
import Shapes

extension GroupDeploymentGroup {
  /// `az deployment group show`.
  static func show(_ naming: DeploymentNaming = .new) -> Command<Client> {
    var command = Command<Client>(
      .classic, naming == .new ? "deployment group show" : "group deployment show", "Show a deployment.")
    let keys = command.deployment()
    command.table(named: "transform_deployment")
    command.ignore("--cmd")
    command.example(
      "Show what a deployment gave out.",
      "az deployment group show -g MyGroup -n MyDeployment --query properties.outputs")
    command.run { (call, client) throws(CommandError) in
      let document = try client.get(try keys.path(of: call, client), apiVersion: DeploymentGroup.version)
      return .modelled(document, as: .named("deployment group show"))
    }
    return command
  }

  /// `az deployment group wait`.
  static func wait(_ naming: DeploymentNaming = .new) -> Command<Client> {
    var command = Command<Client>(
      .classic, naming == .new ? "deployment group wait" : "group deployment wait",
      "Wait until a deployment is as wanted.")
    let keys = command.deployment()
    let conditions = command.waitConditions()
    command.ignore("--cmd")
    command.example(
      "Wait until a deployment has succeeded.", "az deployment group wait -g MyGroup -n MyDeployment --created")
    command.run { (call, client) throws(CommandError) in
      let path = try keys.path(of: call, client)
      return try client.wait(conditions, of: call) { (client: inout Client) throws(CommandError) in
        DocumentShape.named("deployment group show")
          .shown(try client.get(path, apiVersion: DeploymentGroup.version))
      }
    }
    return command
  }

  /// `az deployment group list`.
  static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "deployment group list", "List the deployments to a resource group.")
    let group = command.resourceGroupWithoutID(required: true)
    let filter = command.argument("--filter", "Which deployments: provisioningState eq 'Failed'.", of: String.self)
    command.mature(filter, .preview)
    command.table(named: "transform_deployments_list")
    command.ignore("--cmd")
    command.example(
      "List the deployments that have failed.",
      "az deployment group list -g MyGroup --filter \"provisioningState eq 'Failed'\"")
    command.run { (call, client) throws(CommandError) in
      let parameters = call.optional(filter).map { [Request.Parameter("$filter", $0)] } ?? []
      let request = Request.generated(
        .get, client.deploymentPath(group: try call.required(group), ""), apiVersion: DeploymentGroup.version,
        parameters: parameters)
      return .modelled(.array(try client.pages(request)), as: .named("deployment group list"))
    }
    return command
  }

  /// `az deployment group delete`: what was deployed stays.
  static func delete(_ naming: DeploymentNaming = .new) -> Command<Client> {
    var command = Command<Client>(
      .classic, naming == .new ? "deployment group delete" : "group deployment delete",
      "Delete a deployment; what it has made stays.")
    let keys = command.deployment()
    let noWait = command.noWait()
    command.ignore(naming == .new ? "--cmd" : "")
    command.example("Delete a deployment.", "az deployment group delete -g MyGroup -n MyDeployment")
    command.run { (call, client) throws(CommandError) in
      let response = client.answer(
        Request(.delete, try keys.path(of: call, client), apiVersion: DeploymentGroup.version))
      guard response.isSuccess else { throw CommandError(response) }
      if !call.isSet(noWait) { try client.finishDeletion(response) }
      return .nothing
    }
    return command
  }

  /// `az deployment group cancel`.
  static func cancel(_ naming: DeploymentNaming = .new) -> Command<Client> {
    var command = Command<Client>(
      .classic, naming == .new ? "deployment group cancel" : "group deployment cancel",
      "Stop a deployment that is under way.")
    let keys = command.deployment()
    command.ignore(naming == .new ? "--cmd" : "")
    command.example("Stop a deployment.", "az deployment group cancel -g MyGroup -n MyDeployment")
    command.run { (call, client) throws(CommandError) in
      _ = try client.send(
        Request(.post, try keys.path(of: call, client, "/cancel"), apiVersion: DeploymentGroup.version))
      return .nothing
    }
    return command
  }

  /// `az deployment group export`: prints the template.
  static func export(_ naming: DeploymentNaming = .new) -> Command<Client> {
    var command = Command<Client>(
      .classic, naming == .new ? "deployment group export" : "group deployment export",
      "Print the template of a deployment.")
    let keys = command.deployment()
    command.ignore("--cmd")
    command.example("Print the template of a deployment.", "az deployment group export -g MyGroup -n MyDeployment")
    command.run { (call, client) throws(CommandError) in
      let response = client.answer(
        Request(.post, try keys.path(of: call, client, "/exportTemplate"), apiVersion: DeploymentGroup.version))
      // This command knows one good answer.
      guard response.status == 200 || !response.isSuccess else {
        throw CommandError(
          .refused, "Operation returned an invalid status '\(CommandError.reason(of: response.status))'")
      }
      guard response.isSuccess else { throw CommandError(response) }
      // It is printed by itself, whatever the output format, in the order of the template.
      var writer = JSONWriter(.indented, escapesNonASCII: true)
      writer.write(response.body?["template"] ?? .null)
      return .text(String(decoding: writer.bytes, as: UTF8.self) + "\n")
    }
    return command
  }
}
