import ARM
import JSON
import World

/// The resource group that a template's builds work in (image-builder.md §6.5).
enum StagingGroup {
  /// Why a group cannot be had.
  struct Refusal: Error {
    let message: String
  }

  /// Makes the group of a new template, or takes the one that its maker named.
  static func prepare(_ template: ResourceID, _ identity: BuildIdentity, in world: inout World) throws(Refusal) {
    guard let resource = world.resources[template] else { return }
    let wanted = resource.document.at("properties", "stagingResourceGroup").string ?? ""
    let named = wanted.isEmpty ? nil : ResourceID(wanted)
    let id = named ?? ownGroup(of: template, in: &world)
    let existing = named.flatMap { world.resources[$0] }
    if let existing { try check(existing, for: resource, identity, in: world) }
    let storage = String(GUID.digits(of: "\(id.key)/storage").prefix(24))
    var tags: JSONObject = [
      "createdBy": "AzureVMImageBuilder", "imageTemplateName": .string(template.name),
      "imageTemplateResourceGroupName": .string(template.group ?? ""),
    ]
    if let existing {
      world.resources.update(existing.id) { $0.document.set(.string(template.text), at: ["tags", "usedBy"]) }
    } else {
      for (name, value) in resource.document.at("properties", "managedResourceTags").object?.pairs ?? JSONObject().pairs
      { tags[name] = value }
      let document: JSONValue = [
        "id": .string(id.text), "name": .string(id.name), "type": "Microsoft.Resources/resourceGroups",
        "location": .string(resource.location), "tags": .object(tags), "properties": ["provisioningState": "Succeeded"],
      ]
      world.resources[id] = Resource(id: id, document: document)
    }
    keepStorage(storage, in: id, resource.location, tags, &world)
    world.resources.update(template) { resource in
      resource.document.set(.string(id.text), at: ["properties", "exactStagingResourceGroup"])
      resource.record["staging"] = [
        "isOwn": .bool(existing == nil), "group": .string(id.text), "storage": .string(storage),
      ]
    }
  }

  /// A name that the service makes up: the first 40 letters of group and template between `IT_` and a GUID.
  private static func ownGroup(of template: ResourceID, in world: inout World) -> ResourceID {
    let words = String("\(template.group ?? "")_\(template.name)".prefix(40))
    return ResourceID(subscription: world.subscription.id, group: "IT_\(words)_\(world.generator.guid())")
  }

  private static func check(
    _ group: Resource, for template: Resource, _ identity: BuildIdentity, in world: World
  ) throws(Refusal) {
    guard group.location == template.location else {
      throw Refusal(
        message: "The staging resource group \(group.id.text) must be in the same region as the image template "
          + "(\(template.location)).")
    }
    guard world.resources.inside(group.id).isEmpty else {
      throw Refusal(message: "The staging resource group \(group.id.text) must be empty.")
    }
    guard identity.may("Microsoft.Compute/virtualMachines/write", at: group.id, in: world) else {
      throw Refusal(
        message:
          "Not authorized to access the resource: \(group.id.text). Please check the user assigned identity has the "
          + "correct permissions. For more details, go to https://aka.ms/azvmimagebuilderts.")
    }
  }

  private static func keepStorage(
    _ name: String, in group: ResourceID, _ location: String, _ tags: JSONObject, _ world: inout World
  ) {
    let id = ResourceID(trusted: "\(group.text)/providers/Microsoft.Storage/storageAccounts/\(name)")
    world.resources[id] = Resource(
      id: id,
      document: [
        "id": .string(id.text), "name": .string(name), "type": "Microsoft.Storage/storageAccounts",
        "location": .string(location), "kind": "StorageV2", "sku": ["name": "Standard_LRS", "tier": "Standard"],
        "tags": .object(tags), "properties": ["provisioningState": "Succeeded"],
      ])
  }

  /// Gives the group of a template back: what the service made goes, what somebody else made is emptied.
  static func release(_ template: Resource, in world: inout World) {
    let staging = template.record["staging"]
    guard let group = staging["group"].string.flatMap({ ResourceID($0) }) else { return }
    for resource in world.resources.inside(group) { world.resources[resource.id] = nil }
    if staging["isOwn"] == true { world.resources[group] = nil }
  }

  /// Where the log of a run is, as messages name it.
  static func logPlace(of template: Resource, run: String) -> String {
    let staging = template.record["staging"]
    return
      "\(staging["group"].string ?? "")/providers/Microsoft.Storage/storageAccounts/\(staging["storage"].string ?? "")"
      + "/blobServices/default/containers/packerlogs/blobs/\(run)/customization.log"
  }
}
