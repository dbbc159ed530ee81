import ARM
package import Grammar
import JSON
import Shapes

/// `az vm create`.
package enum VMCreate {
  /// `az vm create`: has a template deployed that makes a machine and the network that it needs.
  package static func command() -> Command<Client> {
    var command = Command<Client>(.classic, "vm create", "Create a virtual machine.")
    command.describe(
      "Network, address and security group that are not named are found or made along. With --vmss the machine is a member of a Flexible scale set, which does not choose its model."
    )
    let keys = VMCreateKeys(&command)
    command.ignore(
      "--cmd --__DISK_INFO --__STORAGE_PROFILE --__OS_PUBLISHER --__OS_OFFER --__OS_SKU --__OS_VERSION --__STORAGE_ACCOUNT_TYPE --__VNET_TYPE --__NSG_TYPE --__PUBLIC_IP_ADDRESS_TYPE --__NIC_TYPE --__IDENTITY_ROLE_ID --__AUX_SUBSCRIPTIONS"
    )
    command.table(named: "deployment_validate_table_format")
    command.example(
      "Create an Ubuntu machine.",
      "az vm create -g MyGroup -n MyMachine --image Ubuntu2204 --admin-username azureuser --generate-ssh-keys")
    command.example(
      "Create a member of a Flexible scale set.",
      "az vm create -g MyGroup -n MyMachine --image Ubuntu2204 --vmss MySet --admin-username azureuser --generate-ssh-keys"
    )
    command.run { (call, client) throws(CommandError) in try run(call, keys, &client) }
    return command
  }

  private static func run(_ call: Call, _ keys: VMCreateKeys, _ client: inout Client) throws(CommandError) -> Answer {
    var request = try MachineRequest(call, keys, in: client.subscriptionID)
    request.location = try client.location(request.location)
    try request.check(call, &client)
    if request.interfaces.sku == .basic {
      client.warn(
        "It's recommended to create with `--public-ip-sku Standard`. Please be aware that Basic option will be removed in the future."
      )
    }
    let template = try request.template(call, keys, &client)
    let isCheck = call.isSet(keys.storage.validates)
    let answer = try client.use(
      template, prefix: "vm_deploy_", group: request.group, as: isCheck ? .validate : .deploy,
      waits: !call.isSet(keys.hardware.noWait))
    guard !isCheck, case .value = answer.content else { return answer }
    try watchIntegrity(of: request, &client)
    let names = request.count.map { count in (0..<count).map { "\(request.name)\($0)" } } ?? [request.name]
    var shown: [JSONValue] = []
    for name in names { shown.append(try details(of: name, request, &client)) }
    return .value(shown.count == 1 ? shown[0] : .array(shown))
  }

  /// What is printed of a machine that was made.
  private static func details(
    of name: String, _ request: MachineRequest, _ client: inout Client
  ) throws(CommandError) -> JSONValue {
    let machine = try client.machineDetails(
      MachineTarget(group: request.group, name: name), showsServiceText: true)
    var shown: JSONObject = [
      "id": machine["id"], "resourceGroup": .string(request.group), "powerState": machine["powerState"],
      "publicIpAddress": machine["publicIps"], "fqdns": machine["fqdns"], "privateIpAddress": machine["privateIps"],
      "macAddress": machine["macAddresses"], "location": machine["location"],
    ]
    if request.identity.isGiven {
      shown["identity"] = identity(of: machine, name, request, &client)
    } else if machine["identity"].object?.isEmpty == false {
      shown["identity"] = machine["identity"]
    }
    if let zones = machine.object?["zones"] { shown["zones"] = zones[0].string.map(JSONValue.string) ?? "" }
    return .object(shown)
  }

  private static func identity(
    of machine: JSONValue, _ name: String, _ request: MachineRequest, _ client: inout Client
  ) -> JSONValue {
    let scope = request.identity.scope.flatMap { $0.isEmpty ? nil : $0 }
    if request.identity.hasOwn, scope == nil {
      client.warn(
        "No access was given yet to the '\(name)', because '--scope' was not provided. You should setup by creating a role assignment, e.g. 'az role assignment create --assignee <principal-id> --role contributor -g \(request.group)' would let it access the current resource group. To get the pricipal id, run 'az vm show -g \(request.group) -n \(name) --query \"identity.principalId\" -otsv'"
      )
    }
    var identity: JSONObject = [:]
    if let scope {
      identity["scope"] = .string(scope)
      identity["role"] = .string(request.identity.role ?? "")
    }
    let others = machine.at("identity", "userAssignedIdentities")
    identity["userAssignedIdentities"] = others.object == nil ? [:] : others
    identity["systemAssignedIdentity"] = .string(machine.at("identity", "principalId").string ?? "")
    return .object(identity)
  }

  /// Installs the extension that attests what was started, where it is asked for and the machine can have it.
  private static func watchIntegrity(of request: MachineRequest, _ client: inout Client) throws(CommandError) {
    let isConfidential = request.security.type == .confidentialVM
    guard request.security.watchesIntegrity, request.security.isTrustedLaunch || isConfidential else { return }
    let target = MachineTarget(group: request.group, name: request.name)
    let machine = try client.machine(target, expand: "instanceView")
    let publisher =
      switch machine.at("storageProfile", "osDisk", "osType").string {
      case "Linux": "Microsoft.Azure.Security.LinuxAttestation"
      case "Windows": "Microsoft.Azure.Security.WindowsAttestation"
      default: ""
      }
    let location = machine["location"].string ?? ""
    let version = try client.extensionVersion(
      nil, of: ExtensionKind(publisher: publisher, type: "GuestAttestation"), location: location)
    let body: JSONValue = [
      "location": .string(location),
      "properties": [
        "autoUpgradeMinorVersion": true,
        "enableAutomaticUpgrade": .bool(!request.security.upgradesIntegrityByHand), "publisher": .string(publisher),
        "type": "GuestAttestation", "typeHandlerVersion": .string(version),
      ],
    ]
    do throws(CommandError) {
      _ = try client.operate(
        .generated(
          .put, client.path(of: target, "/extensions/GuestAttestation"), apiVersion: "2024-11-01", body: body),
        waits: true)
    } catch {
      let kind = request.security.isTrustedLaunch ? "Trusted Launch" : "Confidential VM"
      client.warn("Failed to install Guest Attestation Extension for \(kind). \(error.message)")
    }
  }
}
