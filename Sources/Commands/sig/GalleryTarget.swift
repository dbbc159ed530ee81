import ARM
import Grammar
import JSON

/// The names of an image version, or of what it is in, on a command line.
struct GalleryTarget: Sendable {
  let group: Key<String>
  let gallery: Key<String>
  let definition: Key<String>

  /// Declares `--resource-group`, `--gallery-name` and `--gallery-image-definition` as handwritten commands have them.
  @inline(never)
  init(declaredIn command: inout Command<Client>) {
    group = command.resourceGroup()
    gallery = command.argument(
      "--gallery-name -r", "The name of the gallery.", of: String.self, required: true,
      completer: "Microsoft.Compute/galleries")
    definition = command.argument(
      "--gallery-image-definition -i", "The name of the image definition.", of: String.self, required: true)
  }

  /// The path of the definition.
  func path(of call: Call, _ client: Client) throws(CommandError) -> String {
    client.path(
      group: try call.required(group),
      "Microsoft.Compute/galleries/\(try call.required(gallery))/images/\(try call.required(definition))")
  }
}

extension Client {
  /// The region that a command works in: the one that is given, else that of the group.
  mutating func location(_ given: String?, ofGroup group: String) throws(CommandError) -> JSONValue {
    if let given = try location(given) as String? { return .string(given) }
    let answer = try send(
      .generated(.get, "\(subscriptionPath)/resourcegroups/\(group)", apiVersion: "2024-11-01"))
    return answer["location"]
  }
}

/// A date that `az` completes: a day alone becomes its early afternoon (gallery.md §3.1).
enum GalleryDate {
  static func completed(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return text }
    return text.utf8.contains { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "t") } ? text : text + "T12:59:59Z"
  }
}

/// A whole number as the client reads it.
enum GalleryNumber {
  /// `nil` for what Python's `int` does not take.
  static func read(_ text: String) -> Int? { (try? PythonNumbers.integer(text))?.integer }
}
