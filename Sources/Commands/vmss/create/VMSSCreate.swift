import ARM
package import Grammar
import JSON
import Shapes

/// `az vmss create`.
package enum VMSSCreate {
  /// `az vmss create`: has a template deployed that makes a scale set and the network that it needs.
  package static func command() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss create", "Create a scale set.")
    command.describe(
      "Network, load balancer and rules that are not named are found or made along. In Rolling mode the machines get a health extension and a page for it to look at."
    )
    let keys = VMSSCreateKeys(&command)
    command.ignore(
      "--cmd --__DISK_INFO --__OS_OFFER --__OS_PUBLISHER --__OS_SKU --__OS_VERSION --__LOAD_BALANCER_TYPE --__APP_GATEWAY_TYPE --__VNET_TYPE --__PUBLIC_IP_ADDRESS_TYPE --__STORAGE_PROFILE --__IDENTITY_ROLE_ID --__AUX_SUBSCRIPTIONS"
    )
    command.table(named: "deployment_validate_table_format")
    command.example(
      "Create a set of three Ubuntu machines that are upgraded batch by batch.",
      "az vmss create -g MyGroup -n MySet --image Ubuntu2204 --instance-count 3 --upgrade-policy-mode Rolling --admin-username azureuser --generate-ssh-keys"
    )
    command.example(
      "Create a Uniform set from a gallery image in three zones.",
      "az vmss create -g MyGroup -n MySet --orchestration-mode Uniform --zones 1 2 3 --image /subscriptions/SUB/resourceGroups/MyGroup/providers/Microsoft.Compute/galleries/MyGallery/images/MyImage --admin-username azureuser --generate-ssh-keys"
    )
    command.run { (call, client) throws(CommandError) in try run(call, keys, &client) }
    return command
  }

  private static func run(
    _ call: Call, _ keys: VMSSCreateKeys, _ client: inout Client
  ) throws(CommandError) -> Answer {
    var request = try ScaleSetRequest(call, keys, in: client.subscriptionID)
    request.location = try client.location(request.location)
    try request.check(call, keys, &client)
    if request.network.balancer.sku == .basic {
      client.warn(
        "It's recommended to create with `--lb-sku Standard`. Please be aware that Basic option will be removed in the future."
      )
    }
    let template = try request.template(call, keys, &client)
    let isCheck = call.isSet(keys.essential.validates)
    let answer = try client.use(
      template, prefix: "vmss_deploy_", group: request.group, as: isCheck ? .validate : .deploy,
      waits: !call.isSet(keys.remaining.noWait))
    guard !isCheck, case .value(var outputs) = answer.content else { return answer }
    try addIdentity(of: request, to: &outputs, &client)
    try watchIntegrity(of: request, &client)
    return .value(addingResourceGroup(outputs))
  }

  /// Tells what the identity of a Uniform set is, which only the set itself knows.
  private static func addIdentity(
    of request: ScaleSetRequest, to outputs: inout JSONValue, _ client: inout Client
  ) throws(CommandError) {
    guard !request.isFlexible, request.identity.isGiven else { return }
    let set = try client.deployed(request)
    let scope = request.identity.scope.flatMap { $0.isEmpty ? nil : $0 }
    if request.identity.hasOwn, scope == nil {
      client.warn(
        "No access was given yet to the '\(request.name)', because '--scope' was not provided. You should setup by creating a role assignment, e.g. 'az role assignment create --assignee <principal-id> --role contributor -g \(request.group)' would let it access the current resource group. To get the pricipal id, run 'az vmss show -g \(request.group) -n \(request.name) --query \"identity.principalId\" -otsv'"
      )
    }
    guard outputs["vmss"].object != nil else { throw CommandError(.refused, "'vmss'") }
    var identity: JSONObject = [:]
    if let scope {
      identity["scope"] = .string(scope)
      identity["role"] = .string(request.identity.role ?? "")
    }
    let others = set.at("identity", "userAssignedIdentities")
    identity["userAssignedIdentities"] = others.object == nil ? [:] : others
    identity["systemAssignedIdentity"] = .string(set.at("identity", "principalId").string ?? "")
    outputs.set(.object(identity), at: ["vmss", "identity"])
  }
}

extension Client {
  /// The scale set as it is after its deployment.
  ///
  /// - Throws: the refusal with the service's own text.
  mutating func deployed(_ request: ScaleSetRequest) throws(CommandError) -> JSONValue {
    let response = answer(
      Request(
        .get, path(group: request.group, "Microsoft.Compute/virtualMachineScaleSets/\(request.name)"),
        apiVersion: "2026-04-01"))
    guard response.isSuccess else { throw Self.verbatim(response) }
    return response.body ?? .null
  }
}
