import ARM
import JSON
import World

/// Looks at everything that a new template refers to, as its identity sees it (image-builder.md §5).
enum ImageTemplateCreation {
  static func carryOn(_ process: Process, _ state: JSONValue, in world: inout World) -> Process? {
    guard let template = world.resources[process.subject] else { return ResourceWork.gone(process, in: &world) }
    do throws(Refusal) {
      try check(template, in: &world)
    } catch {
      world.resources.update(template.id) { resource in
        resource.provisioningState = "Failed"
        resource.document.set(
          ["provisioningErrorCode": .string(error.code), "message": .string(error.message)],
          at: ["properties", "provisioningError"])
      }
      world.operations.end(
        process.operation, at: world.now, error: ServiceError(401, "Unauthorized", error.message))
      return nil
    }
    world.resources.update(template.id) { $0.provisioningState = "Succeeded" }
    world.operations.end(process.operation, at: world.now)
    if template.document.at("properties", "autoRun", "state") == "Enabled" {
      _ = ImageBuild.begin(template.id, in: &world)
    }
    return nil
  }

  /// Why a template cannot be made.
  private struct Refusal: Error {
    /// `BadSharedImageDistribute`, …
    var code: String
    var message: String

    init(_ code: String, _ id: String) {
      self.code = code
      message =
        "Not authorized to access the resource: \(id). Please check the user assigned identity has the correct permissions. "
        + "For more details, go to https://aka.ms/azvmimagebuilderts."
    }

    init(_ code: String, because message: String) {
      self.code = code
      self.message = message
    }
  }

  private static func check(_ template: Resource, in world: inout World) throws(Refusal) {
    let properties = template.document["properties"]
    let identity = BuildIdentity(of: template, in: world)
    guard let identity else {
      let named = template.document.at("identity", "userAssignedIdentities").object?.names.first
      throw Refusal("Other", named ?? "identity")
    }
    try checkSource(template, properties["source"], identity, in: &world)
    for target in properties["distribute"].array ?? [] { try checkTarget(target, identity, in: world) }
    do throws(StagingGroup.Refusal) {
      try StagingGroup.prepare(template.id, identity, in: &world)
    } catch {
      throw Refusal("BadStagingResourceGroup", because: error.message)
    }
  }

  private static func checkSource(
    _ template: Resource, _ source: JSONValue, _ identity: BuildIdentity, in world: inout World
  ) throws(Refusal) {
    if let text = source["imageId"].string, let id = ResourceID(text) {
      guard world.resources[id] != nil, identity.may("Microsoft.Compute/images/read", at: id, in: world) else {
        throw Refusal("BadManagedImageSource", text)
      }
    }
    if let text = source["imageVersionId"].string, let id = ResourceID(text), let definition = id.parent {
      guard world.resources[GalleryImage.tracked(by: id) ?? id] != nil,
        identity.may("Microsoft.Compute/galleries/images/versions/read", at: definition, in: world)
      else { throw Refusal("BadSharedImageVersionSource", text) }
    }
    do throws(ServiceError) {
      try ImageBuildSource.resolve(template.id, in: &world)
    } catch {
      let code = source["type"] == "PlatformImage" ? "BadPIRSource" : "BadSharedImageVersionSource"
      throw Refusal(code, because: error.message)
    }
  }

  private static func checkTarget(
    _ target: JSONValue, _ identity: BuildIdentity, in world: World
  ) throws(Refusal) {
    if let text = target["galleryImageId"].string, let id = ResourceID(text) {
      let definition = id.isType(GalleryImageVersion.type) ? id.parent ?? id : id
      guard world.resources[definition] != nil,
        identity.may("Microsoft.Compute/galleries/images/versions/write", at: definition, in: world)
      else { throw Refusal("BadSharedImageDistribute", definition.text) }
    }
    if target["type"] == "ManagedImage", let text = target["imageId"].string, let id = ResourceID(text) {
      guard id.groupID.map({ world.resources[$0] != nil }) ?? false,
        identity.may("Microsoft.Compute/images/write", at: id, in: world)
      else { throw Refusal("BadDistributeType", text) }
    }
  }
}

/// What a build starts from.
enum ImageBuildSource {
  /// Finds the exact version that the source means now, and writes it down.
  ///
  /// - Throws: Azure's refusal of an image that is not there.
  static func resolve(_ template: ResourceID, in world: inout World) throws(ServiceError) {
    guard let resource = world.resources[template] else { return }
    let source = resource.document.at("properties", "source")
    let image = source["type"] == "PlatformImage" ? source : ["id": source["imageVersionId"]]
    guard source["type"] != "ManagedImage", let reference = ImageReference(image) else { return }
    let version = try world.exactVersion(of: reference, in: resource.location)
    let exact: JSONValue =
      source["type"] == "PlatformImage" || !reference.tracksLatest
      ? .string(version)
      : .string("\(world.definition(of: reference)?.id.text ?? "")/versions/\(version)")
    world.resources.update(template) { $0.document.set(exact, at: ["properties", "source", "exactVersion"]) }
  }

  /// How large the disk of what is built is, in GB.
  static func diskSizeGB(of template: Resource, in world: World) -> Int {
    let properties = template.document["properties"]
    let wanted = properties.at("vmProfile", "osDiskSizeGB").integer ?? 0
    let source = properties["source"]
    let known = PlatformImage.named(
      publisher: source["publisher"].string ?? "", offer: source["offer"].string ?? "", sku: source["sku"].string ?? "")
    return max(wanted, known?.diskSizeGB ?? 30)
  }
}
