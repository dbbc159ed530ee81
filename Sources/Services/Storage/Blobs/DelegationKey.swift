import ARM
import JSON
import World

extension BlobService {
  /// A key with which the user signs what others may do.
  func delegationKey(in world: World) -> Response {
    let user = Principal.user(of: world)
    func text(_ name: String) -> String {
      let body = String(decoding: request.content ?? [], as: UTF8.self)
      guard let start = body.firstRange(of: "<\(name)>"), let end = body.firstRange(of: "</\(name)>"),
        start.upperBound <= end.lowerBound
      else { return "" }
      return String(body[start.upperBound..<end.lowerBound])
    }
    var xml = XMLText.head("UserDelegationKey", "") + XMLText.element("SignedOid", user.id)
    xml += XMLText.element("SignedTid", world.subscription.tenantID)
    xml += XMLText.element("SignedStart", text("Start")) + XMLText.element("SignedExpiry", text("Expiry"))
    xml += XMLText.element("SignedService", "b") + XMLText.element("SignedVersion", "2026-04-06")
    let key = Base64.encode(Array(GUID.of("delegation:\(user.id):\(text("Expiry"))").utf8))
    xml += XMLText.element("Value", key) + "</UserDelegationKey>"
    return answer(200, [:], text: xml)
  }
}
