import ARM
import JSON
import World

extension VaultService {
  /// Adds a version.
  mutating func set(_ kind: Kind, _ name: String, in world: inout World) throws(ServiceError) -> Response {
    let bin = contents[kind.bin]?.object?.names.first { $0.equalsIgnoringCase(name) }
    guard bin == nil else {
      let word = kind.title
      var error = ServiceError(
        409, "Conflict",
        "\(word) \(name) is currently in a deleted but recoverable state, and its name cannot be reused; in this state, the \(word.asciiLowercased) can only be recovered or purged."
      )
      error.inner = "ObjectIsDeletedButRecoverable"
      throw error
    }
    let body = request.body ?? [:]
    let now = world.now.seconds(since: VirtualTime(secondsSince1970: 0))
    var attributes: JSONValue = ["enabled": body.at("attributes", "enabled") == false ? false : true]
    for member in ["nbf", "exp"] where !body.at("attributes", member).isNull {
      attributes[member] = body.at("attributes", member)
    }
    attributes["created"] = .integer(now)
    attributes["updated"] = .integer(now)
    var version: JSONValue = [
      "version": .string(world.generator.hexadecimal(32)), "attributes": attributes, "tags": body["tags"],
    ]
    if kind.name == "secrets" {
      guard let value = body["value"].string else { throw Self.badRequest("The parameter value is not specified.") }
      version["value"] = .string(value)
      version["contentType"] = body["contentType"]
    } else {
      version["key"] = try key(body, in: &world)
      if body.at("attributes", "exportable") == true { version.set(true, at: ["attributes", "exportable"]) }
    }
    let spelling = found(kind, name)
    keep(.array(versions(kind, name) + [version.withoutNulls]), kind.name, spelling)
    return Response(200, shown(kind, spelling, version))
  }
}
