import ARM
import Grammar
import JSON
import Shapes

extension Client {
  /// The version of the interface for roles.
  static let roleVersion = "2022-05-01-preview"
  /// The version of the interface for who holds them.
  static let roleAssignmentVersion = "2022-04-01"

  /// A path of the provider of roles below a scope.
  func rolePath(_ scope: String, _ rest: String) -> String {
    let scope = scope.drop { $0 == "/" }
    return (scope.isEmpty ? "" : "/\(scope)") + "/providers/Microsoft.Authorization/\(rest)"
  }

  /// Where a role counts: the scope that is named, the group, or else the subscription.
  func roleScope(group: String?, scope: String?) throws(CommandError) -> String {
    if let scope, !scope.isEmpty {
      if let group, !group.isEmpty {
        throw CommandError(.refused, "Resource group \"\(group)\" is redundant because scope is supplied")
      }
      if scope.hasPrefix("/subscriptions/"), Self.parsedID(scope) == nil {
        throw CommandError(.refused, "Invalid scope. Please use --help to view the valid format.")
      }
      return scope
    }
    if let group, !group.isEmpty { return "\(subscriptionPath)/resourceGroups/\(group)" }
    return subscriptionPath
  }

  /// Refuses texts that are empty: they would not narrow anything down.
  static func refuseEmpty(_ options: [(String, String?)]) throws(CommandError) {
    for (option, value) in options where value == "" {
      throw CommandError(
        .refused,
        "usage error: \(option) can't be an empty string. Either omit it or provide a non-empty string.")
    }
  }

  /// The roles of a name or GUID.
  ///
  /// - Parameter name: `nil` for all.
  mutating func roles(
    named name: String?, at scope: String, onlyCustom: Bool = false
  ) throws(CommandError) -> [JSONValue] {
    var parameters: [Request.Parameter] = []
    if let name, !name.isEmpty, !Self.isGUID(name) { parameters.append(.init("$filter", "roleName eq '\(name)'")) }
    var roles = try pages(
      Request(.get, rolePath(scope, "roleDefinitions"), apiVersion: Self.roleVersion, parameters: parameters))
    if let name, !name.isEmpty {
      roles = roles.filter { $0["name"] == .string(name) || $0.at("properties", "roleName") == .string(name) }
    }
    if onlyCustom { roles = roles.filter { $0.at("properties", "type") == "CustomRole" } }
    return roles
  }

  /// The id of a role that is named by its id, its GUID or its name.
  mutating func roleID(_ role: String, at scope: String) throws(CommandError) -> String {
    if role.asciiLowercased.contains("/providers/microsoft.authorization/roledefinitions/"),
      role.asciiLowercased.hasPrefix("/subscriptions/")
    {
      return role
    }
    if Self.isGUID(role) { return "\(subscriptionPath)/providers/Microsoft.Authorization/roleDefinitions/\(role)" }
    let found = try pages(
      Request(
        .get, rolePath(scope, "roleDefinitions"), apiVersion: Self.roleVersion,
        parameters: [.init("$filter", "roleName eq '\(role)'")]))
    guard let first = found.first else { throw CommandError(.refused, "Role '\(role)' doesn't exist.") }
    guard found.count == 1 else {
      let ids = found.map { ($0["id"].string ?? "").pythonRepresentation }.joined(separator: ", ")
      throw CommandError(
        .refused,
        "More than one role matches the given name '\(role)'. Please pick a value from '[\(ids)]'")
    }
    return first["id"].string ?? ""
  }

  /// Whether a text is a GUID in the form that Python reads: with or without hyphens.
  static func isGUID(_ text: String) -> Bool {
    let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
    return digits.count == 32 && digits.allSatisfy { (48...57).contains($0) || (97...102).contains($0.lowercasedASCII) }
  }

  // MARK: - The directory

  /// Asks the directory.
  mutating func directory(
    _ method: Request.Method, _ path: String, filter: String? = nil, body: JSONValue? = nil
  ) throws(CommandError) -> JSONValue {
    var request = Request(method, "/v1.0\(path)", apiVersion: nil, body: body)
    request.host = Request.directoryHost
    if let filter { request.parameters = [.init("$filter", filter)] }
    let response = answer(once: request)
    guard response.isSuccess else {
      throw CommandError(.refused, response.error?.message ?? CommandError.reason(of: response.status))
    }
    return response.body ?? .null
  }

  /// What the directory knows of object ids.
  mutating func directoryObjects(_ ids: [String]) throws(CommandError) -> [JSONValue] {
    let answer = try directory(
      .post, "/directoryObjects/getByIds",
      body: [
        "ids": .array(ids.map { .string($0) }),
        "types": ["user", "group", "servicePrincipal", "directoryObjectPartnerReference"],
      ])
    return answer["value"].array ?? []
  }

  /// The object id of somebody, and what kind of principal that is.
  ///
  /// - Parameter assignee: a user's name, the client id of a service principal, or an object id.
  mutating func principal(_ assignee: String) throws(CommandError) -> (id: String, type: String?) {
    if assignee.utf8.contains(UInt8(ascii: "@")) {
      let users = try directory(.get, "/users", filter: "userPrincipalName eq '\(assignee)'")
      if let user = users["value"].array?.first { return (user["id"].string ?? "", "User") }
    }
    let found = try directory(
      .get, "/servicePrincipals", filter: "servicePrincipalNames/any(c:c eq '\(assignee)')")
    if let first = found["value"].array?.first { return (first["id"].string ?? "", "ServicePrincipal") }
    if Self.isGUID(assignee), let object = try directoryObjects([assignee]).first {
      return (object["id"].string ?? "", Self.principalType(object))
    }
    throw CommandError(
      .refused,
      "Cannot find user or service principal in graph database for '\(assignee)'. If the assignee is an appId, make sure "
        + "the corresponding service principal is created with 'az ad sp create --id \(assignee)'.")
  }

  /// What the resource manager calls the kind of an object of the directory: `#microsoft.graph.user` is a `User`.
  static func principalType(_ object: JSONValue) -> String? {
    guard let word = object["@odata.type"].string?.split(separator: ".").last, let first = word.first else {
      return nil
    }
    return first.uppercased() + word.dropFirst()
  }

  /// What an object of the directory is called in lists.
  static func displayedName(_ object: JSONValue) -> String {
    object["userPrincipalName"].string ?? object["servicePrincipalNames"][0].string ?? object["displayName"].string
      ?? ""
  }
}
