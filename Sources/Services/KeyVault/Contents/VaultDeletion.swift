import ARM
import JSON
import World

extension VaultService {
  /// Deletes a secret or key, which can be recovered for a while.
  mutating func delete(_ kind: Kind, _ name: String, in world: inout World) throws(ServiceError) -> Response {
    let all = versions(kind, name)
    guard !all.isEmpty else { throw notFound(kind, name) }
    let spelling = found(kind, name)
    let now = world.now.seconds(since: VirtualTime(secondsSince1970: 0))
    let bin: JSONValue = [
      "versions": .array(all), "deletedDate": .integer(now),
      "scheduledPurgeDate": .integer(now + retentionDays * 86400),
    ]
    keep(nil, kind.name, spelling)
    keep(bin, kind.bin, spelling)
    return Response(200, binned(kind, spelling, bin, isListed: false))
  }

  /// What was to be purged until now is gone.
  mutating func forgetPurged(_ now: VirtualTime) {
    let seconds = now.seconds(since: VirtualTime(secondsSince1970: 0))
    for place in ["deletedsecrets", "deletedkeys"] {
      for (name, bin) in contents[place]?.object?.pairs ?? JSONObject().pairs
      where bin["scheduledPurgeDate"].integer ?? Int.max <= seconds {
        keep(nil, place, name)
      }
    }
  }
}
