import ARM
import Grammar
import JSON
import Shapes

/// The arguments that name a resource of any kind: by its id, or by group, type and name.
struct ResourceKeys: Sendable {
  var ids: Key<[String]>?
  var id: Key<String>?
  let group: Key<String>
  let namespace: Key<String>
  let parent: Key<String>
  let type: Key<String>
  let name: Key<String>
  var version: Key<String>?
  var takesPreview: Flag?
}

extension Command where Context == Client {
  /// Declares `--ids`.
  @inline(never)
  mutating func resourceIDs() -> Key<[String]> {
    argument(
      "--ids", "The ids of resources, with spaces between; with them nothing else is needed.", of: [String].self,
      group: "Resource Id")
  }

  /// Declares `--resource-group -g` of commands on any resource.
  @inline(never)
  mutating func anyGroup() -> Key<String> {
    argument(
      "--resource-group -g",
      "The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.",
      of: String.self, group: "Resource Id", configuredDefault: "group", completer: "resource-group")
  }

  @inline(never)
  mutating func anyNamespace() -> Key<String> {
    argument("--namespace", "The namespace of the provider: Microsoft.Compute.", of: String.self, group: "Resource Id")
  }

  @inline(never)
  mutating func anyType() -> Key<String> {
    argument(
      "--resource-type",
      "The type: virtualMachineScaleSets, or with its namespace Microsoft.Compute/virtualMachineScaleSets.",
      of: String.self, group: "Resource Id")
  }

  @inline(never)
  mutating func anyParent() -> Key<String> {
    argument(
      "--parent", "What the resource is a part of: virtualNetworks/MyNet.", of: String.self, group: "Resource Id")
  }

  @inline(never)
  mutating func anyVersion() -> Key<String> {
    argument(
      "--api-version", "The version of the interface; the newest one unless it is given.", of: String.self,
      group: "Resource Id")
  }

  @inline(never)
  mutating func takesPreview() -> Flag {
    let flag = flag(
      "--latest-include-preview -v", "Take the newest version of the interface, also one that is a preview.",
      group: "Resource Id")
    mature(flag, .preview)
    return flag
  }

  /// Declares what names a resource, without the version of the interface.
  @inline(never)
  mutating func anyResource(byIDs: Bool = true) -> ResourceKeys {
    let ids = byIDs ? resourceIDs() : nil
    let group = anyGroup()
    let namespace = anyNamespace()
    let parent = anyParent()
    let type = anyType()
    let name = argument("--name -n", "The name of the resource.", of: String.self, group: "Resource Id")
    return ResourceKeys(ids: ids, group: group, namespace: namespace, parent: parent, type: type, name: name)
  }
}

/// One resource as a command line names it.
struct AnyResource: Sendable {
  var group: String?
  var namespace: String?
  var parent: String?
  var type: String?
  var name: String?
  /// Goes before everything else.
  var id: String?
  /// The version of the interface, found out if it was not given.
  var version = ""

  /// The path of the resource, or of something in it.
  ///
  /// - Throws: what the client breaks down with when a word is missing.
  func path(_ client: Client) throws(CommandError) -> String {
    if let id { return id.hasPrefix("/") ? id : "/\(id)" }
    let group = try Client.pathWord(group)
    let namespace = try Client.pathWord(namespace)
    let type = try Client.pathWord(type)
    return "\(client.subscriptionPath)/resourcegroups/\(group)/providers/\(namespace)/\(parent ?? "")/\(type)/"
      + (try Client.pathWord(name))
  }
}

extension ResourceKeys {
  /// The resources that a call is about, each with the version of its interface.
  ///
  /// - Throws: a complaint about an id that is none, about what is missing, or about a type that nobody knows.
  func targets(of call: Call, _ client: inout Client) throws(CommandError) -> [AnyResource] {
    var targets: [AnyResource] = []
    try each(of: call, &client) { (target, _) throws(CommandError) in targets.append(target) }
    return targets
  }

  /// Does something with each resource that a call is about, before the version of the next one is found out.
  func each(
    of call: Call, _ client: inout Client, _ body: (AnyResource, inout Client) throws(CommandError) -> Void
  ) throws(CommandError) {
    let hasPreview = takesPreview.map(call.isSet) ?? false
    let version = version.flatMap { call.optional($0) }
    for named in try named(by: call) {
      var target = named
      if let version {
        target.version = version
      } else if let id = target.id, !id.isEmpty {
        target.version = try client.interfaceVersion(ofID: id, takesPreview: hasPreview)
      } else {
        try Self.check(target)
        target.version = try client.interfaceVersion(
          namespace: target.namespace ?? "", parent: target.parent, type: target.type ?? "", takesPreview: hasPreview)
      }
      try body(target, &client)
    }
  }

  /// The resources as they are named.
  private func named(by call: Call) throws(CommandError) -> [AnyResource] {
    let ids = ids.flatMap { call.optional($0) } ?? []
    for id in ids where Client.parsedID(id) == nil {
      throw CommandError(.refused, "az resource: error: argument --ids: invalid ResourceId value: '\(id)'")
    }
    guard ids.isEmpty else {
      return ids.map { id in
        var target = AnyResource()
        target.id = id
        return target
      }
    }
    var target = AnyResource(
      group: call.optional(group), namespace: call.optional(namespace), parent: call.optional(parent),
      type: call.optional(type), name: call.optional(name))
    target.id = id.flatMap { call.optional($0) }
    // `Microsoft.Compute/disks` is both at once.
    if let both = target.type, target.namespace.isAbsent, target.parent.isAbsent {
      let words = both.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      if words.count > 1 {
        target.namespace = words[0]
        target.type = words[1]
      }
    }
    return [target]
  }

  private static func check(_ target: AnyResource) throws(CommandError) {
    if target.group == nil { throw CommandError(.refused, "--resource-group/-g is required.") }
    if target.type == nil { throw CommandError(.refused, "--resource-type is required") }
    if target.name == nil { throw CommandError(.refused, "--name/-n is required") }
    if target.namespace == nil { throw CommandError(.refused, "--namespace is required") }
  }
}

extension String? {
  fileprivate var isAbsent: Bool { self?.isEmpty ?? true }
}

extension Client {
  /// The version of the interface that belongs to a type: the newest that is no preview, if there is one.
  ///
  /// - Parameter parent: `virtualNetworks/net`; with one it is the version of that type.
  mutating func interfaceVersion(
    namespace: String, parent: String?, type: String, takesPreview: Bool
  ) throws(CommandError) -> String {
    let provider = try get("\(subscriptionPath)/providers/\(namespace)", apiVersion: ProviderGroup.version)
    var wanted = type
    if let parent, !parent.isEmpty { wanted = parent.split(separator: "/").first.map(String.init) ?? type }
    let types = (provider["resourceTypes"].array ?? []).filter {
      $0["resourceType"].string?.equalsIgnoringCase(wanted) ?? false
    }
    guard !types.isEmpty else { throw CommandError(.refused, "Resource type \(wanted) not found.") }
    let versions = types.count == 1 ? (types[0]["apiVersions"].array ?? []).compactMap(\.string) : []
    guard let newest = versions.first else {
      throw CommandError(
        .refused, "API version is required and could not be resolved for resource \(type)")
    }
    if takesPreview { return newest }
    return versions.first { !$0.asciiLowercased.contains("preview") } ?? newest
  }

  /// The version of the interface for what an id names.
  fileprivate mutating func interfaceVersion(ofID id: String, takesPreview: Bool) throws(CommandError) -> String {
    let words = id.split(separator: "/").map(String.init)
    guard let place = words.firstIndex(where: { $0.equalsIgnoringCase("providers") }), words.count > place + 3 else {
      guard words.count == 4 else {
        throw CommandError(.refused, "The type of value entered by --ids parameter is not supported.")
      }
      return ProviderGroup.version
    }
    let last = words.lastIndex { $0.equalsIgnoringCase("providers") } ?? place
    if last > place, words.count > last + 2 {
      // What lies on another resource is independent of that.
      return try interfaceVersion(
        namespace: words[last + 1], parent: nil, type: words[last + 2], takesPreview: takesPreview)
    }
    let types = Array(words[(place + 2)...])
    let parent = types.count > 2 ? types.dropLast(2).joined(separator: "/") : nil
    let type = types.count.isMultiple(of: 2) && types.count > 1 ? types[types.count - 2] : types.last ?? ""
    return try interfaceVersion(namespace: words[place + 1], parent: parent, type: type, takesPreview: takesPreview)
  }

  /// Makes a request about a resource of any kind, follows what it starts, and gives back the outcome.
  mutating func operate(
    _ method: Request.Method, on target: AnyResource, body: JSONValue? = nil
  ) throws(CommandError) -> JSONValue {
    try operate(
      Request(method, target.path(self), apiVersion: target.version, body: body), waits: true)
  }
}

extension Answer {
  /// What commands on any resource print: nothing, one document, or several.
  static func resources(_ documents: [JSONValue], as shape: DocumentShape) -> Answer {
    guard documents.count != 1 else { return .modelled(documents[0], as: shape) }
    return documents.isEmpty ? .nothing : .value(.array(documents.map { addingResourceGroup(shape.shown($0)) }))
  }
}
