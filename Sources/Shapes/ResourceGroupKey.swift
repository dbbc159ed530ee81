package import JSON

/// The result of a command with the keys that az adds to every result but those of `az rest`.
///
/// Each object, at any depth, whose `id` is that of a resource in a group gets `resourceGroup`, spelled as in the id,
/// unless it has a key of that name in any case. What lies under `sourceVault` is left alone. Source: vmss.md §0.1, behaviour.md §9.
package func addingResourceGroup(_ value: JSONValue) -> JSONValue {
  switch value {
  case .array(let elements):
    return .array(elements.map(addingResourceGroup))
  case .object(let members):
    var result = JSONObject()
    for (name, value) in members.pairs {
      result.appendNew(name, name.isIdentical(to: "sourceVault") ? value : addingResourceGroup(value))
    }
    if let id = members["id"]?.string, let group = resourceGroup(ofID: id),
      !members.names.contains(where: { $0.equalsIgnoringCase("resourceGroup") })
    {
      result["resourceGroup"] = .string(group)
    }
    return .object(result)
  default:
    return value
  }
}

/// The fifth part of an id whose fourth is `resourcegroups` in any case and that has at least nine parts.
private func resourceGroup(ofID id: String) -> String? {
  let parts = id.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 8, omittingEmptySubsequences: false)
  guard parts.count == 9, String(Substring(parts[3])).equalsIgnoringCase("resourceGroups") else { return nil }
  return String(Substring(parts[4]))
}
