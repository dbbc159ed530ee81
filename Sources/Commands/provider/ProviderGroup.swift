import ARM
package import Grammar
import JSON
import Shapes

/// `az provider`: the namespaces of the resource manager.
package enum ProviderGroup {
  /// The version of the resource manager's interface that these commands speak.
  static let version = "2024-11-01"

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "provider", "Manage resource providers.",
      verbs: [
        ("list", { list() }), ("register", { register() }), ("show", { show() }), ("unregister", { unregister() }),
      ],
      subgroups: [
        (
          "operation",
          {
            CommandGroup(
              "provider operation", "Look at what can be done with resources of providers.",
              verbs: [("list", { listOperations() }), ("show", { showOperations() })])
          }
        ),
        (
          "permission",
          {
            CommandGroup(
              "provider permission", "Look at the rights that providers ask for.",
              verbs: [("list", { listPermissions() })])
          }
        ),
      ])
  }

  /// `az provider list`.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "provider list", "List the resource providers.")
    let expand = command.argument("--expand", "What to show besides: resourceTypes/aliases.", of: String.self)
    command.ignore("")
    command.example("List the namespaces.", "az provider list --query [].namespace")
    command.run { (call, client) throws(CommandError) in
      let request = Request.generated(
        .get, "\(client.subscriptionPath)/providers", apiVersion: version, parameters: expansion(call.optional(expand)))
      return .modelled(.array(try client.pages(request)), as: .named("provider list"))
    }
    return command
  }

  /// `az provider show`.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "provider show", "Show a resource provider.")
    let namespace = command.providerNamespace()
    let expand = command.argument("--expand", "What to show besides: resourceTypes/aliases.", of: String.self)
    command.ignore("--cmd")
    command.example(
      "Tell whether a provider is registered.", "az provider show -n Microsoft.Compute --query registrationState")
    command.run { (call, client) throws(CommandError) in
      let request = Request.generated(
        .get, "\(client.subscriptionPath)/providers/\(try call.required(namespace))", apiVersion: version,
        parameters: expansion(call.optional(expand)))
      return .modelled(try client.send(request), as: .named("provider show"))
    }
    return command
  }

  private static func expansion(_ word: String?) -> [Request.Parameter] {
    word.map { [.init("$expand", $0)] } ?? []
  }

  /// `az provider register`.
  package static func register() -> Command<Client> {
    var command = Command<Client>(.classic, "provider register", "Register a resource provider.")
    let namespace = command.providerNamespace()
    let consents = command.flag("--consent-to-permissions -c", "Agree to the rights that the provider asks for.")
    let management = command.argument(
      "--management-group-id -m", "The management group in which it is registered instead.", of: String.self)
    let waits = command.flag("--wait", "Wait until it is registered.")
    let accepts = command.flag("--accept-terms", "Agree to the terms of the provider.")
    command.deprecate(accepts, target: "accept_terms", hidden: true)
    command.mature(accepts, .preview)
    command.ignore("--cmd")
    command.example("Register the image builder.", "az provider register -n Microsoft.VirtualMachineImages --wait")
    command.run { (call, client) throws(CommandError) in
      let namespace = try call.required(namespace)
      if let management = call.optional(management), !management.isEmpty {
        _ = try client.send(
          Request(
            .post, "/providers/Microsoft.Management/managementGroups/\(management)/providers/\(namespace)/register",
            apiVersion: version))
        return .nothing
      }
      let body: JSONValue? =
        call.isSet(consents) ? ["thirdPartyProviderConsent": ["consentToAuthorization": true]] : nil
      try client.change(
        namespace, "register", body: body, until: "Registered", waits: call.isSet(waits))
      // The terms of providers of others are agreed to for those alone; there is none here.
      _ = call.isSet(accepts)
      return .nothing
    }
    return command
  }

  /// `az provider unregister`.
  package static func unregister() -> Command<Client> {
    var command = Command<Client>(.classic, "provider unregister", "Unregister a resource provider.")
    let namespace = command.providerNamespace()
    let waits = command.flag("--wait", "Wait until it is not registered any more.")
    command.ignore("--cmd")
    command.example("Unregister a provider that is not used.", "az provider unregister -n Microsoft.KeyVault")
    command.run { (call, client) throws(CommandError) in
      try client.change(
        try call.required(namespace), "unregister", until: "Unregistered", waits: call.isSet(waits))
      return .nothing
    }
    return command
  }
}

extension Command where Context == Client {
  /// `--namespace -n` of a provider.
  @inline(never)
  mutating func providerNamespace() -> Key<String> {
    argument("--namespace -n", "The namespace: Microsoft.Compute.", of: String.self, required: true)
  }
}

extension Client {
  /// Registers a provider, or the contrary.
  fileprivate mutating func change(
    _ namespace: String, _ action: String, body: JSONValue? = nil, until state: String, waits: Bool
  ) throws(CommandError) {
    let path = "\(subscriptionPath)/providers/\(namespace)"
    var provider = try send(
      Request(.post, "\(path)/\(action)", apiVersion: ProviderGroup.version, body: body))
    guard provider["registrationState"].string != state else { return }
    guard waits else {
      let word = action == "register" ? "Registering" : "Unregistering"
      return warn("\(word) is still on-going. You can monitor using 'az provider show -n \(namespace)'")
    }
    // It is looked at for as long as it takes; something else than waiting for ever when nothing moves.
    for _ in 0..<10_000 {
      manager.pause(seconds: 10)
      provider = try get(path, apiVersion: ProviderGroup.version)
      if provider["registrationState"].string == state || !manager.isGoingOn { return }
    }
  }
}
