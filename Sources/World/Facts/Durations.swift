import ARM

/// How long things take, in virtual seconds (vmss.md §12; estimates unless a recording is named).
///
/// All of them stand here and nowhere else.
package enum Durations {
  package static let createInstance = 75
  package static let deleteInstance = 40
  package static let deallocate = 45
  package static let start = 40
  package static let powerOff = 35
  package static let restart = 35
  /// A new OS disk, boot included.
  package static let replaceOSDisk = 120
  package static let reimage = 110
  package static let reimageEphemeral = 45
  package static let installExtension = 20
  package static let changeSize = 90
  /// Any other change of a model: network, data disks, user data.
  package static let changeOther = 30
  /// What making a set takes besides its instances.
  package static let setOverhead = 20
  /// A change of the set that touches no instance.
  package static let setUpdate = 2
  /// A rolling upgrade that finds nothing to do (recorded: 30.5 to 41.8 s).
  package static let idleUpgrade = 40
  /// A rolling upgrade that is refused by its first look at the set (recorded: 0.34 to 19 s).
  package static let failedPreCheck = 1
  /// A cancellation (recorded: 0.39 s).
  package static let cancelUpgrade = 1
  /// How long an upgraded instance may take to become healthy (documented: 5 minutes).
  package static let healthWait = 300
  /// How long after something has changed the platform looks whether a set wants an automatic upgrade. Documented: up to
  /// three hours for the first one [I].
  package static let automaticUpgradeDelay = 300
  /// How long an automatic upgrade that was stopped is left alone [I].
  package static let automaticUpgradeRetry = 86_400
  /// How long a Spot instance is told before it is evicted (documented: about 30 seconds).
  package static let evictionNotice = 30
  /// How often an evicted Spot instance is tried again while its set asks for that [I].
  package static let spotRestoreInterval = 600
  /// Taking a group's small resources and the group itself away.
  package static let deleteGroup = 15
  /// Between two looks at resources of a group that others still use.
  package static let groupDeletionRetry = 60
  /// How often a group's resources are tried again while none of them can go (documented: 15 minutes).
  package static let groupDeletionAttempts = 15

  /// Taking a resource away that is a document; estimates.
  package static func deletion(of type: String) -> Int {
    switch type.asciiLowercased {
    case "microsoft.network/applicationgateways": 180
    case "microsoft.network/natgateways", "microsoft.keyvault/vaults", "microsoft.network/loadbalancers": 15
    case "microsoft.compute/galleries": deleteImageVersion
    case "microsoft.compute/images": deleteImage
    case "microsoft.virtualmachineimages/imagetemplates": deleteTemplate
    case "microsoft.network/virtualnetworks", "microsoft.network/networkinterfaces",
      "microsoft.network/publicipaddresses":
      10
    default: 5
    }
  }

  /// Registering a provider, or the contrary (a minute or so).
  package static let registerProvider = 60
  /// Registering a feature, or the contrary (often a quarter of an hour).
  package static let registerFeature = 900
  /// A deployment's own beginning and end.
  package static let deploymentOverhead = 4

  // Galleries (gallery.md §2.1, §3.1, §4.4; recorded unless marked).

  /// Making or changing a gallery or a definition.
  package static let putGallery = 1
  /// Taking one of them away; an estimate.
  package static let deleteGallery = 10
  /// The first copy of a new image version, in its own region (recorded: 6 min 47 s).
  package static let replicateHome = 420
  /// A copy in another region, or more of them in one (recorded: 7 min 01 s).
  package static let replicateRegion = 420
  /// A change of an image version that copies nothing; an estimate.
  package static let updateImageVersion = 15
  /// Taking an image version away with its copies; an estimate.
  package static let deleteImageVersion = 120
  /// Making a managed image; an estimate.
  package static let createImage = 30
  package static let deleteImage = 10

  // Image Builder (image-builder.md §6.3).

  /// Looking at everything that a template refers to (recorded: 11 to 36 s).
  package static let createTemplate = 20
  package static let deleteTemplate = 20
  package static let buildQueue = 30
  /// Bringing the build machine up.
  package static let buildMachine = 180
  /// A customizer takes so long for each inline line, or for its script …
  package static let inlineLine = 60
  package static let buildScript = 120
  /// … and all of them together not less than this.
  package static let leastCustomizing = 120
  package static let optimizeImage = 180
  package static let validateImage = 120
  /// Making the image and its copy in the first region.
  package static let distributeImage = 300
  package static let cancelBuild = 60
}
