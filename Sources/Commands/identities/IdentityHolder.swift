import ARM
import Grammar
import JSON
import Shapes

/// A resource with managed identities, as the commands about these see it.
struct IdentityHolder: Sendable {
  /// `scale set` and machine differ in this only: where they are, and what az knows of them.
  let path: String
  let name: String
  let group: String
  /// What `show` prints.
  let shape: DocumentShape

  /// The word for the resource's own identity.
  static let own = IdentityChoices.own
}

extension Client {
  /// The resource as `show` prints it.
  mutating func document(of holder: IdentityHolder) throws(CommandError) -> JSONValue {
    holder.shape.printed(try send(.generated(.get, holder.path, apiVersion: "2026-04-01")))
  }

  /// The ids for identities that are named or given by their ids.
  func identityIDs(_ words: [String], group: String) -> [String] {
    words.map { word in
      guard word != IdentityHolder.own else { return word }
      return id(of: word, type: "Microsoft.ManagedIdentity/userAssignedIdentities", group: group)
    }
  }

  /// Changes the identities of a resource.
  ///
  /// - Returns: the resource as it is printed.
  fileprivate mutating func patch(
    _ holder: IdentityHolder, identity: JSONValue
  ) throws(CommandError) -> JSONValue {
    let body: JSONValue = ["identity": identity]
    return holder.shape.printed(
      try operate(
        .generated(.patch, holder.path, apiVersion: "2024-11-01", body: body), waits: true, finalState: .operation))
  }
}

// MARK: - Assign

extension Client {
  /// Gives a resource identities beside those that it has.
  ///
  /// - Parameters:
  ///   - words: as written on the command line; none stands for the resource's own identity.
  ///   - finish: looks at the resource as it is in the end.
  /// - Returns: what `identity assign` prints.
  mutating func assignIdentities(
    _ words: [String], role: String?, scope: String?, to holder: IdentityHolder,
    finish: (inout Client, JSONValue) -> Void = { _, _ in }
  ) throws(CommandError) -> Answer {
    let given = identityIDs(words, group: holder.group)
    let access = try access(role: role, scope: scope, identities: given)
    let before = try document(of: holder)["identity"]
    let after = try patch(holder, identity: Self.union(of: before, and: given))
    if let access {
      try assignRole(access.roleID, scope: access.scope, principal: after["identity"]["principalId"].string)
    }
    let document = try document(of: holder)
    finish(&self, document)
    var shown: JSONObject = [:]
    if let access {
      shown["scope"] = .string(access.scope)
      shown["role"] = .string(access.role)
    }
    let others = document["identity"]["userAssignedIdentities"]
    shown["userAssignedIdentities"] = others.object == nil ? [:] : others
    shown["systemAssignedIdentity"] = .string(document["identity"]["principalId"].string ?? "")
    return .value(.object(shown))
  }

  /// The role that is to be given, looked up; `nil` when none is asked for.
  private mutating func access(
    role: String?, scope: String?, identities: [String]
  ) throws(CommandError) -> (role: String, scope: String, roleID: String)? {
    let role = role ?? ""
    let scope = scope ?? ""
    guard role.isEmpty == scope.isEmpty else {
      throw CommandError(
        .refused,
        "usage error: please specify both --role and --scope when assigning a role to the managed identity")
    }
    guard !scope.isEmpty else { return nil }
    guard identities.isEmpty || identities.contains(IdentityHolder.own) else {
      throw CommandError(
        .refused, "usage error: '--scope'/'--role' is only applicable when assign system identity")
    }
    return (role, scope, try roleID(role, scope: scope))
  }

  /// The identities that a resource has and is given.
  private static func union(of present: JSONValue, and given: [String]) -> JSONValue {
    let external = given.filter { $0 != IdentityHolder.own }
    let type = present["type"].string ?? ""
    let hasOwn = type.contains("SystemAssigned") || given.isEmpty || given.contains(IdentityHolder.own)
    var ids = present["userAssignedIdentities"].object?.pairs.map(\.0) ?? []
    for id in external where !ids.contains(id) { ids.append(id) }
    var identity: JSONObject = [:]
    if !ids.isEmpty { identity["userAssignedIdentities"] = .object(JSONObject(ids.map { ($0, [:]) })) }
    let kinds = (hasOwn ? ["SystemAssigned"] : []) + (ids.isEmpty ? [] : ["UserAssigned"])
    identity["type"] = .string(kinds.joined(separator: ","))
    return .object(identity)
  }

  private mutating func assignRole(
    _ roleID: String, scope: String, principal: String?
  ) throws(CommandError) {
    var properties: JSONObject = ["roleDefinitionId": .string(roleID)]
    if let principal { properties["principalId"] = .string(principal) }
    let body: JSONValue = ["properties": .object(properties)]
    let name = UniqueText.guid(from: [body, .string(scope)])
    _ = try send(
      Request(
        .put, "\(scope)/providers/Microsoft.Authorization/roleAssignments/\(name)", apiVersion: "2022-04-01",
        body: body))
  }
}

// MARK: - Remove

extension Client {
  /// Takes identities from a resource; its own when none is named.
  ///
  /// - Returns: what `identity remove` prints: the identities that are left.
  mutating func removeIdentities(_ words: [String]?, from holder: IdentityHolder) throws(CommandError) -> Answer {
    let given = identityIDs(words ?? [IdentityHolder.own], group: holder.group)
    let present = try document(of: holder)["identity"]
    guard present.object != nil else { return .value(.null) }
    let removed = given.filter { $0 != IdentityHolder.own }
    let existing = (present["userAssignedIdentities"].object?.pairs.map(\.0) ?? []).map { $0.lowercased() }
    let unknown = removed.map { $0.lowercased() }.filter { !existing.contains($0) }
    guard unknown.isEmpty else {
      throw CommandError(
        .refused, "'\(unknown.joined(separator: ","))' are not associated with '\(holder.name)'")
    }
    var type = present["type"].string ?? ""
    let both = "SystemAssigned, UserAssigned"
    let leavesNone = existing.allSatisfy { id in removed.contains { $0.lowercased() == id } }
    if !removed.isEmpty, leavesNone { type = type == both ? "SystemAssigned" : type == "UserAssigned" ? "None" : type }
    if given.contains(IdentityHolder.own) {
      type = type == both || type == "UserAssigned" ? "UserAssigned" : "None"
    }
    return .value(try patch(holder, identity: Self.identity(type, without: removed))["identity"])
  }

  /// The member of the request: an identity is taken away by a null.
  private static func identity(_ type: String, without removed: [String]) -> JSONValue {
    let nulls = JSONValue.object(JSONObject(removed.map { ($0, .null) }))
    switch type {
    case "SystemAssigned": return ["type": "SystemAssigned"]
    case "UserAssigned": return ["userAssignedIdentities": nulls, "type": "UserAssigned"]
    case "SystemAssigned, UserAssigned":
      return ["userAssignedIdentities": nulls, "type": "SystemAssigned,UserAssigned"]
    default: return ["userAssignedIdentities": .null, "type": "None"]
    }
  }
}
