package import Commands
package import Grammar
import JSON
package import Lesson
import World

/// The simulated Azure that the state file keeps.
package struct SimulatedSite: Site {
  package init() {}

  package var profile: AccountProfile { AccountProfile(.rehearsal) }

  package func visit(_ shell: Shell, _ body: (inout SiteVisit) -> Void) throws(CommandError) -> [Note] {
    let store = try WorldStore.open(shell.stateFile())
    var azure = SimulatedAzure(world: try store.world(shell.strictness))
    azure.stepClock(wallTime: shell.outside.wallTime)
    let profile = AccountProfile(azure.world.subscription)
    var visit = SiteVisit(manager: azure, profile: profile)
    visit.cache = ObjectCache(in: azure.world)
    let cached = visit.cache.entries
    body(&visit)
    if let after = visit.manager as? SimulatedAzure { azure = after }
    if visit.profile != profile { azure.adopt(visit.profile) }
    if visit.cache.entries != cached { azure.changeWorld { $0.deferred = visit.cache.entries.map(\.json) } }
    // What the world has become is kept also when the command fails: time has passed, others were asked.
    if azure.isChanged { try store.save(azure.world) } else { try store.check(azure.world) }
    return azure.world.notes
  }
}

extension AccountProfile {
  /// Who is logged in to the world's subscription.
  fileprivate init(_ subscription: Subscription) {
    let account = Account(
      id: subscription.id, name: subscription.name, tenantID: subscription.tenantID,
      tenantName: subscription.tenantName,
      tenantDomain: subscription.tenantDomain,
      user: User(name: subscription.user, isServicePrincipal: subscription.isServicePrincipal))
    self.init(known: [account], isLoggedIn: subscription.isLoggedIn, defaultID: subscription.id)
  }
}

extension SimulatedAzure {
  /// Remembers who is logged in now.
  fileprivate mutating func adopt(_ profile: AccountProfile) {
    changeWorld { world in
      world.subscription.isLoggedIn = profile.isLoggedIn
      guard let user = profile.known.first?.user else { return }
      world.subscription.user = user.name
      world.subscription.isServicePrincipal = user.isServicePrincipal
    }
  }
}

extension ObjectCache {
  /// What the world keeps for the client, on the world's clock.
  fileprivate init(in world: World) {
    let now = world.now
    let seconds = now.seconds(since: VirtualTime(secondsSince1970: 0))
    let text = "\(now.date) \(now.timeOfDay).000000"
    self.init(entries: world.deferred.compactMap(Entry.init), nowSeconds: seconds, nowText: text)
  }
}

extension ObjectCache.Entry {
  /// The object as the state file has it.
  fileprivate var json: JSONValue {
    [
      "type": .string(type), "group": .string(group), "name": .string(name), "saved": .integer(savedSeconds),
      "savedText": .string(savedText), "document": document,
    ]
  }

  /// Reads what ``json`` wrote; `nil` for something else.
  fileprivate init?(_ json: JSONValue) {
    guard let type = json["type"].string, let group = json["group"].string, let name = json["name"].string,
      let saved = json["saved"].integer
    else { return nil }
    self.init(
      type: type, group: group, name: name, savedSeconds: saved, savedText: json["savedText"].string ?? "",
      document: json["document"])
  }
}
