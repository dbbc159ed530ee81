import ARM
import Grammar
import JSON
import Shapes

/// An extension as a command wants it on a machine.
struct ExtensionWish: Sendable {
  let kind: ExtensionKind
  /// `nil` for the newest.
  var version: String?
  var settings: JSONValue?
  var protectedSettings: JSONValue?
  var staysAtMinorVersion = false
  /// Whether the platform brings it to newer versions; `nil` when nothing is said.
  var upgradesAutomatically: Bool?
  var forcesUpdate = false
  /// Its name on the machine; that of its type when left out.
  var name: String?
}

extension Client {
  /// Puts an extension on a machine, in place of one of its kind.
  mutating func setExtension(
    _ wish: ExtensionWish, on target: MachineTarget, waits: Bool = true
  ) throws(CommandError) -> Answer {
    let kind = wish.kind
    let machine = try machine(target, expand: "instanceView")
    let name = try extensionName(wish.name, of: kind, on: machine)
    let location = machine["location"].string ?? ""
    let version = try extensionVersion(wish.version, of: kind, location: location)
    var properties: JSONObject = [
      "autoUpgradeMinorVersion": .bool(!wish.staysAtMinorVersion),
      "publisher": .string(kind.publisher), "type": .string(kind.type), "typeHandlerVersion": .string(version),
    ]
    let isKept = ["GuestAttestation", "CodeIntegrityAgent"].contains(kind.type)
    if let enables = wish.upgradesAutomatically ?? (isKept ? true : nil) {
      properties["enableAutomaticUpgrade"] = .bool(enables)
    }
    if let settings = wish.settings { properties["settings"] = settings }
    if let settings = wish.protectedSettings { properties["protectedSettings"] = settings }
    if wish.forcesUpdate { properties["forceUpdateTag"] = .string(UniqueText.guid(from: machine)) }
    let result = try putExtension(name, on: target, location: machine["location"], properties, waits: waits)
    return waits ? .shown(result, as: .named("vm extension create")) : .nothing
  }

  /// Puts the definition of an extension.
  ///
  /// - Returns: the answer's body; `null` when it is not waited for.
  mutating func putExtension(
    _ name: String, on target: MachineTarget, location: JSONValue, _ properties: JSONObject, waits: Bool = true
  ) throws(CommandError) -> JSONValue {
    let body: JSONValue = ["location": location, "properties": .object(properties)]
    return try operate(
      .generated(.put, path(of: target, "/extensions/\(name)"), apiVersion: "2024-11-01", body: body), waits: waits)
  }

  /// The name that an extension gets on a machine: that of the one of its kind that is there, else the one wanted.
  private mutating func extensionName(
    _ wanted: String?, of kind: ExtensionKind, on machine: JSONValue
  ) throws(CommandError) -> String {
    guard let view = machine.object?["instanceView"] else { throw .unexpected("'instanceView'") }
    let name = wanted.flatMap { $0.isEmpty ? nil : $0 } ?? kind.type
    let fullType = "\(kind.publisher).\(kind.type)"
    let present = (view["extensions"].array ?? []).first {
      $0["type"].string?.equalsIgnoringCase(fullType) ?? false
    }
    if let there = present?["name"].string, !there.isIdentical(to: name) {
      warn(
        "A \(kind.type) extension with name \(there) already exists. Updating it with your settings...")
      return there
    }
    if kind.type == "AHBForRHEL" {
      warn("Please ensure that you are provisioning AHBForRHEL extension on a Red Hat based operating system.")
    }
    if kind.type == "AHBForSLES" {
      warn("Please ensure that you are provisioning AHBForSLES extension on a SLES based operating system.")
    }
    return name
  }
}
