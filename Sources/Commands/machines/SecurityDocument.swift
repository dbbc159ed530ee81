import JSON

extension TemplateRequest {
  /// The member `securityProfile`, without what `Call.apply` puts there.
  func securityDocument(metadataMode: AgentMode?, metadataProfile: String?) -> JSONValue {
    var document: JSONValue = [:]
    if security.encryptsAtHost { document["encryptionAtHost"] = true }
    if let type = security.type { document["securityType"] = .string(type.rawValue) }
    if security.type != .standard, security.secureBoot != nil || security.trustedModule != nil {
      document["uefiSettings"] = [
        "secureBootEnabled": security.secureBoot.map(JSONValue.bool) ?? .null,
        "vTpmEnabled": security.trustedModule.map(JSONValue.bool) ?? .null,
      ]
    }
    if metadataMode != nil || metadataProfile != nil {
      document["proxyAgentSettings"] = [
        "imds": [
          "mode": metadataMode.map { .string($0.rawValue) } ?? .null,
          "inVMAccessControlProfileReferenceId": metadataProfile.map(JSONValue.string) ?? .null,
        ]
      ]
    }
    return document
  }
}
