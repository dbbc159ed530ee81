import JSON

/// The id of a resource, taken apart as far as templates need it.
struct ResourcePath {
  /// The id as it was given.
  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The id of a resource.
  ///
  /// - Parameters:
  ///   - scope: the id of what it belongs to, `/subscriptions/…` or empty for the tenant.
  ///   - type: with its namespace: `Microsoft.Network/virtualNetworks/subnets`.
  ///   - names: one for each part of the type after the namespace.
  static func id(scope: String, type: String, names: [String]) -> String {
    scope + "/providers/" + relative(type: type, names: names)
  }

  /// `Microsoft.Network/virtualNetworks/net/subnets/front`.
  static func relative(type: String, names: [String]) -> String {
    let parts = segments(type)
    var result = parts.first ?? ""
    for (part, name) in zip(parts.dropFirst(), names) { result += "/" + part + "/" + name }
    return result
  }

  /// The pieces between slashes, empty ones too.
  static func segments(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String($0) ?? "" }
  }

  /// The subscription's GUID, if the id begins with one.
  var subscriptionID: String? { following("subscriptions", at: 1) }

  /// The resource group's name, if the id has one.
  var resourceGroup: String? { following("resourceGroups", at: 3) }

  private func following(_ word: String, at index: Int) -> String? {
    let parts = Self.segments(text)
    guard parts.count > index + 1, parts[index].equalsIgnoringCase(word) else { return nil }
    return parts[index + 1]
  }

  /// What comes after the first `/providers/`; all of it when there is none.
  var relative: String {
    let parts = Self.segments(text)
    guard let index = parts.firstIndex(where: { $0.equalsIgnoringCase("providers") }) else { return text }
    return parts[(index + 1)...].joined(separator: "/")
  }

  /// The type of the resource: of the last provider in the id.
  var type: String {
    let parts = Self.segments(text)
    guard let index = parts.lastIndex(where: { $0.equalsIgnoringCase("providers") }), index + 1 < parts.count else {
      return ""
    }
    let rest = parts[(index + 2)...]
    return ([parts[index + 1]] + stride(from: rest.startIndex, to: rest.endIndex, by: 2).map { rest[$0] })
      .joined(separator: "/")
  }

  /// The last piece.
  var name: String { Self.segments(text).last ?? "" }
}
