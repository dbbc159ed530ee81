import JSON

// Tables of `monitor metrics`, `vm monitor metrics` and `monitor action-group`.

extension TableTransformer {
  static func metricDefinitions(_ result: JSONValue) throws(FormatError) -> JSONValue {
    try JSONValue.array(result.array ?? [result]).mapRows { definition throws(FormatError) in
      let name = try definition.required("name")
      let dimensions = try definition.optional("dimensions")
      let names =
        dimensions.isTruthy ? try dimensions.mapRows { row throws(FormatError) in try row.required("value") } : []
      return [
        "Display Name": try name.required("localizedValue"),
        "Metric Name": try name.required("value"),
        "Unit": try definition.required("unit"),
        "Type": try definition.required("primaryAggregationType"),
        "Dimension Required": try definition.required("isDimensionRequired").isTruthy ? "True" : "False",
        "Dimensions": .string(try names.joined(", ")),
      ]
    }
  }

  static func metricNamespaces(_ result: JSONValue) throws(FormatError) -> JSONValue {
    try JSONValue.array(result.array ?? [result]).mapRows { namespace throws(FormatError) in
      [
        "Classification": try namespace.required("classification"),
        "Metric Namespace Name": try namespace.required("properties").required("metricNamespaceName"),
      ]
    }
  }

  /// The numbers of receivers of each kind; what is not there has no column.
  static func actionGroups(_ result: JSONValue) throws(FormatError) -> JSONValue {
    let columns = [
      ("name", "name"), ("resourceGroup", "resourceGroup"), ("groupShortName", "groupShortName"),
      ("enabled", "enabled"), ("location", "location"), ("emailReceivers", "email"), ("smsReceivers", "sms"),
      ("webhookReceivers", "webhook"), ("armRoleReceivers", "armrole"), ("azureAppPushReceivers", "azureapppush"),
      ("itsmReceivers", "itsm"), ("automationRunbookReceivers", "automationrunbook"), ("voiceReceivers", "voice"),
      ("logicAppReceivers", "logicapp"), ("azureFunctionReceivers", "azurefunction"),
      ("eventHubReceivers", "eventhub"),
    ]
    return try JSONValue.array(result.array ?? [result]).mapRows { group throws(FormatError) in
      var row = JSONObject()
      for (member, column) in columns {
        switch try group.optional(member) {
        case .null: break
        case .string(let text): row[column] = .string(text)
        case .array(let elements): row[column] = .string("\(elements.count)")
        case let other: row[column] = .string(other.pythonText())
        }
      }
      return .object(row)
    }
  }

  /// A row per point in time of each series of each metric.
  static func metrics(_ result: JSONValue) throws(FormatError) -> JSONValue {
    var rows: [JSONValue] = []
    for metric in try result.required("value").requiredElements() {
      let name = try metric.required("name").required("localizedValue")
      for series in try metric.required("timeseries").requiredElements() {
        var heading = JSONObject()
        for entry in try series.required("metadatavalues").requiredElements() {
          heading[try entry.required("name").required("localizedValue").pythonText()] = try entry.required("value")
        }
        for point in try series.required("data").requiredElements() {
          var row: JSONObject = ["Timestamp": try time(point.required("timeStamp")), "Name": name]
          for (name, value) in heading.pairs { row[name] = value }
          for (name, value) in point.object?.pairs ?? JSONObject().pairs where name != "timeStamp" { row[name] = value }
          rows.append(.object(row))
        }
      }
    }
    return .array(rows)
  }

  /// A time in UTC to the second, without its signs for zone and time of day; any other text as it is.
  private static func time(_ value: JSONValue) throws(FormatError) -> JSONValue {
    let text = try value.requiredText()
    let pattern = "0000-00-00T00:00:00+00:00".utf8
    let isTime =
      text.utf8.count == pattern.count
      && zip(text.utf8, pattern).enumerated().allSatisfy { position, pair in
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(pair.0)
        return position < 19 && pair.1 == UInt8(ascii: "0") ? isDigit : pair.0 == pair.1
      }
    guard isTime else { return value }
    return .string(text.prefix(10) + " " + text.dropFirst(11).prefix(8))
  }
}
