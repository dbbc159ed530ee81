import Commands
import Grammar
import JSON
import Recordings
import Testing

/// What commands make of who is logged in.
@Suite struct AccountProfileTests {
  private func client(loggedIn: Bool = true) -> Client {
    let user = AccountProfile.User(name: "me@example.com")
    let known = ["s1", "s2"].map { id in
      AccountProfile.Account(
        id: id, name: "Subscription \(id)", tenantID: "t", tenantName: "T", tenantDomain: "t.example", user: user)
    }
    return Client(
      manager: RecordedStore(world: RecordingFixtures.world.document), subscriptionID: "s1",
      profile: AccountProfile(known: known, isLoggedIn: loggedIn, defaultID: "s1"))
  }

  private func run(_ words: [String], _ client: inout Client) throws -> Answer {
    let root = AccountRecordingTests.root.merged(with: ResourceGroupRecordingTests.root)
    let parser = CommandLineParser(root: root, surroundings: Surroundings())
    guard case .run(let invocation) = try parser.parse(words), let command = invocation.command as? Command<Client>
    else { throw CommandError(.usage, "no command") }
    return try command.run(invocation.calls[0], &client)
  }

  @Test func `another subscription can be chosen by its name`() throws {
    var client = client()
    _ = try run(["account", "set", "-s", "subscription S2"], &client)
    #expect(client.profile.defaultAccount?.id == "s2")
    guard case .value(let shown) = try run(["account", "show"], &client).content else { return }
    #expect(shown["id"] == "s2")
    #expect(shown["isDefault"] == true)
  }

  @Test func `who logs out cannot work until they log in again`() throws {
    var client = client()
    _ = try run(["logout"], &client)
    let refusal = CommandError(.refused, "Please run 'az login' to setup account.")
    #expect(throws: refusal) { try run(["group", "list"], &client) }
    #expect(throws: refusal) { try run(["account", "show"], &client) }
    #expect(client.trace.isEmpty)
    _ = try run(["login", "--service-principal", "-u", "app", "-p", "secret", "--tenant", "t"], &client)
    #expect(client.profile.defaultAccount?.user == .init(name: "app", isServicePrincipal: true))
    #expect(throws: Never.self) { try run(["account", "show"], &client) }
  }

  @Test func `in a subscription that is not there nothing is asked`() {
    var client = client()
    client.subscriptionID = "nope"
    #expect(
      throws: CommandError(.refused, "Subscription 'nope' not found. Check the spelling and casing and try again.")
    ) { try run(["group", "show", "-n", "x"], &client) }
    #expect(client.trace.isEmpty)
  }

  @Test func `login can choose the subscription`() throws {
    var client = client(loggedIn: false)
    _ = try run(["login", "--subscription", "s2"], &client)
    #expect(client.profile.isLoggedIn)
    #expect(client.profile.defaultID == "s2")
  }
}
