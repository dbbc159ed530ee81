package import Grammar
package import JSON

// Arguments that many commands take, each declared once.
//
// The names given as `completer` are what the shell resolves to live values (Shell/Completing/LiveValues.swift):
// `resource-group`, `location`, `scale-set`, `virtual-machine`, `instance`, `subscription`, `image`, `file`, or the type of
// a resource, `Microsoft.Network/virtualNetworks`.

extension Command where Context == Client {
  /// `--resource-group -g`.
  @inline(never)
  package mutating func resourceGroup(required: Bool = true) -> Key<String> {
    argument(
      "--resource-group -g",
      "The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.",
      of: String.self, required: required, idPart: .resourceGroup, configuredDefault: "group",
      completer: "resource-group")
  }

  /// `--resource-group -g` of commands that list or that no id can stand in for.
  @inline(never)
  package mutating func resourceGroupWithoutID(required: Bool) -> Key<String> {
    argument(
      "--resource-group -g",
      "The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.",
      of: String.self, required: required, configuredDefault: "group", completer: "resource-group")
  }

  /// `--location -l`; redeem the key by ``Client/location(_:)``, because a display name is looked up.
  @inline(never)
  package mutating func location(required: Bool = false) -> Key<String> {
    argument(
      "--location -l",
      "The region. `az account list-locations` shows them; a default can be kept with `az configure --defaults location=NAME`.",
      of: String.self, required: required, configuredDefault: "location", completer: "location")
  }

  /// `--tags`.
  @inline(never)
  package mutating func resourceTags() -> Key<JSONObject> {
    tags("Tags of the resource: words KEY[=VALUE] with spaces between. An empty text clears them.")
  }

  /// `--name -n` of a scale set.
  ///
  /// - Parameters:
  ///   - idPart: `nil` for the commands that no id can stand in for.
  @inline(never)
  package mutating func scaleSetName(idPart: IDPart? = .name) -> Key<String> {
    argument(
      "--name -n",
      "The name of the scale set. A default can be kept with `az configure --defaults vmss=NAME`.",
      of: String.self, required: true, idPart: idPart, configuredDefault: "vmss", completer: "scale-set")
  }
}
