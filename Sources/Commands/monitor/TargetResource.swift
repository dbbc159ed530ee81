import ARM
import Grammar
import JSON

/// The options that name a resource by its id, or by its name with what else an id needs.
struct TargetResourceKeys: Sendable {
  private let group: Key<String>
  private let namespace: Key<String>
  private let parent: Key<String>
  private let type: Key<String>

  /// Declares all but `--resource` itself, in the order of az.
  init(in command: inout Command<Client>) {
    namespace = command.argument(
      "--resource-namespace", "The namespace of the resource's provider.", of: String.self, group: "Target Resource")
    parent = command.argument(
      "--resource-parent", "The resource around the one meant.", of: String.self, group: "Target Resource")
    type = command.argument(
      "--resource-type", "The type of the resource.", of: String.self, group: "Target Resource")
    group = command.argument(
      "--resource-group -g", "The group of the resource.", of: String.self, group: "Target Resource",
      idPart: .resourceGroup, configuredDefault: "group", completer: "resource-group")
  }

  /// The id of the resource that a word means.
  func id(of word: String, _ call: Call, _ client: Client) throws(CommandError) -> String {
    try client.targetResource(
      word, type: call.optional(type), namespace: call.optional(namespace), parent: call.optional(parent),
      group: call.optional(group))
  }
}

extension Client {
  /// The id of a resource given by its id, or by its name with type, group and the rest.
  ///
  /// - Throws: when too little is given, or something beside an id.
  func targetResource(
    _ word: String, type: String?, namespace: String?, parent: String?, group: String?
  ) throws(CommandError) -> String {
    let usage = CommandError(
      .refused,
      "usage error: --resource ID | --resource NAME --resource-group NAME --resource-type TYPE [--resource-parent PARENT] [--resource-namespace NAMESPACE]"
    )
    if Self.parsedID(word) != nil {
      guard [namespace, parent, type].allSatisfy({ $0 ?? "" == "" }) else { throw usage }
      return word
    }
    var namespace = namespace ?? ""
    var type = type ?? ""
    if let slash = type.utf8.lastIndex(of: UInt8(ascii: "/")) {
      if namespace.isEmpty { namespace = String(type[..<slash]) }
      type = String(type[type.utf8.index(after: slash)...])
    }
    let group = group ?? ""
    guard !group.isEmpty, !namespace.isEmpty, !type.isEmpty, !word.isEmpty else { throw usage }
    let middle = parent.map { $0.isEmpty ? "" : "\($0)/" } ?? ""
    return path(group: group, "\(namespace)/\(middle)\(type)/\(word)")
  }
}
