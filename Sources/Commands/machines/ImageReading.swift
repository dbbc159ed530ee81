import ARM
import Grammar
import JSON
import Lesson

/// An image of a gallery of others: `/SharedGalleries/G/Images/D/Versions/V`.
struct GalleryReference: Sendable {
  let gallery: String
  let definition: String

  /// - Parameter kind: `SharedGalleries` or `CommunityGalleries`; letters' case does not count.
  init?(_ word: String, _ kind: String) {
    let words = word.split(separator: "/", maxSplits: 6, omittingEmptySubsequences: false).map(String.init)
    guard words.count == 7, words[0].isEmpty, words[1].equalsIgnoringCase(kind),
      words[3].equalsIgnoringCase("Images"), words[5].equalsIgnoringCase("Versions")
    else { return nil }
    gallery = words[2]
    definition = words[4]
  }
}

extension TemplateRequest {
  /// Looks at an image that is a resource: its operating system and its data disks.
  mutating func readImage(_ client: inout Client) throws(CommandError) {
    let word = image.word ?? ""
    switch image.source {
    case .resource:
      guard let id = Client.parsedID(word) else { return }
      guard id.groupID != id, id.segments.count > 2 else { throw CommandError(.usage, "'type'") }
      let kind = id.type.split(separator: "/").dropFirst().first.map { String($0).asciiLowercased }
      switch kind {
      case "images": try readManagedImage(id, &client)
      case "galleries": try readGalleryImage(id, &client)
      default: throw CommandError(.refused, "usage error: unrecognized image information \"\(word)\"")
      }
    case .sharedGallery: try readForeignImage("Shared", "2022-01-03", &client)
    case .communityGallery: try readForeignImage("Community", "2023-07-03", &client)
    default: break
    }
  }

  private mutating func readManagedImage(_ id: ResourceID, _ client: inout Client) throws(CommandError) {
    let path = ResourceID(
      subscription: id.subscription, group: id.group ?? group, type: "Microsoft.Compute/images", names: id.names)
    let response = client.answer(Request(.get, path.text, apiVersion: "2024-11-01"))
    guard response.isSuccess, let document = response.body else { throw refusal(of: id.name, response, &client) }
    image.operatingSystem = document.at("properties", "storageProfile", "osDisk", "osType").string
    image.dataDiskUnits = (document.at("properties", "storageProfile", "dataDisks").array ?? []).compactMap {
      $0["lun"].integer
    }
  }

  /// What is said when there is no such managed image.
  private func refusal(of name: String, _ response: Response, _ client: inout Client) -> CommandError {
    var error = CommandError(response)
    if !response.isFromClient { error.kind = .usage }
    guard client.strictness == .lesson, response.status == 404, ImageAlias.wasOne(name) else { return error }
    client.note(.retiredImageAlias)
    let aliases = "[" + ImageAlias.all.map { "'\($0.word)'" }.joined(separator: ", ") + "]"
    return CommandError(
      .refused,
      "Invalid image \"\(name)\". Use a valid image URN, custom image name, custom image id, VHD blob URI, or pick an image from \(aliases).\nSee vm create -h for more information on specifying an image.",
      hint: "'\(name)' was an alias in older clients; 'az vm image list' shows today's, for example Ubuntu2204.")
  }

  private mutating func readGalleryImage(_ id: ResourceID, _ client: inout Client) throws(CommandError) {
    let names = id.names
    guard names.count > 1 else { throw CommandError(.usage, "'child_name_1'") }
    let definition = ResourceID(
      subscription: id.subscription, group: id.group ?? group, type: "Microsoft.Compute/galleries/images",
      names: Array(names.prefix(2)))
    let document = try client.validationLook(definition.text, apiVersion: "2021-10-01")
    image.operatingSystem = document.at("properties", "osType").string
    let name = names.count > 2 ? names[2] : ""
    let version: JSONValue
    if name.isEmpty || name.equalsIgnoringCase("latest") {
      version = try newestVersion(of: definition, &client)
    } else {
      version = try client.validationLook(definition.child("versions", name).text, apiVersion: "2024-03-03")
    }
    image.dataDiskUnits = (version.at("properties", "storageProfile", "dataDiskImages").array ?? []).compactMap {
      $0["lun"].integer
    }
  }

  /// The version that was published last and is not kept out of `latest`.
  private func newestVersion(of definition: ResourceID, _ client: inout Client) throws(CommandError) -> JSONValue {
    let versions = try client.validationList("\(definition.text)/versions", apiVersion: "2024-03-03").filter {
      $0.at("properties", "publishingProfile", "excludeFromLatest") != true
    }
    let dated = versions.map { ($0.at("properties", "publishingProfile", "publishedDate").string ?? "", $0) }
    guard var newest = dated.first else {
      throw CommandError(.refused, "There is no latest image version exists for \"\(image.word ?? "")\"")
    }
    for candidate in dated.dropFirst() where !candidate.0.precedes(newest.0) { newest = candidate }
    return newest.1
  }

  /// Looks at an image that others share.
  ///
  /// - Parameter kind: `Shared` or `Community`.
  private mutating func readForeignImage(
    _ kind: String, _ version: String, _ client: inout Client
  ) throws(CommandError) {
    guard
      let reference = GalleryReference(image.word ?? "", kind == "Shared" ? "SharedGalleries" : "CommunityGalleries")
    else { return }
    let path =
      "\(client.subscriptionPath)/providers/Microsoft.Compute/locations/\(location ?? "")/\(kind.lowercased())Galleries/\(reference.gallery)/images/\(reference.definition)"
    let document = try client.validationLook(path, apiVersion: version)
    guard let system = document.at("properties", "osType").string else { throw CommandError(.usage, "'osType'") }
    if let given = image.operatingSystem, !given.isEmpty, !given.equalsIgnoringCase(system) {
      throw CommandError(
        .refused,
        "The --os-type is not the correct os type of this \(kind.lowercased()) gallery image, the os type of this image should be \(system)"
      )
    }
    image.operatingSystem = system
  }

  /// Has the terms of a community image accepted, for Uniform sets.
  func checkTerms(_ client: inout Client) throws(CommandError) {
    guard image.source == .communityGallery, !policies.acceptsTerms,
      let reference = GalleryReference(image.word ?? "", "CommunityGalleries")
    else { return }
    let path =
      "\(client.subscriptionPath)/providers/Microsoft.Compute/locations/\(location ?? "")/communityGalleries/\(reference.gallery)"
    let response = client.answer(Request(.get, path, apiVersion: "2025-03-03"))
    guard let terms = response.body?.at("properties", "communityMetadata", "eula").string else {
      let reason = response.isSuccess ? "'communityMetadata'" : CommandError(response).message
      throw CommandError(.refused, "Get the eula from community gallery failed: \(reason)")
    }
    // The client would ask; without a terminal it ends with an error that says nothing.
    throw CommandError(
      .usage, "", hint: "The terms are at \(terms): '--accept-term' accepts them.")
  }
}
