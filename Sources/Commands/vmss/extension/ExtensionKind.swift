import ARM
import Grammar
import JSON
import Shapes

/// What an extension is: the same publisher and type mean the same extension, whatever its name.
struct ExtensionKind: Sendable {
  let publisher: String
  let type: String

  /// Whether an extension of a scale set, as it is printed, is of this kind.
  func isKind(of member: JSONValue) -> Bool {
    (member["type"].string ?? "").equalsIgnoringCase(type)
      && (member["publisher"].string ?? "").equalsIgnoringCase(publisher)
  }
}

extension Client {
  /// The version to put into a model: the first two numbers of the one named, or of the newest.
  ///
  /// - Parameter version: `nil` to ask the service which versions there are.
  /// - Throws: the service's refusal, or that there is no such extension.
  mutating func extensionVersion(
    _ version: String?, of kind: ExtensionKind, location: String
  ) throws(CommandError) -> String {
    var version = version ?? ""
    if version.isEmpty { version = try newestVersion(of: kind, location: location) }
    let parts = version.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.prefix(2).map { String(Substring($0)) }.joined(separator: ".")
  }

  private mutating func newestVersion(of kind: ExtensionKind, location: String) throws(CommandError) -> String {
    let missing = CommandError(.refused, "Failed to find the latest version for the extension \"\(kind.type)\"")
    let publishers = "\(subscriptionPath)/providers/Microsoft.Compute/locations/\(location)/publishers"
    let all = try send(.generated(.get, publishers, apiVersion: "2024-11-01"))
    guard let publisher = Self.name(kind.publisher, in: all) else { throw missing }
    let types = "\(publishers)/\(publisher)/artifacttypes/vmextension/types"
    guard let type = Self.name(kind.type, in: try namesOrWarning(types, apiVersion: "2024-11-01")) else {
      throw missing
    }
    let versions = try namesOrWarning("\(types)/\(type)/versions", apiVersion: "2026-04-01")
    let newest = (versions.array ?? []).compactMap(\.["name"].string).max { Self.isOlder($0, $1) }
    guard let newest else { throw missing }
    return newest
  }

  /// A list of the catalogue of extensions; what is not there is empty, with a warning.
  mutating func namesOrWarning(_ path: String, apiVersion: String) throws(CommandError) -> JSONValue {
    do {
      return try send(.generated(.get, path, apiVersion: apiVersion))
    } catch {
      guard error.kind == .notFound else { throw error }
      warn(error.message)
      return []
    }
  }

  /// A name as the catalogue spells it.
  private static func name(_ wanted: String, in list: JSONValue) -> String? {
    (list.array ?? []).compactMap(\.["name"].string).first { $0.equalsIgnoringCase(wanted) }
  }

  /// Whether a version comes before another, number by number.
  static func isOlder(_ left: String, _ right: String) -> Bool {
    numbers(left).lexicographicallyPrecedes(numbers(right))
  }

  private static func numbers(_ version: String) -> [Int] {
    version.utf8.split(separator: UInt8(ascii: ".")).map { Int(String(Substring($0))) ?? 0 }
  }
}
