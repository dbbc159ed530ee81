import ARM
import JSON
import World

/// What `Microsoft.Storage` says about accounts beyond their declarations.
enum StorageDocuments: DocumentRules {
  static func checkName(_ name: String, of type: DocumentType) throws(ServiceError) {
    let isValid =
      (3...24).contains(name.utf8.count)
      && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    guard isValid else {
      throw ServiceError(
        400, "AccountNameInvalid",
        "\(name) is not a valid storage account name. Storage account name must be between 3 and 24 characters in length "
          + "and use numbers and lower-case letters only.")
    }
  }

  static func complete(_ document: inout JSONValue, _ type: DocumentType, _ id: ResourceID) {
    let name = document.at("sku", "name").string ?? ""
    document["sku"] = ["name": .string(name), "tier": .string(name.hasPrefix("Premium") ? "Premium" : "Standard")]
  }

  static func check(
    _ document: JSONValue, _ type: DocumentType, _ id: ResourceID, replacing existing: JSONValue, in world: World
  ) throws(ServiceError) {
    let isTaken = world.resources.ofType(type.fullName).contains { $0.id != id && $0.id.name == id.name }
    guard !isTaken else {
      throw ServiceError(409, "StorageAccountAlreadyTaken", "The storage account named \(id.name) is already taken.")
    }
  }

  static func act(
    _ verb: String, on resource: Resource, _ call: ServiceCall, in world: inout World
  ) throws(ServiceError) -> Response? {
    switch verb.asciiLowercased {
    case "listkeys":
      return Response(200, ["keys": .array(keys(of: resource))])
    case "regeneratekey":
      guard let name = call.body["keyName"].string, ["key1", "key2"].contains(name.asciiLowercased) else {
        throw ServiceError(
          400, "InvalidValuesForRequestParameters", "Values for request parameters are invalid: keyName.")
      }
      let drawn = world.generator.hexadecimal(64)
      world.resources.update(resource.id) {
        $0.document.set(.string(drawn), at: ["properties", "keySeeds", name.asciiLowercased])
      }
      return Response(200, ["keys": .array(keys(of: world.resources[resource.id] ?? resource))])
    default: return nil
    }
  }

  static func shown(_ document: JSONValue, _ type: DocumentType, in world: inout World) -> JSONValue {
    hidingOwn(document)
  }

  /// A document without what azsim keeps in it.
  private static func hidingOwn(_ document: JSONValue) -> JSONValue {
    var shown = document
    shown.remove(at: ["properties", "keySeeds"])
    shown.remove(at: ["properties", "blobService"])
    return shown
  }

  /// What is in an account goes with it.
  static func letGo(of id: ResourceID, in world: inout World) {
    world.contents["\(id.name).blob.core.windows.net"] = .null
  }

  static func assign(_ document: inout JSONValue, _ type: DocumentType, in world: inout World) throws(ServiceError) {
    // Blobs and files are always encrypted.
    for service in ["blob", "file"] {
      let place = ["properties", "encryption", "services", service]
      var value = document.at("properties", "encryption", "services", service)
      if value.object == nil { value = [:] }
      for (name, initial) in [
        ("keyType", "Account"), ("enabled", true), ("lastEnabledTime", .string(world.now.description)),
      ] as [(String, JSONValue)] where value[name].isNull { value[name] = initial }
      document.set(value, at: place)
    }
    if document.at("properties", "encryption", "keySource").isNull {
      document.set("Microsoft.Storage", at: ["properties", "encryption", "keySource"])
    }
  }

  static func listed(_ documents: [JSONValue], _ type: DocumentType, in world: World) -> [JSONValue] {
    documents.map(hidingOwn)
  }

  /// The two keys of an account: 64 bytes each that follow from its id, in base 64.
  static func keys(of account: Resource) -> [JSONValue] {
    ["key1", "key2"].map { name in
      let seed = account.document.at("properties", "keySeeds", name).string ?? account.id.key
      var bytes: [UInt8] = []
      for part in 0..<4 {
        bytes += Array(GUID.of("\(seed)/\(name)/\(part)").utf8.filter { $0 != UInt8(ascii: "-") }.prefix(16))
      }
      return [
        "creationTime": account.document.at("properties", "creationTime"), "keyName": .string(name),
        "permissions": "FULL", "value": .string(Base64.encode(bytes)),
      ]
    }
  }
}
