import ARM
import JSON

/// What was said of an instance of a Uniform set alone, beside its set's model.
enum InstanceEdits {
  /// Members of `properties` that can be an instance's own.
  private static let own = ["licenseType", "userData", "diagnosticsProfile", "networkProfileConfiguration"]

  /// What a body says that the instance's document does not.
  ///
  /// - Parameter earlier: what was said before, which stays.
  /// - Returns: what is to be kept; `nil` when nothing is new.
  static func difference(
    of body: JSONValue, from present: JSONValue, earlier: JSONValue?, id: ResourceID
  ) -> JSONValue? {
    var kept = earlier ?? ["id": .string(id.text), "name": .string(id.name), "type": .string(id.type)]
    var isChanged = false
    if let tags = body.object?["tags"], !tags.isNull, tags != present["tags"] {
      kept["tags"] = tags
      isChanged = true
    }
    for name in own {
      let value = body.at("properties", name)
      guard !value.isNull, value != present.at("properties", name) else { continue }
      kept.set(value, at: ["properties", name])
      isChanged = true
    }
    let disks = body.at("properties", "storageProfile", "dataDisks")
    if disks.array != nil, disks != present.at("properties", "storageProfile", "dataDisks") {
      kept.set(disks, at: ["properties", "storageProfile", "dataDisks"])
      isChanged = true
    }
    return isChanged ? kept : nil
  }

  /// Puts what was said of an instance into its document.
  static func apply(_ edits: JSONValue, to document: inout JSONValue) {
    if let tags = edits.object?["tags"] { document["tags"] = tags }
    for name in own where name != "userData" && !edits.at("properties", name).isNull {
      document.set(edits.at("properties", name), at: ["properties", name])
    }
    let disks = edits.at("properties", "storageProfile", "dataDisks")
    if !disks.isNull { document.set(disks, at: ["properties", "storageProfile", "dataDisks"]) }
    if edits["properties"].object?.isEmpty == false {
      document.set("VirtualMachine", at: ["properties", "modelDefinitionApplied"])
    }
  }
}
