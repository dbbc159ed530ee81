import ARM
package import Grammar
import JSON
import Shapes

/// `az feature`: what a subscription can try before everybody has it.
package enum FeatureGroup {
  /// The version of the interface that these commands speak.
  static let version = "2021-07-01"

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "feature", "Manage features of resource providers.",
      verbs: [
        ("list", { list() }), ("register", { register() }), ("show", { show() }), ("unregister", { unregister() }),
      ],
      subgroups: [("registration", { FeatureRegistrationGroup.group() })])
  }

  /// `az feature list`.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "feature list", "List features.")
    let namespace = command.argument("--namespace", "Only those of a namespace: Microsoft.Compute.", of: String.self)
    command.table("[].{Name:name, RegistrationState:properties.state}")
    command.ignore("")
    command.example(
      "List the features of scale sets and machines.", "az feature list --namespace Microsoft.Compute -o table")
    command.run { (call, client) throws(CommandError) in
      let namespace = call.optional(namespace).flatMap { $0.isEmpty ? nil : $0 }
      let path = client.featurePath(namespace.map { "providers/\($0)/features" } ?? "features")
      let request = Request(.get, path, apiVersion: version)
      return .modelled(.array(try client.pages(request)), as: .named("feature list"))
    }
    return command
  }

  /// `az feature show`.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "feature show", "Show a feature.")
    let keys = command.feature()
    command.table("{Name:name, RegistrationState:properties.state}")
    command.ignore("--cmd")
    command.example("Show a feature.", "az feature show --namespace Microsoft.Compute -n EncryptionAtHost")
    command.run { (call, client) throws(CommandError) in
      let request = Request(.get, try keys.path(of: call, client), apiVersion: version)
      return .modelled(try client.send(request), as: .named("feature show"))
    }
    return command
  }

  /// `az feature register`.
  package static func register() -> Command<Client> {
    var command = Command<Client>(.classic, "feature register", "Register a feature.")
    let keys = command.feature()
    command.ignore("")
    command.example("Register a feature.", "az feature register --namespace Microsoft.Compute -n EncryptionAtHost")
    command.run { (call, client) throws(CommandError) in
      try keys.change("register", "registered", of: call, &client)
    }
    return command
  }

  /// `az feature unregister`.
  package static func unregister() -> Command<Client> {
    var command = Command<Client>(.classic, "feature unregister", "Unregister a feature.")
    let keys = command.feature()
    command.ignore("")
    command.example("Unregister a feature.", "az feature unregister --namespace Microsoft.Compute -n EncryptionAtHost")
    command.run { (call, client) throws(CommandError) in
      try keys.change("unregister", "unregistered", of: call, &client)
    }
    return command
  }
}

/// The arguments that name a feature.
struct FeatureKeys: Sendable {
  let namespace: Key<String>
  let name: Key<String>

  func path(of call: Call, _ client: Client) throws(CommandError) -> String {
    client.featurePath("providers/\(try call.required(namespace))/features/\(try call.required(name))")
  }

  fileprivate func change(
    _ action: String, _ word: String, of call: Call, _ client: inout Client
  ) throws(CommandError) -> Answer {
    client.warn(
      "Once the feature '\(try call.required(name))' is \(word), invoking 'az provider register -n "
        + "\(try call.required(namespace))' is required to get the change propagated")
    let request = Request(.post, "\(try path(of: call, client))/\(action)", apiVersion: FeatureGroup.version)
    return .modelled(try client.send(request), as: .named("feature register"))
  }
}

extension Command where Context == Client {
  @inline(never)
  mutating func feature() -> FeatureKeys {
    let namespace = argument("--namespace", "The namespace: Microsoft.Compute.", of: String.self, required: true)
    let name = argument("--name -n", "The name of the feature.", of: String.self, required: true)
    return FeatureKeys(namespace: namespace, name: name)
  }
}

extension Client {
  func featurePath(_ rest: String) -> String { "\(subscriptionPath)/providers/Microsoft.Features/\(rest)" }
}
