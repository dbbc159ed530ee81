import ARM
import Grammar
import JSON

/// What a signature lets its bearer do, and how it is signed: with a key of the account or one of the user's.
///
/// Source: the service's rules of version 2026-04-06, held against what the client makes.
struct SharedAccessSignature: Sendable {
  static let version = "2026-04-06"

  var permission: String?
  var expiry: String?
  var start: String?
  var ip: String?
  var isHTTPSOnly = false
  var policy: String?
  var encryptionScope: String?
  /// Headers of answers: `rscc`, `rscd`, `rsce`, `rscl`, `rsct`.
  var headers: [(name: String, value: String?)] = []
  var snapshot: String?

  /// A key that the service gave to whoever is logged in.
  struct DelegationKey: Sendable {
    var owner = ""
    var tenant = ""
    var start = ""
    var expiry = ""
    var service = ""
    var version = ""
    var value = ""
  }

  private var beginning: [(String, String?)] {
    [
      ("st", start), ("se", expiry), ("sp", permission), ("sip", ip), ("spr", isHTTPSOnly ? "https" : nil),
      ("sv", Self.version),
    ]
  }

  /// The signature for a whole account.
  func account(_ name: String, key: String, services: String, resourceTypes: String) -> String {
    let lines = [
      name, permission ?? "", services, resourceTypes, start ?? "", expiry ?? "", ip ?? "", isHTTPSOnly ? "https" : "",
      Self.version, encryptionScope ?? "",
    ]
    let signed = HMAC.sha256(lines.joined(separator: "\n") + "\n", key: key)
    return Self.token(
      beginning + [("ss", services), ("srt", resourceTypes), ("ses", encryptionScope), ("sig", signed)])
  }

  /// The signature for a container (`path` is its name) or a blob (`container/name`).
  func blob(_ path: String, isContainer: Bool, account: String, key: String?, delegated: DelegationKey?) -> String {
    let kind = isContainer ? "c" : snapshot == nil ? "b" : "bs"
    var lines = [permission ?? "", start ?? "", expiry ?? "", "/blob/\(account)/\(path)"]
    var parameters = beginning + [("si", policy), ("sr", kind)]
    if let delegated {
      lines += [
        delegated.owner, delegated.tenant, delegated.start, delegated.expiry, delegated.service, delegated.version, "",
        "",
        "", "", "",
      ]
    } else {
      lines.append(policy ?? "")
    }
    lines += [ip ?? "", isHTTPSOnly ? "https" : "", Self.version, kind, snapshot ?? "", encryptionScope ?? ""]
    if delegated != nil { lines += ["", ""] }
    lines += headers.map { $0.value ?? "" }
    parameters += headers.map { ($0.name, $0.value) }
    parameters.append(("ses", encryptionScope))
    if let delegated {
      parameters += [
        ("skoid", delegated.owner), ("sktid", delegated.tenant), ("skt", delegated.start), ("ske", delegated.expiry),
        ("sks", delegated.service), ("skv", delegated.version),
      ]
    }
    let signed = HMAC.sha256(lines.joined(separator: "\n"), key: delegated?.value ?? key ?? "")
    return Self.token(parameters + [("sig", signed)])
  }

  private static func token(_ parameters: [(String, String?)]) -> String {
    parameters.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : "\(name)=\(PercentCoding.encoded($0, sparing: "/"))" }
    }.joined(separator: "&")
  }
}

/// HMAC with SHA-256 (RFC 2104), of a text, with a key in base 64.
enum HMAC {
  /// The code in base 64.
  static func sha256(_ text: String, key: String) -> String {
    var block = Base64.decode(key) ?? []
    if block.count > 64 { block = SHA256.hash(block) }
    block += Array(repeating: 0, count: 64 - block.count)
    let inner = SHA256.hash(block.map { $0 ^ 0x36 } + Array(text.utf8))
    return Base64.encode(SHA256.hash(block.map { $0 ^ 0x5C } + inner))
  }
}

/// The letters that stand for what a signature allows, in the order in which they are written.
struct SASPermissions: Sendable {
  let letters: String
  let words: StaticString

  static let account = SASPermissions(
    letters: "rwdxylacuptfi",
    words:
      "(a)dd (c)reate (d)elete (f)ilter_by_tags (i)set_immutability_policy (l)ist (p)rocess (r)ead (t)ag (u)pdate (w)rite (x)delete_previous_version (y)permanent_delete"
  )
  static let container = SASPermissions(
    letters: "racwdxyltmefi",
    words:
      "(a)dd (c)reate (d)elete (e)xecute (f)ilter_by_tags (i)set_immutability_policy (l)ist (m)ove (r)ead (t)ag (w)rite (x)delete_previous_version (y)permanent_delete"
  )
  static let blob = SASPermissions(
    letters: "racwdxytmei",
    words:
      "(a)dd (c)reate (d)elete (e)xecute (i)set_immutability_policy (m)ove (r)ead (t)ag (w)rite (x)delete_previous_version (y)permanent_delete"
  )

  /// The letters in order; `nil` for none.
  func checked(_ word: String?) throws(CommandError) -> String? {
    guard let word, !word.isEmpty else { return nil }
    guard word.allSatisfy({ letters.contains($0) }) else {
      throw CommandError(.usage, "valid values are \(words) or a combination thereof.")
    }
    return letters.filter { word.contains($0) }
  }
}
