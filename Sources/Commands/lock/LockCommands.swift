import ARM
import Grammar
import JSON
import Shapes

extension LockGroup {
  /// `create`: makes a lock.
  static func create(_ level: LockLevel, _ words: StaticString) -> Command<Client> {
    var command = Command<Client>(.classic, words, "Make a lock.")
    let keys = LockKeys(level, [.whole, .name, .kind, .notes], in: &command)
    command.exampleOfLock(
      level, "Keep from being deleted.",
      [
        "az lock create -n keep -t CanNotDelete -g MyGroup", "az account lock create -n keep -t CanNotDelete",
        "az group lock create -n keep -t CanNotDelete -g MyGroup",
        "az resource lock create -n keep -t CanNotDelete -g MyGroup --resource MyNet --resource-type Microsoft.Network/virtualNetworks",
      ])
    command.run { (call, client) throws(CommandError) in
      var documents: [JSONValue] = []
      for place in try keys.places(of: call) {
        var properties = JSONObject()
        if let kind = keys.kind.flatMap({ call.optional($0) }) { properties["level"] = .string(kind.rawValue) }
        if let notes = keys.notes.flatMap({ call.optional($0) }) { properties["notes"] = .string(notes) }
        documents.append(try client.put(["properties": .object(properties)], at: place))
      }
      return shown(documents)
    }
    return command
  }

  /// `update`: gives a lock another kind or other notes.
  static func update(_ level: LockLevel, _ words: StaticString) -> Command<Client> {
    var command = Command<Client>(.classic, words, "Update a lock.")
    let keys = LockKeys(level, [.name, .kind, .notes, .ids], in: &command)
    command.exampleOfLock(
      level, "Say what a lock is for.",
      [
        "az lock update -n keep --notes 'the payments fleet' -g MyGroup",
        "az account lock update -n keep --notes 'the payments fleet'",
        "az group lock update -n keep --notes 'the payments fleet' -g MyGroup",
        "az resource lock update -n keep --notes 'the payments fleet' -g MyGroup --resource MyNet --resource-type Microsoft.Network/virtualNetworks",
      ])
    command.run { (call, client) throws(CommandError) in
      var documents: [JSONValue] = []
      for place in try keys.places(of: call) {
        try client.checkAim(place)
        let old = try client.get(place.path(client, ofOne: place.name), apiVersion: version)["properties"]
        var properties = JSONObject()
        for member in ["level", "notes", "owners"] where !old[member].isNull { properties[member] = old[member] }
        if let kind = keys.kind.flatMap({ call.optional($0) }) { properties["level"] = .string(kind.rawValue) }
        if let notes = keys.notes.flatMap({ call.optional($0) }) { properties["notes"] = .string(notes) }
        documents.append(try client.put(["properties": .object(properties)], at: place))
      }
      return shown(documents)
    }
    return command
  }

  /// `show`.
  static func show(_ level: LockLevel, _ words: StaticString) -> Command<Client> {
    var command = Command<Client>(.classic, words, "Show a lock.")
    let keys = LockKeys(level, [.name, .ids], in: &command)
    command.exampleOfLock(
      level, "Show a lock.",
      [
        "az lock show -n keep -g MyGroup", "az account lock show -n keep", "az group lock show -n keep -g MyGroup",
        "az resource lock show -n keep -g MyGroup --resource MyNet --resource-type Microsoft.Network/virtualNetworks",
      ])
    command.run { (call, client) throws(CommandError) in
      var documents: [JSONValue] = []
      for place in try keys.places(of: call) {
        try client.checkAim(place)
        documents.append(try client.get(place.path(client, ofOne: place.name), apiVersion: version))
      }
      return shown(documents)
    }
    return command
  }

  /// `delete`.
  static func delete(_ level: LockLevel, _ words: StaticString) -> Command<Client> {
    var command = Command<Client>(.classic, words, "Delete a lock.")
    let keys = LockKeys(level, [.name, .ids], in: &command)
    command.exampleOfLock(
      level, "Delete a lock.",
      [
        "az lock delete -n keep -g MyGroup", "az account lock delete -n keep",
        "az group lock delete -n keep -g MyGroup",
        "az resource lock delete -n keep -g MyGroup --resource MyNet --resource-type Microsoft.Network/virtualNetworks",
      ])
    command.run { (call, client) throws(CommandError) in
      for place in try keys.places(of: call) {
        try client.checkAim(place)
        _ = try client.send(
          Request(.delete, place.path(client, ofOne: place.name), apiVersion: version))
      }
      return .nothing
    }
    return command
  }

  /// `list`: the locks on something and on all in it.
  static func list(_ level: LockLevel, _ words: StaticString) -> Command<Client> {
    var command = Command<Client>(.classic, words, "List locks.")
    let keys = LockKeys(level, [.group], in: &command)
    let filter = command.argument("--filter-string", "Which locks: atScope().", of: String.self)
    command.exampleOfLock(
      level, "List locks.",
      [
        "az lock list -g MyGroup", "az account lock list", "az group lock list -g MyGroup",
        "az resource lock list -g MyGroup --resource MyNet --resource-type Microsoft.Network/virtualNetworks",
      ])
    command.run { (call, client) throws(CommandError) in
      guard let place = try keys.places(of: call).first else { return .nothing }
      let parameters = call.optional(filter).map { [Request.Parameter("$filter", $0)] } ?? []
      let request = Request.generated(.get, place.path(client), apiVersion: version, parameters: parameters)
      return .modelled(.array(try client.pages(request)), as: .named("group lock list"))
    }
    return command
  }

  private static func shown(_ documents: [JSONValue]) -> Answer {
    let shape = DocumentShape.named("group lock show")
    let shown = documents.map { addingResourceGroup(shape.shown($0)) }
    return .value(shown.count == 1 ? shown[0] : .array(shown))
  }
}

extension Command where Context == Client {
  /// An example: for anything, a subscription, a group and a resource.
  @inline(never)
  fileprivate mutating func exampleOfLock(_ level: LockLevel, _ title: StaticString, _ lines: [StaticString]) {
    switch level {
    case .anything: example(title, lines[0])
    case .subscription: example(title, lines[1])
    case .group: example(title, lines[2])
    case .resource: example(title, lines[3])
    }
  }
}

extension Client {
  fileprivate mutating func put(_ body: JSONValue, at place: LockPlace) throws(CommandError) -> JSONValue {
    try send(
      Request(.put, place.path(self, ofOne: place.name), apiVersion: LockGroup.version, body: body))
  }

  /// Helps who names a lock that lies elsewhere: the only lock of that name must be the one that is meant.
  fileprivate mutating func checkAim(_ place: LockPlace) throws(CommandError) {
    let name = place.name ?? "None"
    let all = try pages(
      Request(
        .get, "\(subscriptionPath)/providers/Microsoft.Authorization/locks", apiVersion: LockGroup.version))
    let found = all.filter { $0["name"] == .string(name) }
    guard found.count == 1, let id = found[0]["id"].string.flatMap({ ResourceID($0) }), let group = id.group else {
      return
    }
    if let wanted = place.group, !wanted.isEmpty, !wanted.equalsIgnoringCase(group) {
      throw CommandError(.refused, "Unexpected --resource-group for lock \(name), expected \(group)")
    }
    let words = id.segments.dropFirst(4).dropLast(4).map(String.init)
    guard words.count > 3 else { return }
    if let namespace = place.namespace, !namespace.isEmpty, !namespace.equalsIgnoringCase(words[1]) {
      throw CommandError(.refused, "Unexpected --namespace for lock \(name), expected \(words[1])")
    }
    let parent = words[2..<(words.count - 2)].joined(separator: "/")
    guard parent == place.parent ?? "" else {
      throw CommandError(.refused, "Unexpected --parent for lock \(name), expected \(parent)")
    }
    guard place.type == words[words.count - 2] else {
      throw CommandError(.refused, "Unexpected --resource-type for lock \(name), expected \(words[words.count - 2])")
    }
    guard place.resource == words[words.count - 1] else {
      throw CommandError(.refused, "Unexpected --resource-name for lock \(name), expected \(words[words.count - 1])")
    }
  }
}
