import ARM
import Grammar
import JSON

/// The identities that the machines of a new scale set act as.
struct IdentityChoices: Sendable {
  /// The word for the set's own identity.
  static let own = "[system]"

  /// As written, then as ids; `nil` when the option is not given.
  var words: [String]?
  var scope: String?
  var role: String?
  /// The id of the role, once it is looked up.
  var roleID: String?
  /// The id of the identity that disks are encrypted with.
  var encryption: String?

  var isGiven: Bool { words != nil }

  /// Whether the set gets an identity of its own: also when nothing is named.
  var hasOwn: Bool { words.map { $0.isEmpty || $0.contains(Self.own) } ?? false }

  /// The ids of the others.
  var others: [String] { (words ?? []).filter { $0 != Self.own } }

  /// The member `identity` of the document.
  var json: JSONValue {
    let kinds = (hasOwn ? ["SystemAssigned"] : []) + (others.isEmpty ? [] : ["UserAssigned"])
    var identity: JSONObject = ["type": .string(kinds.joined(separator: ","))]
    if !others.isEmpty {
      identity["userAssignedIdentities"] = .object(JSONObject(others.map { ($0, [:]) }))
    }
    return .object(identity)
  }
}

extension TemplateRequest {
  /// Makes ids of names, and looks the role up.
  mutating func checkIdentity(_ client: inout Client) throws(CommandError) {
    let hasScope = !(identity.scope ?? "").isEmpty
    let hasRole = !(identity.role ?? "").isEmpty
    guard let words = identity.words else {
      if hasScope || hasRole {
        throw CommandError(.refused, "usage error: --assign-identity [--scope SCOPE] [--role ROLE]")
      }
      takeOwnIdentityForIntegrity()
      return
    }
    guard hasScope == hasRole else {
      throw CommandError(
        .refused,
        "usage error: please specify both --role and --scope when assigning a role to the managed identity")
    }
    identity.words = words.map { word in
      guard word != IdentityChoices.own else { return word }
      return client.id(of: word, type: "Microsoft.ManagedIdentity/userAssignedIdentities", group: group)
    }
    if hasScope {
      guard identity.hasOwn else {
        throw CommandError(
          .refused, "usage error: '--scope'/'--role' is only applicable when assign system identity")
      }
      identity.roleID = try client.roleID(identity.role ?? "", scope: identity.scope ?? "")
    }
    takeOwnIdentityForIntegrity()
  }

  /// The extension that attests what was started needs an identity of its own.
  private mutating func takeOwnIdentityForIntegrity() {
    guard security.watchesIntegrity, security.isTrustedLaunch else { return }
    if !(identity.words ?? []).contains(IdentityChoices.own) {
      identity.words = (identity.words ?? []) + [IdentityChoices.own]
    }
  }
}

extension Client {
  /// The id of a role given by its name or id.
  ///
  /// - Throws: ``CommandError`` when there is no such role, or several.
  mutating func roleID(_ role: String, scope: String) throws(CommandError) -> String {
    let key = role.lowercased()
    if key.hasPrefix("/subscriptions/"), key.contains("/providers/microsoft.authorization/roledefinitions/") {
      return role
    }
    if Self.isUUID(role) {
      // The client breaks down over its own look-up here.
      throw CommandError(.usage, "'RoleDefinitionsOperations' object has no attribute 'config'")
    }
    let roles = try validationLook(
      "\(scope)/providers/Microsoft.Authorization/roleDefinitions", apiVersion: "2022-05-01-preview",
      parameters: [.init("$filter", "roleName eq '\(role)'")])
    let ids = (roles["value"].array ?? []).compactMap { $0["id"].string }
    guard let id = ids.first else { throw CommandError(.refused, "Role '\(role)' doesn't exist.") }
    guard ids.count == 1 else {
      throw CommandError(
        .refused,
        "More than one role matches the given name '\(role)'. Please pick an id from '[\(ids.map { "'\($0)'" }.joined(separator: ", "))]'"
      )
    }
    return id
  }

  /// Whether Python takes a text for a UUID: 32 hexadecimal digits when dashes, braces and `urn:uuid:` are taken away.
  static func isUUID(_ text: String) -> Bool {
    let letters = text.hasPrefix("urn:uuid:") ? text.dropFirst(9) : text[...]
    let digits = letters.filter { $0 != "-" && $0 != "{" && $0 != "}" }
    return digits.utf8.count == 32 && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}
