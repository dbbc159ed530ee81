import ARM
import JSON
import World

/// Making an image template, and the few changes that it takes (image-builder.md §4, §5).
enum ImageTemplatePut {
  /// What the service writes and nobody else.
  private static let ownMembers = [
    "provisioningState", "provisioningError", "lastRunStatus", "exactStagingResourceGroup",
  ]

  static func put(
    _ call: ServiceCall, _ id: ResourceID, _ existing: Resource?, in world: inout World
  ) throws(ServiceError) -> Response {
    let location = try ResourceLocation.checked(
      call.body["location"].string, of: id, existing: existing, in: world)
    let properties = completed(call.body["properties"].withoutNulls)
    if let existing { return try replace(existing, with: properties, call.body, in: &world) }
    try ImageTemplateRules.check(properties, identity: call.body["identity"])
    var document: JSONObject = ["properties": properties]
    document["identity"] = ManagedIdentity.filled(call.body["identity"], in: world)
    document["tags"] = call.body["tags"].object == nil ? [:] : call.body["tags"].withoutNulls
    document["location"] = .string(location)
    document["id"] = .string(id.text)
    document["name"] = .string(id.name)
    document["type"] = .string(ImageTemplate.type)
    var template = Resource(id: id, document: .object(document))
    template.provisioningState = "Creating"
    world.resources[id] = template
    let operation = ResourceWork.begin(
      .templateCreation, on: id, "write", seconds: Durations.createTemplate, in: &world)
    return ImageTemplateRequests.accepted(201, template.shown, operation, template, in: world)
  }

  /// A PUT on a template that is there: only its identity and tags may differ.
  private static func replace(
    _ existing: Resource, with properties: JSONValue, _ body: JSONValue, in world: inout World
  ) throws(ServiceError) -> Response {
    guard existing.provisioningState == "Succeeded",
      comparable(properties) == comparable(existing.document["properties"])
    else { throw .templateUpdate }
    return change(existing, body, in: &world)
  }

  static func patch(
    _ call: ServiceCall, _ existing: Resource, in world: inout World
  ) throws(ServiceError) -> Response {
    guard existing.provisioningState == "Succeeded", !ImageTemplate.isRunning(existing) else {
      throw .templateBusy("write", existing)
    }
    let given = call.body["properties"].withoutNulls
    for (name, _) in given.object?.pairs ?? JSONObject().pairs where !["distribute", "vmProfile"].contains(name) {
      throw .templateUpdate
    }
    if let targets = given["distribute"].array {
      try ImageTemplateRules.checkDistribute(given["distribute"])
      let kept = existing.document.at("properties", "distribute").array ?? []
      for before in kept where !targets.contains(where: { $0["runOutputName"] == before["runOutputName"] }) {
        throw ServiceError(
          400, "ValidationFailed",
          "Validation failed: Distribute target with Runoutput name \(before["runOutputName"].string ?? "") not found in "
            + "the update request. Deleting a distribution target is not allowed.")
      }
    }
    world.resources.update(existing.id) { resource in
      for (name, value) in given.object?.pairs ?? JSONObject().pairs {
        resource.document.set(value, at: ["properties", name])
      }
    }
    return change(existing, call.body, in: &world)
  }

  /// Takes over identity and tags.
  private static func change(_ existing: Resource, _ body: JSONValue, in world: inout World) -> Response {
    let identity = body["identity"].isNull ? nil : ManagedIdentity.filled(body["identity"], in: world)
    world.resources.update(existing.id) { resource in
      if let identity {
        resource.document["identity"] = merged(resource.document["identity"], identity, body["identity"])
      }
      if body["tags"].object != nil { resource.document["tags"] = body["tags"].withoutNulls }
      resource.provisioningState = "Updating"
    }
    let operation = ResourceWork.begin(
      .provisioning, on: existing.id, "write", seconds: Durations.putGallery, in: &world)
    return ImageTemplateRequests.accepted(
      200, world.resources[existing.id]?.shown, operation, existing, in: world)
  }

  /// The identity that results: those named come to those there are, a null takes one away; ids are compared without regard
  /// to case.
  private static func merged(_ before: JSONValue, _ given: JSONValue, _ raw: JSONValue) -> JSONValue {
    if given["type"].string?.equalsIgnoringCase("None") == true { return ["type": "None"] }
    var identities = before["userAssignedIdentities"].object ?? JSONObject()
    for (id, value) in raw["userAssignedIdentities"].object?.pairs ?? JSONObject().pairs {
      if let known = identities.spelling(of: id) { identities.remove(known) }
      if !value.isNull { identities[id] = given["userAssignedIdentities"][id] }
    }
    return ["type": given["type"], "userAssignedIdentities": .object(identities)]
  }

  // MARK: - Documents

  /// What is wanted, with what the service writes where nobody says anything.
  private static func completed(_ given: JSONValue) -> JSONValue {
    var properties = given
    for member in ownMembers { properties.remove(at: [member]) }
    properties.remove(at: ["source", "exactVersion"])
    for list in [["customize"], ["validate", "inVMValidations"]] {
      guard let steps = list.reduce(properties, { $0[$1] }).array else { continue }
      properties.set(.array(steps.map(withChecksum)), at: list)
    }
    if let targets = properties["distribute"].array {
      properties["distribute"] = .array(
        targets.map { target in
          guard target["type"] == "SharedImage", target["excludeFromLatest"].isNull else { return target }
          var target = target
          target["excludeFromLatest"] = false
          return target
        })
    }
    if properties["stagingResourceGroup"].isNull { properties["stagingResourceGroup"] = "" }
    return properties
  }

  /// The service writes down what it finds at an address; here that follows from the address.
  private static func withChecksum(_ step: JSONValue) -> JSONValue {
    guard let address = step["scriptUri"].string ?? step["sourceUri"].string, !address.isEmpty,
      step["sha256Checksum"].string ?? "" == ""
    else { return step }
    var step = step
    step["sha256Checksum"] = .string(GUID.digits(of: address) + GUID.digits(of: "\(address)#"))
    return step
  }

  /// What must be the same for a PUT to change nothing.
  private static func comparable(_ properties: JSONValue) -> JSONValue {
    var properties = properties
    for member in ownMembers { properties.remove(at: [member]) }
    properties.remove(at: ["source", "exactVersion"])
    return properties
  }
}

extension ServiceError {
  /// Templates are made and deleted, not changed (image-builder.md §4).
  static let templateUpdate = ServiceError(
    409, "Conflict", "Update/Upgrade of image templates is currently not supported")
}
