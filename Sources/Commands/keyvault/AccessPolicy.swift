import ARM
import Grammar
import JSON

/// Whose access policy a command is about.
extension KeyVaultGroup {
  static func checkPrincipal(_ call: Call) throws(CommandError) {
    guard ["object_id", "spn", "upn"].count(where: { !(call.text(of: $0) ?? "").isEmpty }) == 1 else {
      throw CommandError(.usage, "specify exactly one: --object-id, --spn, --upn")
    }
  }

  static func refuseRoles(_ vault: JSONValue, _ verb: String) throws(CommandError) {
    guard vault.at("properties", "enableRbacAuthorization") == true else { return }
    throw CommandError(
      .refused, "Cannot \(verb) policies to a vault with '--enable-rbac-authorization' specified")
  }

  static func matches(_ policy: JSONValue, _ principal: String, _ call: Call, _ vault: JSONValue) -> Bool {
    (policy["objectId"].string ?? "").equalsIgnoringCase(principal)
      && (policy["applicationId"].string ?? "").equalsIgnoringCase(call.text(of: "application_id") ?? "")
      && (policy["tenantId"].string ?? "").equalsIgnoringCase(vault.at("properties", "tenantId").string ?? "")
  }

  /// The object id of whom the options name.
  static func principal(_ call: Call, _ client: inout Client) throws(CommandError) -> String {
    if let id = call.text(of: "object_id"), !id.isEmpty { return id }
    let isUser = !(call.text(of: "upn") ?? "").isEmpty
    let name = (isUser ? call.text(of: "upn") : call.text(of: "spn")) ?? ""
    let found = try client.directory(
      .get, isUser ? "/users" : "/servicePrincipals",
      filter: isUser ? "userPrincipalName eq '\(name)'" : "servicePrincipalNames/any(c:c eq '\(name)')")
    guard let id = found["value"].array?.first?["id"].string else {
      throw CommandError(.refused, "Unable to get object id from principal name.")
    }
    return id
  }
}
