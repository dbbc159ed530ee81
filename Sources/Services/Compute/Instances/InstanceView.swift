import ARM
import JSON
import World

/// The instance view of one machine (vmss.md §2.3).
enum InstanceView {
  /// The version that every guest agent has.
  private static let agentVersion = "2.12.0.4"

  static func document(of instance: Instance, in fleet: Fleet) -> JSONValue {
    var view: JSONObject = [
      "statuses": [
        Status.provisioning(instance.provisioning, at: instance.changed), Status.power(instance.power),
      ],
      "platformFaultDomain": .integer(instance.faultDomain),
      "disks": .array(disks(of: instance, in: fleet)),
    ]
    let isInSet = fleet.model(instance.model)?.profile["availabilitySet"].isNull == false
    if fleet.mode == .uniform || isInSet { view["platformUpdateDomain"] = .integer(instance.updateDomain) }
    if fleet.mode == .uniform {
      view["placementGroupId"] = .string(GUID.of("\(fleet.uniqueID)/placement/\(instance.serial / 100)"))
    }
    // A machine that does not run has no agent to tell more (vmss.md §2.3).
    guard instance.power == .running else { return .object(view) }
    let image = fleet.model(instance.model)?.imageReference
    view["computerName"] = .string(InstanceDocument.computerName(instance, fleet))
    if let image, let known = PlatformImage.named(publisher: image.publisher, offer: image.offer, sku: image.sku) {
      view["hyperVGeneration"] = .string(known.generation)
      if known.publisher == "Canonical" {
        view["osName"] = "ubuntu"
        view["osVersion"] = .string(instance.imageVersion.split(separator: ".").prefix(2).joined(separator: "."))
      }
    } else {
      view["hyperVGeneration"] = "V2"
    }
    let extensions = fleet.model(instance.model)?.extensions ?? []
    view["vmAgent"] = agent(instance, extensions)
    if !extensions.isEmpty { view["extensions"] = .array(extensions.map { shown($0, instance) }) }
    if let state = instance.health?.state, let since = instance.health?.since {
      view["vmHealth"] = ["status": Status.health(state, since: since)]
    }
    return .object(view)
  }

  /// The disks, with how far they are encrypted from within.
  private static func disks(of instance: Instance, in fleet: Fleet) -> [JSONValue] {
    let model = fleet.model(instance.model)
    let encryption = DiskEncryptionState(model?.extensions ?? [])
    var names = [InstanceDocument.osDiskName(instance, fleet)]
    if fleet.mode == .machine {
      let disks = model?.profile.at("storageProfile", "dataDisks").array ?? []
      names += disks.compactMap { $0["name"].string }
    }
    return names.enumerated().map { position, name in
      var disk: JSONObject = ["name": .string(name)]
      var statuses = [Status.provisioning(.succeeded, at: instance.changed)]
      if let encryption {
        let isEncrypted = encryption.covers(system: position == 0)
        disk["encryptionSettings"] = [encryption.settings(isEncrypted: isEncrypted)]
        statuses.append([
          "code": isEncrypted ? "EncryptionState/encrypted" : "EncryptionState/notEncrypted", "level": "Info",
          "displayStatus": isEncrypted ? "Encryption is enabled on disk" : "Encryption is not enabled on disk",
        ])
      }
      disk["statuses"] = .array(statuses)
      return .object(disk)
    }
  }

  private static func agent(_ instance: Instance, _ extensions: [JSONValue]) -> JSONValue {
    var ready: JSONObject = ["code": "ProvisioningState/succeeded", "level": "Info", "displayStatus": "Ready"]
    var agent: JSONObject = ["vmAgentVersion": .string(agentVersion)]
    if !extensions.isEmpty {
      agent["extensionHandlers"] = .array(
        extensions.map { one in
          [
            "type": .string(handlerType(one)), "typeHandlerVersion": .string(handlerVersion(one, instance)),
            "status": .object(ready),
          ]
        })
    }
    ready["message"] = "Guest Agent is running"
    ready["time"] = .string(instance.changed.description)
    agent["statuses"] = [.object(ready)]
    return .object(agent)
  }

  private static func shown(_ one: JSONValue, _ instance: Instance) -> JSONValue {
    var view: JSONObject = [
      "name": one["name"], "type": .string(handlerType(one)),
      "typeHandlerVersion": .string(handlerVersion(one, instance)),
      "statuses": [
        ["code": "ProvisioningState/succeeded", "level": "Info", "displayStatus": "Provisioning succeeded"]
      ],
    ]
    let type = one.at("properties", "type").string ?? ""
    if ApplicationHealthSettings.types.contains(where: { $0.equalsIgnoringCase(type) }),
      let state = instance.health?.state
    {
      let isHealthy = state == .healthy || state == .initializing
      view["substatuses"] = [
        [
          "code": .string(
            isHealthy ? "ComponentStatus/AppHealthStatus/succeeded" : "ComponentStatus/AppHealthStatus/failed/1"),
          "level": isHealthy ? "Info" : "Error",
          "displayStatus": .string(isHealthy ? "Provisioning succeeded" : "Provisioning failed"),
          "message": .string("Application found to be \(state.rawValue)"),
        ]
      ]
    }
    if let encryption = DiskEncryptionState([one]) {
      view["substatuses"] = [
        [
          "code": .string("ComponentStatus/\(handlerType(one))/succeeded"), "level": "Info",
          "displayStatus": "Provisioning succeeded", "message": .string(encryption.message),
        ]
      ]
    }
    return .object(view)
  }

  private static func handlerType(_ one: JSONValue) -> String {
    "\(one.at("properties", "publisher").string ?? "").\(one.at("properties", "type").string ?? "")"
  }

  /// The exact version that runs: the one asked for with its release behind it.
  private static func handlerVersion(_ one: JSONValue, _ instance: Instance) -> String {
    "\(one.at("properties", "typeHandlerVersion").string ?? "1.0").\(instance.extensionRelease)"
  }
}
