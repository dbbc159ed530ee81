import JSON

// Tables of storage accounts and vaults.

extension TableTransformer {
  /// Columns of blobs and containers: their names, and where their values are.
  private var columns: [(name: String, path: [String])] {
    switch self {
    case .containers:
      [
        ("Name", ["name"]), ("Lease Status", ["properties", "leaseStatus"]),
        ("Last Modified", ["properties", "lastModified"]),
      ]
    case .container:
      [
        ("Name", ["name"]), ("Lease Status", ["properties", "lease", "status"]),
        ("Last Modified", ["properties", "lastModified"]),
      ]
    default:
      [
        ("Name", ["name"]), ("Blob Type", ["properties", "blobType"]), ("Blob Tier", ["properties", "blobTier"]),
        ("Length", ["properties", "contentLength"]),
        ("Content Type", ["properties", "contentSettings", "contentType"]),
        ("Last Modified", ["properties", "lastModified"]), ("Snapshot", ["snapshot"]),
      ]
    }
  }

  static func blobRows(_ result: JSONValue, _ transformer: TableTransformer) throws(FormatError) -> JSONValue {
    let columns = transformer.columns
    func row(_ item: JSONValue) -> JSONValue {
      .object(
        JSONObject(
          columns.map { column in
            let value = column.path.reduce(item) { $0[$1] }
            return (column.name, value.isTruthy ? value : " ")
          }))
    }
    guard let elements = result.array else { return .array([row(result)]) }
    return .array(elements.map(row))
  }

  /// An answer of yes or no, as Python writes it.
  static func flagsAsText(_ result: JSONValue) -> JSONValue {
    guard case .object(let members) = result else { return result }
    return .object(members.mapValues { $0 == true ? "True" : $0 == false ? "False" : $0 })
  }

  static func secret(_ secret: JSONValue) throws(FormatError) -> JSONValue {
    let attributes = try secret.required("attributes")
    return [
      "Name": try secret.required("name"), "Id": try secret.required("id"),
      "ContentType": try secret.required("contentType").orBlank, "Enabled": try attributes.required("enabled").orBlank,
      "Expires": try attributes.required("expires").orBlank,
    ]
  }

  static func availableExtension(_ item: JSONValue) throws(FormatError) -> JSONValue { item }
}

extension JSONValue {
  fileprivate var orBlank: JSONValue { isNull ? "" : self }
}
