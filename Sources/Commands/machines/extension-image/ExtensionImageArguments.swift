import ARM
import Grammar

/// Where a publisher's extensions are published.
struct ExtensionPublisherKeys: Sendable {
  let location: Key<String>
  let publisher: Key<String>
}

/// How the versions of an extension are listed.
struct ExtensionVersionQuery: Sendable {
  enum Part: String, ArgumentChoice {
    case properties
  }

  let expand: Key<Part>
  let filter: Key<String>
  let order: Key<String>
  let top: Key<Int>

  init(declaredIn command: inout Command<Client>) {
    expand = command.argument("--expand", "Parts to show.", of: Part.self)
    filter = command.argument("--filter", "Which versions to list: \"startswith(name,'2.1')\".", of: String.self)
    order = command.argument("--orderby", "How to order them: \"name desc\".", of: String.self)
    top = command.argument("--top", "The most versions to list.", of: Int.self)
  }

  func parameters(of call: Call) -> [Request.Parameter] {
    [
      ("$expand", call.optional(expand)?.rawValue), ("$filter", call.optional(filter)),
      ("$orderby", call.optional(order)), ("$top", call.optional(top).map { "\($0)" }),
    ].compactMap { name, value in value.map { Request.Parameter(name, $0) } }
  }
}

extension Command where Context == Client {
  /// Declares `--location` and `--publisher`, of which an id can hold the values.
  @inline(never)
  mutating func extensionPublisher() -> ExtensionPublisherKeys {
    ExtensionPublisherKeys(
      location: argument(
        "--location -l", "The region. `az account list-locations` shows them.", of: String.self, required: true,
        idPart: .name, configuredDefault: "location", completer: "location"),
      publisher: argument(
        "-p --publisher --publisher-name", "Who publishes it.", of: String.self, required: true, idPart: .child(1)))
  }

  /// Declares the type of an extension.
  @inline(never)
  mutating func extensionType() -> Key<String> {
    argument("-n --name --type", "The type of the extension.", of: String.self, required: true, idPart: .child(3))
  }
}

extension Client {
  /// The path of the extensions that a publisher has in a region.
  mutating func extensionTypesPath(
    of call: Call, _ keys: ExtensionPublisherKeys
  ) throws(CommandError) -> String {
    let region: String = try location(try call.required(keys.location))
    let publisher = try call.required(keys.publisher)
    return "\(subscriptionPath)/providers/Microsoft.Compute/locations/\(region)/publishers/\(publisher)"
      + "/artifacttypes/vmextension/types"
  }
}
