import ARM
import Grammar
import JSON

/// What a command was asked to make by a template: machines, alone or in a scale set. First it is as the words say, then,
/// after the checks, as it is deployed.
///
/// The checks are those of the client, shared by `vm create` and `vmss create`.
protocol TemplateRequest: Sendable {
  /// `Microsoft.Compute/virtualMachines` or its like.
  static var resourceType: String { get }

  var name: String { get }
  var group: String { get }
  var subscriptionID: String { get }
  var tags: JSONObject { get }
  var zones: [String] { get }
  var edgeZone: String? { get }
  /// Where; the group's region when not given.
  var location: String? { get set }
  var size: String? { get set }

  var image: ImageChoice { get set }
  var disks: DiskChoices { get set }
  var network: NetworkChoices { get set }
  var login: LoginChoices { get set }
  var identity: IdentityChoices { get set }
  var security: SecurityChoices { get set }
  var policies: PolicyChoices { get set }
  var data: DataChoices { get set }

  /// The member `securityProfile` of the document.
  var securityPlace: [String] { get }
  /// The storage of disks that are blobs, unless another is named.
  var unmanagedStorageSKU: String { get }

  /// Whether a subnet has room for what is made.
  func hasRoom(in subnet: JSONValue) throws(CommandError) -> Bool

  /// Sees that the arguments go with the way in which the OS disk comes about.
  func checkArguments(for profile: StorageProfile) throws(CommandError)
}

extension TemplateRequest {
  /// The profile for the image or the disk; `nil` when there is neither.
  var storageProfile: StorageProfile? {
    StorageProfile(
      image, usesUnmanagedDisk: disks.isUnmanaged, attaches: !(disks.attachedSystem ?? "").isEmpty)
  }

  /// The id of what is made.
  var id: String {
    ResourceID(subscription: subscriptionID, group: group, type: Self.resourceType, names: [name]).text
  }

  /// Where the group's things of a provider are: `…/providers/Microsoft.Network`.
  func path(_ namespace: String) -> String {
    ResourceID(subscription: subscriptionID, group: group).text + "/providers/" + namespace
  }

  /// The member `extendedLocation` for what is in an edge zone.
  var edgeDocument: JSONValue? {
    edgeZone.map { ["name": .string($0), "type": "EdgeZone"] }
  }

  /// Makes ids of the names of disks that are attached.
  mutating func nameDisks(_ client: Client, _ profile: StorageProfile) {
    if profile == .attachedManaged, let word = disks.attachedSystem {
      disks.attachedSystem = client.id(of: word, type: "Microsoft.Compute/disks", group: group)
    }
    guard !disks.isUnmanaged else { return }
    disks.attachedData = disks.attachedData.map {
      client.id(of: $0, type: "Microsoft.Compute/disks", group: group)
    }
  }

  /// Takes the group's region when none is given, and sees that it has zones when some are wanted.
  mutating func checkLocation(_ client: inout Client) throws(CommandError) {
    guard (location ?? "").isEmpty else { return }
    let document = try client.validationLook(
      "\(client.subscriptionPath)/resourcegroups/\(group)", apiVersion: "2024-11-01")
    let region = document["location"].string ?? ""
    location = region
    guard !zones.isEmpty, let size, !size.isEmpty else { return }
    let skus = try client.validationList(
      "\(client.subscriptionPath)/providers/Microsoft.Compute/skus", apiVersion: "2019-04-01")
    let here = skus.first { sku in
      let regions = sku["locations"].array ?? []
      return regions.contains { $0.string?.equalsIgnoringCase(region) ?? false }
        && sku["name"].string?.equalsIgnoringCase(size) ?? false
    }
    guard let here else { throw CommandError(.usage, "'NoneType' object has no attribute 'get'") }
    guard let places = here["locationInfo"].array, !places.isEmpty else { return }
    guard places.contains(where: { !($0["zones"].array ?? []).isEmpty }) else {
      throw CommandError(
        .refused,
        "\(group)'s location can't be used to create the VM/VMSS because availability zone is not yet supported. Please use '--location' to specify a capable one. 'az vm list-skus' can be used to find such locations"
      )
    }
  }

  /// Refuses what is missing or does not belong to a choice.
  static func refuse(
    missing: [String] = [], wrong: [(option: String, isGiven: Bool)], for choice: String
  ) throws(CommandError) {
    let extra = wrong.filter(\.isGiven).map(\.option)
    guard !missing.isEmpty || !extra.isEmpty else { return }
    var text = "invalid usage for \(choice)"
    if !missing.isEmpty { text += "\n\tmissing: \(missing.joined(separator: ", "))" }
    if !extra.isEmpty { text += "\n\tnot applicable: \(extra.joined(separator: ", "))" }
    throw CommandError(.refused, text)
  }
}
