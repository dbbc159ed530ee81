import JSON

// Tables of virtual machines.

extension TableTransformer {
  static func virtualMachine(_ result: JSONValue) throws(FormatError) -> JSONValue {
    var row: JSONValue = [
      "name": try result.required("name"),
      "resourceGroup": try result.required("resourceGroup"),
      "powerState": try result.optional("powerState"),
      "publicIps": try result.optional("publicIps"),
      "fqdns": try result.optional("fqdns"),
      "location": try result.required("location"),
    ]
    if let zones = result.object?["zones"] {
      row["zones"] = .string(zones.isTruthy ? try zones.joined(",") : "")
    }
    return row
  }

  static func virtualMachineAddresses(_ result: JSONValue) throws(FormatError) -> JSONValue {
    let machine = try result.required("virtualMachine")
    let network = try machine.required("network")
    let publicAddresses = try network.optional("publicIpAddresses")
    let privateAddresses = try network.optional("privateIpAddresses")
    var shown: JSONValue = .null
    if publicAddresses.isTruthy {
      var texts: [JSONValue] = []
      for address in try publicAddresses.requiredElements() {
        let text = try address.required("ipAddress")
        if text.isTruthy { texts.append(text) }
      }
      shown = .string(try JSONValue.array(texts).joined(","))
    }
    return [
      "virtualMachine": try machine.required("name"),
      "publicIPAddresses": shown,
      "privateIPAddresses": privateAddresses.isTruthy ? .string(try privateAddresses.joined(",")) : .null,
    ]
  }

  static func virtualMachineEncryption(_ result: JSONValue) throws(FormatError) -> JSONValue {
    let statuses = try result.optional("status")
    guard statuses.isTruthy else { return result }
    let status = try statuses.requiredFirst()
    return [
      "status": try status.optional("displayStatus", absent: "N/A"),
      "message": try status.optional("message", absent: "N/A"),
    ]
  }
}

// MARK: - Sizes

extension TableTransformer {
  /// A row of `vm list-skus`; what is missing shows as `None`.
  static func virtualMachineSize(_ result: JSONValue) throws(FormatError) -> JSONValue {
    let locations = try result.required("locations")
    let row: JSONObject = [
      "resourceType": try result.required("resourceType"),
      "locations": try oneOrAll(locations.requiredElements()),
      "name": try result.required("name"),
      "zones": try zones(result.optional("locationInfo")),
      "restrictions": try restrictions(result.required("restrictions")),
    ]
    return .object(row.mapValues { $0.isNull ? "None" : $0 })
  }

  /// The only element, or all of them as Python shows a list.
  private static func oneOrAll(_ elements: [JSONValue]) throws(FormatError) -> JSONValue {
    elements.count > 1 ? .string(JSONValue.array(elements).pythonText()) : try JSONValue.array(elements).requiredFirst()
  }

  private static func zones(_ locationInfo: JSONValue) throws(FormatError) -> JSONValue {
    guard locationInfo.isTruthy else { return "None" }
    var names: [String] = []
    for zone in try locationInfo.requiredFirst().optional("zones", absent: []).requiredElements() {
      names.append(try zone.requiredText())
    }
    return .string(names.sorted { $0.precedes($1) }.joined(separator: ","))
  }

  private static func restrictions(_ restrictions: JSONValue) throws(FormatError) -> JSONValue {
    guard restrictions.isTruthy else { return "None" }
    return try oneOrAll(restrictions.mapRows(restriction).requiredElements())
  }

  private static func restriction(_ restriction: JSONValue) throws(FormatError) -> JSONValue {
    let reason = try restriction.required("reasonCode")
    let info = try restriction.required("restrictionInfo")
    var additions = ""
    let type = try restriction.required("type")
    if type.isTruthy { additions += ", type: " + (try type.requiredText()) }
    let locations = try info.required("locations")
    if locations.isTruthy { additions += ", locations: " + (try locations.joined(",")) }
    let zones = try info.optional("zones")
    if zones.isTruthy { additions += ", zones: " + (try zones.joined(",")) }
    return additions.isEmpty ? reason : .string(try reason.requiredText() + additions)
  }
}
