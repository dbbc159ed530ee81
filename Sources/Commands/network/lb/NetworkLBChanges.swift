import Grammar
import JSON

/// What `az` adds by hand to the commands about parts of load balancers.
enum NetworkLBChanges {
  // MARK: - Frontend addresses

  static let checkFrontend: GeneratedChanges.Check = { (call, client) throws(CommandError) in
    if call.value(of: "subnet") != nil, call.value(of: "public_ip_address") != nil {
      throw CommandError(
        .refused, "incorrect usage: --subnet NAME --vnet-name NAME | --subnet ID | --public-ip-address NAME_OR_ID")
    }
    if call.value(of: "public_ip_address") == nil {
      client.warn(
        "Please note that the default public IP used for LB frontend will be changed from Basic to Standard in the future."
      )
    }
  }

  static let allocate: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    let isStatic = setting.call.value(of: "private_ip_address") != nil
    document.set(isStatic ? "Static" : "Dynamic", at: ["properties", "privateIPAllocationMethod"])
  }

  static let reallocate: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    guard let address = setting.call.value(of: "private_ip_address") else { return }
    let isStatic = address.string.map { !$0.isEmpty } ?? false
    document.set(isStatic ? "Static" : "Dynamic", at: ["properties", "privateIPAllocationMethod"])
  }

  // MARK: - Probes

  static let warnOfCount: GeneratedChanges.Check = { (call, client) throws(CommandError) in
    guard call.value(of: "number_of_probes") != nil else { return }
    client.warn(
      "The property \"numberOfProbes\" is not respected. Load Balancer health probes will probe up or down immediately after one probe regardless of the property's configured value. To control the number of successful or failed consecutive probes necessary to mark backend instances as healthy or unhealthy, please leverage the property \"probeThreshold\" instead."
    )
  }

  /// An empty path takes the path away.
  static let dropEmptyPath: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    if setting.call.text(of: "request_path")?.isEmpty == true { document.remove(at: ["properties", "requestPath"]) }
  }

  // MARK: - Rules

  /// The only frontend address, where none is named.
  static let chooseFrontend: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    guard setting.call.value(of: "frontend_ip_name") == nil else { return }
    let frontends = setting.whole.at("properties", "frontendIPConfigurations").array ?? []
    guard frontends.count <= 1 else {
      throw CommandError(
        .refused, "Multiple FrontendIpConfigurations found in loadbalancer. Specify --frontend-ip explicitly.")
    }
    if let id = frontends.first?["id"], !id.isNull {
      document.set(["id": id], at: ["properties", "frontendIPConfiguration"])
    }
  }

  /// The only frontend address and the only pool, where none is named.
  static let chooseFrontendAndPool: GeneratedChanges.Change = { (document, setting, client) throws(CommandError) in
    try chooseFrontend(&document, setting, &client)
    guard setting.call.value(of: "backend_pools") == nil else { return }
    let pools = setting.whole.at("properties", "backendAddressPools").array ?? []
    guard pools.count <= 1 else {
      throw CommandError(
        .refused, "Multiple BackendAddressPools found in loadbalancer. Specify --backend-pool-name explicitly.")
    }
    if let id = pools.first?["id"], !id.isNull {
      document.set([["id": id]], at: ["properties", "backendAddressPools"])
    }
  }

  /// The service finds the single pool in the list.
  static let dropSinglePool: GeneratedChanges.Change = { (document, _, _) throws(CommandError) in
    document.remove(at: ["properties", "backendAddressPool"])
  }

  // MARK: - Pools

  /// Completes the addresses that options give, before anything is asked.
  static let checkAddresses: GeneratedChanges.Check = { (call, _) throws(CommandError) in
    guard var addresses = call.value(of: "backend_addresses")?.array else { return }
    let network = call.value(of: "sync_mode") == nil ? call.text(of: "vnet") : nil
    for position in addresses.indices {
      try complete(
        &addresses[position], network, call.value(of: "admin_state"), isNew: call.declaration.verb == "create")
    }
    call.setValue(.array(addresses), of: "backend_addresses")
  }

  static let completePool: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    let call = setting.call
    if call.value(of: "sync_mode") != nil, let id = call.text(of: "vnet") {
      document.set(["id": .string(id)], at: ["properties", "virtualNetwork"])
    }
    if call.value(of: "tunnel_interfaces") == nil,
      setting.whole.at("sku", "name").string?.equalsIgnoringCase("gateway") ?? false
    {
      document.set(
        [["identifier": 900, "protocol": "VXLAN", "type": "Internal"]], at: ["properties", "tunnelInterfaces"])
    }
  }

  /// Gives an address of a pool what options of the command say for all of them.
  private static func complete(
    _ address: inout JSONValue, _ network: String?, _ state: JSONValue?, isNew: Bool
  ) throws(CommandError) {
    if let state, address.at("properties", "adminState").isNull {
      address.set(state, at: ["properties", "adminState"])
    }
    if let network, address.at("properties", "virtualNetwork", "id").isNull {
      address.set(.string(network), at: ["properties", "virtualNetwork", "id"])
    }
    let own = address.at("properties", "virtualNetwork", "id").string
    let name = address["name"].string ?? ""
    let subnet = address.at("properties", "subnet", "id").string
    if let subnet, Client.parsedID(subnet) == nil {
      guard let own else {
        throw CommandError(
          .refused,
          "Invalid backend address\(isNew ? " `\(name)`" : ""): vnet name or vnet ID is required when using subnet name only."
        )
      }
      address.set(.string("\(own)/subnets/\(subnet)"), at: ["properties", "subnet", "id"])
    }
    guard isNew, own == nil, subnet == nil else { return }
    throw CommandError(.refused, "Invalid backend address `\(name)`: vnet or subnet is required.")
  }

  /// The whole id of a subnet that is named within the network.
  static let completeSubnet: GeneratedChanges.Check = { (call, _) throws(CommandError) in
    guard let subnet = call.text(of: "subnet"), Client.parsedID(subnet) == nil else { return }
    guard let network = call.text(of: "virtual_network") else {
      throw CommandError(.refused, "vnet name or vnet ID is required when using subnet name only.")
    }
    call.setValue(.string("\(network)/subnets/\(subnet)"), of: "subnet")
  }
}
