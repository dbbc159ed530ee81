package import JSON

/// A role: what it lets whoever holds it do (platform.md §7.2).
package struct Role: Sendable, Equatable {
  /// One set of actions, less those that are taken out of it again.
  package struct Permission: Sendable, Equatable {
    package var actions: [String] = []
    package var notActions: [String] = []
    package var dataActions: [String] = []
    package var notDataActions: [String] = []

    package init() {}
  }

  /// A GUID, the same in every subscription for roles that are built in.
  package let id: String
  /// What people call it: `Contributor`.
  package var name: String
  package var description: String
  package var isBuiltIn: Bool
  package var permissions: [Permission]
  /// Where it can be assigned: ids of groups and subscriptions, `/` for everywhere.
  package var assignableScopes: [String]

  /// Whether the role lets its holder do something: an action of the control plane, or one on data.
  package func permits(_ action: String, onData: Bool = false) -> Bool {
    permissions.contains { permission in
      let granted = onData ? permission.dataActions : permission.actions
      let excepted = onData ? permission.notDataActions : permission.notActions
      return granted.contains { ActionPattern.matches($0, action) }
        && !excepted.contains { ActionPattern.matches($0, action) }
    }
  }

  /// Reads a custom role from its document; `nil` when it has no name.
  package init?(_ document: JSONValue) {
    let properties = document["properties"]
    guard let id = document["name"].string, let name = properties["roleName"].string else { return nil }
    self.id = id
    self.name = name
    description = properties["description"].string ?? ""
    isBuiltIn = properties["type"].string == "BuiltInRole"
    assignableScopes = (properties["assignableScopes"].array ?? []).compactMap(\.string)
    permissions = (properties["permissions"].array ?? []).map { value in
      func words(_ member: String) -> [String] { (value[member].array ?? []).compactMap(\.string) }
      var permission = Permission()
      permission.actions = words("actions")
      permission.notActions = words("notActions")
      permission.dataActions = words("dataActions")
      permission.notDataActions = words("notDataActions")
      return permission
    }
  }

  init(id: String, name: String, description: String) {
    self.id = id
    self.name = name
    self.description = description
    isBuiltIn = true
    permissions = [Permission()]
    assignableScopes = ["/"]
  }
}

/// The pattern of an action, in which `*` stands for anything: `Microsoft.Compute/*/read`.
package enum ActionPattern {
  /// Whether an action is meant, whatever the case of its letters.
  package static func matches(_ pattern: String, _ action: String) -> Bool {
    let pattern = pattern.utf8.map(\.lowercasedASCII)
    let action = action.utf8.map(\.lowercasedASCII)
    var place = 0
    var position = 0
    // Where the last star stands, and how much it has taken so far.
    var star: (place: Int, taken: Int)?
    while position < action.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        star = (place, position)
        place += 1
      } else if place < pattern.count, pattern[place] == action[position] {
        place += 1
        position += 1
      } else if let last = star {
        star = (last.place, last.taken + 1)
        place = last.place + 1
        position = last.taken + 1
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
