/// One machine of a scale set.
///
/// There are thousands of these, so an instance holds no document: what it looks like follows from the models that its
/// fleet keeps, and is made when somebody looks.
package struct Instance: Sendable, Equatable {
  /// Counts the instances of a fleet; never used again.
  package let serial: Int
  /// The instance id: a number in a Uniform set, the machine's name in a Flexible one (vmss.md §2.1).
  package let name: String
  /// The availability zone, `1`…; `nil` in a regional set.
  package let zone: Int?
  package let faultDomain: Int
  package let updateDomain: Int
  package let created: VirtualTime
  /// The number of the model whose size, image reference and extensions it runs.
  package var model: Int
  /// The number of the model whose OS profile and disk profile it was last imaged with (vmss.md §3).
  package var guestModel: Int
  /// The version of the image on its OS disk.
  package var imageVersion: String
  /// The release of its extensions (``ExtensionReleases``).
  package var extensionRelease: Int
  /// Whether it may be evicted.
  package var isSpot: Bool
  package var provisioning: Provisioning
  package var power: Power
  /// `nil` when nothing watches it.
  package var health: InstanceHealth?
  package var protection: Protection
  /// When its provisioning state last changed.
  package var changed: VirtualTime

  package init(
    serial: Int, name: String, zone: Int?, faultDomain: Int, updateDomain: Int, created: VirtualTime, model: Int,
    imageVersion: String, provisioning: Provisioning = .creating, power: Power = .starting
  ) {
    self.serial = serial
    self.name = name
    self.zone = zone
    self.faultDomain = faultDomain
    self.updateDomain = updateDomain
    self.created = created
    self.model = model
    guestModel = model
    self.imageVersion = imageVersion
    extensionRelease = ExtensionReleases.newest(at: created)
    isSpot = false
    self.provisioning = provisioning
    self.power = power
    health = nil
    protection = []
    changed = created
  }

  /// What an instance is spared from (vmss.md §10).
  package struct Protection: OptionSet, Sendable, Equatable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let scaleIn = Protection(rawValue: 1)
    package static let scaleSetActions = Protection(rawValue: 2)
  }

  /// Whether a rolling upgrade counts it among the unhealthy: it does not report health, or reports anything but Healthy
  /// (vmss.md §5.3: no signal counts as unhealthy; Initializing is waited out).
  package var countsAsUnhealthy: Bool {
    switch health?.state {
    case .healthy, .initializing: false
    case .unhealthy, .unknown, nil: true
    }
  }

  /// Whether it is on its way out.
  package var isLeaving: Bool { provisioning == .deleting }
}
