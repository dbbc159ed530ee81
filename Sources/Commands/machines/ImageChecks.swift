import ARM
import Grammar
import JSON
import Lesson

extension TemplateRequest {
  /// Finds out what the image is, and what its disks are.
  ///
  /// Source: gallery.md §5.3, recordings.
  mutating func checkStorage(_ client: inout Client) throws(CommandError) {
    if disks.words.ephemeralPlacement != nil, disks.words.ephemeral != true {
      throw CommandError(
        .refused,
        "usage error: --ephemeral-os-disk-placement is only configurable when --ephemeral-os-disk is specified.")
    }
    if disks.isSpecialized != nil, image.word == nil {
      throw CommandError(
        .refused, "usage error: --specialized is only configurable when --image is specified.")
    }
    let attaches = !(disks.attachedSystem ?? "").isEmpty
    if attaches {
      guard (image.word ?? "").isEmpty else {
        throw CommandError(.refused, "incorrect usage: --image IMAGE | --attach-os-disk DISK")
      }
    } else if (image.word ?? "").isEmpty {
      image.word = "MicrosoftWindowsServer:WindowsServer:2022-datacenter-azure-edition:latest"
      try recogniseImage(&client)
      disks.isUnmanaged = false
      takeDefaultsOfDefaultImage()
    } else {
      try recogniseImage(&client)
    }
    guard let profile = storageProfile else { return }
    if disks.words.storageSKUs.isEmpty, profile.isUnmanaged { disks.words.storageSKUs = [unmanagedStorageSKU] }
    let isUltra = disks.words.storageSKUs.contains { $0.asciiLowercased.contains("ultrassd_lrs") }
    if disks.hasUltraDisks == nil, isUltra { disks.hasUltraDisks = true }
    try checkArguments(for: profile)
    try readImage(&client)
    nameDisks(client, profile)
    try checkConfidentiality()
    if (image.operatingSystem ?? "").isEmpty {
      let system = try describeImage(&client).at("properties", "osDiskImage", "operatingSystem").string
      image.operatingSystem = (system ?? "").lowercased()
    }
    try disks.checkSources()
    try workOutDisks(&client)
  }

  /// Tells from its form what the word after `--image` is; a name that nothing else explains is a managed image's.
  mutating func recogniseImage(_ client: inout Client) throws(CommandError) {
    let word = image.word ?? ""
    if Client.parsedID(word) != nil {
      image.source = .resource
    } else if GalleryReference(word, "SharedGalleries") != nil {
      image.source = .sharedGallery
    } else if GalleryReference(word, "CommunityGalleries") != nil {
      image.source = .communityGallery
    } else if let marketplace = MarketplaceImage(word) ?? ImageAlias.named(word).map(MarketplaceImage.init) {
      image.source = .marketplace(marketplace)
      try takePlan(&client)
    } else if Self.isAddress(word) {
      image.source = .blob
    } else {
      image.source = .resource
      image.word = client.id(of: word, type: "Microsoft.Compute/images", group: group)
    }
  }

  /// Whether a word is an address: letters, then `://`.
  private static func isAddress(_ word: String) -> Bool {
    guard let colon = word.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = word[..<colon]
    guard let first = scheme.utf8.first, Character(Unicode.Scalar(first)).isLetter else { return false }
    return word[colon...].utf8.starts(with: "://".utf8)
  }

  /// Takes over the plan of a marketplace image, unless one is given.
  mutating func takePlan(_ client: inout Client) throws(CommandError) {
    guard !image.plan.isGiven else { return }
    do throws(CommandError) {
      let plan = try describeImage(&client).at("properties", "plan")
      guard let name = plan["name"].string, let product = plan["product"].string,
        let publisher = plan["publisher"].string, ![name, product, publisher].contains("")
      else { return }
      (image.plan.name, image.plan.product, image.plan.publisher) = (name, product, publisher)
    } catch {
      guard image.isMissing else { throw error }
      client.warn(
        "Querying the image of '\(image.word ?? "")' failed for an error '\(error.message)'. Configuring plan settings will be skipped"
      )
    }
  }

  /// The marketplace's description of the version that the image stands for; asked for once.
  mutating func describeImage(_ client: inout Client) throws(CommandError) -> JSONValue {
    if let description = image.description { return description }
    guard case .marketplace(let marketplace) = image.source else { return .null }
    guard let location, !location.isEmpty else { throw CommandError(.usage, "url parameter location is required.") }
    let path =
      "\(client.subscriptionPath)/providers/Microsoft.Compute/locations/\(location)/publishers/\(marketplace.publisher)/artifacttypes/vmimage/offers/\(marketplace.offer)/skus/\(marketplace.sku)/versions"
    image.isMissing = false
    var version = marketplace.version
    if version.equalsIgnoringCase("latest") {
      let request = Request.generated(
        .get, path, apiVersion: "2024-11-01",
        parameters: [.init("$expand", "properties"), .init("$orderby", "name desc"), .init("$top", "1")])
      guard let newest = try lookAtImage(request, &client)[0]["name"].string else {
        throw CommandError(
          .refused,
          "Can't resolve the version of '\(marketplace.publisher):\(marketplace.offer):\(marketplace.sku)'")
      }
      version = newest
    }
    let description = try lookAtImage(Request(.get, "\(path)/\(version)", apiVersion: "2024-11-01"), &client)
    image.description = description
    return description
  }

  mutating func lookAtImage(_ request: Request, _ client: inout Client) throws(CommandError) -> JSONValue {
    let response = client.answer(request)
    guard response.isSuccess else {
      image.isMissing = response.status == 404
      var error = CommandError(response)
      if !response.isFromClient { error.kind = .usage }
      throw error
    }
    return response.body ?? .null
  }
}
