package import ARM
import JSON

extension Client {
  /// The parts of a text that is the id of something: `/subscriptions/S[/resourceGroups/G][/providers/N/T/n…]`; `nil` for a name.
  package static func parsedID(_ text: String) -> ResourceID? {
    guard let id = ResourceID(text) else { return nil }
    let words = id.segments
    guard let place = words.firstIndex(where: { String($0).equalsIgnoringCase("providers") }) else {
      return words.count == 2 || words.count == 4 ? id : nil
    }
    // Namespace, then pairs of a type and a name.
    let rest = words.count - place - 1
    return rest >= 3 && !rest.isMultiple(of: 2) ? id : nil
  }

  /// The id of something that is named or given by its id.
  ///
  /// - Parameter type: as in `Microsoft.Network/networkSecurityGroups`.
  package func id(of nameOrID: String, type: String, group: String) -> String {
    if Self.parsedID(nameOrID) != nil { return nameOrID }
    return ResourceID(subscription: subscriptionID, group: group, type: type, names: [nameOrID]).text
  }
}
