import JSON

// Tables of accounts, resource groups, resources, deployments and roles.

extension TableTransformer {
  static func account(_ row: JSONValue) throws(FormatError) -> JSONValue {
    [
      "Name": try row.required("name"),
      "CloudName": try row.required("cloudName"),
      "SubscriptionId": try row.required("id"),
      "TenantId": try row.required("tenantId"),
      "State": try row.optional("state"),
      "IsDefault": try row.required("isDefault"),
    ]
  }

  static func resourceGroup(_ row: JSONValue) throws(FormatError) -> JSONValue {
    [
      "Name": try row.required("name"),
      "Location": try row.required("location"),
      "Status": try row.required("properties").required("provisioningState"),
    ]
  }

  static func resource(_ row: JSONValue) throws(FormatError) -> JSONValue {
    [
      "Name": try row.required("name"),
      "ResourceGroup": try row.required("resourceGroup"),
      "Location": try row.required("location"),
      "Type": try row.required("type"),
      "Status": try row.required("provisioningState"),
    ]
  }

  static func roleAssignment(_ row: JSONValue) throws(FormatError) -> JSONValue {
    [
      "Principal": try row.required("principalName"),
      "Role": try row.required("roleDefinitionName"),
      "Scope": try row.required("scope"),
    ]
  }

  static func roleDefinition(_ row: JSONValue) throws(FormatError) -> JSONValue {
    [
      "Name": try row.required("roleName"),
      "Type": try row.required("type"),
      "Description": try row.required("description"),
    ]
  }
}

// MARK: - Deployments

extension TableTransformer {
  static func deployment(_ result: JSONValue) throws(FormatError) -> JSONValue {
    let properties = try result.required("properties")
    var row: JSONValue = [
      "Name": try result.required("name"),
      "State": try properties.required("provisioningState"),
      "Timestamp": try properties.required("timestamp"),
      "Mode": try properties.required("mode"),
    ]
    // Deployments to a subscription have none.
    let group = result["resourceGroup"]
    if group.isTruthy { row["ResourceGroup"] = group }
    return row
  }

  /// The oldest first.
  static func deployments(_ result: JSONValue) throws(FormatError) -> JSONValue {
    var rows: [(time: String, row: JSONValue)] = []
    let elements = try result.requiredElements()
    for element in elements {
      let time = try element.required("properties").required("timestamp")
      // Python compares only where there are two, and cannot compare null.
      rows.append((elements.count > 1 ? try time.requiredText() : "", try deployment(element)))
    }
    // `sort` keeps the order of equal elements, as Python does.
    rows.sort { $0.time.precedes($1.time) }
    return .array(rows.map(\.row))
  }

  /// The outcome of a validation, or of a creation that prints its validation; whatever is neither stays as it is.
  static func deploymentValidation(_ result: JSONValue) throws(FormatError) -> JSONValue {
    let error = try result.optional("error")
    if error.isTruthy { return try validationError(error) }
    let properties = try result.optional("properties")
    guard properties.isTruthy else { return result }
    return [
      "result": try properties.required("provisioningState"),
      "correlationId": try properties.required("correlationId"),
    ]
  }

  private static func validationError(_ error: JSONValue) throws(FormatError) -> JSONValue {
    var row: JSONValue = ["result": try error.required("code")]
    let message = error.object?["message"]
    if let text = message?.pythonText(), let trackingID = lastTrackingID(in: text) {
      row["trackingId"] = .string(trackingID)
    }
    if let detail = error["details"][0].object?["message"] {
      row["message"] = detail
    } else if let message {
      row["message"] = message
    } else {
      throw .tableUnavailable
    }
    return row
  }

  /// The last thing on the first line of a text that looks like a GUID.
  private static func lastTrackingID(in text: String) -> String? {
    let line = Array(text.unicodeScalars.prefix { $0 != "\n" })
    let groups = [8, 4, 4, 4, 12]
    let length = groups.reduce(groups.count - 1, +)
    guard line.count >= length else { return nil }
    for start in stride(from: line.count - length, through: 0, by: -1) {
      var position = start
      var isMatch = true
      for (number, group) in groups.enumerated() where isMatch {
        if number > 0 {
          isMatch = line[position] == "-"
          position += 1
        }
        isMatch = isMatch && line[position..<position + group].allSatisfy(\.isPythonWord)
        position += group
      }
      if isMatch {
        var found = String.UnicodeScalarView()
        found.append(contentsOf: line[start..<start + length])
        return String(found)
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, digit or underscore: `\w` of Python's `re`.
  fileprivate var isPythonWord: Bool {
    self == "_" || properties.generalCategory.isLetter || properties.numericType != nil
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isLetter: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}
