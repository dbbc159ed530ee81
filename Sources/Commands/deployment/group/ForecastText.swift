import ARM
import Grammar
import JSON

/// What a deployment would change, as text for people (platform.md §9.7, measured).
struct ForecastText {
  private var text = ""

  /// The text of a forecast, without a line end.
  static func of(_ forecast: JSONValue) -> String {
    let changes = forecast.at("properties", "changes").array ?? []
    let potential = forecast.at("properties", "potentialChanges").array ?? []
    var text = ForecastText()
    text.line("Note: The result may contain false positive predictions (noise).")
    text.line(
      "You can help us improve the accuracy of the result by opening an issue here: https://aka.ms/WhatIfIssues")
    text.line(
      "NOTICE! - Want to get What-if without noise? Move to Deployment Stacks What-If https://aka.ms/stackswhatifGA")
    text.line()
    text.legend(changes)
    text.resources(changes, isCertain: true)
    text.count(changes, isCertain: true)
    text.resources(potential, isCertain: false)
    text.count(potential, isCertain: false)
    text.diagnostics(changes + potential, forecast.at("properties", "diagnostics").array ?? [])
    return text.text
  }

  private mutating func line(_ words: String = "") { text += words + "\n" }

  private mutating func indent(_ level: Int) { text += String(repeating: "  ", count: level) }

  // MARK: - Kinds of changes

  /// The order of kinds, and what they look like.
  private static let kinds: [(name: String, symbol: String, count: String)] = [
    ("Delete", "-", "to delete"), ("Create", "+", "to create"), ("Deploy", "!", "to deploy"),
    ("Modify", "~", "to modify"), ("NoChange", "=", "no change"), ("Unsupported", "x", "unsupported"),
    ("Ignore", "*", "to ignore"), ("NoEffect", "x", ""),
  ]

  private static func weight(_ kind: String) -> Int { kinds.firstIndex { $0.name == kind } ?? kinds.count }

  private static func symbol(_ kind: String) -> String {
    kinds.first { $0.name == (kind == "Array" ? "Modify" : kind) }?.symbol ?? "?"
  }

  /// The order of changes of properties.
  private static func propertyWeight(_ kind: String) -> Int {
    ["Delete": 0, "Create": 1, "Modify": 2, "Array": 2, "NoEffect": 3][kind] ?? 4
  }

  private mutating func legend(_ changes: [JSONValue]) {
    guard !changes.isEmpty else { return }
    var kinds: [String] = []
    func note(_ properties: [JSONValue], depth: Int) {
      for property in properties where depth < 100 {
        let kind = property["propertyChangeType"].string ?? ""
        let shown = kind == "Array" ? "Modify" : kind
        if !kinds.contains(shown) { kinds.append(shown) }
        note(property["children"].array ?? [], depth: depth + 1)
      }
    }
    for change in changes {
      let kind = change["changeType"].string ?? ""
      if !kinds.contains(kind) { kinds.append(kind) }
      note(change["delta"].array ?? [], depth: 0)
    }
    kinds.sort { Self.weight($0) < Self.weight($1) }
    line("Resource and property changes are indicated with \(kinds.count == 1 ? "this symbol:" : "these symbols:")")
    for kind in kinds {
      // As Python writes a word with a capital letter at its beginning alone.
      let title = kind.prefix(1).uppercased() + kind.dropFirst().lowercased()
      line("  \(Self.symbol(kind)) \(title)")
    }
  }

  private mutating func count(_ changes: [JSONValue], isCertain: Bool) {
    if isCertain {
      text += "\nResource changes: "
      guard !changes.isEmpty else {
        text += "no change."
        return
      }
    } else {
      guard !changes.isEmpty else { return }
      text += "\nPotential changes: "
    }
    let counts = Self.kinds.compactMap { kind -> String? in
      let count = changes.count { $0["changeType"].string == kind.name }
      return count > 0 ? "\(count) \(kind.count)" : nil
    }
    text += counts.joined(separator: ", ") + "."
  }

  private mutating func diagnostics(_ changes: [JSONValue], _ diagnostics: [JSONValue]) {
    let unsupported = changes.filter { $0["changeType"] == "Unsupported" }
    guard !unsupported.isEmpty || !diagnostics.isEmpty else { return }
    text += "\n\nDiagnostics (\(unsupported.count + diagnostics.count)): \n"
    for change in unsupported {
      line("\(change["resourceId"].string ?? "") (Unsupported) \(change["unsupportedReason"].string ?? "None")")
    }
    for diagnostic in diagnostics {
      line(
        "\(diagnostic["target"].string ?? "None") (\(diagnostic["code"].string ?? "")) "
          + (diagnostic["message"].string ?? ""))
    }
  }
}

// MARK: - Resources

extension ForecastText {
  private struct Change {
    let document: JSONValue
    let kind: String
    let scope: String
    let name: String

    init(_ document: JSONValue) {
      self.document = document
      kind = document["changeType"].string ?? ""
      let id = document["resourceId"].string ?? ""
      (scope, name) = Self.split(id)
    }

    /// An id as the scope that it is in and what follows the first provider.
    private static func split(_ id: String) -> (String, String) {
      let words = id.split(separator: "/").map(String.init)
      guard let place = words.firstIndex(where: { $0.equalsIgnoringCase("providers") }) else {
        guard words.count == 4 else { return (id, "") }
        return ("/" + words[..<2].joined(separator: "/"), words[2...].joined(separator: "/"))
      }
      return ("/" + words[..<place].joined(separator: "/"), words[(place + 1)...].joined(separator: "/"))
    }
  }

  private mutating func resources(_ documents: [JSONValue], isCertain: Bool) {
    guard !documents.isEmpty else { return }
    let changes = documents.map(Change.init)
    var scopes: [String] = []
    for change in changes where !scopes.contains(where: { $0.equalsIgnoringCase(change.scope) }) {
      scopes.append(change.scope)
    }
    scopes.sort { $0.uppercased().precedes($1.uppercased()) }
    line()
    text +=
      isCertain
      ? "The deployment will update the following "
      : "The following change MAY OR MAY NOT be deployed to the following "
    line(scopes.count == 1 ? "scope:" : "scopes:")
    for scope in scopes {
      let inside = changes.filter { $0.scope.equalsIgnoringCase(scope) }.sorted { left, right in
        let (first, second) = (Self.weight(left.kind), Self.weight(right.kind))
        return first == second ? left.name.precedes(right.name) : first < second
      }
      line()
      line("Scope: \(inside[0].scope)")
      for (position, change) in inside.enumerated() { resource(change, isLast: position == inside.count - 1) }
    }
  }

  private mutating func resource(_ change: Change, isLast: Bool) {
    let before = change.document["before"]
    let after = change.document["after"]
    let version = (before.isNull ? after : before)["apiVersion"].string
    line()
    indent(1)
    text += "\(Self.symbol(change.kind)) \(change.name)" + (version.map { " [\($0)]" } ?? "")
    if change.kind == "Create", !after.isNull {
      value(after, level: 2)
    } else if change.kind == "Delete", !before.isNull {
      value(before, level: 2)
    } else if let delta = change.document["delta"].array, !delta.isEmpty {
      line()
      properties(Self.sorted(delta), level: 2)
    } else if isLast {
      line()
    }
  }

  private static func sorted(_ properties: [JSONValue]) -> [JSONValue] {
    properties.sorted { left, right in
      let first = propertyWeight(left["propertyChangeType"].string ?? "")
      let second = propertyWeight(right["propertyChangeType"].string ?? "")
      return first == second ? (left["path"].string ?? "").precedes(right["path"].string ?? "") : first < second
    }
  }

  // MARK: - Properties

  private mutating func properties(_ changes: [JSONValue], level: Int) {
    let considered = changes.filter { change in
      switch change["propertyChangeType"].string {
      case "Create": change["after"].isLeaf
      case "Delete", "Modify": change["before"].isLeaf
      default: change["children"].array?.isEmpty ?? true
      }
    }
    let longest = considered.map { ($0["path"].string ?? "").unicodeScalars.count }.max() ?? 0
    for change in changes {
      property(change, longest: longest, level: level)
      line()
    }
  }

  private mutating func property(_ change: JSONValue, longest: Int, level: Int) {
    let kind = change["propertyChangeType"].string ?? ""
    let children = change["children"].array ?? []
    let (before, after) = (change["before"], change["after"])
    guard level < 100 else { return }
    switch kind {
    case "Create", "NoEffect":
      head(change, after, longest: longest, level: level)
      value(after, level: level + 1)
    case "Delete":
      head(change, before, longest: longest, level: level)
      value(before, level: level + 1)
    case "Modify":
      head(change, before, longest: longest, level: level)
      guard children.isEmpty else {
        text += "\n\n"
        properties(Self.sorted(children), level: level + 1)
        return
      }
      value(before, level: level + 1)
      if before.isFilledObject {
        line()
        indent(level + 1)
      } else {
        text += " "
      }
      text += "=>"
      if !after.isFilledObject { text += " " }
      value(after, level: level + 1)
      if !before.isLeaf, after.isLeaf { line() }
    default:
      head(change, .array(children), longest: longest, level: level)
      elements(change, children, level: level + 1)
    }
  }

  private mutating func head(_ change: JSONValue, _ value: JSONValue, longest: Int, level: Int) {
    guard let path = change["path"].string, !path.isEmpty else { return }
    let kind = change["propertyChangeType"].string ?? ""
    var padding = longest - path.unicodeScalars.count + 1
    if value.isFilledArray { padding = 1 }
    if value.isFilledObject { padding = 0 }
    if kind == "Modify", change["children"].array?.isEmpty == false { padding = 0 }
    indent(level)
    text += "\(Self.symbol(kind)) \(path):" + String(repeating: " ", count: max(0, padding))
  }

  private mutating func elements(_ change: JSONValue, _ children: [JSONValue], level: Int) {
    var level = level
    if change["path"].string?.isEmpty ?? true {
      level -= 1
      indent(level)
    }
    guard !children.isEmpty else { return line("[]") }
    line("[")
    let sorted = children.sorted { left, right in
      let (first, second) = (Int(left["path"].string ?? "") ?? 0, Int(right["path"].string ?? "") ?? 0)
      guard first == second else { return first < second }
      return Self.propertyWeight(left["propertyChangeType"].string ?? "")
        < Self.propertyWeight(right["propertyChangeType"].string ?? "")
    }
    properties(sorted, level: level)
    indent(level)
    text += "]"
  }

  // MARK: - Values

  private mutating func value(_ value: JSONValue, path: String = "", longest: Int = 0, level: Int = 0) {
    guard level < 200 else { return }
    switch value {
    case .array(let elements) where !elements.isEmpty:
      label(path, padding: 1, level: level)
      array(elements, level: level)
    case .object(let members) where !members.isEmpty: object(members, path: path, longest: longest, level: level)
    default:
      label(path, padding: longest - path.unicodeScalars.count + 1, level: level)
      switch value {
      case .string(let words): text += "\"\(words)\""
      case .null: text += "null"
      case .array: text += "[]"
      case .object: text += "{}"
      default: text += value.text()
      }
    }
  }

  private mutating func label(_ path: String, padding: Int, level: Int) {
    guard !path.isEmpty else { return }
    indent(level)
    text += path + ":" + String(repeating: " ", count: max(0, padding))
  }

  private mutating func array(_ elements: [JSONValue], level: Int) {
    line("[")
    let longest = String(elements.lastIndex { $0.isLeaf } ?? 0).utf8.count
    for (position, element) in elements.enumerated() {
      if case .object(let members) = element, !members.isEmpty {
        label("\(position)", padding: 0, level: level + 1)
        object(members, path: "", longest: 0, level: level + 1)
      } else {
        value(element, path: "\(position)", longest: longest, level: level + 1)
      }
      line()
    }
    indent(level)
    text += "]"
  }

  private mutating func object(_ members: JSONObject, path: String, longest: Int, level: Int) {
    var (longest, level) = (longest, level)
    if path.isEmpty {
      text += "\n\n"
      longest = Self.longestPath(members)
      level += 1
    }
    for (name, member) in members.pairs {
      value(member, path: path.isEmpty ? name : "\(path).\(name)", longest: longest, level: level)
      if !member.isFilledObject { line() }
    }
  }

  private static func longestPath(_ members: JSONObject, depth: Int = 0) -> Int {
    var longest = 0
    for (name, member) in members.pairs where !member.isFilledArray {
      let length = name.unicodeScalars.count
      if case .object(let inner) = member, !inner.isEmpty, depth < 100 {
        longest = max(longest, length + 1 + longestPath(inner, depth: depth + 1))
      } else {
        longest = max(longest, length)
      }
    }
    return longest
  }
}

extension JSONValue {
  fileprivate var isFilledObject: Bool { object.map { !$0.isEmpty } ?? false }
  fileprivate var isFilledArray: Bool { array.map { !$0.isEmpty } ?? false }
  fileprivate var isLeaf: Bool { !isFilledObject && !isFilledArray }
}
