import ARM
import Grammar
import JSON

/// What `vmss create` was asked to make: first as the words say, then, after ``check(_:)``, as it is deployed.
///
/// Places of the document that no rule reads are not here: `Call.apply` carries them. Source: vmss.md §1.2,
/// platform.md §11.1, recordings.
struct ScaleSetRequest: TemplateRequest, Sendable {
  let name: String
  let group: String
  let subscriptionID: String
  let mode: OrchestrationMode
  let instanceCount: Int
  let upgradeMode: String
  let tags: JSONObject
  let zones: [String]
  let edgeZone: String?
  /// Whether the user wants no spare instances; Flexible sets never have any.
  let disablesOverprovision: Bool
  /// Where; the group's region when not given.
  var location: String?
  var size: String?
  var singlePlacementGroup: Bool?
  var computerNamePrefix: String?
  var faultDomainCount: Int?
  var networkVersion: String?

  var image: ImageChoice
  var disks: DiskChoices
  var network: NetworkChoices
  var login: LoginChoices
  var identity: IdentityChoices
  var security: SecurityChoices
  var policies: PolicyChoices
  var zonePlacement: ZonePlacementChoices
  var data: DataChoices

  var isFlexible: Bool { mode == .flexible }

  /// Whether the service makes more instances than asked for, to keep the first that succeed.
  var overprovisions: Bool { !disablesOverprovision }

  static let resourceType = "Microsoft.Compute/virtualMachineScaleSets"

  var securityPlace: [String] { ["properties", "virtualMachineProfile", "securityProfile"] }

  var unmanagedStorageSKU: String { "Standard_LRS" }

  /// What the parts of the network and the machines of a Uniform set are called after: nine characters of name and hash.
  var namingPrefix: String {
    let letters = String(name.filter { $0 != "-" }).lowercased().unicodeScalars.prefix(5)
    return String(String.UnicodeScalarView(letters)) + SHA256.hexadecimal(id).prefix(9 - letters.count)
  }
}
