import Grammar
import JSON

/// What the machines of a new scale set are: the member `virtualMachineProfile`.
extension ScaleSetRequest {
  func profileDocument(
    _ names: NetworkNames, _ call: Call, _ keys: VMSSCreateKeys, _ client: Client
  ) throws(CommandError) -> JSONValue {
    var profile: JSONValue = [:]
    let storage = try storageDocument()
    if storage.object?.isEmpty == false { profile["storageProfile"] = storage }
    let system = try systemDocument(call, keys.policy, client)
    if disks.isSpecialized != true, system.object?.isEmpty == false { profile["osProfile"] = system }
    if upgradeMode.equalsIgnoringCase("Rolling") { profile["extensionProfile"] = ["extensions": [healthExtension]] }
    if let notice = policies.terminateNotification {
      profile["scheduledEventsProfile"] = [
        "terminateNotificationProfile": ["notBeforeTimeout": .string(notice), "enable": "true"]
      ]
    }
    let security = securityDocument(
      metadataMode: call.optional(keys.remaining.metadataMode),
      metadataProfile: call.optional(keys.remaining.metadataProfile))
    if security.object?.isEmpty == false { profile["securityProfile"] = security }
    if let userData = data.userData, !userData.isEmpty {
      profile["userData"] = .string(try Base64.encode(latin1: client.contentOrText(userData)))
    }
    let network = networkDocument(names)
    if network.object?.isEmpty == false { profile["networkProfile"] = network }
    if let group = policies.reservationGroup, !group.isEmpty, group != "None" {
      profile["capacityReservation"] = ["capacityReservationGroup": ["id": .string(group)]]
    }
    if let posture = call.optional(keys.remaining.postureID), !posture.isEmpty {
      profile.set(.string(posture), at: ["securityPostureReference", "id"])
    }
    if let excluded = call.optional(keys.remaining.excludedExtensions), !excluded.isEmpty {
      profile.set(.array(excluded.map(JSONValue.string)), at: ["securityPostureReference", "excludeExtensions"])
    }
    return profile
  }

  /// What Rolling mode needs to know health by: the client adds it unasked, with a page that it looks at.
  private var healthExtension: JSONValue {
    let name: JSONValue = image.isLinux ? "ApplicationHealthLinux" : "ApplicationHealthWindows"
    return [
      "name": name,
      "properties": [
        "publisher": "Microsoft.ManagedServices", "type": name, "typeHandlerVersion": "1.0",
        "autoUpgradeMinorVersion": true, "settings": ["port": 80, "protocol": "http", "requestPath": "/"],
      ],
    ]
  }

  /// The member `osProfile`.
  private func systemDocument(_ call: Call, _ keys: PolicyKeys, _ client: Client) throws(CommandError) -> JSONValue {
    var system: JSONValue = [:]
    let prefix = isFlexible ? computerNamePrefix : computerNamePrefix ?? namingPrefix
    if let prefix, !prefix.isEmpty { system["computerNamePrefix"] = .string(prefix) }
    if let username = login.username, !username.isEmpty { system["adminUsername"] = .string(username) }
    if let password = login.password, !password.isEmpty {
      system["adminPassword"] = "[parameters('adminPassword')]"
    }
    if !login.keys.isEmpty, let keyPath = login.keyPath, !keyPath.isEmpty {
      let keys = login.keys.map { JSONValue.object(["path": .string(keyPath), "keyData": .string($0)]) }
      system["linuxConfiguration"] = [
        "disablePasswordAuthentication": .bool(login.type == .ssh), "ssh": ["publicKeys": .array(keys)],
      ]
    }
    if let customData = data.customData, !customData.isEmpty {
      system["customData"] = .string(try Base64.encode(latin1: client.contentOrText(customData)))
    }
    if !data.secrets.isEmpty, mergedSecrets != [] { system["secrets"] = mergedSecrets }
    try addMaintenance(to: &system, call, keys)
    if upgradeMode.equalsIgnoringCase("Rolling") {
      guard image.operatingSystem != nil else {
        throw CommandError(.refused, "'NoneType' object has no attribute 'lower'")
      }
      if system.object?.isEmpty == false {
        system["customData"] = .string(Base64.encode(Array(HealthPage.script(isLinux: image.isLinux).utf8)))
      }
    }
    return system
  }

  /// Agent, updates and patches.
  private func addMaintenance(to system: inout JSONValue, _ call: Call, _ keys: PolicyKeys) throws(CommandError) {
    let agent = call.optional(keys.hasAgent)
    let updates = call.optional(keys.updatesItself)
    let patches = call.optional(keys.patchMode)
    guard agent != nil || updates != nil || patches != nil else { return }
    guard image.operatingSystem != nil else {
      throw CommandError(.refused, "'NoneType' object has no attribute 'lower'")
    }
    let configuration = image.isWindows ? "windowsConfiguration" : "linuxConfiguration"
    guard image.isWindows || image.isLinux else { return }
    if let agent { system.set(.bool(agent), at: [configuration, "provisionVMAgent"]) }
    // The client takes for granted that the configuration is there by now.
    let missing = CommandError(.refused, "'\(configuration)'")
    if image.isWindows, let updates {
      guard system.object?[configuration] != nil else { throw missing }
      system.set(.bool(updates), at: [configuration, "enableAutomaticUpdates"])
    }
    guard let patches else { return }
    let allowed: [PatchMode] =
      image.isWindows
      ? [.automaticByOS, .automaticByPlatform, .manual] : [.automaticByPlatform, .imageDefault]
    guard allowed.contains(patches) else {
      let words = allowed.map(\.rawValue).joined(separator: ", ")
      throw CommandError(
        .refused,
        "Invalid value of --patch-mode for \(image.isWindows ? "Windows" : "Linux") VMSS. Valid values are \(words).")
    }
    guard system.object?[configuration] != nil else { throw missing }
    system.set(.string(patches.rawValue), at: [configuration, "patchSettings", "patchMode"])
  }

  /// The member `networkProfile`.
  private func networkDocument(_ names: NetworkNames) -> JSONValue {
    var document: JSONValue = [:]
    if let card = cardDocument(names) { document["networkInterfaceConfigurations"] = [card] }
    if let probe = network.healthProbe, !probe.isEmpty {
      let isPlaced = network.balancer.loadBalancerPresence != nil || network.balancer.gatewayPresence != nil
      let isID = Client.parsedID(probe) != nil
      let id =
        isPlaced && !isID ? path("Microsoft.Network") + "/loadBalancers/\(names.loadBalancer)/probes/\(probe)" : probe
      document["healthProbe"] = ["id": .string(id)]
    }
    if let version = networkVersion, !version.isEmpty { document["networkApiVersion"] = .string(version) }
    return document
  }

  /// The network card of an instance; `nil` when nothing is said about it.
  private func cardDocument(_ names: NetworkNames) -> JSONValue? {
    var properties: JSONValue = [:]
    let address = addressDocument(names)
    if address.object?.isEmpty == false {
      properties["ipConfigurations"] = [["name": .string("\(namingPrefix)IPConfig"), "properties": address]]
    }
    if !network.nameServers.isEmpty {
      properties["dnsSettings"] = ["dnsServers": .array(network.nameServers.map(JSONValue.string))]
    }
    if network.accelerates == true { properties["enableAcceleratedNetworking"] = true }
    if let group = names.securityGroup, !group.isEmpty { properties["networkSecurityGroup"] = ["id": .string(group)] }
    guard properties.object?.isEmpty == false else { return nil }
    properties["primary"] = "true"
    return ["name": .string("\(namingPrefix)Nic"), "properties": properties]
  }

  private func addressDocument(_ names: NetworkNames) -> JSONValue {
    var properties: JSONValue = [:]
    if let subnet = names.subnetID(self) { properties["subnet"] = ["id": .string(subnet)] }
    if network.hasPublicIPPerMachine {
      properties["publicipaddressconfiguration"] = [
        "name": "instancepublicip", "properties": ["idleTimeoutInMinutes": 10],
      ]
      if let label = network.machineDomainName, !label.isEmpty {
        properties.set(
          .string(label), at: ["publicipaddressconfiguration", "properties", "dnsSettings", "domainNameLabel"])
      }
    }
    let balancer = network.balancer
    if balancer.loadBalancerPresence != nil || balancer.gatewayPresence != nil {
      let isLoadBalancer = balancer.loadBalancerPresence != nil
      let word = isLoadBalancer ? names.loadBalancer : names.gateway
      let kind = isLoadBalancer ? "loadBalancers" : "applicationGateways"
      let whole = Client.parsedID(word) != nil ? word : path("Microsoft.Network") + "/\(kind)/\(word)"
      let pool = "\(whole)/backendAddressPools/\(names.backendPool)"
      let member =
        pool.contains("loadBalancers") ? "loadBalancerBackendAddressPools" : "ApplicationGatewayBackendAddressPools"
      properties[member] = [["id": .string(pool)]]
      if let natPool = names.natPool {
        properties["loadBalancerInboundNatPools"] = [["id": .string("\(whole)/inboundNatPools/\(natPool)")]]
      }
    }
    if let groups = network.applicationSecurityGroups {
      properties["applicationSecurityGroups"] = .array(groups.map { ["id": .string($0)] })
    }
    return properties
  }
}
