import ARM
import JSON

extension BlobService {
  /// The blobs of a container, those in folders as their folders.
  func listBlobs(_ container: String) throws(BlobError) -> Response {
    guard let holder = containers[container] else { throw .noContainer }
    let prefix = request[parameter: "prefix"] ?? ""
    let delimiter = request[parameter: "delimiter"] ?? ""
    let showsMetadata = request[parameter: "include"]?.contains("metadata") ?? false
    let blobs = holder["blobs"].object ?? JSONObject()
    var folders: [String] = []
    var names: [String] = []
    for name in blobs.names.filter({ $0.hasPrefix(prefix) }).sorted() {
      let rest = name.dropFirst(prefix.count)
      if let end = delimiter.isEmpty ? nil : rest.firstRange(of: delimiter) {
        let folder = prefix + rest[..<end.upperBound]
        if folders.last != folder { folders.append(folder) }
      } else {
        names.append(name)
      }
    }
    let page = Page(names, request)
    var xml = XMLText.head(
      "EnumerationResults", "ServiceEndpoint=\"https://\(request.host)/\" ContainerName=\"\(container)\"")
    xml += "<Blobs>"
    for name in page.names {
      let document = blobs[name] ?? .null
      xml += "<Blob>" + XMLText.element("Name", name) + "<Properties>"
      xml += XMLText.element("Creation-Time", document["created"].string ?? "")
      xml += XMLText.element("Last-Modified", document["modified"].string ?? "")
      // Lists have it without its quotes.
      xml += XMLText.element("Etag", (document["etag"].string ?? "").replacing("\"", with: ""))
      xml += XMLText.element("Content-Length", String(document["size"].integer ?? 0))
      xml += XMLText.element("Content-Type", document["type"].string ?? "")
      xml += XMLText.element("Content-MD5", document["md5"].string ?? "")
      xml += XMLText.element("BlobType", "BlockBlob")
      xml += XMLText.element("AccessTier", document["tier"].string ?? accountTier)
      if document["tier"].isNull { xml += XMLText.element("AccessTierInferred", "true") }
      xml += XMLText.element("LeaseStatus", "unlocked") + XMLText.element("LeaseState", "available")
      xml += XMLText.element("ServerEncrypted", "true") + "</Properties>"
      if showsMetadata { xml += XMLText.metadata(document["metadata"]) }
      xml += "</Blob>"
    }
    for folder in folders { xml += "<BlobPrefix>" + XMLText.element("Name", folder) + "</BlobPrefix>" }
    xml += "</Blobs>" + XMLText.element("NextMarker", page.marker) + "</EnumerationResults>"
    return answer(200, [:], text: xml)
  }
}
