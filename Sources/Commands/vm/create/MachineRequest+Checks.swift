import ARM
import Grammar
import JSON

extension MachineRequest {
  /// Checks what is asked for and works out what is not said, in the order of the client: its requests and complaints
  /// come in that order too.
  mutating func check(_ call: Call, _ client: inout Client) throws(CommandError) {
    try checkLocation(&client)
    recommendRegion(&client)
    if let count { try checkCount(count) }
    checkApplicationSecurityGroups(client)
    try checkStorage(&client)
    if storageProfile == .unmanagedBlob || storageProfile == .unmanagedMarketplace {
      try checkStorageAccount(&client)
    }
    try checkAvailabilitySet(&client)
    try checkScaleSet(&client)
    try checkVirtualNetwork(&client, isNeeded: interfaces.areNew)
    checkSecurityGroup(&client)
    checkAddress(&client)
    try checkAcceleratedNetworking(&client)
    try checkLogin(&client)
    try checkProximityGroup(&client)
    try checkHost(client)
    if !(data.secretWords ?? []).isEmpty { try checkSecrets(&client) }
    fillInTrustedLaunch()
    try checkIdentity(&client)
    try checkGeneration(&client)
    try checkAttachedDisk(&client)
    try checkBootDiagnostics(&client)
    try checkReservation(client)
    try checkInterfaceDeleteOptions()
    try checkTerms(&client)
  }

  /// Names a region that costs less, where the client knows one.
  private func recommendRegion(_ client: inout Client) {
    let cheaper = ["westeurope": "uksouth", "francecentral": "northeurope", "germanywestcentral": "northeurope"]
    guard let location, let other = cheaper[location] else { return }
    client.say(
      "Selecting \"\(other)\" may reduce your costs.\u{202F}The region you've selected may cost more for the same services. You can disable this message in the future with the command \"az config set core.display_region_identified=false\". Learn more at https://go.microsoft.com/fwlink/?linkid=222571 \n"
    )
  }

  private func checkCount(_ count: Int) throws(CommandError) {
    guard (2...250).contains(count) else {
      throw CommandError(
        .refused, "--count should be in [2, 250]. Please make sure your subscription has enough quota of resources")
    }
    let givesBlob = disks.isUnmanaged || !disks.words.containerName.isEmpty || storageAccount != nil
    let givesOwn =
      !disks.attachedData.isEmpty || !(disks.attachedSystem ?? "").isEmpty || bootDiagnostics != nil
      || computerName != nil || host != nil || hostGroup != nil || !interfaces.areNew
      || !(disks.words.systemName ?? "").isEmpty || interfaces.privateIP != nil
      || !(network.publicIP ?? "").isEmpty || interfaces.domainName != nil
    guard !givesBlob, !givesOwn else {
      throw CommandError(
        .refused,
        "When --count is specified, --attach-data-disks, --attach-os-disk, --boot-diagnostics-storage, --computer-name, --host, --host-group, --nics, --os-disk-name, --private-ip-address, --public-ip-address, --public-ip-address-dns-name, --storage-account, --storage-container-name, --subnet, --use-unmanaged-disk, --vnet-name are not allowed"
      )
    }
  }

  private mutating func checkAvailabilitySet(_ client: inout Client) throws(CommandError) {
    guard let word = availabilitySet else { return }
    let place = named(word, type: "Microsoft.Compute/availabilitySets")
    guard
      client.exists(
        parent: "", type: "availabilitySets", name: place.name, namespace: "Microsoft.Compute",
        group: place.group ?? group, subscription: client.subscriptionID, apiVersion: "2024-07-01")
    else { throw CommandError(.refused, "Availability set '\(place.name)' does not exist.") }
    availabilitySet = place.text
  }

  private mutating func checkScaleSet(_ client: inout Client) throws(CommandError) {
    guard let word = scaleSet else { return }
    let place = named(word, type: "Microsoft.Compute/virtualMachineScaleSets")
    guard
      client.exists(
        parent: "", type: "virtualMachineScaleSets", name: place.name, namespace: "Microsoft.Compute",
        group: place.group ?? group, subscription: client.subscriptionID, apiVersion: "2025-04-01")
    else { throw CommandError(.refused, "virtual machine scale set '\(place.name)' does not exist.") }
    scaleSet = place.text
  }

  /// The id, in this subscription, of something that is named or given by its id.
  private func named(_ word: String, type: String) -> ResourceID {
    let id = Client.parsedID(word)
    return ResourceID(
      subscription: subscriptionID, group: id?.group ?? group, type: type, names: [id?.name ?? word])
  }

  private mutating func checkSecurityGroup(_ client: inout Client) {
    guard let word = network.securityGroup, !word.isEmpty else {
      interfaces.securityGroupPresence = network.securityGroup == nil ? .new : nil
      return
    }
    let id = client.id(of: word, type: "Microsoft.Network/networkSecurityGroups", group: group)
    interfaces.securityGroupPresence = client.exists(id, apiVersion: "2023-11-01") ? .existing : .new
  }

  private mutating func checkAddress(_ client: inout Client) {
    if let word = network.publicIP {
      if !word.isEmpty {
        let id = client.id(of: word, type: "Microsoft.Network/publicIPAddresses", group: group)
        network.publicIPPresence = client.exists(id, apiVersion: "2022-05-01") ? .existing : .new
      }
    } else {
      network.publicIPPresence = .new
    }
    // What is in a zone needs an address of the better kind.
    if !zones.isEmpty { interfaces.sku = .standard }
  }

  private mutating func checkHost(_ client: Client) throws(CommandError) {
    if host != nil, hostGroup != nil {
      throw CommandError(.refused, "usage error: User cannot specify both --host and --host-group properties.")
    }
    if let host, Client.parsedID(host) == nil {
      throw CommandError(.refused, "usage error: --host is not a valid resource ID.")
    }
    if let word = hostGroup { hostGroup = client.id(of: word, type: "Microsoft.Compute/hostGroups", group: group) }
  }

  /// What the disk that becomes the OS disk says about trusted launch.
  private mutating func checkAttachedDisk(_ client: inout Client) throws(CommandError) {
    guard let word = disks.attachedSystem, !word.isEmpty, !word.contains("://") else { return }
    let name = Client.parsedID(word)?.name ?? word
    let disk = try client.validationLook(
      client.path(group: group, "Microsoft.Compute/disks/\(name)"), apiVersion: "2025-01-02")
    let type = disk.at("properties", "securityProfile", "securityType").string
    if disk.at("properties", "securityProfile").isNull || type?.equalsIgnoringCase("standard") ?? false {
      client.warn(SecurityChoices.hint)
    } else if type?.equalsIgnoringCase("trustedlaunch") ?? false {
      security.type = .trustedLaunch
      fillInTrustedLaunch()
    }
  }

  private mutating func checkBootDiagnostics(_ client: inout Client) throws(CommandError) {
    guard let word = bootDiagnostics else { return }
    bootDiagnostics = try client.blobAddress(of: word)
  }

  private func checkInterfaceDeleteOptions() throws(CommandError) {
    guard interfaces.areNew, !interfaces.deleteWords.isEmpty else { return }
    if interfaces.deleteWords.count > 1 || interfaces.deleteWords[0].contains("=") {
      throw CommandError(
        .refused,
        "incorrect usage: Cannot specify individual delete option when no nic is specified. Either specify a list of nics and their delete option like: --nics nic1 nic2 --nic-delete-option nic1=Delete nic2=Detach or specify delete option for all: --nics nic1 nic2 --nic-delete-option Delete or specify delete option for the new nic created: --nic-delete-option Delete"
      )
    }
  }
}

// MARK: - Storage

extension MachineRequest {
  func checkArguments(for profile: StorageProfile) throws(CommandError) {
    let system = ("--os-type", !(image.operatingSystem ?? "").isEmpty)
    let attached = ("--attach-os-disk", !(disks.attachedSystem ?? "").isEmpty)
    let account = ("--storage-account", storageAccount != nil)
    let container = ("--storage-container-name", !disks.words.containerName.isEmpty)
    let unmanaged = ("--use-unmanaged-disk", disks.isUnmanaged)
    let sizes = ("--data-disk-sizes-gb", !disks.words.dataSizes.isEmpty)
    let ephemeral = ("--ephemeral-os-disk", disks.words.ephemeral == true)
    let systemName = ("--os-disk-name", !(disks.words.systemName ?? "").isEmpty)
    let caching = ("--os-disk-caching", disks.words.caching != nil)
    let sku = ("--storage-sku", !disks.words.storageSKUs.isEmpty)
    let logins = [
      ("--admin-password", !(login.password ?? "").isEmpty), ("--admin-username", !(login.username ?? "").isEmpty),
      ("--authentication-type", login.type != nil), ("--generate-ssh-keys", login.generatesKeys),
      ("--ssh-dest-key-path", !(login.keyPath ?? "").isEmpty), ("--ssh-key-value", !login.keys.isEmpty),
    ]
    var needed: [(option: String, isGiven: Bool)] = []
    var wrong: [(option: String, isGiven: Bool)] = []
    switch profile {
    case .managedMarketplace, .managedResource: wrong = [system, attached, account, container, unmanaged]
    case .sharedGallery, .communityGallery: wrong = [attached, account, container, unmanaged]
    case .attachedManaged:
      needed = [system, attached]
      wrong = [systemName, caching, account, ephemeral, container, unmanaged, sku] + logins
    case .unmanagedMarketplace: wrong = [system, attached, sizes, ephemeral]
    case .unmanagedBlob:
      needed = [system, unmanaged]
      wrong = [attached, sizes, ephemeral]
    case .attachedUnmanaged:
      needed = [system, attached, unmanaged]
      wrong = [systemName, caching, account, ephemeral, container, sizes, sku] + logins
    }
    let missing = needed.filter { !$0.isGiven }.map(\.option)
    try Self.refuse(missing: missing, wrong: wrong, for: "storage profile: \(profile.description):")
  }

  /// Finds the account for disks that are blobs: the one that is named, one that is there, or a new one.
  private mutating func checkStorageAccount(_ client: inout Client) throws(CommandError) {
    if let word = storageAccount {
      let id = Client.parsedID(word)
      let isThere = client.exists(
        parent: "", type: "storageAccounts", name: id?.name ?? word, namespace: "Microsoft.Storage",
        group: id?.group ?? group, subscription: client.subscriptionID, apiVersion: "2024-01-01")
      storageAccountPresence = isThere ? .existing : .new
      return
    }
    let isPremium = disks.words.storageSKUs.contains { $0.contains("Premium") }
    let accounts = try client.validationList(
      client.path(group: group, "Microsoft.Storage/storageAccounts"), apiVersion: Client.storageVersion)
    let found = accounts.first {
      $0.at("sku", "tier") == .string(isPremium ? "Premium" : "Standard") && $0["location"].string == location
    }
    storageAccount = found?["name"].string
    storageAccountPresence = found == nil ? .new : .existing
  }
}

extension Client {
  /// The interface of storage accounts that the client's library speaks.
  static let storageVersion = "2025-08-01"

  /// The address of the blobs of a storage account that is named, or given by that address.
  mutating func blobAddress(of word: String) throws(CommandError) -> String {
    try blobAddress(of: word) { (client) throws(CommandError) in
      try client.validationList(
        "\(client.subscriptionPath)/providers/Microsoft.Storage/storageAccounts", apiVersion: Self.storageVersion)
    }
  }

  /// The same from a list of the accounts that is got when it is needed.
  mutating func blobAddress(
    of word: String, in accounts: (inout Client) throws(CommandError) -> [JSONValue]
  ) throws(CommandError) -> String {
    if word.contains("://") { return word }
    let account = try accounts(&self).first { $0["name"].string?.equalsIgnoringCase(word) ?? false }
    guard let account else { throw CommandError(.refused, "\(word) does't exist.") }
    return account.at("properties", "primaryEndpoints", "blob").string ?? ""
  }
}
