import ARM
import JSON
import World

extension VaultService {
  /// The public part of a new key; there is no private one.
  func key(_ body: JSONValue, in world: inout World) throws(ServiceError) -> JSONValue {
    let type = body["kty"].string ?? "RSA"
    let isHard = type.hasSuffix("-HSM")
    if isHard, vault.document.at("properties", "sku", "name").string?.equalsIgnoringCase("premium") != true {
      throw ServiceError(
        400, "BadParameter", "The vault of the standard tier does not support keys of type \(type).")
    }
    var key: JSONValue = ["kty": .string(type)]
    if type.hasPrefix("EC") {
      key["crv"] = body["crv"].isNull ? "P-256" : body["crv"]
      key["key_ops"] = body["key_ops"].isNull ? ["sign", "verify"] : body["key_ops"]
      for member in ["x", "y"] { key[member] = .string(Self.number(32, &world)) }
    } else if type.hasPrefix("RSA") {
      let bits = body["key_size"].integer ?? 2048
      guard [2048, 3072, 4096].contains(bits) else {
        throw Self.badRequest("Property key_size has invalid value: \(bits)")
      }
      key["key_ops"] =
        body["key_ops"].isNull
        ? ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"] : body["key_ops"]
      key["n"] = .string(Self.number(bits / 8, &world))
      key["e"] = "AQAB"
    } else {
      throw Self.badRequest("Property kty has invalid value: \(type)")
    }
    return key
  }

  /// A number of so many bytes, in the alphabet of addresses, without padding.
  private static func number(_ count: Int, _ world: inout World) -> String {
    let digits = Array(world.generator.hexadecimal(count * 2).utf8)
    func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit &- 0x30 : digit &- 0x57 }
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
    return Base64.encode(bytes).replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}
