import ARM
import JSON
import Testing
import World

@testable import Services

@Suite struct ResourceRequestTests {
  static func names(_ lab: inout Laboratory, _ filter: String?, in path: String = Laboratory.subscription) -> [String] {
    var request = Request(.get, path + "/resources", apiVersion: "2024-11-01")
    if let filter { request.parameters.append(.init("$filter", filter)) }
    return (lab.azure.answer(request, in: &lab.world).body?["value"].array ?? []).compactMap { $0["name"].string }
  }

  static func laboratory() -> Laboratory {
    var lab = Laboratory()
    _ = lab.ask(.put, Laboratory.subscription + "/resourceGroups/rg2", ["location": "eastus"])
    _ = lab.ask(.put, "networkSecurityGroups/one", ["location": "westeurope", "tags": ["env": "prod"]])
    _ = lab.ask(.put, "networkSecurityGroups/two", ["location": "westeurope", "tags": ["Env": "test", "x": "prod"]])
    _ = lab.ask(
      .put, Laboratory.subscription + "/resourceGroups/rg2/providers/Contoso.Web/sites/three", ["location": "East US"])
    return lab
  }

  @Test(
    arguments: [
      (nil, ["one", "two", "three"]), ("tagname eq 'env' and tagvalue eq 'prod'", ["one"]),
      ("tagname eq 'env'", ["one", "two"]), ("startswith(tagname, 'x')", ["two"]), ("name eq 'ONE'", ["one"]),
      ("resourceType eq 'microsoft.network/networksecuritygroups'", ["one", "two"]),
      ("resourceGroup eq 'rg2'", ["three"]), ("location eq 'eastus'", ["three"]), ("substringof('wo', name)", ["two"]),
      ("resourceType ne 'Contoso.Web/sites' and name ne 'one'", ["two"]), ("name eq 'it''s'", []),
      ("gibberish (", ["one", "two", "three"]),
    ] as [(String?, [String])])
  func `lists what a filter lets pass`(filter: String?, expected: [String]) {
    var lab = Self.laboratory()
    #expect(Self.names(&lab, filter) == expected)
  }

  @Test func `a resource of an unknown type is kept as it comes`() {
    var lab = Laboratory()
    let path = Laboratory.group + "/providers/Contoso.Web/sites/shop"
    let body: JSONValue = ["location": "westeurope", "sku": ["name": "S1"], "properties": ["a": ["b": 1]], "odd": true]
    #expect(lab.ask(.put, path, body).status == 201)
    let kept = lab.ask(.get, path.uppercased().replacing("/SUBSCRIPTIONS", with: "/subscriptions")).body
    #expect(kept?["id"] == .string(path))
    #expect(kept?["odd"] == true)
    #expect(kept?.at("properties", "a", "b") == 1)
    #expect(kept?.at("properties", "provisioningState") == "Succeeded")
    #expect(lab.ask(.patch, path, ["properties": ["a": ["b": .null, "c": 2]]]).status == 200)
    #expect(lab.ask(.get, path).body?.at("properties", "a") == ["c": 2])
    #expect(lab.ask(.put, path + "/slots/s", ["properties": [:]]).status == 201)
    #expect(lab.ask(.put, Laboratory.group + "/providers/Contoso.Web/sites/no/slots/s", [:]).status == 404)
    #expect(lab.ask(.get, path + "/slots").body?["value"].array?.count == 1)
    #expect(lab.ask(.delete, path).status == 200)
    #expect(lab.ask(.get, path + "/slots/s").status == 404)
    #expect(lab.ask(.get, Laboratory.group + "/providers/nonsense/x/y").error?.code == "InvalidResourceNamespace")
  }

  @Test func `features and providers register over time`() {
    var lab = Laboratory()
    let feature =
      Laboratory.subscription
      + "/providers/Microsoft.Features/providers/Microsoft.Compute/features/EncryptionAtHost"
    func state() -> JSONValue? { lab.ask(.get, feature).body?.at("properties", "state") }
    #expect(state() == "NotRegistered")
    #expect(lab.ask(.post, feature + "/register").body?.at("properties", "state") == "Registering")
    lab.advance(seconds: 899)
    #expect(state() == "Registering")
    lab.advance(seconds: 1)
    #expect(state() == "Registered")
    #expect(lab.world.processes.isEmpty)
    #expect(lab.ask(.get, feature + "X").error?.code == "FeatureNotFound")
    let vault = Laboratory.subscription + "/providers/Microsoft.ContainerInstance"
    #expect(lab.ask(.post, vault + "/unregister").body?["registrationState"] == "Unregistering")
    lab.advance(seconds: 60)
    #expect(lab.ask(.get, vault).body?["registrationState"] == "Unregistered")
    let refusal = lab.ask(
      .put, Laboratory.group + "/providers/Microsoft.ContainerInstance/containerGroups/v", ["location": "westeurope"])
    #expect(refusal.error?.code == "MissingSubscriptionRegistration")
    _ = lab.ask(.post, vault + "/register")
    lab.advance(seconds: 60)
    let made = lab.ask(
      .put, Laboratory.group + "/providers/Microsoft.ContainerInstance/containerGroups/v", ["location": "westeurope"])
    #expect(made.status == 201)
    #expect(lab.ask(.post, vault + "/unregister").error?.code == "CannotUnregisterNamespace")
  }

  @Test func `a moved resource takes all ids that refer to it along`() {
    var lab = Self.laboratory()
    let nsg = Laboratory.path("networkSecurityGroups/one")
    _ = lab.ask(
      .put, "virtualNetworks/net",
      [
        "location": "westeurope",
        "properties": [
          "addressSpace": ["addressPrefixes": ["10.0.0.0/16"]],
          "subnets": [
            [
              "name": "s",
              "properties": ["addressPrefix": "10.0.0.0/24", "networkSecurityGroup": ["id": .string(nsg)]],
            ]
          ],
        ],
      ])
    let group = Laboratory.subscription + "/resourceGroups/rg2"
    let body: JSONValue = ["resources": [.string(nsg)], "targetResourceGroup": .string(group)]
    #expect(lab.ask(.post, Laboratory.group + "/moveResources", body).status == 204)
    #expect(lab.ask(.get, nsg).status == 404)
    let moved = group + "/providers/Microsoft.Network/networkSecurityGroups/one"
    #expect(lab.ask(.get, moved).body?["id"] == .string(moved))
    let subnet = lab.ask(.get, "virtualNetworks/net").body?.at("properties", "subnets")[0]
    #expect(subnet?.at("properties", "networkSecurityGroup", "id") == .string(moved))
    #expect(lab.ask(.post, Laboratory.group + "/moveResources", body).status == 404)
  }

  @Test func `tags are merged, replaced and taken off by themselves`() {
    var lab = Self.laboratory()
    let path = Laboratory.path("networkSecurityGroups/one") + "/providers/Microsoft.Resources/tags/default"
    func tags(_ operation: String, _ tags: JSONValue) -> JSONValue? {
      lab.ask(.patch, path, ["operation": .string(operation), "properties": ["tags": tags]]).body?.at(
        "properties", "tags")
    }
    #expect(tags("Merge", ["ENV": "x", "a": "1"]) == ["env": "x", "a": "1"])
    #expect(tags("Delete", ["a": "2", "env": "x"]) == ["a": "1"])
    #expect(tags("Replace", ["b": "2"]) == ["b": "2"])
    #expect(lab.ask(.get, "networkSecurityGroups/one").body?["tags"] == ["b": "2"])
    #expect(lab.ask(.patch, path, ["operation": "Mix", "properties": ["tags": [:]]]).status == 400)
    #expect(lab.ask(.put, path, ["properties": ["tags": ["a<b": "1"]]]).error?.code == "InvalidTagNameCharacters")
    #expect(lab.ask(.delete, path).status == 200)
    #expect(lab.ask(.get, "networkSecurityGroups/one").body?["tags"] == [:])
    let names = lab.ask(.get, Laboratory.subscription + "/tagNames").body?["value"].array ?? []
    #expect(names.compactMap { $0["tagName"].string } == ["env", "x"])
  }

  @Test func `identities are known by name, and their credentials by issuer and subject`() {
    var lab = Laboratory()
    let path = Laboratory.group + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/builder"
    #expect(lab.ask(.get, path).error?.code == "ResourceNotFound")
    let made = lab.ask(.put, path, ["location": "westeurope", "tags": ["a": "1"]])
    #expect(made.status == 201)
    #expect(made.body?["id"].string?.contains("/resourcegroups/") == true)
    #expect(lab.ask(.put, path, ["location": "westeurope"]).body?["properties"] == made.body?["properties"])
    #expect(lab.ask(.put, path + "/x", [:]).status == 404)
    let credential = path + "/federatedIdentityCredentials/github"
    let body: JSONValue = ["properties": ["issuer": "https://i", "subject": "s", "audiences": ["a"]]]
    #expect(lab.ask(.put, credential, body).status == 201)
    #expect(lab.ask(.put, credential + "2", body).status == 409)
    #expect(lab.ask(.put, credential + "2", ["properties": [:]]).status == 400)
    #expect(lab.ask(.get, path + "/federatedIdentityCredentials").body?["value"].array?.count == 1)
    #expect(lab.ask(.post, path + "/listAssociatedResources").body?["totalCount"] == 0)
    #expect(lab.ask(.delete, path).status == 200)
    #expect(lab.ask(.get, credential).status == 404)
  }
}
