import ARM
import JSON
import Testing
import World

@testable import Services

/// Vaults with what is in them, deleted and not.
@Suite struct VaultServiceTests {
  private static let vault = Laboratory.group + "/providers/Microsoft.KeyVault/vaults/kv-lab-01"

  /// A vault that lets its maker do all.
  private static func laboratory(_ properties: JSONValue = [:]) -> Laboratory {
    var lab = Laboratory()
    let policy: JSONValue = [
      "tenantId": .string(lab.world.subscription.tenantID), "objectId": .string(Principal.user(of: lab.world).id),
      "permissions": ["secrets": ["all"], "keys": ["get", "list"]],
    ]
    var all: JSONValue = [
      "sku": ["family": "A", "name": "standard"], "tenantId": .string(lab.world.subscription.tenantID),
      "accessPolicies": [policy], "softDeleteRetentionInDays": 10,
    ]
    all.merge(properties)
    #expect(lab.ask(.put, vault, ["location": "westeurope", "properties": all]).isSuccess)
    return lab
  }

  private static func ask(
    _ lab: inout Laboratory, _ method: Request.Method, _ path: String, _ body: JSONValue? = nil,
    token: String? = "https://vault.azure.net"
  ) -> Response {
    var request = Request(method, path, apiVersion: "7.4", body: body)
    request.host = "kv-lab-01.vault.azure.net"
    request.audience = token
    return lab.azure.answer(request, in: &lab.world)
  }

  private static func day(_ lab: inout Laboratory, _ count: Int) { lab.advance(seconds: count * 86400) }

  @Test func `says where a token is to be had`() {
    var lab = Self.laboratory()
    let answer = Self.ask(&lab, .get, "/secrets", token: "")
    #expect(answer.status == 401)
    #expect(answer.headers["www-authenticate"]?.contains("https://vault.azure.net") == true)
  }

  @Test func `keeps every version of a secret`() throws {
    var lab = Self.laboratory()
    let first = Self.ask(&lab, .put, "/secrets/db", ["value": "one"]).body
    _ = Self.ask(&lab, .put, "/secrets/DB", ["value": "two"])
    #expect(Self.ask(&lab, .get, "/secrets/db/").body?["value"] == "two")
    let version = try #require(first?["id"].string?.split(separator: "/").last.map(String.init))
    #expect(Self.ask(&lab, .get, "/secrets/db/\(version)").body?["value"] == "one")
    #expect(Self.ask(&lab, .get, "/secrets/db/versions").body?["value"].array?.count == 2)
    #expect(Self.ask(&lab, .get, "/secrets").body?.found("value[0].value").isNull == true)
    #expect(Self.ask(&lab, .get, "/secrets/db/0").error?.code == "SecretNotFound")
  }

  @Test func `purges what was deleted when its time has come`() {
    var lab = Self.laboratory()
    _ = Self.ask(&lab, .put, "/secrets/db", ["value": "one"])
    let gone = Self.ask(&lab, .delete, "/secrets/db").body
    #expect(gone?.found("attributes.recoveryLevel") == "CustomizedRecoverable+Purgeable")
    #expect(Self.ask(&lab, .put, "/secrets/db", ["value": "x"]).error?.inner == "ObjectIsDeletedButRecoverable")
    Self.day(&lab, 9)
    #expect(Self.ask(&lab, .post, "/deletedsecrets/db/recover").isSuccess)
    #expect(Self.ask(&lab, .get, "/secrets/db/").body?["value"] == "one")
    _ = Self.ask(&lab, .delete, "/secrets/db")
    Self.day(&lab, 10)
    #expect(Self.ask(&lab, .get, "/deletedsecrets/db").error?.code == "SecretNotFound")
    #expect(Self.ask(&lab, .put, "/secrets/db", ["value": "x"]).isSuccess)
  }

  @Test func `minds access policies and roles`() {
    var lab = Self.laboratory()
    #expect(Self.ask(&lab, .get, "/keys").isSuccess)
    let refusal = Self.ask(&lab, .post, "/keys/k/create", ["kty": "RSA"]).error
    #expect(refusal?.inner == "AccessDenied")
    #expect(refusal?.message.contains("does not have keys create permission on key vault 'kv-lab-01;") == true)
    _ = lab.ask(.patch, Self.vault, ["properties": ["enableRbacAuthorization": true]])
    #expect(Self.ask(&lab, .get, "/secrets").error?.inner == "ForbiddenByRbac")
    let assignment =
      Self.vault + "/providers/Microsoft.Authorization/roleAssignments/10000000-0000-0000-0000-000000000001"
    let made = lab.ask(
      .put, assignment,
      [
        "properties": [
          "roleDefinitionId": .string(
            Laboratory.subscription
              + "/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6"),
          "principalId": .string(Principal.user(of: lab.world).id), "principalType": "User",
        ]
      ])
    #expect(made.isSuccess)
    // A reader of secrets reads them, and writes none.
    #expect(Self.ask(&lab, .get, "/secrets").isSuccess)
    #expect(Self.ask(&lab, .put, "/secrets/a", ["value": "x"]).error?.inner == "ForbiddenByRbac")
  }

  @Test func `a deleted vault keeps its name and contents until it is purged`() {
    var lab = Self.laboratory()
    _ = Self.ask(&lab, .put, "/secrets/db", ["value": "one"])
    #expect(lab.ask(.delete, Self.vault).isSuccess)
    #expect(Self.ask(&lab, .get, "/secrets").status == 0)
    let body: JSONValue = [
      "location": "westeurope",
      "properties": [
        "sku": ["family": "A", "name": "standard"], "tenantId": .string(lab.world.subscription.tenantID),
      ],
    ]
    #expect(lab.ask(.put, Self.vault, body).error?.code == "ConflictError")
    var recovery = body
    recovery.set("recover", at: ["properties", "createMode"])
    #expect(lab.ask(.put, Self.vault, recovery).isSuccess)
    #expect(Self.ask(&lab, .get, "/secrets/db/").body?["value"] == "one")
    _ = lab.ask(.delete, Self.vault)
    let deleted = Laboratory.subscription + "/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/kv-lab-01"
    #expect(lab.ask(.get, deleted).body?.found("properties.vaultId") == .string(Self.vault))
    #expect(lab.ask(.post, deleted + "/purge").isSuccess)
    #expect(lab.ask(.put, Self.vault, body).isSuccess)
    #expect(lab.ask(.put, Self.vault, recovery).isSuccess == false)
  }

  @Test func `a deleted vault is gone for good when its days are over`() {
    var lab = Self.laboratory()
    #expect(lab.ask(.delete, Self.vault).isSuccess)
    let deleted = Laboratory.subscription + "/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/kv-lab-01"
    Self.day(&lab, 9)
    #expect(lab.ask(.get, deleted).isSuccess)
    Self.day(&lab, 1)
    #expect(lab.ask(.get, deleted).error?.code == "DeletedVaultNotFound")
  }

  @Test func `purge protection cannot be got around`() {
    var lab = Self.laboratory(["enablePurgeProtection": true])
    _ = Self.ask(&lab, .put, "/secrets/db", ["value": "one"])
    _ = Self.ask(&lab, .delete, "/secrets/db")
    #expect(Self.ask(&lab, .delete, "/deletedsecrets/db").status == 403)
    _ = lab.ask(.delete, Self.vault)
    let deleted = Laboratory.subscription + "/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/kv-lab-01"
    #expect(lab.ask(.post, deleted + "/purge").error?.code == "MethodNotAllowed")
    Self.day(&lab, 10)
    #expect(lab.ask(.get, deleted).status == 404)
    #expect(lab.world.contents.isEmpty)
  }
}
