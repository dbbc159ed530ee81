import ARM
import Grammar
import JSON
import Shapes

/// The identities of a gallery, or of something else that has them alike, that options name.
struct GalleryIdentity {
  private let isSystem: Bool
  private let ids: [String]

  /// Reads `--system-assigned` and `--user-assigned`.
  init(_ call: Call) {
    isSystem = call.value(of: "mi_system_assigned").map { !$0.isNull } ?? false
    ids = (call.value(of: "mi_user_assigned")?.array ?? []).compactMap(\.string)
  }

  private init(isSystem: Bool, ids: [String]) {
    self.isSystem = isSystem
    self.ids = ids
  }

  /// Reads what a gallery has.
  init(document: JSONValue) {
    isSystem = document["type"].string?.utf8.starts(with: "SystemAssigned".utf8) ?? false
    ids = document["userAssignedIdentities"].object?.names ?? []
  }

  private var isEmpty: Bool { !isSystem && ids.isEmpty }

  /// `identity` as a request has it.
  var identity: JSONValue {
    let types = (isSystem ? ["SystemAssigned"] : []) + (ids.isEmpty ? [] : ["UserAssigned"])
    var identity: JSONObject = ["type": .string(types.isEmpty ? "None" : types.joined(separator: ","))]
    if !ids.isEmpty {
      identity["userAssignedIdentities"] = .object(JSONObject(ids.map { ($0, JSONValue.object([:])) }))
    }
    return .object(identity)
  }

  /// What there is with these added.
  func joined(to old: GalleryIdentity) -> JSONValue {
    let added = ids.filter { id in !old.ids.contains { $0.equalsIgnoringCase(id) } }
    return GalleryIdentity(isSystem: isSystem || old.isSystem, ids: old.ids + added).identity
  }

  /// What there is without these; all identities of users when none is named.
  func taken(from old: GalleryIdentity, namesUsers: Bool) -> JSONValue {
    let gone = namesUsers ? (ids.isEmpty ? old.ids : ids) : []
    let kept = old.ids.filter { id in !gone.contains { $0.equalsIgnoringCase(id) } }
    var identity = GalleryIdentity(isSystem: old.isSystem && !isSystem, ids: kept).identity
    for id in gone where !kept.isEmpty { identity.set(.null, at: ["userAssignedIdentities", id]) }
    return identity
  }

  /// `az sig identity assign` and `remove`: only the identity of the gallery is sent.
  static func command(_ words: String, adds: Bool) -> Command<Client> {
    var command = Command<Client>.generated(words, in: GeneratedTable.gallery)
    command.run { (call, client) throws(CommandError) in
      let path = client.path(
        group: call.text(of: "resource_group") ?? "",
        "Microsoft.Compute/galleries/\(call.text(of: "gallery_name") ?? "")")
      let found = try client.send(.generated(.get, path, apiVersion: "2025-03-03"))["identity"]
      let (new, old) = (GalleryIdentity(call), GalleryIdentity(document: found))
      guard found.object != nil || adds && !new.isEmpty else { throw .partNotFound }
      let identity =
        adds ? new.joined(to: old) : new.taken(from: old, namesUsers: call.value(of: "mi_user_assigned") != nil)
      let waits = call.value(of: "no_wait") != true
      let result = try client.operate(
        .generated(.patch, path, apiVersion: "2025-03-03", body: ["identity": identity]), waits: waits)
      return waits ? .shown(result["identity"], as: .named("sig identity show")) : .nothing
    }
    return command
  }
}
