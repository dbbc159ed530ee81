import Grammar
import JSON
import Shapes

/// A wish for the extension that manages the users of a machine.
struct AccessRequest: Sendable {
  private let target: MachineTarget
  private let machine: JSONValue
  let isLinux: Bool

  /// Looks at the machine.
  init(_ target: MachineTarget, _ client: inout Client) throws(CommandError) {
    self.target = target
    machine = try client.machine(target, expand: "instanceView")
    isLinux = machine.runsLinux
  }

  private var kind: ExtensionKind {
    isLinux
      ? ExtensionKind(publisher: "Microsoft.OSTCExtensions", type: "VMAccessForLinux")
      : ExtensionKind(publisher: "Microsoft.Compute", type: "VMAccessAgent")
  }

  /// Has the extension do something.
  func send(
    settings: JSONObject = [:], protected: JSONObject, waits: Bool, _ client: inout Client
  ) throws(CommandError) -> Answer {
    var properties: JSONObject = [:]
    // The client looks for it by the name of its type, whatever it is called on the machine.
    let present = (machine["resources"].array ?? []).first { $0["name"] == .string(kind.type) }
    var version = isLinux ? "1.5" : "2.4"
    if let there = present?["typeHandlerVersion"].string {
      if Self.isOlder(there, version) { properties["autoUpgradeMinorVersion"] = true }
      if Self.isOlder(version, there) { version = there }
    }
    properties["protectedSettings"] = .object(protected)
    properties["publisher"] = .string(kind.publisher)
    properties["settings"] = .object(settings)
    properties["type"] = .string(kind.type)
    properties["typeHandlerVersion"] = .string(version)
    let result = try client.putExtension(
      name, on: target, location: machine["location"], properties, waits: waits)
    return waits ? .shown(result, as: .named("vm extension create")) : .nothing
  }

  /// Its name on the machine.
  private var name: String {
    let fullType = "\(kind.publisher).\(kind.type)"
    let present = (machine.at("instanceView", "extensions").array ?? []).first {
      ($0["type"].string ?? "").equalsIgnoringCase(fullType)
    }
    return present?["name"].string ?? "enablevmaccess"
  }

  /// Whether a version comes before another; zeros at the end say nothing.
  private static func isOlder(_ left: String, _ right: String) -> Bool {
    func meaningful(_ version: String) -> String {
      var version = Substring(version)
      while version.hasSuffix(".0") { version = version.dropLast(2) }
      return String(version)
    }
    return Client.isOlder(meaningful(left), meaningful(right))
  }
}
