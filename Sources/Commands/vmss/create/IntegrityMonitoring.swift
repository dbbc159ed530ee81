import ARM
import Grammar
import JSON
import Shapes

/// The extension that attests what machines have started, which the client installs after the set is made.
extension VMSSCreate {
  private static let version = "2026-04-01"

  /// Installs the extension, where it is asked for and the machines can have it.
  ///
  /// - Throws: when the set or the extension cannot be found. That the installation fails is only said.
  static func watchIntegrity(of request: ScaleSetRequest, _ client: inout Client) throws(CommandError) {
    let isConfidential = request.security.type == .confidentialVM
    guard request.security.watchesIntegrity, request.security.isTrustedLaunch || isConfidential else { return }
    let set = try client.deployed(request)
    let system = set.at("properties", "virtualMachineProfile", "storageProfile", "osDisk", "osType").string
    let publisher =
      switch system {
      case "Linux": "Microsoft.Azure.Security.LinuxAttestation"
      case "Windows": "Microsoft.Azure.Security.WindowsAttestation"
      default: ""
      }
    let version = try client.newestVersion(
      ofExtension: "GuestAttestation", publisher: publisher, location: set["location"].string ?? "")
    let attestation: JSONValue = [
      "name": "GuestAttestation", "autoUpgradeMinorVersion": true,
      "enableAutomaticUpgrade": .bool(!request.security.upgradesIntegrityByHand), "publisher": .string(publisher),
      "provisionAfterExtensions": [], "typeHandlerVersion": .string(version), "type": "GuestAttestation",
    ]
    do throws(CommandError) {
      try install(attestation, on: set, of: request, &client)
    } catch {
      let kind = request.security.isTrustedLaunch ? "Trusted Launch" : "Confidential VM"
      client.warn("Failed to install Guest Attestation Extension for \(kind). \(error.message)")
    }
  }

  /// Puts the set with one more extension, and brings all instances to it.
  private static func install(
    _ attestation: JSONValue, on set: JSONValue, of request: ScaleSetRequest, _ client: inout Client
  ) throws(CommandError) {
    var held = DocumentShape.named("vmss show").printed(set)
    held.remove(at: ["virtualMachineProfile", "storageProfile", "imageReference"])
    let place = ["virtualMachineProfile", "extensionProfile", "extensions"]
    let extensions = held.at("virtualMachineProfile", "extensionProfile", "extensions").array ?? []
    held.set(.array(extensions + [attestation]), at: place)
    let body: JSONValue
    do throws(ShapeError) {
      body = try DocumentShape.named("vmss update request").request(fromFlattened: held)
    } catch {
      throw CommandError(.refused, error.message)
    }
    let path = client.path(group: request.group, "Microsoft.Compute/virtualMachineScaleSets/\(request.name)")
    _ = try client.run(Request(.put, path, apiVersion: version, body: body))
    _ = try client.run(
      Request(.post, "\(path)/manualupgrade", apiVersion: "2024-11-01", body: ["instanceIds": ["*"]]))
  }
}

extension Client {
  /// The newest version of an extension, as `major.minor`.
  fileprivate mutating func newestVersion(
    ofExtension name: String, publisher: String, location: String
  ) throws(CommandError) -> String {
    let publishers = "\(subscriptionPath)/providers/Microsoft.Compute/locations/\(location)/publishers"
    let missing = CommandError(.refused, "Failed to find the latest version for the extension \"\(name)\"")
    guard try names(at: publishers, "2024-11-01").contains(publisher) else { throw missing }
    let types = "\(publishers)/\(publisher)/artifacttypes/vmextension/types"
    guard try names(at: types, "2024-11-01").contains(name) else { throw missing }
    let versions = try names(at: "\(types)/\(name)/versions", "2026-04-01").map { version in
      version.split(separator: ".").map { Int($0) ?? 0 }
    }
    guard let newest = versions.max(by: { $0.lexicographicallyPrecedes($1) }) else { throw missing }
    return newest.prefix(2).map { "\($0)" }.joined(separator: ".")
  }

  /// The names in a list of the marketplace.
  private mutating func names(at path: String, _ version: String) throws(CommandError) -> [String] {
    let response = answer(Request(.get, path, apiVersion: version))
    guard response.isSuccess else { throw Self.verbatim(response) }
    return (response.body?.array ?? []).compactMap { $0["name"].string }
  }
}
