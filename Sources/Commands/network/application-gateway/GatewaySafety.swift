import ARM
import Grammar
import JSON

/// What is said of certificates and error pages of application gateways.
enum GatewaySafety {
  /// Words `KEY=VALUE`; of several of a key the first counts.
  private static func pairs(_ words: [String], _ option: String) throws(CommandError) -> [(key: String, value: String)]
  {
    var pairs: [(key: String, value: String)] = []
    for word in words {
      let sides = word.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard sides.count == 2 else { throw CommandError(.refused, "usage error: \(option) [KEY=VALUE ...]") }
      if !pairs.contains(where: { $0.key.isIdentical(to: sides[0]) }) { pairs.append((sides[0], sides[1])) }
    }
    return pairs
  }

  /// A certificate that clients are known by; its file is still a path.
  static func trusted(_ words: [String]) throws(CommandError) -> JSONValue {
    var document: JSONObject = [:]
    for (key, value) in try pairs(words, "--trusted-client-cert") {
      switch key.asciiLowercased {
      case "name": document["name"] = .string(value)
      case "data": document["data"] = .string(value)
      default: throw CommandError(.refused, "key error: key must be one of name and data.")
      }
    }
    return .object(document)
  }

  /// A certificate of ``trusted(_:)`` as the service takes it, with the content of its file.
  static func reading(_ document: JSONValue, _ client: Client) throws(CommandError) -> JSONValue {
    for member in ["name", "data"] where document[member].isNull { throw .unexpected("'\(member)'") }
    let path = document["data"].string ?? ""
    guard let bytes = client.readFile(path) else {
      throw .unexpected("[Errno 2] No such file or directory: \(path.pythonRepresentation)")
    }
    return ["name": document["name"], "properties": ["data": .string(Base64.encode(bytes))]]
  }

  /// A profile of safe connections.
  static func profile(_ words: [String]) throws(CommandError) -> JSONValue {
    var policy: JSONObject = [:]
    var properties: JSONObject = [:]
    var document: JSONObject = [:]
    for (key, value) in try pairs(words, "--ssl-profile") {
      let list = JSONValue.array(
        value.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
          .map { .string(String(Substring($0))) })
      switch key.asciiLowercased {
      case "name": document["name"] = .string(value)
      case "policy-type": policy["policyType"] = .string(value)
      case "min-protocol-version": policy["minProtocolVersion"] = .string(value)
      case "cipher-suites": policy["cipherSuites"] = list
      // Every text counts as yes.
      case "client-auth-configuration":
        properties["clientAuthConfiguration"] = ["verifyClientCertIssuerDN": .bool(!value.isEmpty)]
      case "trusted-client-certificates": properties["trustedClientCertificates"] = list
      // Read, and forgotten by the client.
      case "disabled-ssl-protocols": break
      default:
        throw CommandError(
          .refused,
          "key error: key must be one of policy-type, min-protocol-version, cipher-suites, client-auth-configuration, "
            + "trusted-client-certificates,disabled-ssl-protocols.")
      }
    }
    properties["sslPolicy"] = .object(policy)
    document["properties"] = .object(properties)
    return .object(document)
  }

  /// The profiles, unless they name certificates, over which the client stumbles.
  static func checked(_ profiles: [JSONValue]) throws(CommandError) -> [JSONValue] {
    for profile in profiles {
      if profile["name"].isNull { throw CommandError(.refused, "'name'") }
      guard profile.at("properties", "trustedClientCertificates").isNull else {
        throw CommandError(.refused, "string indices must be integers, not 'str'")
      }
    }
    return profiles
  }

  /// Words `STATUS=URL`.
  static func errorPages(_ words: [String]) throws(CommandError) -> JSONValue {
    var pages: [JSONValue] = []
    for word in words {
      let sides = word.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard sides.count == 2 else {
        throw CommandError(.refused, "usage error: --custom-error-pages STATUS_CODE=URL [STATUS_CODE=URL ...]")
      }
      pages.append(["statusCode": .string(sides[0]), "customErrorPageUrl": .string(sides[1])])
    }
    return .array(pages)
  }
}

/// The machines behind a gateway, which are given by address or by name.
enum GatewayServer {
  static func document(_ word: String) -> JSONValue {
    isAddress(word) ? ["ipAddress": .string(word)] : ["fqdn": .string(word)]
  }

  /// Whether the C library takes a text for an IPv4 address: one to four numbers, decimal, octal or hexadecimal.
  static func isAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...4).contains(parts.count) else { return false }
    for (place, part) in parts.enumerated() {
      let isLast = place == parts.count - 1
      let limit = isLast ? (1 << (8 * (5 - parts.count))) - 1 : 255
      guard let number = number(String(Substring(part))), number <= limit else { return false }
    }
    return true
  }

  private static func number(_ text: String) -> Int? {
    guard let first = text.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else { return nil }
    let lower = text.asciiLowercased
    if lower.hasPrefix("0x") { return Int(lower.dropFirst(2), radix: 16) }
    return first == UInt8(ascii: "0") && text.utf8.count > 1 ? Int(text, radix: 8) : Int(text)
  }
}
