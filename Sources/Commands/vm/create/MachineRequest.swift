import ARM
import Grammar
import JSON

/// What `vm create` was asked to make: first as the words say, then, after ``check(_:_:)``, as it is deployed.
///
/// Places of the document that no rule reads are not here: `Call.apply` carries them. Source: platform.md §11.1, recordings.
struct MachineRequest: TemplateRequest, Sendable {
  static let resourceType = "Microsoft.Compute/virtualMachines"

  let name: String
  let group: String
  let subscriptionID: String
  let tags: JSONObject
  let zones: [String]
  let edgeZone: String?
  /// How many machines; `nil` for one that bears the name itself.
  let count: Int?
  var location: String?
  var size: String?
  let computerName: String?
  /// By name or id, then by id.
  var availabilitySet: String?
  /// The Flexible scale set, by name or id, then by id.
  var scaleSet: String?
  let host: String?
  /// By name or id, then by id.
  var hostGroup: String?
  /// For disks that are blobs.
  var storageAccount: String?
  var storageAccountPresence: NetworkChoices.Presence?
  /// A name or an address, then an address.
  var bootDiagnostics: String?
  /// By name or id.
  let workspace: String?

  var image: ImageChoice
  var interfaces: InterfaceChoices
  var disks: DiskChoices
  var network: NetworkChoices
  var login: LoginChoices
  var identity: IdentityChoices
  var security: SecurityChoices
  var policies: PolicyChoices
  var data: DataChoices

  var securityPlace: [String] { ["properties", "securityProfile"] }

  var unmanagedStorageSKU: String { "Premium_LRS" }

  /// A machine alone finds room in any subnet.
  func hasRoom(in subnet: JSONValue) -> Bool { true }
}

/// The interfaces of a new machine.
struct InterfaceChoices: Sendable {
  /// Those that are there, by names or ids; none for a new one.
  let words: [String]
  /// As written.
  let deleteWords: [String]
  let deleteOptions: DeleteOptions
  let privateIP: String?
  let rule: SecurityRuleWord?
  let domainName: String?
  var sku: PublicIPSKU
  /// The security group: there, new, or `nil` for none.
  var securityGroupPresence: NetworkChoices.Presence?

  init(
    words: [String], deleteOptions: [String], privateIP: String?, rule: SecurityRuleWord?, domainName: String?,
    sku: PublicIPSKU
  ) throws(CommandError) {
    self.words = words
    deleteWords = deleteOptions
    self.deleteOptions = words.isEmpty ? DeleteOptions() : try DeleteOptions(deleteOptions)
    self.privateIP = privateIP
    self.rule = rule
    self.domainName = domainName
    self.sku = sku
  }

  var areNew: Bool { words.isEmpty }
}
