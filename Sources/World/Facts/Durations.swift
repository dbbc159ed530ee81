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
  /// Registering a provider, or the contrary (a minute or so).
  package static let registerProvider = 60
  /// Registering a feature, or the contrary (often a quarter of an hour).
  package static let registerFeature = 900
  /// A deployment's own beginning and end.
  package static let deploymentOverhead = 4
}
