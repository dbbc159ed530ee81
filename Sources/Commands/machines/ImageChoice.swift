import JSON

/// What the OS disks of a new scale set are made from.
struct ImageChoice: Sendable, Equatable {
  /// What kind of thing the word after `--image` names.
  enum Source: Sendable, Equatable {
    case marketplace(MarketplaceImage)
    /// A managed image or a gallery image, by its id.
    case resource
    case sharedGallery
    case communityGallery
    /// A VHD in a storage account.
    case blob
  }

  /// The plan that a marketplace image must be bought under.
  struct Plan: Sendable, Equatable {
    var name: String?
    var product: String?
    var publisher: String?
    var promotionCode: String?

    /// Whether the command line says anything about it.
    var isGiven: Bool { [name, product, publisher].contains { !($0 ?? "").isEmpty } }
  }

  /// The word, or the id when the word was the name of a managed image.
  var word: String?
  var source: Source?
  var plan: Plan
  /// `linux` or `windows`, in whatever case the source has it.
  var operatingSystem: String?
  /// The logical units of the image's own data disks.
  var dataDiskUnits: [Int] = []
  /// Whether the marketplace was asked and has no such image.
  var isMissing = false
  /// The marketplace's description of the version, once it was read.
  var description: JSONValue?

  var isWindows: Bool { operatingSystem?.equalsIgnoringCase("windows") ?? false }
  var isLinux: Bool { operatingSystem?.equalsIgnoringCase("linux") ?? false }
}

/// An image of the marketplace: `publisher:offer:sku:version`.
struct MarketplaceImage: Sendable, Equatable {
  var publisher: String
  var offer: String
  var sku: String
  /// `latest`, or a version.
  var version: String

  init(_ alias: ImageAlias) {
    publisher = alias.publisher
    offer = alias.offer
    sku = alias.sku
    version = "latest"
  }

  /// Reads four parts with colons between them; what follows a fourth colon is passed over, as the client does.
  init?(_ word: String) {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4 else { return nil }
    publisher = parts[0]
    offer = parts[1]
    sku = parts[2]
    version = parts[3]
  }

  var json: JSONValue {
    ["publisher": .string(publisher), "offer": .string(offer), "sku": .string(sku), "version": .string(version)]
  }
}

/// How the OS disk comes about: what the client calls the storage profile.
enum StorageProfile: Sendable {
  case unmanagedBlob
  case unmanagedMarketplace
  case managedMarketplace
  case managedResource
  case sharedGallery
  case communityGallery
  /// A managed disk that is there.
  case attachedManaged
  /// A blob that is there.
  case attachedUnmanaged

  /// The profile for an image, or for a disk that is attached; `nil` when there is neither.
  init?(_ image: ImageChoice, usesUnmanagedDisk: Bool, attaches: Bool = false) {
    if attaches {
      self = usesUnmanagedDisk ? .attachedUnmanaged : .attachedManaged
      return
    }
    switch image.source {
    case .marketplace: self = usesUnmanagedDisk ? .unmanagedMarketplace : .managedMarketplace
    case .resource: self = .managedResource
    case .sharedGallery: self = .sharedGallery
    case .communityGallery: self = .communityGallery
    case .blob: self = .unmanagedBlob
    case nil: return nil
    }
  }

  /// As complaints call it.
  var description: StaticString {
    switch self {
    case .unmanagedBlob: "create unmanaged OS disk created from generalized VHD"
    case .unmanagedMarketplace: "create unmanaged OS disk from Azure Marketplace image"
    case .managedMarketplace: "create managed OS disk from Azure Marketplace image"
    case .managedResource: "create managed OS disk from custom image"
    case .sharedGallery: "create OS disk from shared gallery image"
    case .communityGallery: "create OS disk from community gallery image"
    case .attachedManaged: "attach existing managed OS disk"
    case .attachedUnmanaged: "attach to existing unmanaged OS disk"
    }
  }

  /// Whether disks are blobs in storage accounts.
  var isUnmanaged: Bool { self == .unmanagedBlob || self == .unmanagedMarketplace }
}
