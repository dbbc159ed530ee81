import ARM
import JSON

/// Blobs and containers as the client prints them, made of headers or of elements of a list.
enum BlobDocuments {
  /// The parts of a blob that a command prints, by header.
  ///
  /// - Parameters:
  ///   - value: the value of a header, its name in lower case.
  ///   - isListed: whether it is one of a list, which says less.
  static func blob(
    _ name: String, in container: String, metadata: JSONValue, isListed: Bool, size: Int?,
    _ value: (String) -> String?
  ) -> JSONValue {
    func text(_ header: String) -> JSONValue {
      value(header).flatMap { $0.isEmpty ? nil : .string($0) } ?? .null
    }
    func flag(_ header: String) -> JSONValue { value(header).map { .bool($0.equalsIgnoringCase("true")) } ?? .null }
    func time(_ header: String) -> JSONValue {
      value(header).flatMap { HTTPDate.iso($0) }.map(JSONValue.string) ?? .null
    }
    let settings: JSONValue = [
      "cacheControl": text("cache-control"), "contentDisposition": text("content-disposition"),
      "contentEncoding": text("content-encoding"), "contentLanguage": text("content-language"),
      "contentMd5": text("content-md5"), "contentType": text("content-type"),
    ]
    let copy: JSONValue = [
      "completionTime": .null, "destinationSnapshot": .null, "id": text("x-ms-copy-id"), "incrementalCopy": .null,
      "progress": text("x-ms-copy-progress"), "source": text("x-ms-copy-source"), "status": text("x-ms-copy-status"),
      "statusDescription": text("x-ms-copy-status-description"),
    ]
    let properties: JSONValue = [
      "appendBlobCommittedBlockCount": .null, "blobTier": text("x-ms-access-tier"), "blobTierChangeTime": .null,
      "blobTierInferred": flag("x-ms-access-tier-inferred"), "blobType": text("x-ms-blob-type"),
      "contentLength": size.map { .integer($0) } ?? .null, "contentRange": text("content-range"),
      "contentSettings": settings, "copy": copy, "creationTime": time("x-ms-creation-time"), "deletedTime": .null,
      "etag": text("etag"), "lastModified": time("last-modified"),
      "lease": [
        "duration": text("x-ms-lease-duration"), "state": text("x-ms-lease-state"),
        "status": text("x-ms-lease-status"),
      ],
      "pageBlobSequenceNumber": .null, "pageRanges": .null, "rehydrationStatus": text("x-ms-archive-status"),
      "remainingRetentionDays": .null, "serverEncrypted": flag("x-ms-server-encrypted"),
    ]
    return [
      "container": .string(container), "content": "", "deleted": isListed ? .null : false, "encryptedMetadata": .null,
      "encryptionKeySha256": .null, "encryptionScope": text("x-ms-encryption-scope"), "hasLegalHold": .null,
      "hasVersionsOnly": .null, "immutabilityPolicy": ["expiryTime": .null, "policyMode": .null],
      "isAppendBlobSealed": .null, "isCurrentVersion": .null, "lastAccessedOn": .null, "metadata": metadata,
      "name": .string(name), "objectReplicationDestinationPolicy": .null, "objectReplicationSourceProperties": [],
      "properties": properties, "rehydratePriority": .null,
      "requestServerEncrypted": isListed ? .null : flag("x-ms-server-encrypted"), "snapshot": text("x-ms-snapshot"),
      "tagCount": value("x-ms-tag-count").flatMap { Int($0) }.map { .integer($0) } ?? .null, "tags": .null,
      "versionId": text("x-ms-version-id"),
    ]
  }

  /// A blob by the headers of an answer.
  static func blob(_ name: String, in container: String, _ response: Response) -> JSONValue {
    blob(
      name, in: container, metadata: metadata(response.headers), isListed: false,
      size: response.headers["content-length"].flatMap { Int($0) } ?? response.text?.utf8.count
        ?? response.content?.count ?? 0
    ) { response.headers[$0] }
  }

  /// Elements of a list, with what they are called as headers.
  private static let headers = [
    "Creation-Time": "x-ms-creation-time", "Last-Modified": "last-modified", "Etag": "etag",
    "Content-Type": "content-type", "Content-Encoding": "content-encoding", "Content-Language": "content-language",
    "Content-MD5": "content-md5", "Cache-Control": "cache-control", "Content-Disposition": "content-disposition",
    "BlobType": "x-ms-blob-type", "AccessTier": "x-ms-access-tier", "AccessTierInferred": "x-ms-access-tier-inferred",
    "LeaseStatus": "x-ms-lease-status", "LeaseState": "x-ms-lease-state", "ServerEncrypted": "x-ms-server-encrypted",
    "ArchiveStatus": "x-ms-archive-status",
  ]

  /// A blob as an element of a list.
  static func blob(_ element: XMLElement, in container: String) -> JSONValue {
    var values: [String: String] = [:]
    for property in element["Properties"]?.children ?? [] {
      if let header = headers[property.name] { values[header] = property.text }
    }
    if let snapshot = element["Snapshot"]?.text { values["x-ms-snapshot"] = snapshot }
    let size = element["Properties"]?["Content-Length"].flatMap { Int($0.text) }
    return blob(
      element["Name"]?.text ?? "", in: container, metadata: metadata(element, absent: [:]), isListed: true, size: size
    ) { values[$0] }
  }

  /// A container by the headers of an answer.
  static func container(_ name: String, _ response: Response) -> JSONValue {
    container(name, metadata: metadata(response.headers)) { response.headers[$0] }
  }

  /// A container as an element of a list.
  static func container(_ element: XMLElement) -> JSONValue {
    let names = [
      "last-modified": "Last-Modified", "etag": "Etag", "x-ms-lease-status": "LeaseStatus",
      "x-ms-lease-state": "LeaseState", "x-ms-lease-duration": "LeaseDuration",
      "x-ms-blob-public-access": "PublicAccess",
      "x-ms-default-encryption-scope": "DefaultEncryptionScope",
      "x-ms-deny-encryption-scope-override": "DenyEncryptionScopeOverride",
      "x-ms-has-immutability-policy": "HasImmutabilityPolicy", "x-ms-has-legal-hold": "HasLegalHold",
      "x-ms-immutable-storage-with-versioning-enabled": "ImmutableStorageWithVersioningEnabled",
    ]
    return container(element["Name"]?.text ?? "", metadata: metadata(element, absent: .null)) { header in
      names[header].flatMap { element["Properties"]?[$0]?.text }
    }
  }

  private static func container(
    _ name: String, metadata: JSONValue, _ value: (String) -> String?
  ) -> JSONValue {
    func text(_ header: String) -> JSONValue { value(header).map { .string($0) } ?? .null }
    func flag(_ header: String) -> JSONValue { value(header).map { .bool($0.equalsIgnoringCase("true")) } ?? .null }
    return [
      "deleted": .null,
      "encryptionScope": [
        "defaultEncryptionScope": text("x-ms-default-encryption-scope"),
        "preventEncryptionScopeOverride": flag("x-ms-deny-encryption-scope-override"),
      ],
      "immutableStorageWithVersioningEnabled": flag("x-ms-immutable-storage-with-versioning-enabled"),
      "metadata": metadata, "name": .string(name),
      "properties": [
        "etag": text("etag"), "hasImmutabilityPolicy": flag("x-ms-has-immutability-policy"),
        "hasLegalHold": flag("x-ms-has-legal-hold"),
        "lastModified": value("last-modified").flatMap { HTTPDate.iso($0) }.map(JSONValue.string) ?? .null,
        "lease": [
          "duration": text("x-ms-lease-duration"), "state": text("x-ms-lease-state"),
          "status": text("x-ms-lease-status"),
        ],
        "publicAccess": text("x-ms-blob-public-access"),
      ],
      "version": .null,
    ]
  }

  private static func metadata(_ headers: [String: String]) -> JSONValue {
    let prefix = "x-ms-meta-"
    let pairs = headers.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }
    return .object(JSONObject(pairs.map { (String($0.key.dropFirst(prefix.count)), .string($0.value)) }))
  }

  private static func metadata(_ element: XMLElement, absent: JSONValue) -> JSONValue {
    guard let metadata = element["Metadata"] else { return absent }
    return .object(JSONObject(metadata.children.map { ($0.name, .string($0.text)) }))
  }
}

/// Times of headers: `Fri, 10 Jan 2025 08:00:00 GMT`.
enum HTTPDate {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// The time as the client prints it: `2025-01-10T08:00:00+00:00`.
  static func iso(_ text: String) -> String? {
    let words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard words.count == 6, let month = months.firstIndex(of: words[2]) else { return nil }
    let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
    let day = words[1].utf8.count < 2 ? "0\(words[1])" : words[1]
    return "\(words[3])-\(number)-\(day)T\(words[4])+00:00"
  }

  /// A moment as headers have it: `Fri, 10 Jan 2025 08:00:00 GMT`.
  static func text(_ moment: UTCMoment) -> String {
    let words = moment.fullText.utf8.split { "-TZ".utf8.contains($0) }.map { String(Substring($0)) }
    guard words.count == 4, let month = Int(words[1]), months.indices.contains(month - 1) else { return moment.text }
    let (days, rest) = moment.secondsSince1970.quotientAndRemainder(dividingBy: 86400)
    let day = ((rest < 0 ? days - 1 : days) % 7 + 7) % 7
    let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    return "\(names[day]), \(words[2]) \(months[month - 1]) \(words[0]) \(words[3]) GMT"
  }
}
