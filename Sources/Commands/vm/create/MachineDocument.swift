import ARM
import Grammar
import JSON

extension MachineRequest {
  /// The machine itself as it stands in the template, without what it depends on.
  func machineDocument(
    _ interfaces: [JSONValue], _ call: Call, _ keys: VMCreateKeys, _ client: Client
  ) throws(CommandError) -> JSONValue {
    var properties: JSONObject = [
      "hardwareProfile": ["vmSize": size.map(JSONValue.string) ?? .null],
      "networkProfile": ["networkInterfaces": .array(interfaces)],
      "storageProfile": try machineStorage(),
    ]
    if let availabilitySet { properties["availabilitySet"] = ["id": .string(availabilitySet)] }
    if let scaleSet { properties["virtualMachineScaleSet"] = ["id": .string(scaleSet)] }
    if (disks.attachedSystem ?? "").isEmpty, disks.isSpecialized != true {
      properties["osProfile"] = try systemDocument(call, keys.placement, client)
    }
    if let address = bootDiagnostics {
      properties["diagnosticsProfile"] = ["bootDiagnostics": ["enabled": true, "storageUri": .string(address)]]
    }
    let hibernates = call.optional(keys.hardware.hibernates)
    if disks.hasUltraDisks == true || hibernates == true {
      var capabilities: JSONObject = [:]
      if let hasUltraDisks = disks.hasUltraDisks { capabilities["ultraSSDEnabled"] = .bool(hasUltraDisks) }
      if let hibernates { capabilities["hibernationEnabled"] = .bool(hibernates) }
      properties["additionalCapabilities"] = .object(capabilities)
    }
    if let group = policies.proximityGroup, !group.isEmpty {
      properties["proximityPlacementGroup"] = ["id": .string(group)]
    }
    if let host { properties["host"] = ["id": .string(host)] }
    if let hostGroup { properties["hostGroup"] = ["id": .string(hostGroup)] }
    let security = securityDocument(
      metadataMode: call.optional(keys.hardware.metadataMode),
      metadataProfile: call.optional(keys.hardware.metadataProfile))
    if security.object?.isEmpty == false { properties["securityProfile"] = security }
    if let userData = data.userData, !userData.isEmpty {
      properties["userData"] = .string(try Base64.encode(latin1: client.contentOrText(userData)))
    }
    if let group = policies.reservationGroup, !group.isEmpty, group != "None" {
      properties["capacityReservation"] = ["capacityReservationGroup": ["id": .string(group)]]
    }
    var document: JSONValue = [
      "apiVersion": "2026-04-01", "type": "Microsoft.Compute/virtualMachines", "name": .string(numbered(name)),
      "location": .string(location ?? ""), "tags": .object(tags), "dependsOn": [], "properties": .object(properties),
    ]
    if !zones.isEmpty { document["zones"] = .array(zones.map(JSONValue.string)) }
    if let count { document["copy"] = Self.copies("vmcopy", count) }
    if let edge = edgeDocument { document["extendedLocation"] = edge }
    call.apply(to: &document)
    return document
  }

  /// The member `osProfile`.
  private func systemDocument(
    _ call: Call, _ keys: MachinePlacementKeys, _ client: Client
  ) throws(CommandError) -> JSONValue {
    let special = "`~!@#$%^&*()=+_[]{}\\|;:'\",<>/?"
    let computerName = computerName ?? String(name.filter { !special.contains($0) })
    var system: JSONValue = [
      "computerName": .string(numbered(computerName)), "adminUsername": login.username.map(JSONValue.string) ?? .null,
    ]
    if let password = login.password, !password.isEmpty { system["adminPassword"] = "[parameters('adminPassword')]" }
    if let customData = data.customData, !customData.isEmpty {
      system["customData"] = .string(try Base64.encode(latin1: client.contentOrText(customData)))
    }
    if !login.keys.isEmpty, let keyPath = login.keyPath, !keyPath.isEmpty {
      system["linuxConfiguration"] = [
        "disablePasswordAuthentication": .bool(login.type == .ssh),
        "ssh": [
          "publicKeys": .array(login.keys.map { ["keyData": .string($0), "path": .string(keyPath)] })
        ],
      ]
    }
    let configuration = image.isWindows ? "windowsConfiguration" : "linuxConfiguration"
    if let agent = call.optional(keys.agent) {
      system.set(.bool(agent), at: [configuration, "provisionVMAgent"])
    }
    if !data.secrets.isEmpty, mergedSecrets != [] { system["secrets"] = mergedSecrets }
    if image.isWindows, let updates = call.optional(keys.updatesItself) {
      system.set(.bool(updates), at: [configuration, "enableAutomaticUpdates"])
    }
    guard let patches = call.optional(keys.patchMode) else { return system }
    let allowed: [PatchMode] =
      image.isWindows ? [.automaticByOS, .automaticByPlatform, .manual] : [.automaticByPlatform, .imageDefault]
    guard allowed.contains(patches) else {
      let words = allowed.map(\.rawValue).joined(separator: ", ")
      throw CommandError(
        .refused,
        "Invalid value of --patch-mode for \(image.isWindows ? "Windows" : "Linux") VM. Valid values are \(words).")
    }
    system.set(.string(patches.rawValue), at: [configuration, "patchSettings", "patchMode"])
    if image.isWindows {
      system.set(
        call.optional(keys.patchesWhileRunning).map(JSONValue.bool) ?? .null,
        at: [configuration, "patchSettings", "enableHotpatching"])
    }
    return system
  }
}
