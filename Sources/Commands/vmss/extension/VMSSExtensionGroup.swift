package import Grammar
import JSON

/// `az vmss extension`.
package enum VMSSExtensionGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vmss extension", "Manage extensions of a scale set.",
      verbs: [
        ("delete", { delete() }),
        ("list", { list() }),
        ("set", { set() }),
        ("show", { show() }),
        ("upgrade", { upgrade() }),
      ],
      subgroups: [("image", { ExtensionImageGroup.group(.scaleSet) })])
  }

  /// Where a scale set, as it is printed, keeps its extensions.
  static let place = ["virtualMachineProfile", "extensionProfile", "extensions"]

  /// The extensions of a scale set; `nil` when it has no place for any.
  static func extensions(of scaleSet: JSONValue) -> [JSONValue]? {
    guard let profile = scaleSet.at("virtualMachineProfile", "extensionProfile").object, !profile.isEmpty else {
      return nil
    }
    return profile["extensions"]?.array ?? []
  }
}

extension Command where Context == Client {
  /// Declares `--name -n` of an extension.
  @inline(never)
  mutating func extensionName(_ help: StaticString = "The name of the extension.") -> Key<String> {
    argument("--name -n", help, of: String.self, required: true)
  }
}
