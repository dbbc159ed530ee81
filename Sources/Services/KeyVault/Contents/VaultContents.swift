import ARM
import JSON
import World

/// What is there.
extension VaultService {
  /// All versions of a secret or key, the newest last.
  func versions(_ kind: Kind, _ name: String) -> [JSONValue] {
    contents.spelling(of: kind.name).flatMap { contents[$0] }?[found(kind, name)].array ?? []
  }

  /// The name as it was first written: names do not tell capital letters apart.
  func found(_ kind: Kind, _ name: String) -> String {
    contents[kind.name]?.object?.names.first { $0.equalsIgnoringCase(name) } ?? name
  }

  /// Keeps a secret or key, or forgets it.
  mutating func keep(_ value: JSONValue?, _ place: String, _ name: String) {
    var members = contents[place]?.object ?? JSONObject()
    members[name] = value
    contents[place] = members.isEmpty ? nil : .object(members)
  }

  func notFound(_ kind: Kind, _ name: String) -> ServiceError {
    let word = kind.title.asciiLowercased
    return ServiceError(
      404, "\(kind.title)NotFound",
      "A \(word) with (name/id) \(name) was not found in this key vault. If you recently deleted this \(word) you may be able to recover it using the correct recovery command. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182"
    )
  }

  var host: String { Self.host(of: vault.id.name) }

  var retentionDays: Int { vault.document.at("properties", "softDeleteRetentionInDays").integer ?? 90 }
  var isProtected: Bool { vault.document.at("properties", "enablePurgeProtection") == true }
}
