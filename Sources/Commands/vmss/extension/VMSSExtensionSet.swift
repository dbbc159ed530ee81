package import Grammar
import JSON

extension VMSSExtensionGroup {
  /// `az vmss extension set`: puts an extension into the model of a scale set, in place of one of its kind.
  package static func set() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss extension set", "Add an extension to a scale set, or change it.")
    command.describe(
      "An extension of the same publisher and type is replaced. Instances get it when their model is upgraded.")
    let scaleSet = command.scaleSetOfPart()
    let type = command.extensionName("The type of the extension, which is also its name unless told otherwise.")
    let publisher = command.argument("--publisher", "Who made the extension.", of: String.self, required: true)
    let version = command.argument(
      "--version", "The version, of which the first two numbers count; the newest when left out.", of: String.self)
    let settings = command.argument("--settings", "Settings as JSON, or a file with them.", of: JSONValue.self)
    let protectedSettings = command.argument(
      "--protected-settings", "Settings that are never shown, as JSON, or a file with them.", of: JSONValue.self)
    let staysAtMinorVersion = command.argument(
      "--no-auto-upgrade-minor-version --no-auto-upgrade",
      "Do not take a newer minor version when an instance is made.", of: Bool.self, default: "false")
    command.deprecate(
      staysAtMinorVersion, spelling: "--no-auto-upgrade", replacement: "--no-auto-upgrade-minor-version",
      hidden: false)
    let forcesUpdate = command.flag("--force-update", "Have the extension run again even if nothing has changed.")
    let instanceName = command.argument(
      "--extension-instance-name", "The name of the extension in the scale set.", of: String.self)
    let provisionsAfter = command.argument(
      "--provision-after-extensions", "Names of extensions that come first, with spaces between.", of: [String].self)
    let upgradesAutomatically = command.argument(
      "--enable-auto-upgrade", "Have the platform bring it to newer versions.", of: Bool.self)
    let noWait = command.noWait()
    command.example(
      "Probe the health of the application on port 8080.",
      "az vmss extension set -g MyGroup --vmss-name MyScaleSet -n ApplicationHealthLinux --publisher Microsoft.ManagedServices --version 1.0 --settings '{\"protocol\":\"http\",\"port\":8080,\"requestPath\":\"/health\"}'"
    )
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let wish = ExtensionWish(
        kind: ExtensionKind(publisher: try call.required(publisher), type: try call.required(type)),
        version: call.optional(version), settings: call.optional(settings),
        protectedSettings: call.optional(protectedSettings),
        staysAtMinorVersion: call.optional(staysAtMinorVersion) == true,
        upgradesAutomatically: call.optional(upgradesAutomatically), forcesUpdate: call.isSet(forcesUpdate),
        name: call.optional(instanceName))
      return try client.setExtension(
        wish, after: call.optional(provisionsAfter), on: target, waits: !call.isSet(noWait))
    }
    return command
  }
}

extension Client {
  /// Puts an extension into the model of a scale set, in place of one of its kind.
  ///
  /// - Parameter others: names of extensions that come first.
  mutating func setExtension(
    _ wish: ExtensionWish, after others: [String]? = nil, on target: ScaleSetTarget, waits: Bool
  ) throws(CommandError) -> Answer {
    let kind = wish.kind
    var document = try scaleSet(target)
    if let storage = document.at("virtualMachineProfile", "storageProfile").object, !storage.isEmpty {
      // A body with the image would need the right to use the image.
      document.set(.null, at: ["virtualMachineProfile", "storageProfile", "imageReference"])
    }
    let version = try extensionVersion(wish.version, of: kind, location: document["location"].string ?? "")
    let present = VMSSExtensionGroup.extensions(of: document) ?? []
    var added: JSONObject = [
      "name": .string(wish.name.flatMap { $0.isEmpty ? nil : $0 } ?? kind.type),
      "autoUpgradeMinorVersion": .bool(!wish.staysAtMinorVersion),
      "publisher": .string(kind.publisher),
      "type": .string(kind.type),
      "typeHandlerVersion": .string(version),
    ]
    let enables = wish.upgradesAutomatically ?? (kind.type == "CodeIntegrityAgent" ? true : nil)
    if let enables { added["enableAutomaticUpgrade"] = .bool(enables) }
    if let settings = wish.settings { added["settings"] = settings }
    if let settings = wish.protectedSettings { added["protectedSettings"] = settings }
    if let others { added["provisionAfterExtensions"] = .array(others.map(JSONValue.string)) }
    if wish.forcesUpdate { added["forceUpdateTag"] = .string(UniqueText.guid(from: document)) }
    document.set(.array(present.filter { !kind.isKind(of: $0) } + [.object(added)]), at: VMSSExtensionGroup.place)
    return try putScaleSet(document, target, waits: waits)
  }
}
