import ARM
import JSON

extension BlobService {
  /// The containers of the account.
  func list() throws(BlobError) -> Response {
    let prefix = request[parameter: "prefix"] ?? ""
    let showsMetadata = request[parameter: "include"]?.contains("metadata") ?? false
    var xml = XMLText.head("EnumerationResults", "ServiceEndpoint=\"https://\(request.host)/\"")
    xml += "<Containers>"
    let names = containers.names.filter { $0.hasPrefix(prefix) }.sorted()
    let page = Page(names, request)
    for name in page.names {
      let document = containers[name] ?? .null
      xml += "<Container>" + XMLText.element("Name", name) + "<Properties>"
      xml += XMLText.element("Last-Modified", document["modified"].string ?? "")
      xml += XMLText.element("Etag", document["etag"].string ?? "")
      xml += XMLText.element("LeaseStatus", "unlocked") + XMLText.element("LeaseState", "available")
      if let access = document["access"].string { xml += XMLText.element("PublicAccess", access) }
      xml += XMLText.element("DefaultEncryptionScope", document["scope"].string ?? Self.accountScope)
      xml += XMLText.element("DenyEncryptionScopeOverride", document["keepsScope"] == true ? "true" : "false")
      xml += XMLText.element("HasImmutabilityPolicy", "false") + XMLText.element("HasLegalHold", "false")
      xml += XMLText.element("ImmutableStorageWithVersioningEnabled", "false") + "</Properties>"
      if showsMetadata { xml += XMLText.metadata(document["metadata"]) }
      xml += "</Container>"
    }
    xml += "</Containers>" + XMLText.element("NextMarker", page.marker) + "</EnumerationResults>"
    return answer(200, [:], text: xml)
  }
}
