import ARM
package import Grammar
import JSON
import Shapes

extension GalleryImageVersionGroup {
  enum StorageType: String, ArgumentChoice {
    case standard = "Standard_LRS"
    case zoneRedundant = "Standard_ZRS"
    case premium = "Premium_LRS"
  }
  enum ReplicationMode: String, ArgumentChoice {
    case full = "Full"
    case shallow = "Shallow"
  }

  /// `az sig image-version create`: puts an image into a gallery (gallery.md §4.2).
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "sig image-version create", "Create an image version.")
    let target = GalleryTarget(declaredIn: &command)
    let version = command.argument(
      "--gallery-image-version -e", "The number of the version: MAJOR.MINOR.PATCH.", of: String.self, required: true)
    let location = command.location()
    let keys = ImageVersionKeys(declaredIn: &command)
    let noWait = command.noWait()
    command.example(
      "Create a version from a managed image, with copies in two regions.",
      "az sig image-version create -g MyGroup --gallery-name MyGallery --gallery-image-definition MyImage --gallery-image-version 1.0.0 --managed-image MyManagedImage --target-regions westeurope eastus=2"
    )
    command.run { (call, client) throws(CommandError) in
      let group = try call.required(target.group)
      let request = try ImageVersionRequest(keys, of: call, group: group, client)
      let place = try client.location(call.optional(location), ofGroup: group)
      let document = try request.document(location: place, client)
      return try client.putImageVersion(
        document, try target.path(of: call, client) + "/versions/\(try call.required(version))",
        waits: !call.isSet(noWait))
    }
    return command
  }
}

extension Client {
  /// Puts an image version, given as it is printed.
  mutating func putImageVersion(_ document: JSONValue, _ path: String, waits: Bool) throws(CommandError) -> Answer {
    let body: JSONValue
    do throws(ShapeError) {
      body = try DocumentShape.named("sig image-version update request").request(fromFlattened: document)
    } catch {
      throw CommandError(error)
    }
    let result = try operate(
      .generated(.put, path, apiVersion: GalleryImageVersionGroup.version, body: body), waits: waits)
    return waits ? .shown(result, as: .named("sig image-version create")) : .nothing
  }
}

/// The options of `sig image-version create` from `--target-regions` on, in the order in which `az` declares them.
struct ImageVersionKeys: Sendable {
  let regions: Key<[String]>
  let storageType: Key<GalleryImageVersionGroup.StorageType>
  let endOfLife: Key<String>
  let isExcluded: Key<Bool>
  let replicaCount: Key<Int>
  let tags: Key<JSONObject>
  let osSnapshot: Key<String>
  let dataSnapshots: Key<[String]>
  let managedImage: Key<String>
  let dataSnapshotLUNs: Key<[String]>
  let encryption: Key<[String]>
  let osFile: Key<String>
  let osFileAccount: Key<String>
  let dataFiles: Key<[String]>
  let dataFileLUNs: Key<[String]>
  let dataFileAccounts: Key<[String]>
  let replicationMode: Key<GalleryImageVersionGroup.ReplicationMode>
  let confidentialEncryption: Key<[String]>
  let machine: Key<String>
  let imageVersion: Key<String>
  let zoneEncryption: Key<[String]>
  let zones: Key<[String]>
  let allowsDeletion: Key<Bool>
  let blocksDeletion: Key<Bool>

  init(declaredIn command: inout Command<Client>) {
    regions = command.list(
      "--target-regions", "Where it is to be: words REGION[=REPLICAS][=STORAGE TYPE] with spaces between.",
      of: String.self)
    storageType = command.argument(
      "--storage-account-type", "Where copies are stored unless their region says.",
      of: GalleryImageVersionGroup.StorageType.self)
    endOfLife = command.argument("--end-of-life-date", "When it is no longer looked after.", of: String.self)
    command.announce(
      endOfLife,
      "The default value of '--end-of-life-date' will be changed to '6 months from publish date' from 'None' in a future release.",
      always: true)
    isExcluded = command.argument(
      "--exclude-from-latest", "Keep it from being the latest version.", of: Bool.self)
    replicaCount = command.argument(
      "--replica-count", "How many copies a region has unless it says.", of: Int.self)
    tags = command.resourceTags()
    osSnapshot = command.argument("--os-snapshot", "The snapshot of the OS disk, by name or id.", of: String.self)
    dataSnapshots = command.argument(
      "--data-snapshots", "Snapshots of data disks, by name or id.", of: [String].self)
    managedImage = command.argument(
      "--managed-image", "The managed image that it is made from, by name or id.", of: String.self)
    dataSnapshotLUNs = command.argument(
      "--data-snapshot-luns", "The unit numbers of the data snapshots.", of: [String].self)
    encryption = command.argument(
      "--target-region-encryption", "Disk encryption sets, one word for each region.", of: [String].self)
    osFile = command.argument("--os-vhd-uri", "The address of the OS disk's VHD file.", of: String.self)
    osFileAccount = command.argument(
      "--os-vhd-storage-account", "The storage account of that file, by name or id.", of: String.self)
    dataFiles = command.argument("--data-vhds-uris", "Addresses of VHD files of data disks.", of: [String].self)
    dataFileLUNs = command.argument("--data-vhds-luns", "The unit numbers of those files.", of: [String].self)
    dataFileAccounts = command.argument(
      "--data-vhds-storage-accounts --data-vhds-sa", "The storage accounts of those files.", of: [String].self)
    replicationMode = command.argument(
      "--replication-mode", "Full copies, or one that is there quickly, for tests.",
      of: GalleryImageVersionGroup.ReplicationMode.self)
    confidentialEncryption = command.argument(
      "--target-region-cvm-encryption", "Encryption of confidential machines, one word for each region.",
      of: [String].self)
    machine = command.argument("--virtual-machine", "The id of the machine that it is made from.", of: String.self)
    imageVersion = command.argument(
      "--image-version", "The id of the image version that it is made from.", of: String.self)
    zoneEncryption = command.argument(
      "--target-edge-zone-encryption --zone-encryption", "Disk encryption sets, one word for each edge zone.",
      of: [String].self)
    zones = command.list(
      "--target-edge-zones", "Edge zones: words REGION=ZONE[=REPLICAS][=STORAGE TYPE].", of: String.self)
    allowsDeletion = command.argument(
      "--allow-replicated-location-deletion", "Let regions be taken away later.", of: Bool.self)
    blocksDeletion = command.argument(
      "--block-deletion-before-end-of-life --block-delete-before-eol", "Keep it until its end of life.", of: Bool.self)
    command.announce(
      blocksDeletion,
      "The default value of '--block-deletion-before-end-of-life' will be changed to 'True' from 'None' in a future release.",
      always: true)
  }
}
