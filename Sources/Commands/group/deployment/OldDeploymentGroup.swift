import ARM
package import Grammar
import JSON
import Shapes

/// `az group deployment`: what `az deployment group` was called before.
package enum OldDeploymentGroup {
  package static func group() -> CommandGroup<Client> {
    var group = CommandGroup<Client>(
      "group deployment", "Manage deployments to resource groups, by their old names.",
      verbs: [
        ("cancel", { GroupDeploymentGroup.cancel(.old) }), ("create", { create() }),
        ("delete", { GroupDeploymentGroup.delete(.old) }), ("export", { GroupDeploymentGroup.export(.old) }),
        ("list", { list() }), ("show", { GroupDeploymentGroup.show(.old) }), ("validate", { validate() }),
        ("wait", { GroupDeploymentGroup.wait(.old) }),
      ],
      subgroups: [("operation", { operations() })])
    group.deprecate(replacement: "deployment group", hidden: true)
    return group
  }

  private static func operations() -> CommandGroup<Client> {
    var group = CommandGroup<Client>(
      "group deployment operation", "Look at the operations of deployments, by their old names.",
      verbs: [
        ("list", { listOperations() }), ("show", { DeploymentOperationGroup.show(.old) }),
      ])
    group.deprecate(replacement: "deployment operation group", hidden: true)
    return group
  }

  /// `az group deployment create`.
  static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "group deployment create", "Deploy a template to a resource group.")
    let (group, file, address) = command.oldSource()
    let name = command.argument(
      "--name -n", "The name of the deployment; that of the template's file if it is not given.", of: String.self)
    let parameters = command.templateParameters()
    let mode = command.templateMode()
    let rollback = command.rollback()
    let handlesJSON = command.handlesExtendedJSON()
    let (subscriptions, tenants) = command.auxiliaries()
    var keys = DeploymentSourceKeys(
      group: group, file: file, address: address, parameters: parameters, name: name, mode: mode)
    keys.noPrompt = command.neverPrompts()
    let noWait = command.noWait()
    command.table(named: "transform_deployment")
    command.ignore("--cmd")
    command.example("Deploy a template.", "az group deployment create -g MyGroup --template-file template.json")
    let source = keys
    command.run { (call, client) throws(CommandError) in
      _ = call.isSet(handlesJSON)
      _ = call.optional(tenants)
      var source = try DeploymentSource(source, of: call, &client)
      try client.checkAuxiliaries(call.optional(subscriptions))
      if let property = rollback.property(of: call) { source.set("onErrorDeployment", property) }
      return try client.deploy(source, waits: !call.isSet(noWait))
    }
    return command
  }

  /// `az group deployment validate`.
  static func validate() -> Command<Client> {
    var command = Command<Client>(
      .classic, "group deployment validate", "Tell whether a template could be deployed to a resource group.")
    let (group, file, address) = command.oldSource()
    let parameters = command.templateParameters()
    let mode = command.templateMode()
    let rollback = command.rollback()
    let handlesJSON = command.handlesExtendedJSON()
    var keys = DeploymentSourceKeys(
      group: group, file: file, address: address, parameters: parameters, name: nil, mode: mode)
    keys.noPrompt = command.neverPrompts()
    command.table(named: "deployment_validate_table_format")
    command.ignore("--cmd")
    command.example("Look at a template.", "az group deployment validate -g MyGroup --template-file template.json")
    let source = keys
    command.run { (call, client) throws(CommandError) in
      _ = call.isSet(handlesJSON)
      var source = try DeploymentSource(source, of: call, &client)
      if let property = rollback.property(of: call) { source.set("onErrorDeployment", property) }
      return .modelled(try client.validated(source), as: .named("deployment group validate"))
    }
    return command
  }

  /// `az group deployment list`.
  static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "group deployment list", "List the deployments to a resource group.")
    let group = command.resourceGroupWithoutID(required: true)
    let filter = command.argument("--filter", "Which deployments: provisioningState eq 'Failed'.", of: String.self)
    let top = command.argument("--top", "The most deployments to get.", of: String.self)
    command.table(named: "transform_deployments_list")
    command.ignore("")
    command.example("List deployments.", "az group deployment list -g MyGroup")
    command.run { (call, client) throws(CommandError) in
      var parameters: [Request.Parameter] = []
      if let filter = call.optional(filter) { parameters.append(.init("$filter", filter)) }
      parameters += try Self.number(call.optional(top))
      let request = Request.generated(
        .get, client.deploymentPath(group: try call.required(group), ""), apiVersion: DeploymentGroup.version,
        parameters: parameters)
      return .modelled(.array(try client.pages(request)), as: .named("deployment group list"))
    }
    return command
  }

  /// `az group deployment operation list`.
  private static func listOperations() -> Command<Client> {
    var command = Command<Client>(
      .classic, "group deployment operation list", "List the operations of a deployment to a resource group.")
    let keys = command.deployment()
    let top = command.argument("--top", "The most operations to get.", of: String.self)
    command.ignore("")
    command.example("List operations.", "az group deployment operation list -g MyGroup -n MyDeployment")
    command.run { (call, client) throws(CommandError) in
      let request = Request.generated(
        .get, try DeploymentOperationGroup.path(keys, call, client), apiVersion: DeploymentGroup.version,
        parameters: try Self.number(call.optional(top)))
      return .modelled(.array(try client.pages(request)), as: .named("deployment operation group list"))
    }
    return command
  }

  /// How many are wanted, as a parameter.
  ///
  /// - Throws: what the client breaks down with when it is no number.
  private static func number(_ top: String?) throws(CommandError) -> [Request.Parameter] {
    guard let top else { return [] }
    guard Int(top) != nil else { throw .unexpected("top must be type int.") }
    return [.init("$top", top)]
  }
}

extension Command where Context == Client {
  /// The first arguments of the old commands.
  @inline(never)
  fileprivate mutating func oldSource() -> (Key<String>, Key<String>, Key<String>) {
    let group = resourceGroupWithoutID(required: true)
    let file = path("--template-file -f", "The template: a file with JSON, comments allowed.")
    return (group, file, argument("--template-uri -u", "The address of the template.", of: String.self))
  }
}

/// By which name a command on deployments is called.
enum DeploymentNaming: Sendable {
  case new
  case old
}
