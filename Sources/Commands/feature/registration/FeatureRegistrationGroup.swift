import ARM
package import Grammar
import JSON
import Shapes

/// `az feature registration`: the same features, by the newer interface in which a registration is put and deleted.
package enum FeatureRegistrationGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "feature registration", "Manage registrations of features.",
      verbs: [
        ("create", { create() }), ("delete", { delete() }), ("list", { list() }), ("show", { show() }),
      ])
  }

  private static func path(_ namespace: String, _ name: String) -> String {
    "featureProviders/\(namespace)/subscriptionFeatureRegistrations/\(name)"
  }

  /// `az feature registration create`.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "feature registration create", "Register a feature.")
    let keys = command.feature()
    command.ignore("")
    command.example(
      "Register a feature.", "az feature registration create --namespace Microsoft.Compute -n EncryptionAtHost")
    command.run { (call, client) throws(CommandError) in
      let path = client.featurePath(path(try call.required(keys.namespace), try call.required(keys.name)))
      let response = client.answer(Request(.put, path, apiVersion: FeatureGroup.version, body: [:]))
      // This command knows one good answer.
      guard response.status == 200 else {
        throw response.isSuccess
          ? CommandError(
            .refused, "Operation returned an invalid status '\(CommandError.reason(of: response.status))'")
          : CommandError(response)
      }
      return .modelled(response.body ?? .null, as: .named("feature registration create"))
    }
    return command
  }

  /// `az feature registration delete`.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "feature registration delete", "Take back the registration of a feature.")
    let keys = command.feature()
    command.confirm()
    command.ignore("")
    command.example(
      "Take a registration back.", "az feature registration delete --namespace Microsoft.Compute -n EncryptionAtHost -y"
    )
    command.run { (call, client) throws(CommandError) in
      let path = client.featurePath(path(try call.required(keys.namespace), try call.required(keys.name)))
      _ = try client.send(Request(.delete, path, apiVersion: FeatureGroup.version))
      return .nothing
    }
    return command
  }

  /// `az feature registration list`.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "feature registration list", "List registrations of features.")
    let namespace = command.argument("--namespace", "Only those of a namespace: Microsoft.Compute.", of: String.self)
    command.table("[].{Name:name, RegistrationState:properties.state}")
    command.ignore("")
    command.example("List what is registered.", "az feature registration list")
    command.run { (call, client) throws(CommandError) in
      let rest =
        call.optional(namespace).flatMap { $0.isEmpty ? nil : $0 }
        .map { "featureProviders/\($0)/subscriptionFeatureRegistrations" } ?? "subscriptionFeatureRegistrations"
      let request = Request(.get, client.featurePath(rest), apiVersion: FeatureGroup.version)
      return .modelled(.array(try client.pages(request)), as: .named("feature registration list"))
    }
    return command
  }

  /// `az feature registration show`.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "feature registration show", "Show the registration of a feature.")
    let namespace = command.argument(
      "--provider-namespace", "The namespace: Microsoft.Compute.", of: String.self, required: true)
    let name = command.argument("--name -n", "The name of the feature.", of: String.self, required: true)
    command.table("{Name:name, RegistrationState:properties.state}")
    command.ignore("--cmd")
    command.example(
      "Show a registration.", "az feature registration show --provider-namespace Microsoft.Compute -n EncryptionAtHost")
    command.run { (call, client) throws(CommandError) in
      let path = client.featurePath(path(try call.required(namespace), try call.required(name)))
      let document = try client.send(Request(.get, path, apiVersion: FeatureGroup.version))
      return .modelled(document, as: .named("feature registration show"))
    }
    return command
  }
}
