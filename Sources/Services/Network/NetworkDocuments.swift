import ARM
import JSON
import World

/// What `Microsoft.Network` says about its documents beyond their declarations (platform.md §11).
enum NetworkDocuments: DocumentRules {
  static var marksVersions: Bool { true }

  static func checkName(_ name: String, of type: DocumentType) throws(ServiceError) {
    guard NetworkName.isValid(name) else { throw .invalidNetworkName(name) }
  }

  static func complete(_ document: inout JSONValue, _ type: DocumentType, _ id: ResourceID) {
    if type.name == "networkSecurityGroups", let defaults = type.child("defaultSecurityRules") {
      document.set(
        .array(DefaultSecurityRule.documents(of: id, defaults, etag: document["etag"])),
        at: ["properties", defaults.name])
    }
    NetworkRules(type: type, id: id).complete(&document)
  }

  static func assign(_ document: inout JSONValue, _ type: DocumentType, in world: inout World) throws(ServiceError) {
    try NetworkAddresses.assign(to: &document, type, in: &world)
    if type.name == "virtualNetworks" { NetworkPeering.assignStates(to: &document, in: world) }
  }

  static func check(
    _ document: JSONValue, _ type: DocumentType, _ id: ResourceID, replacing existing: JSONValue, in world: World
  ) throws(ServiceError) {
    try NetworkRules(type: type, id: id).check(document, in: world)
    if type.name == "virtualNetworks" { try NetworkPeering.check(document, replacing: existing, in: world) }
  }

  static func checkDeletion(of id: ResourceID, in outer: ResourceID, world: inout World) throws(ServiceError) {
    try NetworkDeletion.check(id, in: outer, world: &world)
  }

  static func follow(_ id: ResourceID, in world: inout World) {
    if id.isType("Microsoft.Network/virtualNetworks") { NetworkPeering.connect(id, in: &world) }
  }

  static func letGo(of id: ResourceID, in world: inout World) {
    let root = id.names.count > 1 ? id.parent ?? id : id
    if NetworkDeletion.isBalancer(root) { NetworkDeletion.letGo(of: id, in: &world) }
    if root.isType("Microsoft.Network/virtualNetworks") { NetworkPeering.disconnect(from: id, in: &world) }
  }

  static func act(
    _ verb: String, on resource: Resource, _ call: ServiceCall, in world: inout World
  ) throws(ServiceError) -> Response? {
    try NetworkActions.act(verb, on: resource, call, in: &world)
  }

  static func listed(_ documents: [JSONValue], _ type: DocumentType, in world: World) -> [JSONValue] {
    guard NetworkView.showsUsers(type) else { return documents }
    let view = NetworkView(type: type, uses: NetworkUses(in: world))
    return documents.map(view.shown)
  }

  /// One resource also shows what instances of scale sets use of it; lists do without these, because there may be a
  /// hundred thousand.
  static func shown(_ document: JSONValue, _ type: DocumentType, in world: inout World) -> JSONValue {
    guard NetworkView.showsUsers(type) else { return document }
    var view = NetworkView(type: type, uses: NetworkUses(in: world))
    if let id = document["id"].string { view.uses.addInstances(using: ResourceID(trusted: id), in: &world) }
    return view.shown(document)
  }
}
