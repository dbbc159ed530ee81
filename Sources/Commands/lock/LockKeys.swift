import ARM
import Grammar
import JSON

/// The arguments of commands on locks.
struct LockKeys: Sendable {
  let level: LockLevel
  /// The command, as complaints name it.
  let words: String
  var name: Key<String>?
  var kind: Key<LockKind>?
  var group: Key<String>?
  var namespace: Key<String>?
  var notes: Key<String>?
  var parent: Key<String>?
  var type: Key<String>?
  var resource: Key<String>?
  var ids: Key<[String]>?
}

/// What a command asks of its arguments.
struct LockArguments: OptionSet {
  let rawValue: Int
  static let name = LockArguments(rawValue: 1)
  static let kind = LockArguments(rawValue: 2)
  static let notes = LockArguments(rawValue: 4)
  static let ids = LockArguments(rawValue: 8)
  /// Name, kind and group must be given.
  static let whole = LockArguments(rawValue: 16)
  /// The group must be given.
  static let group = LockArguments(rawValue: 32)
}

extension LockKeys {
  /// Declares the arguments in az's order.
  init(_ level: LockLevel, _ wanted: LockArguments, in command: inout Command<Client>) {
    self.level = level
    words = command.declaration.words.text
    let isWhole = wanted.contains(.whole)
    if wanted.contains(.name) {
      name = command.argument("--name -n", "The name of the lock.", of: String.self, required: isWhole)
    }
    if isWhole { kind = command.lockKind(required: true) }
    if level.takesGroup {
      group = command.lockedGroup(
        required: level == .group && (isWhole || wanted.contains(.group)),
        idPart: level == .group ? nil : .resourceGroup)
    }
    if level.takesResource { namespace = command.anyNamespace() }
    if wanted.contains(.notes) { notes = command.argument("--notes", "What the lock is for.", of: String.self) }
    if level.takesResource {
      parent = command.anyParent()
      type = command.anyType()
      resource = command.argument(
        "--resource --resource-name", "The name of what is locked, or its id; then nothing else is needed.",
        of: String.self, group: "Resource Id")
    }
    if wanted.contains(.kind), !isWhole { kind = command.lockKind(required: false) }
    if wanted.contains(.ids) {
      ids = command.argument("--ids", "The ids of locks, with spaces between.", of: [String].self)
    }
    switch level {
    case .anything, .resource: command.ignore("--cmd")
    case .subscription:
      command.ignore(
        "--cmd --resource-group --__RESOURCE_PROVIDER_NAMESPACE --__PARENT_RESOURCE_PATH --__RESOURCE_TYPE --__RESOURCE_NAME"
      )
    case .group:
      command.ignore(
        "--cmd --__RESOURCE_PROVIDER_NAMESPACE --__PARENT_RESOURCE_PATH --__RESOURCE_TYPE --__RESOURCE_NAME")
    }
  }
}

extension Command where Context == Client {
  @inline(never)
  fileprivate mutating func lockKind(required: Bool) -> Key<LockKind> {
    argument("--lock-type -t", "What the lock forbids.", of: LockKind.self, required: required)
  }

  @inline(never)
  fileprivate mutating func lockedGroup(required: Bool, idPart: IDPart?) -> Key<String> {
    argument(
      "--resource-group -g",
      "The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.",
      of: String.self, required: required, idPart: idPart, configuredDefault: "group", completer: "resource-group")
  }
}

/// Where a lock lies.
struct LockPlace: Sendable, Equatable {
  var group: String?
  var namespace: String?
  var parent: String?
  var type: String?
  var resource: String?
  var name: String?

  /// The path of the locks there.
  func path(_ client: Client) -> String {
    let locks = "providers/Microsoft.Authorization/locks"
    guard let group else { return "\(client.subscriptionPath)/\(locks)" }
    guard let resource else { return "\(client.subscriptionPath)/resourceGroups/\(group)/\(locks)" }
    return
      "\(client.subscriptionPath)/resourcegroups/\(group)/providers/\(namespace ?? "")/\(parent ?? "")/\(type ?? "")/"
      + "\(resource)/\(locks)"
  }

  /// The path of one lock there.
  func path(_ client: Client, ofOne name: String?) throws(CommandError) -> String {
    "\(path(client))/\(try Client.pathWord(name))"
  }
}

extension LockKeys {
  /// The places that a call names: one, or one for each id.
  ///
  /// - Throws: az's complaint about what is missing or does not fit together.
  func places(of call: Call) throws(CommandError) -> [LockPlace] {
    let ids = ids.flatMap { call.optional($0) } ?? []
    guard ids.isEmpty else {
      var places: [LockPlace] = []
      for id in ids { places.append(try place(ofID: id)) }
      return places
    }
    func given(_ key: Key<String>?) -> String? { key.flatMap { call.optional($0) } }
    var place = LockPlace(
      group: given(group), namespace: given(namespace), parent: given(parent), type: given(type),
      resource: given(resource), name: given(name))
    if level == .group, place.group.isAbsent {
      throw CommandError(.refused, "Missing required --resource-group/-g parameter.")
    }
    if level == .resource, place.resource.isAbsent {
      throw CommandError(.refused, "Missing required resource_name parameter.")
    }
    if level.takesResource { try Self.complete(&place) }
    return [place]
  }

  /// Reads the id of a lock; of the kind that these commands are for.
  private func place(ofID id: String) throws(CommandError) -> LockPlace {
    let words = id.split(separator: "/").map(String.init)
    guard words.count > 5, words.count.isMultiple(of: 2), words[0].equalsIgnoringCase("subscriptions"),
      words[words.count - 4] == "providers", words[words.count - 2] == "locks"
    else {
      // Of the general commands the parser reads the ids, of the others a validator that breaks down.
      throw CommandError(
        .usage,
        level == .anything
          ? "az \(words): error: argument --ids: invalid ResourceId value: '\(id)'"
          : "'NoneType' object has no attribute 'groupdict'")
    }
    var place = LockPlace()
    place.name = words[words.count - 1]
    if words.count > 6 { place.group = words[3] }
    if words.count > 8, words.count >= 12 {
      place.namespace = words[5]
      place.resource = words[words.count - 5]
      place.type = words[words.count - 6]
      let parent = words[6..<(words.count - 6)]
      if !parent.isEmpty { place.parent = parent.joined(separator: "/") }
    }
    let isFine =
      switch level {
      case .anything: true
      case .subscription: place.group == nil
      case .group: place.group != nil && place.resource == nil
      case .resource: place.resource != nil
      }
    guard isFine else {
      let word = level == .subscription ? "subscription" : level == .group ? "group" : "resource"
      throw CommandError(.refused, "\(id) is not a valid \(word)-level lock id.")
    }
    return place
  }

  /// Fills in what an id says, and complains about what says nothing.
  private static func complete(_ place: inout LockPlace) throws(CommandError) {
    guard place.group != nil else {
      if let resource = place.resource {
        guard let id = Client.parsedID(resource) else {
          throw CommandError(
            .refused,
            "--resource is not a valid resource ID. --resource as a resource name is ignored if --resource-group is not given."
          )
        }
        place.fill(from: id)
        return
      }
      for (option, value) in [
        ("--resource-type", place.type), ("--namespace", place.namespace), ("--parent", place.parent),
      ]
      where value != nil {
        throw CommandError(.refused, "\(option) is ignored if --resource-group is not given.")
      }
      return
    }
    guard place.resource != nil else {
      for (option, value) in [
        ("--resource-type", place.type), ("--namespace", place.namespace), ("--parent", place.parent),
      ]
      where value != nil {
        throw CommandError(.refused, "\(option) is ignored if --resource is not given.")
      }
      return
    }
    guard let type = place.type, !type.isEmpty else {
      throw CommandError(
        .refused, "--resource-type is required if the --name, --resource, --resource-group is present")
    }
    let words = type.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if place.namespace == nil {
      guard words.count > 1 else {
        throw CommandError(
          .refused,
          "A resource namespace is required if the --name, --resource, --resource-group is present."
            + "Expected <namespace>/<type> or --namespace=<namespace>")
      }
      if words.count == 2 {
        place.namespace = words[0]
        place.type = words[1]
      }
    } else if words.count != 1 {
      throw CommandError(.refused, "Resource namespace specified in both --resource-type and --namespace")
    }
  }
}

extension LockPlace {
  /// Takes over what an id says.
  fileprivate mutating func fill(from id: ResourceID) {
    let words = id.segments.map(String.init)
    guard let place = words.firstIndex(where: { $0.equalsIgnoringCase("providers") }), words.count > place + 3 else {
      group = id.group
      resource = nil
      return
    }
    group = id.group
    namespace = words[place + 1]
    let rest = words[(place + 2)...]
    resource = rest.last
    type = rest.dropLast().last
    let outer = rest.dropLast(2)
    parent = outer.isEmpty ? nil : outer.joined(separator: "/")
  }
}

extension String? {
  fileprivate var isAbsent: Bool { self?.isEmpty ?? true }
}
