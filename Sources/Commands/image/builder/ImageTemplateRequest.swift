import ARM
import Grammar
import JSON

/// What `image builder create` was asked for by options, checked as the client checks it (image-builder.md §3.2).
struct ImageTemplateRequest {
  private let keys: ImageTemplateKeys
  private let call: Call
  private let group: String
  private let location: JSONValue
  private let scripts: [JSONValue]
  private let outputs: [JSONValue]
  private let source: JSONValue

  init(
    _ keys: ImageTemplateKeys, of call: Call, _ template: ImageTemplateName, _ client: inout Client
  ) throws(CommandError) {
    self.keys = keys
    self.call = call
    group = template.group
    if let word = call.optional(keys.location) {
      location = .string(try client.location(word))
    } else {
      location = try client.validationLook(
        "\(client.subscriptionPath)/resourcegroups/\(template.group)", apiVersion: "2024-11-01")["location"]
    }
    let words = call.optional(keys.scripts) ?? []
    for word in words {
      guard URLScheme.isThere(in: word), word.contains("://") else {
        throw CommandError(.refused, "Expected a url, got: \(word)")
      }
    }
    let known = try KnownLocations(&client)
    var outputs: [JSONValue] = []
    for word in call.optional(keys.images) ?? [] {
      outputs.append(try Self.image(word, group, known, client))
    }
    for word in call.optional(keys.definitions) ?? [] {
      outputs.append(try Self.definition(word, group, known, client))
    }
    self.outputs = outputs
    guard let word = call.optional(keys.source) else {
      throw CommandError(.usage, "expected string or bytes-like object, got 'NoneType'")
    }
    let found = try Self.source(word, checksum: call.optional(keys.checksum))
    source = found.document
    scripts = try words.map { word throws(CommandError) in try Self.script(word, isLinux: found.isLinux) }
    guard !source.isNull else {
      throw CommandError(.refused, "usage error: Source type ISO URI is not supported.")
    }
  }

  // MARK: - Source

  /// The source that a word names, `null` for an ISO image; and whether it seems to be Linux, if that can be told.
  private static func source(
    _ word: String, checksum: String?
  ) throws(CommandError) -> (document: JSONValue, isLinux: Bool?) {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 3 {
      return (
        platform(parts[0], parts[1], parts[2], version: parts[3]),
        !parts[1].asciiLowercased.contains("windows") && !parts[2].asciiLowercased.contains("windows")
      )
    }
    if let id = Client.parsedID(word) {
      let type = id.type.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      if type.equalsIgnoringCase("images") { return (["type": "ManagedImage", "imageId": .string(word)], nil) }
      if type == "galleries" { return (["type": "SharedImageVersion", "imageVersionId": .string(word)], nil) }
    } else if URLScheme.isThere(in: word), word.contains("://"), word.asciiLowercased.contains(".iso") {
      guard let checksum, !checksum.isEmpty else {
        throw CommandError(.refused, "Must provide a checksum for source uri: \(word)")
      }
      return (.null, true)
    }
    // The client breaks down over a word that it does not know.
    guard let alias = ImageAlias.named(word) else {
      throw CommandError(.usage, "'NoneType' object is not subscriptable")
    }
    let isWindows = [alias.offer, alias.sku].contains { $0.asciiLowercased.contains("windows") }
    return (platform(alias.publisher, alias.offer, alias.sku, version: "latest"), isWindows ? nil : true)
  }

  private static func platform(_ publisher: String, _ offer: String, _ sku: String, version: String) -> JSONValue {
    [
      "type": "PlatformImage", "publisher": .string(publisher), "offer": .string(offer), "sku": .string(sku),
      "version": .string(version),
    ]
  }

  // MARK: - Scripts

  private static func script(_ word: String, isLinux: Bool?) throws(CommandError) -> JSONValue {
    let lower = word.asciiLowercased
    let isShell: Bool
    if lower.hasSuffix(".sh") {
      isShell = true
    } else if lower.hasSuffix(".ps1") {
      isShell = false
    } else {
      guard let isLinux else { throw CommandError(.refused, "Unable to infer the type of script \(word).") }
      isShell = isLinux
    }
    let name = word.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? word
    var script: JSONObject = [
      "type": isShell ? "Shell" : "PowerShell", "name": .string(name), "scriptUri": .string(word),
      "sha256Checksum": "",
    ]
    if !isShell {
      script["runElevated"] = false
      script["runAsSystem"] = false
    }
    return .object(script)
  }

  // MARK: - Outputs

  private static func split(_ word: String) throws(CommandError) -> (id: String, place: String) {
    guard let sign = word.lastIndex(of: "=") else {
      throw CommandError(
        .refused, "Invalid Format: the given image destination \(word) must contain the '=' delimiter.")
    }
    let id = String(word[..<sign])
    let place = String(word[word.index(after: sign)...])
    guard !id.isEmpty, !place.isEmpty else {
      throw CommandError(
        .refused, "Invalid Format: destination \(word) should have format 'destination=location'.")
    }
    guard !id.contains(where: \.isWhitespace) else { throw CommandError(.refused, "Error: White space in \(id)") }
    return (id, place)
  }

  private static func image(
    _ word: String, _ group: String, _ known: KnownLocations, _ client: Client
  ) throws(CommandError) -> JSONValue {
    let (name, place) = try split(word)
    let id = client.id(of: name, type: "Microsoft.Compute/images", group: group)
    return [
      "type": "ManagedImage", "runOutputName": .string(ResourceID(id)?.names.first ?? ""), "imageId": .string(id),
      "location": .string(try known.checked(place)),
    ]
  }

  private static func definition(
    _ word: String, _ group: String, _ known: KnownLocations, _ client: Client
  ) throws(CommandError) -> JSONValue {
    let (name, places) = try split(word)
    var id = name
    if Client.parsedID(name) == nil {
      guard let slash = name.lastIndex(of: "/") else {
        throw CommandError(
          .refused,
          "Invalid Format: \(name) must have a shared image gallery name and definition. They must be delimited by a '/'."
        )
      }
      id = client.path(
        group: group, "Microsoft.Compute/galleries/\(name[..<slash])/images/\(name[name.index(after: slash)...])")
    }
    let regions = try places.split(separator: ",", omittingEmptySubsequences: false)
      .map { place throws(CommandError) in JSONValue.string(try known.checked(String(place))) }
    return [
      "type": "SharedImage", "runOutputName": .string(ResourceID(id)?.names.dropFirst().first ?? ""),
      "galleryImageId": .string(id), "replicationRegions": .array(regions), "excludeFromLatest": false,
    ]
  }

  // MARK: - The template

  /// The body of the request.
  func body(_ client: Client) throws(CommandError) -> JSONValue {
    var properties: JSONObject = ["source": source]
    if !scripts.isEmpty { properties["customize"] = .array(scripts) }
    if let words = call.optional(keys.validators), !words.isEmpty {
      properties["validate"] = [
        "continueDistributeOnFailure": false, "sourceValidationOnly": false,
        "inVMValidations": .array(words.map { ["type": .string($0)] }),
      ]
    }
    properties["distribute"] = .array(outputs)
    if let minutes = call.optional(keys.timeout) { properties["buildTimeoutInMinutes"] = .integer(minutes) }
    properties["vmProfile"] = try machineProfile(client)
    if let staging = call.optional(keys.staging) { properties["stagingResourceGroup"] = .string(staging) }
    var body: JSONObject = [
      "location": location, "tags": .object(call.optional(keys.tags) ?? [:]), "properties": .object(properties),
    ]
    if let words = call.optional(keys.identity) {
      let type = "Microsoft.ManagedIdentity/userAssignedIdentities"
      let ids = words.map { (client.id(of: $0, type: type, group: group), JSONValue.object([:])) }
      body["identity"] = ["type": "UserAssigned", "userAssignedIdentities": .object(JSONObject(ids))]
    }
    return .object(body)
  }

  private func machineProfile(_ client: Client) throws(CommandError) -> JSONValue {
    var profile = JSONObject()
    if let size = call.optional(keys.size) { profile["vmSize"] = .string(size) }
    if let size = call.optional(keys.diskSize) { profile["osDiskSizeGB"] = .integer(size) }
    if let ids = call.optional(keys.machineIdentities) {
      profile["userAssignedIdentities"] = .array(ids.map { .string($0) })
    }
    func given(_ key: Key<String>) -> String? { call.optional(key).flatMap { $0.isEmpty ? nil : $0 } }
    var network = JSONObject()
    if given(keys.network) != nil || given(keys.subnet) != nil {
      let word = given(keys.subnet) ?? "None"
      let id =
        Client.parsedID(word) != nil
        ? word
        : client.path(
          group: group, "Microsoft.Network/virtualNetworks/\(given(keys.network) ?? "None")/subnets/\(word)")
      network["subnetId"] = .string(id)
    }
    if let size = call.optional(keys.proxySize) {
      guard call.optional(keys.subnet) != nil else {
        throw CommandError(
          .refused, "Usage error: --proxy-vm-size is only configurable when --subnet is specified.")
      }
      network["proxyVmSize"] = .string(size)
    }
    if !network.isEmpty { profile["vnetConfig"] = .object(network) }
    return .object(profile)
  }
}
