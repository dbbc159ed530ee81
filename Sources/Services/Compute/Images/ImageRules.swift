import ARM
import JSON
import World

/// What a scale set must have in common with the gallery image that it is made from (gallery.md §5.4; the texts about sizes and
/// security types are the service's as public issues quote them).
enum ImageRules {
  /// Refuses a profile that does not go with its image.
  ///
  /// - Parameter existing: the set as it was.
  static func check(
    _ view: ScaleSetView, _ image: ImageReference, name: String, existing: Resource?, in world: World
  ) throws(ServiceError) {
    guard let definition = world.definition(of: image) else { return }
    let properties = definition.document["properties"]
    let isSpecialized = properties["osState"].string?.equalsIgnoringCase("Specialized") ?? false
    try checkState(isSpecialized, name, existing, in: world)
    let hasProfile = view.profile["osProfile"].object != nil
    guard hasProfile != isSpecialized else {
      throw isSpecialized
        ? ServiceError(400, "InvalidParameter", "Parameter 'osProfile' is not allowed.", target: "osProfile")
        : ServiceError(
          400, "InvalidParameter", "Required parameter 'osProfile' is missing (null).", target: "osProfile")
    }
    try checkSecurity(view, properties)
  }

  /// A set does not go over from images of one state to those of the other.
  private static func checkState(
    _ isSpecialized: Bool, _ name: String, _ existing: Resource?, in world: World
  ) throws(ServiceError) {
    let before = existing.flatMap {
      ImageReference($0.document.at("properties", "virtualMachineProfile", "storageProfile", "imageReference"))
    }
    guard let old = before.flatMap({ world.definition(of: $0) })?.document.at("properties", "osState").string else {
      return
    }
    let new = isSpecialized ? "Specialized" : "Generalized"
    guard !old.equalsIgnoringCase(new) else { return }
    throw ServiceError(
      409, "OperationNotAllowed",
      "Cannot update Virtual Machine Scale Set \(name) as the current OS state of the VM Scale Set is \(old) which is "
        + "different from the updated gallery image OS state which is \(new).", target: "imageReference")
  }

  private static func checkSecurity(_ view: ScaleSetView, _ definition: JSONValue) throws(ServiceError) {
    let wanted = view.profile.at("securityProfile", "securityType").string ?? "Standard"
    let feature = (definition["features"].array ?? []).first {
      $0["name"].string?.equalsIgnoringCase("SecurityType") ?? false
    }
    let offered = feature?["value"].string ?? "Standard"
    let isSecondGeneration = definition["hyperVGeneration"].string?.equalsIgnoringCase("V2") ?? false
    switch wanted.asciiLowercased {
    case "trustedlaunch":
      let isFine = ["trustedlaunch", "trustedlaunchsupported", "trustedlaunchandconfidentialvmsupported"]
        .contains(offered.asciiLowercased)
      guard isFine, isSecondGeneration else {
        throw ServiceError(
          400, "BadRequest",
          "Use of TrustedLaunch setting is not supported for the provided image. Please select Trusted Launch Supported "
            + "Gen2 OS Image. For more information, see https://aka.ms/TrustedLaunch-FAQ.")
      }
    case "confidentialvm":
      let isFine = ["confidentialvm", "confidentialvmsupported", "trustedlaunchandconfidentialvmsupported"]
        .contains(offered.asciiLowercased)
      guard isFine, isSecondGeneration else {
        throw ServiceError(
          400, "BadRequest",
          "Use of ConfidentialVM setting is not supported for the provided image. Please select a ConfidentialVM supported "
            + "Gen2 OS Image.")
      }
    default:
      // An image that can only be started protected is not started otherwise.
      guard ["trustedlaunch", "confidentialvm"].contains(offered.asciiLowercased) else { return }
      throw ServiceError(
        400, "InvalidParameter",
        "The provided gallery image only supports creation of VMs and VM Scale Sets with '\(offered)' security type.",
        target: "securityProfile.securityType")
    }
  }
}
