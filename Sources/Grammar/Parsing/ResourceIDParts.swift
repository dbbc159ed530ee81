import JSON

/// The parts of a resource id that arguments can take over.
///
/// This is the little that the command line itself must know of ids: how they fall apart at slashes. Case of the fixed
/// parts does not count. Source: behaviour.md §4.
struct ResourceIDParts {
  let subscription: String
  private(set) var resourceGroup: String?
  /// The names of the resource and its children, from the outside in.
  private(set) var names: [String] = []

  /// - Returns: `nil` when the text is not a resource id.
  init?(_ id: String) {
    let segments = id.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard segments.count >= 3, segments[0].isEmpty, segments[1].equalsIgnoringCase("subscriptions"),
      !segments[2].isEmpty
    else { return nil }
    subscription = segments[2]
    var rest = segments[3...]
    if rest.count >= 2, rest[rest.startIndex].equalsIgnoringCase("resourceGroups"), !rest[rest.startIndex + 1].isEmpty {
      resourceGroup = rest[rest.startIndex + 1]
      rest = rest.dropFirst(2)
    }
    guard !rest.isEmpty else { return }
    guard rest.count >= 4, rest[rest.startIndex].equalsIgnoringCase("providers"), !rest[rest.startIndex + 1].isEmpty,
      !rest[rest.startIndex + 3].isEmpty
    else { return nil }
    names.append(rest[rest.startIndex + 3])
    rest = rest.dropFirst(4)
    while !rest.isEmpty {
      let start = rest.startIndex
      if rest.count >= 4, rest[start].equalsIgnoringCase("providers"), !rest[start + 1].isEmpty,
        !rest[start + 3].isEmpty
      {
        names.append(rest[start + 3])
        rest = rest.dropFirst(4)
      } else if rest.count >= 2, !rest[start + 1].isEmpty {
        names.append(rest[start + 1])
        rest = rest.dropFirst(2)
      } else {
        return nil
      }
    }
  }

  /// A part; `nil` when this id does not have it.
  subscript(part: IDPart) -> String? {
    switch part {
    case .subscription: subscription
    case .resourceGroup: resourceGroup
    case .name: names.first
    case .child(let depth): names.indices.contains(depth) && depth > 0 ? names[depth] : nil
    case .unknown: nil
    }
  }
}
