import ARM
import JSON
import Testing
import World

@testable import Services

@Suite struct RoleRequestTests {
  static let roles = "/providers/Microsoft.Authorization/"
  static let contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c"

  /// A laboratory with an identity, and the object id of that.
  static func laboratory() -> (Laboratory, principal: String) {
    var lab = Laboratory()
    let identity = lab.ask(
      .put, Laboratory.group + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/builder",
      ["location": "westeurope"])
    return (lab, identity.body?.at("properties", "principalId").string ?? "")
  }

  static func assignment(_ role: String, _ principal: String, type: String? = nil) -> JSONValue {
    var properties: JSONObject = [
      "roleDefinitionId": .string(Laboratory.subscription + roles + "roleDefinitions/\(role)"),
      "principalId": .string(principal),
    ]
    if let type { properties["principalType"] = .string(type) }
    return ["properties": .object(properties)]
  }

  static func path(_ number: Int, at scope: String = Laboratory.group) -> String {
    scope + roles + "roleAssignments/0000000\(number)-0000-0000-0000-000000000000"
  }

  @Test func `a role that is assigned counts, until it is taken away`() {
    var (lab, principal) = Self.laboratory()
    let action = "Microsoft.Compute/galleries/images/versions/write"
    let scope = ResourceID(trusted: Laboratory.group + "/providers/Microsoft.Compute/galleries/g/images/i")
    #expect(!lab.world.permits(principal: principal, action: action, scope: scope))
    let made = lab.ask(.put, Self.path(1), Self.assignment(Self.contributor, principal))
    #expect(made.status == 201)
    #expect(made.body?.at("properties", "principalType") == "ServicePrincipal")
    #expect(lab.world.permits(principal: principal, action: action, scope: scope))
    #expect(lab.ask(.delete, Self.path(1)).status == 200)
    #expect(lab.ask(.delete, Self.path(1)).status == 204)
    #expect(!lab.world.permits(principal: principal, action: action, scope: scope))
  }

  @Test func `the same role for the same principal is assigned once`() {
    var (lab, principal) = Self.laboratory()
    _ = lab.ask(.put, Self.path(1), Self.assignment(Self.contributor, principal))
    let before = lab.world
    let again = lab.ask(.put, Self.path(2), Self.assignment(Self.contributor, principal))
    #expect(again.error?.code == "RoleAssignmentExists")
    #expect(again.status == 409)
    #expect(lab.ask(.put, Self.path(1), Self.assignment(Self.contributor, principal)).status == 200)
    #expect(lab.world.resources.count == before.resources.count)
  }

  @Test func `only principals of the directory hold roles that there are`() {
    var (lab, principal) = Self.laboratory()
    let before = lab.world
    let nobody = "99999999-9999-9999-9999-999999999999"
    let refusals = [
      lab.ask(.put, Self.path(1), Self.assignment(Self.contributor, nobody)),
      lab.ask(.put, Self.path(1), Self.assignment(nobody, principal)),
      lab.ask(.put, Self.path(1), Self.assignment(Self.contributor, principal, type: "User")),
      lab.ask(.put, Self.path(1), Self.assignment(Self.contributor, "me")),
      lab.ask(.put, Self.path(1, at: Laboratory.group + "2"), Self.assignment(Self.contributor, principal)),
    ]
    #expect(
      refusals.compactMap(\.error?.code) == [
        "PrincipalNotFound", "RoleDefinitionDoesNotExist", "UnmatchedPrincipalType", "InvalidPrincipalId",
        "ResourceGroupNotFound",
      ])
    // What was refused is in the log, and nowhere else.
    lab.world.activity = before.activity
    #expect(lab.world == before)
  }

  @Test func `lists tell what is assigned at a scope, further out and further in`() {
    var (lab, principal) = Self.laboratory()
    let resource = Laboratory.group + "/providers/Microsoft.Compute/galleries/g"
    for (number, scope) in [Laboratory.subscription, Laboratory.group, resource].enumerated() {
      #expect(lab.ask(.put, Self.path(number, at: scope), Self.assignment(Self.contributor, principal)).status == 201)
    }
    func names(_ scope: String, _ filter: String?) -> [String] {
      var request = Request(.get, scope + Self.roles + "roleAssignments", apiVersion: "2022-04-01")
      if let filter { request.parameters.append(.init("$filter", filter)) }
      let found = lab.azure.answer(request, in: &lab.world).body?["value"].array ?? []
      return found.compactMap { $0["name"].string.map { String($0.prefix(8).suffix(1)) } }
    }
    #expect(names(Laboratory.group, "atScope()") == ["0", "1"])
    #expect(names(Laboratory.group, nil) == ["0", "1", "2"])
    #expect(names(Laboratory.subscription, "atScope()") == ["0"])
    #expect(names(Laboratory.subscription, "principalId eq '\(principal)'") == ["0", "1", "2"])
    #expect(names(Laboratory.subscription, "principalId eq 'x'") == [])
  }

  @Test func `a custom role is made, found, used and deleted, in this order`() {
    var (lab, principal) = Self.laboratory()
    let guid = "55555555-5555-5555-5555-555555555555"
    let path = Laboratory.group + Self.roles + "roleDefinitions/\(guid)"
    let body: JSONValue = [
      "properties": [
        "roleName": "Builder", "permissions": [["actions": ["Microsoft.Compute/images/*"]]],
        "assignableScopes": [.string(Laboratory.group)],
      ]
    ]
    #expect(lab.ask(.put, path, body).status == 201)
    var request = Request(.get, Laboratory.subscription + Self.roles + "roleDefinitions", apiVersion: "2022-04-01")
    request.parameters.append(.init("$filter", "roleName eq 'builder'"))
    let found = lab.azure.answer(request, in: &lab.world).body?["value"].array ?? []
    #expect(found.map { $0["name"] } == [.string(guid)])
    #expect(lab.ask(.put, Self.path(1), Self.assignment(guid, principal)).status == 201)
    #expect(lab.ask(.delete, path).error?.code == "RoleDefinitionHasAssignments")
    _ = lab.ask(.delete, Self.path(1))
    #expect(lab.ask(.delete, path).status == 200)
    #expect(lab.ask(.get, path).status == 404)
  }

  @Test func `roles that cannot be are refused`() {
    var (lab, _) = Self.laboratory()
    func put(_ name: String, _ properties: JSONValue) -> String? {
      lab.ask(.put, Laboratory.group + Self.roles + "roleDefinitions/\(name)", ["properties": properties]).error?.code
    }
    let guid = "55555555-5555-5555-5555-555555555555"
    let scopes: JSONValue = [.string(Laboratory.group)]
    #expect(put("x", ["roleName": "A", "assignableScopes": scopes]) == "InvalidRoleDefinitionId")
    #expect(put(guid, ["assignableScopes": scopes]) == "InvalidRoleDefinitionName")
    #expect(put(guid, ["roleName": "A"]) == "MissingAssignableScopes")
    #expect(put(guid, ["roleName": "Reader", "assignableScopes": scopes]) == "RoleDefinitionWithSameNameExists")
    #expect(put(guid, ["roleName": "A", "assignableScopes": ["/"]]) == "LinkedInvalidPropertyId")
    let odd: JSONValue = ["roleName": "A", "assignableScopes": scopes, "permissions": [["actions": ["read"]]]]
    #expect(put(guid, odd) == "InvalidActionOrNotAction")
    #expect(put(Self.contributor, ["roleName": "A", "assignableScopes": scopes]) == "RoleDefinitionUpdateNotPermitted")
  }

  @Test func `locks hold what they lie on, all in it, and what it is in`() {
    var lab = Laboratory()
    _ = lab.ask(.put, "networkSecurityGroups/nsg", ["location": "westeurope"])
    let nsg = Laboratory.path("networkSecurityGroups/nsg")
    let lock = nsg + Self.roles + "locks/keep"
    #expect(lab.ask(.put, lock, ["properties": ["level": "cannotdelete"]]).status == 201)
    #expect(lab.ask(.delete, nsg).error?.code == "ScopeLocked")
    #expect(lab.ask(.delete, Laboratory.group).error?.code == "ScopeLocked")
    #expect(lab.ask(.put, "networkSecurityGroups/nsg", ["location": "westeurope"]).status == 200)
    #expect(lab.ask(.put, lock, ["properties": ["level": "ReadOnly"]]).status == 200)
    #expect(lab.ask(.put, "networkSecurityGroups/nsg", ["location": "westeurope"]).error?.code == "ScopeLocked")
    #expect(lab.ask(.put, lock, ["properties": ["level": "Never"]]).error?.code == "InvalidLockLevel")
    #expect(lab.ask(.delete, lock).status == 200)
    #expect(lab.ask(.delete, nsg).status == 200)
  }
}
