import ARM
import Grammar
import JSON
import Shapes

/// What `vm update` is to change, checked and brought into the form in which it is sent.
///
/// Source: recordings.
struct MachineChange {
  let keys: MachineUpdateKeys
  let call: Call
  let target: MachineTarget
  private var hostGroup: String?
  private var reservationGroup: String?

  /// Checks what can be checked before anything is read.
  init(_ keys: MachineUpdateKeys, of call: Call, target: MachineTarget, client: Client) throws(CommandError) {
    self.keys = keys
    self.call = call
    self.target = target
    let host = call.optional(keys.host).flatMap { $0.isEmpty ? nil : $0 }
    let group = call.optional(keys.hostGroup).flatMap { $0.isEmpty ? nil : $0 }
    if host != nil, group != nil {
      throw CommandError(.refused, "usage error: User cannot specify both --host and --host-group properties.")
    }
    if let host, Client.parsedID(host) == nil {
      throw CommandError(.refused, "usage error: --host is not a valid resource ID.")
    }
    hostGroup = group.map { client.id(of: $0, type: "Microsoft.Compute/hostGroups", group: target.group) }
    reservationGroup = call.optional(keys.reservationGroup)
    if let word = reservationGroup, word != "None" {
      if call.optional(keys.leavesReservation) == true {
        throw CommandError(
          .refused,
          "--capacity-reservation-group must be omitted or set to None when --disable-capacity-reservation-assignment is true."
        )
      }
      if !word.isEmpty {
        reservationGroup = client.id(
          of: word, type: "Microsoft.Compute/CapacityReservationGroups", group: target.group)
      }
    }
    if call.optional(keys.ephemeralPlacement) != nil, (call.optional(keys.size) ?? "").isEmpty {
      throw CommandError(
        .refused,
        "usage error: --ephemeral-os-disk-placement is only configurable when --size is specified.")
    }
  }

  /// Makes the changes of the options; they come after those by hand, and win.
  func apply(to document: inout JSONValue, _ client: inout Client) throws(CommandError) {
    try patchProfiles(&document, &client)
    try applyDisks(&document)
    try applySecurity(&document)
    if let text = call.optional(keys.userData) { document["userData"] = .string(try Self.encoded(text)) }
    if let group = reservationGroup {
      try document.put(
        ["id": group == "None" ? .null : .string(group)], at: "capacityReservation", "capacityReservationGroup")
    }
    if let host = call.optional(keys.host) {
      try document.put(.string(host), at: "host", "id")
      if !document["hostGroup"].isNull { document["hostGroup"] = .null }
    }
    if let hostGroup {
      try document.put(.string(hostGroup), at: "hostGroup", "id")
      if !document["host"].isNull { document["host"] = .null }
    }
    try applyAgent(&document)
    if let workspace = call.optional(keys.workspace) { try connect(to: workspace, document, &client) }
    if let size = call.optional(keys.size) {
      if document.at("hardwareProfile", "vmSize") == .string(size) {
        client.warn("VM size is already \(size)")
      } else {
        try document.put(.string(size), at: "hardwareProfile", "vmSize")
      }
    }
    if let placement = call.optional(keys.ephemeralPlacement) {
      guard !document.at("storageProfile", "osDisk", "diffDiskSettings").isNull else {
        throw CommandError(
          .refused,
          "Please update the argument '--ephemeral-os-disk-placement' when creating VM with the option '--ephemeral-os-disk true'"
        )
      }
      try document.put(.string(placement.rawValue), at: "storageProfile", "osDisk", "diffDiskSettings", "placement")
    }
    if keys.events.areGiven(call), document["scheduledEventsPolicy"].isNull {
      document["scheduledEventsPolicy"] = ScheduledEventKeys.initial
    }
    try call.carry(into: &document)
  }

  /// Puts the machine; a move to another zone needs it off.
  func put(_ document: JSONValue, _ client: inout Client, waits: Bool) throws(CommandError) -> Answer {
    var document = document
    let zones = call.optional(keys.zone).map { JSONValue.array($0.map(JSONValue.string)) }
    guard let zones, zones != (document["zones"].isNull ? [] : document["zones"]) else {
      let result = try client.putMachine(document, target, waits: waits)
      return waits ? .shown(result, as: .named("vm create")) : .nothing
    }
    document["zones"] = zones
    try client.ask(
      target, to: "/deallocate", apiVersion: "2025-11-01", parameters: [.init("forceDeallocate", "True")],
      finalState: .location, waits: true)
    let result: JSONValue
    do throws(CommandError) {
      result = try client.putMachine(document, target)
    } catch {
      do throws(CommandError) {
        try client.ask(target, to: "/start", waits: true)
      } catch let failure {
        client.warn("Failed to restart VM after failed update: \(failure.message)")
      }
      throw error
    }
    try client.ask(target, to: "/start", waits: true)
    return .shown(result, as: .named("vm create"))
  }
}

// MARK: - Changing

extension MachineChange {
  /// Access control profiles are sent by themselves, and the machine is read again: changes by hand are lost, as in `az`.
  private func patchProfiles(_ document: inout JSONValue, _ client: inout Client) throws(CommandError) {
    let profiles = [("wireServer", keys.wireServerProfile), ("imds", keys.metadataProfile)]
    let given = profiles.compactMap { name, key in call.optional(key).map { (name, $0) } }
    guard !given.isEmpty else { return }
    var settings: JSONValue = [:]
    for (name, id) in given where !id.isEmpty {
      settings[name] = ["inVMAccessControlProfileReferenceId": .string(id)]
    }
    var body: JSONValue = [:]
    body.set(settings, at: ["properties", "securityProfile", "proxyAgentSettings"])
    _ = try client.operate(
      .generated(.patch, client.path(of: target), apiVersion: "2024-11-01", body: body), waits: true,
      finalState: .operation)
    document = try client.machineToUpdate(target)
  }

  private func applyDisks(_ document: inout JSONValue) throws(CommandError) {
    if let word = call.optional(keys.systemDisk) {
      let machine = ResourceID(trusted: document["id"].string ?? "")
      let given = Client.parsedID(word)
      let id =
        given?.text
        ?? ResourceID(
          subscription: machine.subscription, group: machine.group ?? "", type: "Microsoft.Compute/disks",
          names: [word]
        ).text
      try document.put(.string(id), at: "storageProfile", "osDisk", "managedDisk", "id")
      try document.put(.string(given?.name ?? word), at: "storageProfile", "osDisk", "name")
    }
    if let words = call.optional(keys.writeAccelerator) {
      try MachineDisks.set(
        words, on: &document, member: "writeAcceleratorEnabled", usage: "LUN=VALUE' to configure write accelerator"
      ) { .bool($0.lowercased() == "true") }
    }
    if let words = call.optional(keys.caching) {
      try MachineDisks.set(words, on: &document, member: "caching", usage: "LUN=VALUE' to configure caching") {
        .string($0)
      }
    }
  }

  private func applySecurity(_ document: inout JSONValue) throws(CommandError) {
    var secureBoot = call.optional(keys.secureBoot)
    var trustedModule = call.optional(keys.trustedModule)
    let type = call.optional(keys.securityType)
    switch type {
    case .trustedLaunch:
      if document.at("securityProfile", "securityType") == "ConfidentialVM" {
        throw CommandError(
          .refused,
          "\(document["name"].string ?? "") is already configured with ConfidentialVM. Security Configuration cannot be updated from ConfidentialVM to TrustedLaunch."
        )
      }
      let hasDisk =
        call.optional(keys.systemDisk) != nil || !document.at("storageProfile", "osDisk", "managedDisk").isNull
      guard hasDisk else { break }
      secureBoot = secureBoot ?? true
      trustedModule = trustedModule ?? true
      try document.put("TrustedLaunch", at: "securityProfile", "securityType")
    case .standard:
      try document.put("Standard", at: "securityProfile", "securityType")
      try document.put(.null, at: "securityProfile", "uefiSettings")
    default: break
    }
    guard type != .standard, secureBoot != nil || trustedModule != nil else { return }
    try document.put(
      [
        "secureBootEnabled": secureBoot.map(JSONValue.bool) ?? .null,
        "vTpmEnabled": trustedModule.map(JSONValue.bool) ?? .null,
      ], at: "securityProfile", "uefiSettings")
  }

  /// What the proxy agent is told has both its servers named.
  private func applyAgent(_ document: inout JSONValue) throws(CommandError) {
    let isGiven =
      call.optional(keys.usesProxyAgent) != nil || call.optional(keys.wireServerMode) != nil
      || call.optional(keys.usesLocalRules) != nil || call.optional(keys.metadataMode) != nil
      || call.optional(keys.keyIncarnation) != nil
    guard isGiven else { return }
    try document.makeObject(at: "securityProfile", "proxyAgentSettings", "wireServer")
    try document.makeObject(at: "securityProfile", "proxyAgentSettings", "imds")
  }

  /// A text in base 64; one that Latin-1 has no letters for makes az break down.
  private static func encoded(_ text: String) throws(CommandError) -> String {
    do {
      return try Base64.encode(latin1: text)
    } catch {
      throw .unexpected(error.message)
    }
  }

  /// Installs the agent that sends logs to a workspace.
  private func connect(
    to word: String, _ document: JSONValue, _ client: inout Client
  ) throws(CommandError) {
    let id = try client.preparedWorkspace(word, group: target.group)
    let isLinux = document.at("storageProfile", "osDisk", "osType") == "Linux"
    let workspace = try client.send(.generated(.get, id, apiVersion: "2021-12-01-preview"))
    let keys = try client.send(.generated(.post, "\(id)/sharedKeys", apiVersion: "2020-08-01"))
    let type = isLinux ? "OmsAgentForLinux" : "MicrosoftMonitoringAgent"
    let body: JSONValue = [
      "location": document["location"],
      "properties": [
        "publisher": "Microsoft.EnterpriseCloud.Monitoring", "type": .string(type), "typeHandlerVersion": "1.0",
        "autoUpgradeMinorVersion": true,
        "settings": [
          "workspaceId": workspace.at("properties", "customerId"), "stopOnMultipleConnections": "true",
        ],
        "protectedSettings": ["workspaceKey": keys["primarySharedKey"]],
      ],
    ]
    _ = try client.operate(
      .generated(.put, client.path(of: target, "/extensions/\(type)"), apiVersion: "2024-11-01", body: body),
      waits: true)
  }
}

/// Settings of single disks of a machine as `az` has them: `os=WORD`, `LUN=WORD`, or a word for all.
enum MachineDisks {
  static func set(
    _ words: [String], on document: inout JSONValue, member: String, usage: String,
    _ value: (String) -> JSONValue
  ) throws(CommandError) {
    var disks = document.at("storageProfile", "dataDisks").array ?? []
    if words.count == 1, !words[0].contains("=") {
      document.set(value(words[0]), at: ["storageProfile", "osDisk", member])
      for position in disks.indices { disks[position][member] = value(words[0]) }
      document.set(.array(disks), at: ["storageProfile", "dataDisks"])
      return
    }
    for word in words {
      guard let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) else {
        throw CommandError(.refused, "usage error: please use '\(usage) on individual disk")
      }
      let name = word[..<sign].lowercased()
      let setting = value(String(word[word.index(after: sign)...]))
      if name == "os", member != "writeAcceleratorEnabled" {
        document.set(setting, at: ["storageProfile", "osDisk", member])
        continue
      }
      if name == "os" { throw CommandError(.refused, "data disk with lun of 'os' doesn't exist") }
      guard let unit = Int(name) else {
        throw CommandError.unexpected("invalid literal for int() with base 10: '\(name)'")
      }
      guard let position = disks.firstIndex(where: { $0["lun"].integer == unit }) else {
        throw CommandError(.refused, "data disk with lun of '\(unit)' doesn't exist")
      }
      disks[position][member] = setting
    }
    document.set(.array(disks), at: ["storageProfile", "dataDisks"])
  }
}
