import Grammar
import JSON

/// Data that a machine finds when it starts.
struct DataChoices: Sendable {
  var customData: String?
  var userData: String?
  /// As written: JSON or files of JSON.
  var secretWords: [String]?
  /// The certificates, one element for each word.
  var secrets: [[JSONValue]] = []
}

extension TemplateRequest {
  /// Reads and checks the certificates.
  ///
  /// - Throws: all that is wrong with them in one error.
  mutating func checkSecrets(_ client: inout Client) throws(CommandError) {
    for word in data.secretWords ?? [] {
      do throws(CommandError) {
        data.secrets.append(try client.jsonOrFile(word).array ?? [])
      } catch {
        throw CommandError(.refused, "Error decoding secrets: \(error.message)")
      }
    }
    var complaints: [String] = []
    for (word, secrets) in data.secrets.enumerated() {
      for (index, secret) in secrets.enumerated() {
        complaints += Self.complaints(about: secret, at: index, in: word, isWindows: image.operatingSystem == "windows")
      }
    }
    guard complaints.isEmpty else { throw CommandError(.refused, complaints.joined(separator: "\n")) }
  }

  private static func complaints(about secret: JSONValue, at index: Int, in word: Int, isWindows: Bool) -> [String] {
    var complaints: [String] = []
    if secret.object?["sourceVault"] == nil {
      complaints.append("Secret is missing sourceVault key at index \(index) in arg \(word)")
    } else if secret["sourceVault"].object?["id"] == nil {
      complaints.append("Secret is missing sourceVault.id key at index \(index)  in arg \(word)")
    }
    guard let certificates = secret["vaultCertificates"].array, !certificates.isEmpty else {
      complaints.append(
        "Secret is missing vaultCertificates array or it is empty at index \(index) in arg \(word) ")
      return complaints
    }
    for (position, certificate) in certificates.enumerated() {
      for member in isWindows ? ["certificateUrl", "certificateStore"] : ["certificateUrl"]
      where certificate.object?[member] == nil {
        complaints.append(
          "Secret is missing \(member) within vaultCertificates array at secret index \(index) and vaultCertificate index \(position) in arg \(word)"
        )
      }
    }
    return complaints
  }

  /// The certificates as the document holds them: those of one vault together, later words first.
  var mergedSecrets: JSONValue {
    var vaults = JSONObject()
    for secret in data.secrets.joined() {
      let vault = secret.at("sourceVault", "id").string ?? ""
      vaults[vault] = .array((secret["vaultCertificates"].array ?? []) + (vaults[vault]?.array ?? []))
    }
    return .array(
      vaults.pairs.map { ["sourceVault": ["id": .string($0)], "vaultCertificates": $1] })
  }
}
