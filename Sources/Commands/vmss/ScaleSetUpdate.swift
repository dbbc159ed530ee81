import ARM
import Grammar
import JSON
import Lesson

/// What `vmss update` is to change, checked and brought into the form in which it is sent.
///
/// Source: vmss.md §1.2, measured.
struct ScaleSetUpdate {
  let options: ScaleSetUpdateOptions
  let call: Call
  let target: ScaleSetTarget
  let instanceID: String?
  /// In ISO 8601.
  private var terminationNotice: String?
  /// In ISO 8601.
  private var repairsGracePeriod: String?
  /// An id; `None` for none.
  private var reservation: String?

  /// Checks what can be checked before anything is read.
  ///
  /// - Throws: `az`'s complaint.
  init(
    _ options: ScaleSetUpdateOptions, of call: Call, target: ScaleSetTarget, instanceID: String?,
    client: inout Client
  ) throws(CommandError) {
    self.options = options
    self.call = call
    self.target = target
    self.instanceID = instanceID
    try checkAim()
    try checkTermination()
    terminationNotice = call.optional(options.machine.terminationNotice).map { "PT\($0)M" }
    try checkRepairs()
    repairsGracePeriod = call.optional(options.machine.repairsGracePeriod).map { Self.gracePeriod($0, &client) }
    reservation = try reservationID(client)
    if call.optional(options.placement.includedZones) != nil, call.optional(options.placement.excludedZones) != nil {
      throw CommandError(.refused, "You can only specify one of --include-zones and --exclude-zones")
    }
  }

  /// Gets the object that is changed, as it is printed, without its image.
  func read(_ client: inout Client) throws(CommandError) -> JSONValue {
    var document: JSONValue
    let storage: [String]
    if let instanceID {
      document = try client.scaleSetInstance(instanceID, of: target)
      storage = ["storageProfile"]
    } else {
      document = try client.scaleSet(target)
      if call.optional(options.machine.securityType) == .trustedLaunch {
        try client.checkTrustedLaunch(of: document)
      }
      storage = ["virtualMachineProfile", "storageProfile"]
    }
    // A body with the image would need the right to use the image.
    if !storage.reduce(document, { $0[$1] }).isNull { document.set(.null, at: storage + ["imageReference"]) }
    return document
  }

  /// Makes the changes of the options; they come after those by hand, and win.
  func apply(to document: inout JSONValue, _ client: inout Client) throws(CommandError) {
    try patchProfiles(&document, &client)
    guard instanceID == nil else { return try applyToInstance(&document) }
    if let adds = call.optional(options.placement.addsProxyAgentExtension) {
      try document.put(
        .bool(adds), at: "virtualMachineProfile", "securityProfile", "proxyAgentSettings", "addProxyAgentExtension")
    }
    try applySecurity(&document, &client)
    try checkPriorityMix(document)
    try applyPolicies(&document)
    try applyProfile(&document, client)
    try applySize(&document, &client)
    try call.carry(into: &document)
  }
}

// MARK: - Checking

extension ScaleSetUpdate {
  private var isAboutInstance: Bool { instanceID.map { !$0.isEmpty } ?? false }

  private func checkAim() throws(CommandError) {
    if isAboutInstance, call.optional(options.rollout.disablesReservation) != nil {
      throw CommandError(
        .refused,
        "--disable-capacity-reservation-assignment applies to the parent VMSS and cannot be used with --instance-id")
    }
    let protects =
      call.optional(options.machine.protectsFromScaleIn) ?? call.optional(options.machine.protectsFromScaleSetActions)
    if !isAboutInstance, protects != nil {
      throw CommandError(
        .refused,
        "usage error: protection policies can only be applied to VM instances within a VMSS. Please use --instance-id to specify a VM instance"
      )
    }
  }

  private func checkTermination() throws(CommandError) {
    let notice = call.optional(options.machine.terminationNotice)
    switch call.optional(options.machine.notifiesTermination) {
    case false where notice != nil:
      throw CommandError(.refused, "usage error: please enable --enable-terminate-notification")
    case true where notice == nil:
      throw CommandError(.refused, "usage error: please set --terminate-notification-time")
    default: return
    }
  }

  private func checkRepairs() throws(CommandError) {
    let isSpecified =
      call.optional(options.machine.repairsGracePeriod) != nil || call.optional(options.rollout.repairAction) != nil
    switch call.optional(options.machine.repairs) {
    case false where isSpecified:
      throw CommandError(.refused, "usage error: please enable --enable-automatic-repairs")
    case true where !isSpecified:
      throw CommandError(
        .refused, "usage error: please set --automatic-repairs-grace-period or --automatic-repairs-action")
    default: return
    }
  }

  /// Minutes as a duration. The documents write a duration already, which `az` wraps once more.
  private static func gracePeriod(_ word: String, _ client: inout Client) -> String {
    let isDuration = word.utf8.first.map { $0.lowercasedASCII == UInt8(ascii: "p") } ?? false
    guard isDuration, client.strictness == .lesson else { return "PT\(word)M" }
    client.note(.repairsGracePeriodText)
    return word
  }

  private func reservationID(_ client: Client) throws(CommandError) -> String? {
    let reservation = call.optional(options.rollout.reservation)
    guard let reservation, reservation != "None" else { return reservation }
    if call.optional(options.rollout.disablesReservation) == true {
      throw CommandError(
        .refused,
        "--capacity-reservation-group must be omitted or set to None when --disable-capacity-reservation-assignment is true."
      )
    }
    if reservation.isEmpty { return reservation }
    return client.id(of: reservation, type: "Microsoft.Compute/CapacityReservationGroups", group: target.group)
  }

  private func checkPriorityMix(_ document: JSONValue) throws(CommandError) {
    guard
      call.optional(options.hardware.regularCount) ?? call.optional(options.hardware.regularPercentage) != nil,
      document["orchestrationMode"] != "Flexible"
    else { return }
    throw CommandError(
      .refused,
      "--regular-priority-count/--regular-priority-percentage is only available for VMSS with flexible orchestration mode"
    )
  }
}

// MARK: - Changing

extension ScaleSetUpdate {
  /// Access control profiles are sent by themselves, and the object is read again: changes by hand are lost, as in `az`.
  private func patchProfiles(_ document: inout JSONValue, _ client: inout Client) throws(CommandError) {
    let profiles = [("imds", options.placement.imdsProfile), ("wireServer", options.placement.wireServerProfile)]
    let given = profiles.compactMap { name, key in call.optional(key).map { (name, $0) } }
    guard !given.isEmpty else { return }
    var settings: JSONValue = [:]
    for (name, id) in given where !id.isEmpty {
      settings[name] = ["inVMAccessControlProfileReferenceId": .string(id)]
    }
    var body: JSONValue = [:]
    body.set(
      settings, at: ["properties", "virtualMachineProfile", "securityProfile", "proxyAgentSettings"])
    _ = try client.operate(
      .generated(.patch, client.path(of: target), apiVersion: "2024-11-01", body: body), waits: true,
      finalState: .operation)
    document = try read(&client)
  }

  /// An instance takes few of the options; `az` passes over the others.
  private func applyToInstance(_ document: inout JSONValue) throws(CommandError) {
    if let adds = call.optional(options.placement.addsProxyAgentExtension) {
      try document.put(.bool(adds), at: "securityProfile", "proxyAgentSettings", "addProxyAgentExtension")
    }
    if let license = call.optional(options.machine.licenseType) { document["licenseType"] = .string(license.rawValue) }
    if let text = call.optional(options.rollout.userData) {
      document["userData"] = .string(try Self.encoded(text))
    }
    try document.makeObject(at: "protectionPolicy")
    if let protects = call.optional(options.machine.protectsFromScaleIn) {
      try document.put(.bool(protects), at: "protectionPolicy", "protectFromScaleIn")
    }
    if let protects = call.optional(options.machine.protectsFromScaleSetActions) {
      try document.put(.bool(protects), at: "protectionPolicy", "protectFromScaleSetActions")
    }
  }

  /// The security profile is replaced as a whole, whatever else was in it.
  private func applySecurity(_ document: inout JSONValue, _ client: inout Client) throws(CommandError) {
    let type = call.optional(options.machine.securityType)
    let bootsSecurely = call.optional(options.rollout.bootsSecurely)
    let hasVTPM = call.optional(options.rollout.hasVTPM)
    guard type != nil || bootsSecurely != nil || hasVTPM != nil else { return }
    if document["virtualMachineProfile"].object?["securityProfile"] == .null {
      throw .unexpected("'NoneType' object has no attribute 'get'")
    }
    let present = document.at("virtualMachineProfile", "securityProfile")["securityType"].string
    var profile: JSONValue = [:]
    switch type {
    case .trustedLaunch where present != type?.rawValue:
      profile["securityType"] = .string(SecurityType.trustedLaunch.rawValue)
      profile["uefiSettings"] = [
        "secureBootEnabled": .bool(bootsSecurely ?? false), "vTpmEnabled": .bool(hasVTPM ?? true),
      ]
    case .standard:
      if present == SecurityType.trustedLaunch.rawValue {
        client.warn(
          "Turning off Trusted launch disables foundational security for your VMs. For more information, visit https://aka.ms/TrustedLaunch"
        )
      }
      profile["securityType"] = .string(SecurityType.standard.rawValue)
    default:
      profile["uefiSettings"] = [
        "secureBootEnabled": bootsSecurely.map(JSONValue.bool) ?? .null,
        "vTpmEnabled": hasVTPM.map(JSONValue.bool) ?? .null,
      ]
    }
    try document.put(profile, at: "virtualMachineProfile", "securityProfile")
  }

  private func applyPolicies(_ document: inout JSONValue) throws(CommandError) {
    let machine = options.machine
    if call.optional(machine.notifiesTermination) != nil || terminationNotice != nil {
      try document.put(
        [
          "enable": call.optional(machine.notifiesTermination).map(JSONValue.bool) ?? .null,
          "notBeforeTimeout": terminationNotice.map(JSONValue.string) ?? .null,
        ], at: "virtualMachineProfile", "scheduledEventsProfile", "terminateNotificationProfile")
    }
    if let notifies = call.optional(options.hardware.notifiesImage) {
      try document.put(
        ["enable": .bool(notifies)], at: "virtualMachineProfile", "scheduledEventsProfile",
        "osImageNotificationProfile")
    }
    if let repairsGracePeriod {
      try document.put(.string(repairsGracePeriod), at: "automaticRepairsPolicy", "gracePeriod")
    }
    if call.isSet(options.rollout.forcesDeletion) {
      try document.put(true, at: "scaleInPolicy", "forceDeletion")
    }
    if let names = call.optional(options.hardware.excludedExtensions) {
      try document.put(
        .array(names.map(JSONValue.string)), at: "virtualMachineProfile", "securityPostureReference",
        "excludeExtensions")
    }
    let placement = options.placement
    if call.optional(options.hardware.usesProxyAgent) ?? call.optional(placement.usesLocalRules) != nil
      || call.optional(placement.wireServerMode) ?? call.optional(placement.imdsMode) != nil
    {
      try document.makeObject(at: "virtualMachineProfile", "securityProfile", "proxyAgentSettings", "wireServer")
      try document.makeObject(at: "virtualMachineProfile", "securityProfile", "proxyAgentSettings", "imds")
    }
  }

  private func applyProfile(_ document: inout JSONValue, _ client: Client) throws(CommandError) {
    if let license = call.optional(options.machine.licenseType) {
      try document.put(.string(license.rawValue), at: "virtualMachineProfile", "licenseType")
    }
    if let text = call.optional(options.rollout.userData) {
      try document.put(.string(Self.encoded(text)), at: "virtualMachineProfile", "userData")
    }
    if let text = call.optional(options.hardware.customData) {
      let script = client.readFile(text).map { String(decoding: $0, as: UTF8.self) } ?? text
      try document.put(.string(Self.encoded(script)), at: "virtualMachineProfile", "osProfile", "customData")
    }
    if let reservation {
      try document.put(
        ["capacityReservationGroup": ["id": reservation == "None" ? .null : .string(reservation)]],
        at: "virtualMachineProfile", "capacityReservation")
    }
    if let disables = call.optional(options.rollout.disablesReservation) {
      try document.put(
        .bool(disables), at: "virtualMachineProfile", "capacityReservation", "disableCapacityReservationAssignment")
      if disables {
        document.remove(at: ["virtualMachineProfile", "capacityReservation", "capacityReservationGroup"])
      }
    }
    try applyEphemeralDisk(&document)
  }

  /// A text in base 64; one that Latin-1 has no letters for makes az break down.
  private static func encoded(_ text: String) throws(CommandError) -> String {
    do {
      return try Base64.encode(latin1: text)
    } catch {
      throw .unexpected(error.message)
    }
  }

  private func applyEphemeralDisk(_ document: inout JSONValue) throws(CommandError) {
    let isEphemeral = call.optional(options.hardware.ephemeralDisk)
    let placement = call.optional(options.rollout.ephemeralPlacement)
    let option = call.optional(options.hardware.ephemeralOption)
    guard isEphemeral != nil || placement != nil || option != nil else { return }
    let place = ["virtualMachineProfile", "storageProfile", "osDisk", "diffDiskSettings"]
    try document.makeObject(at: place[0], place[1], place[2], place[3])
    if let placement { document.set(.string(placement.rawValue), at: place + ["placement"]) }
    if let option { document.set(.string(option.rawValue), at: place + ["option"]) }
    if isEphemeral == false { document.set([:], at: place) }
  }

  private func applySize(_ document: inout JSONValue, _ client: inout Client) throws(CommandError) {
    if let size = call.optional(options.rollout.size) {
      switch document["sku"] {
      case .string: throw .unexpected("'str' object has no attribute 'get'")
      case .array: throw .unexpected("'list' object has no attribute 'get'")
      default: break
      }
      if document.at("sku", "name") == .string(size) {
        client.warn("VMSS sku is already \(size)")
      } else {
        try document.put(.string(size), at: "sku", "name")
      }
    }
    let sizes = call.optional(options.placement.sizes)
    let strategy = call.optional(options.placement.allocationStrategy)
    guard sizes != nil || strategy != nil else { return }
    var profile: JSONValue = [:]
    if let sizes {
      let ranks = call.optional(options.placement.ranks) ?? []
      profile["vmSizes"] = .array(
        sizes.enumerated().map { position, size in
          var member: JSONValue = ["name": .string(size)]
          if ranks.indices.contains(position) { member["rank"] = .string(ranks[position]) }
          return member
        })
    }
    if let strategy { profile["allocationStrategy"] = .string(strategy.rawValue) }
    document["skuProfile"] = profile
  }
}
