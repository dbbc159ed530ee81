import ARM
import JSON
import World

extension VaultService {
  /// Changes what is noted of a version.
  mutating func change(
    _ kind: Kind, _ name: String, _ wanted: String?, in world: inout World
  ) throws(ServiceError) -> Response {
    var all = versions(kind, name)
    guard let place = wanted.map({ id in all.lastIndex { $0["version"].string == id } }) ?? all.indices.last else {
      throw notFound(kind, name)
    }
    let body = request.body ?? [:]
    for (member, value) in body["attributes"].object?.pairs ?? JSONObject().pairs {
      all[place].set(value, at: ["attributes", member])
    }
    all[place].set(.integer(world.now.seconds(since: VirtualTime(secondsSince1970: 0))), at: ["attributes", "updated"])
    for member in ["tags", "contentType"] where !body[member].isNull { all[place][member] = body[member] }
    if kind.name == "keys", !body["key_ops"].isNull { all[place].set(body["key_ops"], at: ["key", "key_ops"]) }
    let spelling = found(kind, name)
    keep(.array(all), kind.name, spelling)
    var document = shown(kind, spelling, all[place])
    document.remove(at: ["value"])
    return Response(200, document)
  }
}
