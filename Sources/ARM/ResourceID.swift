import JSON

/// The id of a resource, a resource group or a subscription: `/subscriptions/S[/resourceGroups/G[/providers/N/T/n…]]`.
///
/// Azure compares ids without regard to case, and shows them as they were first written; so does this type.
package struct ResourceID: Sendable {
  /// The id as written.
  package let text: String
  /// The id in lower case: equal for equal ids.
  package let key: String

  /// Takes a text for an id if it has the form of one.
  package init?(_ text: String) {
    let segments = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard segments.count >= 3, segments[0].isEmpty, segments.dropFirst().allSatisfy({ !$0.isEmpty }) else { return nil }
    guard Self.segment(segments[1], is: "subscriptions") else { return nil }
    if segments.count > 3 {
      let isGroup = Self.segment(segments[3], is: "resourcegroups")
      guard isGroup || Self.segment(segments[3], is: "providers") else { return nil }
      if isGroup, segments.count > 5, !Self.segment(segments[5], is: "providers") { return nil }
    }
    self.init(trusted: text)
  }

  /// Takes a text that is known to be an id.
  package init(trusted text: String) {
    self.text = text
    key = text.asciiLowercased
  }

  /// The id of a subscription.
  package init(subscription: String) {
    self.init(trusted: "/subscriptions/\(subscription)")
  }

  /// The id of a resource group.
  package init(subscription: String, group: String) {
    self.init(trusted: "/subscriptions/\(subscription)/resourceGroups/\(group)")
  }

  /// The id of a resource: `type` is like `Microsoft.Network/virtualNetworks/subnets`, with as many names.
  package init(subscription: String, group: String, type: String, names: [String]) {
    var text = "/subscriptions/\(subscription)/resourceGroups/\(group)/providers"
    let words = type.split(separator: "/")
    for (position, word) in words.enumerated() {
      text += "/" + word
      if position > 0, names.indices.contains(position - 1) { text += "/" + names[position - 1] }
    }
    self.init(trusted: text)
  }

  /// The id of a child: `…/subnets/default`.
  package func child(_ type: String, _ name: String) -> ResourceID {
    ResourceID(trusted: "\(text)/\(type)/\(name)")
  }

  private static func segment(_ segment: Substring.UTF8View.SubSequence, is word: StaticString) -> Bool {
    segment.count == word.utf8CodeUnitCount
      && word.withUTF8Buffer { letters in zip(segment, letters).allSatisfy { $0.lowercasedASCII == $1 } }
  }
}

extension ResourceID {
  /// The words between the slashes.
  package var segments: [Substring] {
    text.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }

  /// The id of the subscription.
  package var subscription: String { segments.count > 1 ? String(segments[1]) : "" }

  /// The name of the resource group; `nil` outside of one.
  package var group: String? {
    let segments = segments
    guard segments.count > 3, String(segments[2]).equalsIgnoringCase("resourcegroups") else { return nil }
    return String(segments[3])
  }

  /// The id of the resource group; `nil` outside of one.
  package var groupID: ResourceID? {
    group.map { ResourceID(subscription: subscription, group: $0) }
  }

  /// What follows `/providers/`, as pairs of a type word and a name after the namespace; empty when nothing does.
  private var afterProviders: ArraySlice<Substring> {
    let segments = segments
    guard let place = segments.lastIndex(where: { String($0).equalsIgnoringCase("providers") }) else { return [] }
    return segments[(place + 1)...]
  }

  /// The type: `Microsoft.Compute/virtualMachineScaleSets`, or that of a group or subscription.
  package var type: String {
    let words = afterProviders
    guard let namespace = words.first else {
      return group == nil ? "Microsoft.Resources/subscriptions" : "Microsoft.Resources/resourceGroups"
    }
    let types = words.dropFirst().enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    return ([namespace] + types).joined(separator: "/")
  }

  /// The names of the resource and of what it is in, outermost first.
  package var names: [String] {
    let words = afterProviders
    if words.isEmpty { return [group ?? subscription] }
    return words.dropFirst().enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  /// The last name.
  package var name: String { names.last ?? "" }

  /// The resource that this one is a child of; `nil` for what stands in a group directly.
  package var parent: ResourceID? {
    guard names.count > 1 else { return nil }
    return ResourceID(trusted: "/" + segments.dropLast(2).joined(separator: "/"))
  }

  /// Whether this lies in the other: a resource in its group, a child in its parent.
  package func lies(in other: ResourceID) -> Bool {
    key.utf8.count > other.key.utf8.count && key.utf8.starts(with: other.key.utf8)
      && key.utf8.dropFirst(other.key.utf8.count).first == UInt8(ascii: "/")
  }

  /// Whether the resource is of a type, without regard to case.
  package func isType(_ type: String) -> Bool {
    self.type.equalsIgnoringCase(type)
  }
}

extension ResourceID: Hashable {
  package static func == (left: ResourceID, right: ResourceID) -> Bool { left.key == right.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension ResourceID: CustomStringConvertible {
  package var description: String { text }
}

extension String {
  /// The text with `A`…`Z` made `a`…`z`.
  package var asciiLowercased: String {
    String(decoding: utf8.map(\.lowercasedASCII), as: UTF8.self)
  }
}
