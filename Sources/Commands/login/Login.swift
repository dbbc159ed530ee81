import JSON
package import Grammar

/// `az login`, `az logout`, `az rest` and `az version`, which stand in no group.
package enum RootCommands {
  package static var verbs: [CommandGroup<Client>.Verb] {
    [
      ("login", { login() }), ("logout", { logout() }), ("rest", { RestCommand.rest() }), ("version", { version() }),
    ]
  }

  /// `az login`: everybody is let in, once the arguments are as the client wants them.
  package static func login() -> Command<Client> {
    var command = Command<Client>(.classic, "login", "Log in.")
    command.describe("The simulated Azure asks for no proof: whoever logs in gets its subscriptions.")
    let keys = LoginKeys(&command)
    command.table(named: "transform_account_list")
    command.ignore("--cmd")
    command.example("Log in.", "az login")
    command.run { (call, client) throws(CommandError) in
      let user = try keys.user(call, &client)
      client.profile.isLoggedIn = true
      for position in client.profile.known.indices {
        if let user { client.profile.known[position].user = user }
      }
      if let word = call.optional(keys.subscription), !word.isEmpty {
        guard let account = client.profile.account(word) else { throw .unknownSubscription(word) }
        client.profile.defaultID = account.id
      }
      return .value(client.profile.list)
    }
    return command
  }
}

/// The arguments of `az login`.
private struct LoginKeys: Sendable {
  let username: Key<String>
  let password: Key<String>
  let tenant: Key<String>
  let scopes: Key<[String]>
  let allowsNoSubscriptions: Flag
  let claims: Key<String>
  let usesDeviceCode: Flag
  let isServicePrincipal: Flag
  let certificate: Key<String>
  let usesIssuer: Flag
  let assertion: Key<String>
  let isManaged: Flag
  let clientID: Key<String>
  let objectID: Key<String>
  let resourceID: Key<String>
  let skipsDiscovery: Flag
  let subscription: Key<String>

  init(_ command: inout Command<Client>) {
    let managed: StaticString = "Managed Identity"
    username = command.argument(
      "--username -u", "The name of a user, or the id of a service principal.", of: String.self)
    password = command.argument("--password -p", "The password or secret.", of: String.self)
    tenant = command.argument("--tenant -t", "The tenant, by id or domain.", of: String.self)
    scopes = command.argument("--scope", "What to log in for.", of: [String].self)
    allowsNoSubscriptions = command.flag("--allow-no-subscriptions", "Log in to tenants without subscriptions too.")
    claims = command.argument("--claims-challenge", "A challenge that a service gave, in base 64.", of: String.self)
    usesDeviceCode = command.flag("--use-device-code", "Log in by a code on another device.")
    isServicePrincipal = command.flag("--service-principal", "Log in as a program.")
    certificate = command.argument("--certificate", "The file of a service principal's certificate.", of: String.self)
    usesIssuer = command.flag("--use-cert-sn-issuer", "Name the certificate's subject and issuer.")
    assertion = command.argument("--federated-token", "A token of another identity provider.", of: String.self)
    isManaged = command.flag("-i --identity", "Log in as the identity of this machine.", group: managed)
    clientID = command.argument("--client-id", "The identity, by its client id.", of: String.self, group: managed)
    objectID = command.argument("--object-id", "The identity, by its object id.", of: String.self, group: managed)
    resourceID = command.argument("--resource-id", "The identity, by its resource id.", of: String.self, group: managed)
    skipsDiscovery = command.flag(
      "--skip-subscription-discovery --skip-sub", "Do not ask which subscriptions there are.")
    subscription = command.argument("--subscription -s", "The subscription to work in.", of: String.self)
  }

  /// Who logs in; `nil` for the person at the machine.
  ///
  /// Source: recordings. Everything that the real client would show to an identity provider is only checked for form.
  func user(_ call: Call, _ client: inout Client) throws(CommandError) -> AccountProfile.User? {
    try checkForm(call)
    if call.isSet(isManaged) {
      let given = [clientID, objectID, resourceID].filter { call.optional($0) != nil }
      guard given.count < 2 else {
        throw CommandError(.refused, "Usage error: Provide only one of --client-id, --object-id, --resource-id.")
      }
      let name = given.first == nil ? "systemAssignedIdentity" : "userAssignedIdentity"
      return AccountProfile.User(name: name, isServicePrincipal: true)
    }
    guard let name = call.optional(username), !name.isEmpty else { return nil }
    if !call.isSet(isServicePrincipal) {
      client.warn(
        "Starting September 1, 2025, MFA will be gradually enforced for Azure public cloud. The authentication with username and password in the command line is not supported with MFA. Consider using one of the compatible authentication methods. For more details, see https://go.microsoft.com/fwlink/?linkid=2276314"
      )
    }
    guard [password, assertion, certificate].contains(where: { call.optional($0).map { !$0.isEmpty } ?? false }) else {
      throw CommandError(.refused, "Please specify both username and password in non-interactive mode.")
    }
    if let path = call.optional(certificate), client.readFile(path) == nil {
      throw .unexpected("[Errno 2] No such file or directory: '\(path)'")
    }
    return AccountProfile.User(name: name, isServicePrincipal: call.isSet(isServicePrincipal))
  }

  private func checkForm(_ call: Call) throws(CommandError) {
    func isThere(_ key: Key<String>) -> Bool { !(call.optional(key) ?? "").isEmpty }
    let isManaged = call.isSet(isManaged)
    let isProgram = call.isSet(isServicePrincipal)
    func refuse(if isWrong: Bool, _ text: String) throws(CommandError) {
      if isWrong { throw CommandError(.refused, text) }
    }
    try refuse(
      if: isManaged && (isThere(password) || isProgram || isThere(tenant)),
      "usage error: '--identity' is not applicable with other arguments")
    try refuse(
      if: isManaged && isThere(username),
      "Passing the managed identity ID with --username is no longer supported. Use --client-id, --object-id or --resource-id instead."
    )
    try refuse(
      if: call.isSet(usesDeviceCode) && (isThere(password) || isProgram || isThere(username) || isManaged),
      "usage error: '--use-device-code' is not applicable with other arguments")
    try refuse(
      if: call.isSet(usesIssuer) && !isProgram,
      "usage error: '--use-sn-issuer' is only applicable with a service principal")
    try refuse(
      if: isProgram && !isThere(username),
      "usage error: --service-principal --username NAME --password SECRET --tenant TENANT")
    try refuse(
      if: call.isSet(skipsDiscovery) && !isThere(tenant),
      "usage error: '--skip-subscription-discovery' requires '--tenant'")
    let subscription = call.optional(subscription) ?? ""
    try refuse(
      if: call.isSet(skipsDiscovery) && !subscription.isEmpty && !Client.isUUID(subscription),
      "usage error: '--subscription' must be a subscription ID (GUID), not a name, when combined with '--skip-subscription-discovery'."
    )
    try refuse(
      if: call.optional(claims).map { Base64.decode($0) == nil } ?? false, "Incorrect padding")
  }
}
