package import Grammar
import JSON

extension Client {
  /// The name of a region given as `--location`: a display name (it has a blank) is looked up, and kept when unknown.
  ///
  /// Source: behaviour.md §2.
  package mutating func location(_ word: String) throws(CommandError) -> String {
    guard word.utf8.contains(UInt8(ascii: " ")) else { return word }
    let answer = try get("\(subscriptionPath)/locations", apiVersion: "2022-12-01")
    for region in answer["value"].array ?? [] {
      guard let name = region["name"].string, let displayName = region["displayName"].string else { continue }
      if displayName.equalsIgnoringCase(word) { return name }
    }
    return word
  }

  /// The name of a region, `nil` for none.
  package mutating func location(_ word: String?) throws(CommandError) -> String? {
    guard let word else { return nil }
    return try location(word) as String
  }
}
