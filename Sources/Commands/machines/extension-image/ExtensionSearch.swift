import ARM
import Grammar
import JSON

/// Which extensions are looked for, by parts of their names.
struct ExtensionSearch: Sendable {
  let publisher: String?
  let name: String?
  let version: String?
  let takesLatest: Bool

  /// Whether a name has a part in it, whatever the case of the letters.
  static func matches(_ part: String?, _ name: String) -> Bool {
    guard let part, !part.isEmpty else { return true }
    return name.lowercased().contains(part.lowercased())
  }
}

extension Client {
  /// The region that is asked when none is given: the first that the subscription has.
  mutating func someLocation() throws(CommandError) -> String {
    let answer = try get("\(subscriptionPath)/locations", apiVersion: "2022-12-01")
    let names = (answer["value"].array ?? []).compactMap(\.["name"].string)
    return names.first { $0 == "westus" } ?? names.first ?? "westus"
  }

  /// Looks through the catalogue of extensions, publisher by publisher.
  ///
  /// - Returns: publisher, name and version of each.
  mutating func extensions(_ search: ExtensionSearch, location: String?) throws(CommandError) -> [JSONValue] {
    let region: String
    if let location { region = location } else { region = try someLocation() }
    let path = "\(subscriptionPath)/providers/Microsoft.Compute/locations/\(region)/publishers"
    let publishers = Self.names(in: try send(.generated(.get, path, apiVersion: "2024-11-01")))
    var found: [JSONValue] = []
    for publisher in publishers where ExtensionSearch.matches(search.publisher, publisher) {
      let types = "\(path)/\(publisher)/artifacttypes/vmextension/types"
      for type in Self.names(in: try namesOrWarning(types, apiVersion: "2024-11-01"))
      where ExtensionSearch.matches(search.name, type) {
        var versions = Self.names(in: try namesOrWarning("\(types)/\(type)/versions", apiVersion: "2026-04-01"))
          .filter { ExtensionSearch.matches(search.version, $0) }
        if search.takesLatest { versions = versions.max(by: Self.isOlder).map { [$0] } ?? [] }
        found += versions.map {
          ["publisher": .string(publisher), "name": .string(type), "version": .string($0)]
        }
      }
    }
    return found
  }

  private static func names(in list: JSONValue) -> [String] {
    (list.array ?? []).compactMap(\.["name"].string)
  }
}
