import ARM
import JSON
import Testing
import World

@testable import Services

/// Accounts with what is in them.
@Suite struct BlobServiceTests {
  private static let account = Laboratory.group + "/providers/Microsoft.Storage/storageAccounts/stone01"
  private static let host = "stone01.blob.core.windows.net"

  private static func laboratory() -> Laboratory {
    var lab = Laboratory()
    let made = lab.ask(
      .put, account, ["location": "westeurope", "sku": ["name": "Standard_LRS"], "kind": "StorageV2"])
    #expect(made.isSuccess)
    return lab
  }

  private static func key(_ lab: inout Laboratory) -> String {
    lab.ask(.post, account + "/listKeys").body?.found("keys[0].value").string ?? ""
  }

  /// Makes a request with the account's first key, unless another header is given.
  private static func ask(
    _ lab: inout Laboratory, _ method: Request.Method, _ path: String, _ parameters: [String: String] = [:],
    headers: [String: String] = [:], content: String? = nil, key: String? = nil
  ) -> Response {
    var request = Request(
      method, path, apiVersion: nil, parameters: parameters.map { Request.Parameter($0.key, $0.value) })
    request.host = host
    request.headers = headers.map { Request.Parameter($0.key, $0.value) }
    let key = key ?? self.key(&lab)
    if !key.isEmpty { request.headers.append(.init("Authorization", "SharedKey stone01:\(key)")) }
    request.content = content.map { Array($0.utf8) }
    return lab.azure.answer(request, in: &lab.world)
  }

  private static let container = ["restype": "container"]

  @Test func `keeps blobs with what is noted of them`() {
    var lab = Self.laboratory()
    #expect(Self.ask(&lab, .put, "/cont", Self.container).status == 201)
    #expect(Self.ask(&lab, .put, "/cont", Self.container).headers["x-ms-error-code"] == "ContainerAlreadyExists")
    let put = Self.ask(
      &lab, .put, "/cont/d/a.txt", headers: ["x-ms-blob-content-type": "text/plain", "x-ms-meta-a": "b"],
      content: "hello")
    #expect(put.status == 201)
    #expect(put.headers["content-md5"] == "XUFAKrxLKna5cZ2REBfFkg==")
    let head = Self.ask(&lab, .head, "/cont/d/a.txt")
    #expect(head.headers["content-length"] == "5")
    #expect(head.headers["x-ms-meta-a"] == "b")
    #expect(head.headers["x-ms-access-tier-inferred"] == "true")
    let part = Self.ask(&lab, .get, "/cont/d/a.txt", headers: ["x-ms-range": "bytes=1-3"])
    #expect(part.content == Array("ell".utf8))
    #expect(part.headers["content-range"] == "bytes 1-3/5")
    #expect(
      Self.ask(&lab, .get, "/cont/d/a.txt", headers: ["x-ms-range": "bytes=9-12"]).headers["x-ms-error-code"]
        == "InvalidRange")
    let again = Self.ask(&lab, .put, "/cont/d/a.txt", headers: ["If-None-Match": "*"], content: "x")
    #expect(again.headers["x-ms-error-code"] == "BlobAlreadyExists")
    #expect(Self.ask(&lab, .put, "/cont/d/a.txt", headers: ["If-Match": "\"0x0\""], content: "x").status == 412)
  }

  @Test func `holds to conditions, and no lease holds`() {
    var lab = Self.laboratory()
    #expect(Self.ask(&lab, .put, "/cont", Self.container).status == 201)
    let put = Self.ask(&lab, .put, "/cont/a", content: "x")
    let time = put.headers["last-modified"] ?? ""
    let (before, after) = ("Sat, 1 Jan 2000 00:00:00 GMT", "Fri, 31 Dec 2100 23:59:59 GMT")
    func code(_ headers: [String: String], _ path: String = "/cont/a") -> String? {
      let parameters = path == "/cont" ? Self.container : [:]
      return Self.ask(&lab, .get, path, parameters, headers: headers).headers["x-ms-error-code"]
    }
    #expect(code(["If-Modified-Since": before]) == nil)
    #expect(code(["If-Modified-Since": time]) == "ConditionNotMet")
    #expect(code(["If-Modified-Since": after]) == "ConditionNotMet")
    #expect(code(["If-Unmodified-Since": time]) == nil)
    #expect(code(["If-Unmodified-Since": before]) == "ConditionNotMet")
    #expect(code(["x-ms-lease-id": "1"]) == "LeaseNotPresentWithBlobOperation")
    #expect(code(["x-ms-lease-id": "1"], "/cont") == "LeaseNotPresentWithContainerOperation")
    let snapshot = Self.ask(&lab, .get, "/cont/a", ["snapshot": "2025-01-01T00:00:00.0000000Z"])
    #expect(snapshot.headers["x-ms-error-code"] == "BlobNotFound")
    #expect(Self.ask(&lab, .delete, "/cont/a", headers: ["x-ms-delete-snapshots": "only"]).status == 202)
    #expect(code([:]) == nil)
    let late = Self.ask(&lab, .delete, "/cont", Self.container, headers: ["If-Unmodified-Since": before])
    #expect(late.headers["x-ms-error-code"] == "ConditionNotMet")
  }

  @Test func `keeps the scope that encrypts`() {
    var lab = Self.laboratory()
    let scope = ["x-ms-default-encryption-scope": "own", "x-ms-deny-encryption-scope-override": "true"]
    #expect(Self.ask(&lab, .put, "/kept", Self.container, headers: scope).status == 201)
    let head = Self.ask(&lab, .get, "/kept", Self.container)
    #expect(head.headers["x-ms-default-encryption-scope"] == "own")
    #expect(head.headers["x-ms-deny-encryption-scope-override"] == "true")
    #expect(Self.ask(&lab, .put, "/kept/a", content: "x").headers["x-ms-encryption-scope"] == "own")
    let other = Self.ask(&lab, .put, "/kept/b", headers: ["x-ms-encryption-scope": "other"], content: "x")
    #expect(other.headers["x-ms-error-code"] == "RequestForbiddenByContainerEncryptionPolicy")
    #expect(Self.ask(&lab, .put, "/free", Self.container).status == 201)
    #expect(Self.ask(&lab, .put, "/free/a", headers: ["x-ms-encryption-scope": "other"], content: "x").status == 201)
    #expect(Self.ask(&lab, .head, "/free/a").headers["x-ms-encryption-scope"] == "other")
  }

  @Test func `lists in pages and folders`() {
    var lab = Self.laboratory()
    _ = Self.ask(&lab, .put, "/cont", Self.container)
    for name in ["b", "a/1", "a/2", "c"] { _ = Self.ask(&lab, .put, "/cont/\(name)", content: name) }
    let folders = Self.ask(&lab, .get, "/cont", ["restype": "container", "comp": "list", "delimiter": "/"]).text ?? ""
    #expect(folders.contains("<BlobPrefix><Name>a/</Name></BlobPrefix>"))
    #expect(!folders.contains("<Name>a/1</Name>"))
    let page = Self.ask(&lab, .get, "/cont", ["restype": "container", "comp": "list", "maxresults": "3"]).text ?? ""
    #expect(page.contains("<NextMarker>c</NextMarker>"))
    let rest = Self.ask(&lab, .get, "/cont", ["restype": "container", "comp": "list", "marker": "c"]).text ?? ""
    #expect(rest.contains("<Name>c</Name>") && !rest.contains("<Name>b</Name>"))
  }

  @Test(arguments: ["ab", "Upper", "under_score", "-first", "last-", "two--in-a-row"])
  func `refuses names of containers`(name: String) {
    var lab = Self.laboratory()
    #expect(Self.ask(&lab, .put, "/\(name)", Self.container).status == 400)
  }

  @Test func `lets in who may come in`() {
    var lab = Self.laboratory()
    _ = Self.ask(&lab, .put, "/cont", Self.container)
    _ = Self.ask(&lab, .put, "/cont/a", content: "a")
    #expect(Self.ask(&lab, .head, "/cont/a", key: "d3Jvbmc=").headers["x-ms-error-code"] == "AuthenticationFailed")
    #expect(Self.ask(&lab, .head, "/cont/a", key: "").status == 404)
    let signature = ["sig": "x", "sp": "r", "se": "2030-01-01"]
    #expect(Self.ask(&lab, .get, "/cont/a", signature, key: "").isSuccess)
    #expect(Self.ask(&lab, .delete, "/cont/a", signature, key: "").status == 403)
    #expect(
      Self.ask(&lab, .get, "/cont/a", signature.merging(["se": "2020-01-01T00:00Z"]) { $1 }, key: "").status == 403)
    _ = lab.ask(.patch, Self.account, ["properties": ["allowSharedKeyAccess": false]])
    #expect(Self.ask(&lab, .head, "/cont/a").status == 403)
  }

  @Test func `what is in an account goes with it, and new keys shut old ones out`() {
    var lab = Self.laboratory()
    let old = Self.key(&lab)
    _ = Self.ask(&lab, .put, "/cont", Self.container)
    #expect(lab.ask(.post, Self.account + "/regenerateKey", ["keyName": "key1"]).isSuccess)
    #expect(Self.ask(&lab, .get, "/cont", Self.container, key: old).status == 403)
    #expect(Self.ask(&lab, .get, "/cont", Self.container).isSuccess)
    // Making the account again keeps keys and containers.
    let before = Self.key(&lab)
    _ = lab.ask(.put, Self.account, ["location": "westeurope", "sku": ["name": "Standard_GRS"], "kind": "StorageV2"])
    #expect(Self.key(&lab) == before)
    #expect(lab.ask(.get, Self.account).body?.found("properties.keySeeds").isNull == true)
    #expect(!lab.world.contents.isEmpty)
    _ = lab.ask(.delete, Self.account)
    #expect(lab.world.contents.isEmpty)
    #expect(Self.ask(&lab, .get, "/cont", Self.container, key: before).status == 0)
  }

  @Test func `is in the state file`() throws {
    var lab = Self.laboratory()
    _ = Self.ask(&lab, .put, "/cont", Self.container)
    _ = Self.ask(&lab, .put, "/cont/a", content: "a")
    let again = try World(stateText: lab.world.stateText)
    #expect(again.contents == lab.world.contents)
    #expect(!again.contents.isEmpty)
  }

  /// The examples of RFC 1321.
  @Test(arguments: [
    ("", "1B2M2Y8AsgTpgAmY7PhCfg=="), ("abc", "kAFQmDzST7DWlj99KOF/cg=="),
    ("12345678901234567890123456789012345678901234567890123456789012345678901234567890", "V+30oivjyVWsSdouIQe2eg=="),
  ]) func `digests as the standard says`(text: String, digest: String) {
    #expect(Base64.encode(MD5.hash(Array(text.utf8))) == digest)
  }

  @Test func `says whether a name is free`() {
    var lab = Self.laboratory()
    func check(_ name: String) -> JSONValue {
      lab.ask(
        .post, Laboratory.subscription + "/providers/Microsoft.Storage/checkNameAvailability",
        ["name": .string(name), "type": "Microsoft.Storage/storageAccounts"]
      ).body ?? .null
    }
    #expect(check("stone01")["reason"] == "AlreadyExists")
    #expect(check("stone02")["nameAvailable"] == true)
    #expect(check("No")["reason"] == "AccountNameInvalid")
  }
}
