import ARM
import Grammar
import JSON

/// A secret or key that a command is about: which vault, which name, which version.
struct VaultTarget: Sendable {
  /// `kv1.vault.azure.net`.
  var host: String
  var name = ""
  var version = ""

  /// What the options name: a vault and a name, or an id.
  init(_ call: Call) throws(CommandError) {
    let address = call.text(of: "vault_base_url")
    let name = call.text(of: "name")
    if let id = call.text(of: "identifier"), !id.isEmpty {
      guard address == nil else { throw CommandError(.refused, "--vault-name and --id are mutually exclusive.") }
      let words = id.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      host = Client.host(of: id)
      self.name = words.count > 3 ? words[3] : ""
      version = words.count > 4 ? words[4] : ""
    } else {
      guard let name, !name.isEmpty, let address else {
        throw CommandError(
          .refused,
          "incorrect usage: --id ID | --vault-name/--hsm-name VAULT/HSM --name/-n NAME [--version VERSION]")
      }
      host = Client.host(of: address)
      self.name = name
    }
    if let given = call.text(of: "version"), !given.isEmpty { version = given }
  }

  private init(host: String) { self.host = host }

  /// The vault alone.
  static func vault(_ call: Call) throws(CommandError) -> VaultTarget {
    let address = call.text(of: "vault_base_url")
    if let id = call.text(of: "identifier"), !id.isEmpty {
      guard address == nil else { throw CommandError(.refused, "--vault-name and --id are mutually exclusive.") }
      guard id.utf8.count(where: { $0 == UInt8(ascii: "/") }) >= 2 else {
        throw CommandError(.refused, "Invalid id for Vault or HSM.")
      }
      return VaultTarget(host: Client.host(of: id))
    }
    guard let address else { throw CommandError(.refused, "Please specify --vault-name or --hsm-name.") }
    return VaultTarget(host: Client.host(of: address))
  }
}

extension Client {
  /// Makes a request to a vault: first without a token and body, to be told where to get one, then with both.
  ///
  /// - Throws: the refusal, exit 3 when something to be shown is not there.
  mutating func vaultAnswer(
    _ method: Request.Method, _ host: String, _ path: String, version: String, parameters: [Request.Parameter] = [],
    body: JSONValue? = nil, isShow: Bool = false, versionFirst: Bool = false
  ) throws(CommandError) -> JSONValue {
    var request = Request(
      method, path, apiVersion: nil, parameters: parameters)
    request.parameters.insert(.init("api-version", version), at: versionFirst ? 0 : parameters.count)
    guard !host.isEmpty, !host.hasPrefix(".") else { throw CommandError(.refused, "URL has an invalid label.") }
    request.host = host.asciiLowercased
    request.audience = ""
    var response = answer(request)
    if response.status == 401, response.headers["www-authenticate"] != nil {
      request.audience = "https://vault.azure.net"
      request.body = body
      response = answer(request)
    }
    guard response.isSuccess else {
      if response.isFromClient { throw CommandError(response) }
      if response.status == 0 { throw CommandError(.refused, response.text ?? "") }
      if response.error == nil, response.body == nil, !(response.text ?? "").isEmpty {
        throw CommandError(
          response.status == 404 ? .notFound : .refused, "JSON is invalid: Expecting value: line 1 column 1 (char 0)")
      }
      var error = CommandError(response)
      if !isShow, error.kind == .notFound { error.kind = .refused }
      throw error
    }
    return response.body ?? .null
  }

  /// Gets all pages of a list of a vault.
  mutating func vaultPages(
    _ host: String, _ path: String, version: String, most: Int?, mostFirst: Bool
  ) throws(CommandError) -> [JSONValue] {
    let parameter = most.map { [Request.Parameter("maxresults", String($0))] } ?? []
    var page = try vaultAnswer(.get, host, path, version: version, parameters: parameter, versionFirst: !mostFirst)
    var elements = page["value"].array ?? []
    // No list is as long; one that links to itself ends.
    for _ in 0..<10_000 where elements.count < most ?? .max {
      guard let link = page["nextLink"].string, !link.isEmpty else { break }
      let query = link.utf8.split(separator: UInt8(ascii: "?"), maxSplits: 1).dropFirst().first
      var request = Request(.get, path, apiVersion: nil)
      request.host = host.asciiLowercased
      request.audience = "https://vault.azure.net"
      request.parameters = Self.parameters(of: query.map { String(Substring($0)) } ?? "")
      page = try send(request)
      elements += page["value"].array ?? []
    }
    return most.map { Array(elements.prefix($0)) } ?? elements
  }
}

/// What vaults answer, as the client prints it.
enum VaultDocuments {
  /// Seconds since 1970 as the client prints times.
  static func time(_ value: JSONValue) -> JSONValue {
    guard let seconds = value.integer else { return .null }
    return .string(UTCMoment.text(secondsSince1970: seconds) + "+00:00")
  }

  /// What is noted of every version.
  private static func attributes(_ document: JSONValue) -> JSONValue {
    let given = document["attributes"]
    return [
      "created": time(given["created"]), "enabled": given["enabled"], "expires": time(given["exp"]),
      "notBefore": time(given["nbf"]), "recoverableDays": given["recoverableDays"],
      "recoveryLevel": given["recoveryLevel"], "updated": time(given["updated"]),
    ]
  }

  /// The name in an id: `https://VAULT/secrets/NAME/VERSION`.
  static func name(_ id: JSONValue) -> JSONValue {
    let words = (id.string ?? "").utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return words.count > 4 ? .string(String(Substring(words[4]))) : .null
  }

  static func secret(_ document: JSONValue, hasValue: Bool, isDeleted: Bool = false) -> JSONValue {
    var shown: JSONValue = [
      "attributes": attributes(document), "contentType": document["contentType"], "id": document["id"],
      "managed": document["managed"], "name": name(document["id"]), "tags": document["tags"],
    ]
    if hasValue {
      shown["kid"] = document["kid"]
      shown["value"] = document["value"]
    }
    if isDeleted { addDeletion(of: document, to: &shown) }
    return shown
  }

  private static func addDeletion(of document: JSONValue, to shown: inout JSONValue) {
    shown["deletedDate"] = time(document["deletedDate"])
    shown["recoveryId"] = document["recoveryId"]
    shown["scheduledPurgeDate"] = time(document["scheduledPurgeDate"])
  }

  static func key(_ document: JSONValue, isDeleted: Bool = false) -> JSONValue {
    let given = document["key"]
    var key: JSONValue = ["keyOps": given["key_ops"], "kid": given["kid"], "kty": given["kty"]]
    for member in ["crv", "d", "dp", "dq", "e", "k", "n", "p", "q", "qi", "t", "x", "y"] {
      key[member] = number(given[member], isNumber: member != "crv")
    }
    var noted = attributes(document)
    for member in ["exportable", "hsmPlatform"] { noted[member] = document["attributes"][member] }
    noted["keySize"] = document["attributes"]["key_size"]
    var shown: JSONValue = [
      "attributes": noted, "key": key, "managed": document["managed"], "releasePolicy": document["release_policy"],
      "tags": document["tags"],
    ]
    if isDeleted { addDeletion(of: document, to: &shown) }
    return shown
  }

  /// A number of a key: from the alphabet of addresses to the usual one, with padding.
  private static func number(_ value: JSONValue, isNumber: Bool) -> JSONValue {
    guard isNumber, let text = value.string else { return value }
    var letters = text.utf8.map {
      $0 == UInt8(ascii: "-") ? UInt8(ascii: "+") : $0 == UInt8(ascii: "_") ? UInt8(ascii: "/") : $0
    }
    while letters.count % 4 != 0 { letters.append(UInt8(ascii: "=")) }
    return .string(String(decoding: letters, as: UTF8.self))
  }

  static func listedKey(_ document: JSONValue, isDeleted: Bool = false) -> JSONValue {
    var noted = attributes(document)
    for member in ["attestation", "exportable", "externalKey", "hsmPlatform"] {
      noted[member] = document["attributes"][member]
    }
    noted["keySize"] = document["attributes"]["key_size"]
    var shown: JSONValue = [
      "attributes": noted, "keySize": document["attributes"]["key_size"], "kid": document["kid"],
      "managed": document["managed"], "name": name(document["kid"]), "releasePolicy": document["release_policy"],
      "tags": document["tags"],
    ]
    if isDeleted { addDeletion(of: document, to: &shown) }
    return shown
  }
}

extension UTCMoment {
  /// `2030-01-31T12:59:59`.
  static func text(secondsSince1970 seconds: Int) -> String {
    let days = seconds >= 0 ? seconds / 86400 : -((86399 - seconds) / 86400)
    let rest = seconds - days * 86400
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let place = (5 * dayOfYear + 2) / 153
    let month = place < 10 ? place + 3 : place - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    let day = dayOfYear - (153 * place + 2) / 5 + 1
    return
      "\(padded(year, 4))-\(padded(month))-\(padded(day))T\(padded(rest / 3600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))"
  }
}
