import ARM
import JSON
import Testing
import World

@testable import Services

/// Management groups, and links between resources.
@Suite struct ManagementGroupTests {
  private static let root = "/providers/Microsoft.Management"
  private static let tenant = "11111111-1111-1111-1111-111111111111"

  private static func put(_ name: String, in parent: String? = nil, _ lab: inout Laboratory) -> Response {
    let around: JSONValue = parent.map { ["id": .string("\(root)/managementGroups/\($0)")] } ?? [:]
    return lab.ask(
      .put, "\(root)/managementGroups/\(name)",
      ["name": .string(name), "properties": ["details": ["parent": around]]])
  }

  @Test func `hold each other and a subscription`() {
    var lab = Laboratory()
    #expect(Self.put("a", &lab).body?.at("properties", "details", "parent", "name") == .string(Self.tenant))
    #expect(Self.put("b", in: "a", &lab).status == 200)
    let place = "\(Self.root)/managementGroups/b/subscriptions/00000000-0000-0000-0000-000000000000"
    #expect(lab.ask(.put, place).status == 200)
    #expect(lab.ask(.get, "\(Self.root)/managementGroups/b/subscriptions").body?["value"].array?.count == 1)
    #expect(lab.ask(.get, "\(Self.root)/managementGroups/\(Self.tenant)/subscriptions").body?["value"] == [])
    var request = Request(.get, "\(Self.root)/managementGroups/a", apiVersion: "2021-04-01")
    request.parameters += [.init("$expand", "children"), .init("$recurse", "true")]
    let shown = lab.azure.answer(request, in: &lab.world).body ?? .null
    #expect(shown.found("properties.children[0].name") == "b")
    #expect(shown.found("properties.children[0].children[0].type") == "/subscriptions")
    let entities = lab.ask(.post, "\(Self.root)/getEntities").body?["value"].array ?? []
    #expect(entities.count == 4)
    #expect(entities[0].at("properties", "numberOfDescendants") == 3)
    // Lists of resources know nothing of them.
    #expect(lab.ask(.get, "\(Laboratory.subscription)/resources").body?["value"] == [])
  }

  @Test func `are refused where they cannot be`() {
    var lab = Laboratory()
    #expect(Self.put("a", in: "nope", &lab).status == 404)
    #expect(Self.put("a", &lab).isSuccess && Self.put("b", in: "a", &lab).isSuccess)
    #expect(Self.put("a", in: "b", &lab).error?.code == "BadRequest")
    #expect(Self.put("sp ace", &lab).status == 400)
    #expect(lab.ask(.delete, "\(Self.root)/managementGroups/a").error?.code == "BadRequest")
    #expect(lab.ask(.delete, "\(Self.root)/managementGroups/b").status == 204)
    #expect(lab.ask(.delete, "\(Self.root)/managementGroups/a").status == 204)
    let settings = "\(Self.root)/managementGroups/\(Self.tenant)/settings/default"
    #expect(lab.ask(.patch, settings, ["properties": [:]]).status == 404)
    #expect(lab.ask(.put, settings, ["properties": ["defaultManagementGroup": "nope"]]).status == 404)
    #expect(lab.ask(.put, settings, ["properties": ["requireAuthorizationForGroupCreation": true]]).status == 200)
    #expect(lab.ask(.delete, settings).status == 200)
  }

  @Test func `links lead from what is there to what is there`() {
    var lab = Laboratory()
    for name in ["a", "b"] { _ = lab.ask(.put, "networkSecurityGroups/\(name)", ["location": "westeurope"]) }
    let link = Laboratory.path("networkSecurityGroups/a/providers/Microsoft.Resources/links/l")
    func put(_ target: String) -> Response {
      lab.ask(.put, link, ["properties": ["targetId": .string(target), "notes": "n"]])
    }
    #expect(put("x").error?.code == "LinkedInvalidPropertyId")
    #expect(put(Laboratory.path("networkSecurityGroups/c")).status == 404)
    #expect(put(Laboratory.path("networkSecurityGroups/a")).error?.code == "InvalidResourceLink")
    #expect(put(Laboratory.path("networkSecurityGroups/b")).status == 201)
    let list = lab.ask(.get, "\(Laboratory.subscription)/providers/Microsoft.Resources/links").body?["value"]
    #expect(list?[0].at("properties", "sourceId") == .string(Laboratory.path("networkSecurityGroups/a")))
    // They go with what they lie on.
    #expect(lab.ask(.delete, "networkSecurityGroups/a").status == 200)
    #expect(lab.ask(.get, link).status == 404)
  }
}
