import JSON

/// How versions are shown.
extension VaultService {
  /// The attributes with those that the vault adds.
  func attributes(_ version: JSONValue) -> JSONValue {
    var attributes = version["attributes"]
    let level = (retentionDays < 90 ? "CustomizedRecoverable" : "Recoverable") + (isProtected ? "" : "+Purgeable")
    attributes["recoveryLevel"] = .string(level)
    attributes["recoverableDays"] = .integer(retentionDays)
    return attributes
  }

  /// One version as it is shown in full.
  func shown(_ kind: Kind, _ name: String, _ version: JSONValue) -> JSONValue {
    let id = "https://\(host)/\(kind.name)/\(name)/\(version["version"].string ?? "")"
    var document: JSONValue
    if kind.name == "secrets" {
      document = ["value": version["value"], "id": .string(id)]
      if !version["contentType"].isNull { document["contentType"] = version["contentType"] }
    } else {
      var key = version["key"]
      key["kid"] = .string(id)
      document = ["key": key]
    }
    document["attributes"] = attributes(version)
    document["tags"] = version["tags"].isNull ? [:] : version["tags"]
    return document
  }

  /// A version in a list: without what it holds; of the thing itself, or with its version.
  func listed(_ kind: Kind, _ name: String, _ version: JSONValue, isVersion: Bool) -> JSONValue {
    let end = isVersion ? "/\(version["version"].string ?? "")" : ""
    let id: JSONValue = .string("https://\(host)/\(kind.name)/\(name)\(end)")
    var document: JSONValue = [(kind.name == "secrets" ? "id" : "kid"): id, "attributes": attributes(version)]
    if !version["contentType"].isNull { document["contentType"] = version["contentType"] }
    document["tags"] = version["tags"].isNull ? [:] : version["tags"]
    return document
  }
}
