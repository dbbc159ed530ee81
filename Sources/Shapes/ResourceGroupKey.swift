package import JSON

/// The result of a command with the key that az adds to every result but those of `az rest`.
///
/// Each object, at any depth, whose `id` is that of a resource in a group gets `resourceGroup`, spelled as in the id,
/// unless it has a key of that name in any case. What lies under `sourceVault` is left alone. Source: vmss.md §0.1,
/// behaviour.md §9.
package func addingResourceGroup(_ value: JSONValue) -> JSONValue {
  switch value {
  case .array(let elements):
    return elements.contains(where: \.isContainer) ? .array(elements.map(addingResourceGroup)) : value
  case .object(let members):
    let id = members["id"]?.string
    guard id != nil || members.values.contains(where: \.isContainer) else { return value }
    var result = members.mapValues(addingResourceGroup)
    if let vault = members["sourceVault"] { result["sourceVault"] = vault }
    if let id, let group = resourceGroup(ofID: id),
      !members.names.contains(where: { $0.equalsIgnoringCase("resourceGroup") })
    {
      result.appendNew("resourceGroup", .string(group))
    }
    return .object(result)
  default:
    return value
  }
}

/// The fifth part of an id whose fourth is `resourcegroups` in any case and that has at least nine parts.
private func resourceGroup(ofID id: String) -> String? {
  var slashes: [String.Index] = []
  slashes.reserveCapacity(8)
  for index in id.utf8.indices where id.utf8[index] == UInt8(ascii: "/") {
    slashes.append(index)
    if slashes.count == 8 { break }
  }
  guard slashes.count == 8,
    String(id[id.utf8.index(after: slashes[2])..<slashes[3]]).equalsIgnoringCase("resourceGroups")
  else { return nil }
  return String(id[id.utf8.index(after: slashes[3])..<slashes[4]])
}

extension JSONValue {
  fileprivate var isContainer: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }
}
