import ARM
import Grammar
import JSON

/// `az storage blob upload` and `download`.
extension BlobGroup {
  /// What shows how far a transfer is: it is over at once.
  private static let progress =
    "\nAlive[################################################################]  100.0000%\nFinished[#############################################################]  100.0000%"

  static func upload() -> Command<Client> {
    .classic(
      "storage blob upload", in: ClassicTable.blobs,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode file_path container_name blob_name blob_type metadata validate_content max_connections lease_id if_modified_since if_unmodified_since if_match if_none_match timeout encryption_scope overwrite data length blob_url content_type content_encoding content_language content_disposition content_cache_control content_md5 no_progress tier tags connection_timeout"
    ) { (call, _, client) throws(CommandError) in
      // A content this small goes in one request and arrives as it is: connections and the time that they may take,
      // `--validate-content`, and the length of a file change nothing of it. `--timeout` is for blobs that grow.
      let file = call.text(of: "file_path").flatMap { $0.isEmpty ? nil : $0 }
      let data = call.text(of: "data")
      guard (file == nil) != (data == nil) else {
        throw CommandError(
          .refused, "usage error: please \(file == nil ? "" : "only ")specify one of --file and --data to upload.")
      }
      var name = call.text(of: "blob_name")
      if name == nil, call.text(of: "blob_url") == nil {
        guard let file else { throw CommandError(.usage, "expected str, bytes or os.PathLike object, not NoneType") }
        name = file.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
      }
      let kind = call.text(of: "blob_type") ?? (file?.hasSuffix(".vhd") ?? false ? "page" : "block")
      let tier = try call.text(of: "tier").map { word throws(CommandError) in try BlobTier.checked(word) }
      let metadata = try call.blobMetadata()
      let target = try target(call, &client, name: name)
      let content = try content(file, data, length: call.value(of: "length")?.integer, client)
      guard kind == "block" else {
        if kind == "page", content.count % 512 != 0 {
          throw .unexpected(
            "Invalid page blob size: \(content.count). The size must be aligned to a 512-byte boundary.")
        }
        throw CommandError(.refused, "'--type \(kind)' of 'az storage blob upload' is not emulated")
      }
      var headers = metadata + [.init("x-ms-blob-type", "BlockBlob")]
      for (option, header) in [
        ("content_encoding", "content-encoding"), ("content_language", "content-language"),
        ("content_disposition", "content-disposition"), ("content_cache_control", "cache-control"),
        ("content_md5", "content-md5"),
      ] {
        if let value = call.text(of: option) { headers.append(.init("x-ms-blob-\(header)", value)) }
      }
      let type = call.text(of: "content_type")
      let guessed = call.text(of: "content_encoding") == nil ? file.flatMap(MediaTypes.guess) : nil
      if let type = type ?? guessed { headers.append(.init("x-ms-blob-content-type", type)) }
      if let tier { headers.append(.init("x-ms-access-tier", tier)) }
      if let scope = call.text(of: "encryption_scope") { headers.append(.init("x-ms-encryption-scope", scope)) }
      if let tags = call.value(of: "tags")?.object, !tags.isEmpty {
        let pairs = tags.pairs.map { "\(PercentCoding.encoded($0))=\(PercentCoding.encoded($1.string ?? ""))" }
        headers.append(.init("x-ms-tags", pairs.joined(separator: "&")))
      }
      headers += call.blobConditions(&client)
      if !call.isOn("overwrite") { headers.append(.init("If-None-Match", "*")) }
      let response = try client.blobAnswer(
        target.access.request(.put, target.path, headers: headers, content: content))
      if !call.isOn("no_progress"), !content.isEmpty { client.say(progress) }
      return .value(uploaded(response))
    }
  }

  private static func content(
    _ file: String?, _ data: String?, length: Int?, _ client: Client
  ) throws(CommandError) -> [UInt8] {
    if let data {
      let bytes = Array(data.utf8)
      return length.map { Array(bytes.prefix(max(0, $0))) } ?? bytes
    }
    guard let bytes = client.readFile(file ?? "") else {
      throw CommandError(
        .refused, "[Errno 2] No such file or directory: '\(file ?? "")'\nPlease check the file path.")
    }
    return bytes
  }

  /// What the service says of the new blob, in the spelling of the client's library.
  private static func uploaded(_ response: Response) -> JSONValue {
    func text(_ header: String) -> JSONValue { response.headers[header].map { .string($0) } ?? .null }
    let isEncrypted = response.headers["x-ms-request-server-encrypted"].map { JSONValue.bool($0 == "true") } ?? .null
    return [
      "client_request_id": text("x-ms-client-request-id"), "content_md5": text("content-md5"), "date": .null,
      "encryption_key_sha256": .null, "encryption_scope": text("x-ms-encryption-scope"), "etag": text("etag"),
      "lastModified": response.headers["last-modified"].flatMap { HTTPDate.iso($0) }.map(JSONValue.string) ?? .null,
      "request_id": text("x-ms-request-id"), "request_server_encrypted": isEncrypted, "structured_body": .null,
      "version": text("x-ms-version"), "version_id": text("x-ms-version-id"),
    ]
  }

  static func download() -> Command<Client> {
    .classic(
      "storage blob download", in: ClassicTable.blobs,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode container_name blob_name blob_url file_path overwrite start_range end_range no_progress snapshot version_id lease if_match if_none_match if_modified_since if_unmodified_since timeout max_concurrency open_mode"
    ) { (call, _, client) throws(CommandError) in
      if let mode = call.text(of: "open_mode"), mode != "wb" {
        throw CommandError(.refused, "'--open-mode' of 'az storage blob download' is not emulated")
      }
      let target = try target(call, &client)
      var headers = call.blobConditions(&client)
      if let start = call.value(of: "start_range")?.integer, let end = call.value(of: "end_range")?.integer {
        headers.append(.init("x-ms-range", "bytes=\(start)-\(end)"))
      }
      let snapshot = call.text(of: "snapshot").map { [Request.Parameter("snapshot", $0)] } ?? []
      let version = call.text(of: "version_id").map { [Request.Parameter("versionid", $0)] } ?? []
      let response = try client.blobAnswer(
        target.access.request(.get, target.path, snapshot + version + call.blobTimeout(), headers: headers))
      let content = response.content ?? Array((response.text ?? "").utf8)
      guard let file = call.text(of: "file_path") else {
        if !call.isOn("no_progress"), !content.isEmpty { client.say(progress) }
        return .text(String(decoding: content, as: UTF8.self))
      }
      if call.value(of: "overwrite") == false, client.readFile(file) != nil {
        throw CommandError(
          .refused, "\(file) already exists. Please rename existing file or use --overwrite")
      }
      client.write(content, to: file)
      if !call.isOn("no_progress"), !content.isEmpty { client.say(progress) }
      return .value(downloaded(response, target))
    }
  }

  /// What is known of a blob after its content has come: less than when it is shown.
  private static func downloaded(_ response: Response, _ target: Target) -> JSONValue {
    var response = response
    for header in ["x-ms-access-tier", "x-ms-access-tier-inferred", "content-md5", "x-ms-tag-count", "x-ms-version-id"]
    {
      response.headers[header] = nil
    }
    var document = BlobDocuments.blob(target.name, in: target.container, response)
    document["contentMd5"] = .null
    return document
  }
}

/// What kind of content a file has, by its name (Python's table, as far as scripts and pages go).
enum MediaTypes {
  private static let types = [
    "sh": "application/x-sh", "json": "application/json", "txt": "text/plain", "html": "text/html", "htm": "text/html",
    "xml": "text/xml", "css": "text/css", "csv": "text/csv", "js": "application/javascript", "py": "text/x-python",
    "zip": "application/zip", "tar": "application/x-tar", "pdf": "application/pdf", "png": "image/png",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml", "md": "text/markdown",
    "wasm": "application/wasm", "bin": "application/octet-stream", "exe": "application/octet-stream",
    "dll": "application/octet-stream", "c": "text/plain", "bat": "text/plain", "mp4": "video/mp4",
    "mp3": "audio/mpeg", "doc": "application/msword", "mjs": "application/javascript",
    "tsv": "text/tab-separated-values",
  ]

  static func guess(_ path: String) -> String? {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? ""
    var parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)).asciiLowercased }
    guard parts.count > 1 else { return nil }
    if ["gz", "bz2", "xz", "z"].contains(parts[parts.count - 1]) { parts.removeLast() }
    return parts.count > 1 ? types[parts[parts.count - 1]] : nil
  }
}
