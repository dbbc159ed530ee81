package import Grammar
import JSON

/// `az cache`: what `--defer` has put aside (image-builder.md §3.3).
package enum CacheGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "cache", "Manage objects that `--defer` has put aside.",
      verbs: [
        ("delete", { delete() }), ("list", { list() }), ("purge", { purge() }), ("show", { show() }),
      ])
  }

  /// An object by its names.
  private struct Names: Sendable {
    let group: Key<String>
    let name: Key<String>
    let type: Key<String>

    init(declaredIn command: inout Command<Client>) {
      group = command.resourceGroupWithoutID(required: true)
      name = command.argument("--name -n", "The name of the object.", of: String.self, required: true)
      type = command.argument("--resource-type -t", "What it is: ImageTemplate.", of: String.self, required: true)
    }
  }

  private static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "cache list", "List objects that were put aside.")
    command.example("List them.", "az cache list")
    command.run { (_, client) throws(CommandError) in
      .value(
        .array(
          client.cache.entries.map { entry in
            [
              "lastSaved": .string(entry.savedText), "name": .string(entry.name),
              "resourceGroup": .string(entry.group), "resourceType": .string(entry.type),
            ]
          }))
    }
    return command
  }

  private static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "cache show", "Show an object that was put aside.")
    let names = Names(declaredIn: &command)
    command.exampleOfRequired()
    command.run { (call, client) throws(CommandError) in
      let (type, group, name) = (
        try call.required(names.type), try call.required(names.group), try call.required(names.name)
      )
      guard let found = client.cache.find(type, group, name) else {
        throw CommandError(
          .refused,
          "Not found in cache: ~/.azure/object_cache/AzureCloud/\(client.subscriptionID)/\(group)/\(type)/\(name).json")
      }
      return .value(found.document)
    }
    return command
  }

  private static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "cache delete", "Forget an object that was put aside.")
    let names = Names(declaredIn: &command)
    command.exampleOfRequired()
    command.run { (call, client) throws(CommandError) in
      client.cache.remove(
        try call.required(names.type), try call.required(names.group), try call.required(names.name))
      return .nothing
    }
    return command
  }

  private static func purge() -> Command<Client> {
    var command = Command<Client>(.classic, "cache purge", "Forget all objects that were put aside.")
    command.example("Forget them.", "az cache purge")
    command.run { (_, client) throws(CommandError) in
      client.cache.entries = []
      return .nothing
    }
    return command
  }
}
