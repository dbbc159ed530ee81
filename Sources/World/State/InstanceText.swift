import JSON

/// How the instances of a fleet are written: one object a line, without what equals the fleet's most common values.
///
/// `defaults` holds those values; an instance that does not say otherwise has them. A serial that is missing is the one
/// after the previous instance's.
struct InstanceDefaults: Equatable {
  var model: Int
  var imageVersion: String
  var release: Int
  var created: VirtualTime
  var changed: VirtualTime
  /// `healthy`, …, `silent` while nothing was heard, `none` when nothing watches.
  var health: String
  var healthSince: VirtualTime

  /// The most common values of some instances: the majority where there is one, else any that occurs.
  init?(of instances: [Instance]) {
    guard let first = instances.first else { return nil }
    model = Self.majority(instances, first.model, \.model)
    imageVersion = Self.majority(instances, first.imageVersion, \.imageVersion)
    release = Self.majority(instances, first.extensionRelease, \.extensionRelease)
    created = Self.majority(instances, first.created, \.created)
    changed = Self.majority(instances, first.changed, \.changed)
    health = Self.majority(instances, first.healthWord, \.healthWord)
    healthSince = Self.majority(instances, first.healthSince, \.healthSince)
  }

  init(_ reader: StateReader) throws(StateError) {
    model = try reader["model"].count()
    imageVersion = try reader["image"].text()
    created = try reader["created"].time()
    release =
      try reader["release"].optional { value throws(StateError) in try value.count() }
      ?? ExtensionReleases.newest(at: created)
    changed = try reader["changed"].time()
    health = try reader["health"].text()
    healthSince = try reader["healthSince"].time()
  }

  var json: JSONValue {
    [
      "model": .integer(model), "image": .string(imageVersion), "release": .integer(release),
      "created": .string(created.description),
      "changed": .string(changed.description), "health": .string(health),
      "healthSince": .string(healthSince.description),
    ]
  }

  /// Boyer and Moore's vote: one pass, no memory.
  private static func majority<Value: Equatable>(
    _ instances: [Instance], _ first: Value, _ value: (Instance) -> Value
  ) -> Value {
    var candidate = first
    var votes = 0
    for instance in instances {
      let vote = value(instance)
      if votes == 0 { candidate = vote }
      votes += vote == candidate ? 1 : -1
    }
    return candidate
  }
}

extension Instance {
  /// The state of its health in one word.
  fileprivate var healthWord: String {
    guard let health else { return "none" }
    return health.state?.rawValue ?? "silent"
  }

  fileprivate var healthSince: VirtualTime { health?.since ?? changed }
}

extension JSONWriter {
  /// Writes an instance.
  mutating func write(_ instance: Instance, after previous: Int, defaults: InstanceDefaults) {
    var object = JSONObject()
    if instance.serial != previous + 1 { object.appendNew("serial", .integer(instance.serial)) }
    object.appendNew("id", .string(instance.name))
    if let zone = instance.zone { object.appendNew("zone", .integer(zone)) }
    if instance.faultDomain != 0 { object.appendNew("faultDomain", .integer(instance.faultDomain)) }
    if instance.updateDomain != 0 { object.appendNew("updateDomain", .integer(instance.updateDomain)) }
    if instance.model != defaults.model { object.appendNew("model", .integer(instance.model)) }
    if instance.guestModel != instance.model { object.appendNew("guestModel", .integer(instance.guestModel)) }
    if instance.imageVersion != defaults.imageVersion { object.appendNew("image", .string(instance.imageVersion)) }
    if instance.extensionRelease != defaults.release {
      object.appendNew("release", .integer(instance.extensionRelease))
    }
    if instance.isSpot { object.appendNew("spot", true) }
    if instance.created != defaults.created { object.appendNew("created", .string(instance.created.description)) }
    if instance.changed != defaults.changed { object.appendNew("changed", .string(instance.changed.description)) }
    if instance.provisioning != .succeeded { object.appendNew("provisioning", instance.provisioning.json) }
    if instance.power != .running { object.appendNew("power", .string(instance.power.rawValue)) }
    if instance.healthWord != defaults.health { object.appendNew("health", .string(instance.healthWord)) }
    if let health = instance.health {
      if health.since != defaults.healthSince { object.appendNew("healthSince", .string(health.since.description)) }
      if let time = health.silentUntil { object.appendNew("silentUntil", .string(time.description)) }
      if let next = health.next {
        object.appendNew("healthNext", ["to": .string(next.to.rawValue), "at": .string(next.at.description)])
      }
    }
    if !instance.protection.isEmpty { object.appendNew("protection", .integer(Int(instance.protection.rawValue))) }
    write(.object(object))
  }
}

extension Instance {
  /// Reads an instance.
  init(_ reader: StateReader, after previous: Int, defaults: InstanceDefaults) throws(StateError) {
    let serial = reader["serial"].isNull ? previous + 1 : try reader["serial"].count()
    guard serial > previous else { throw reader["serial"].wrong() }
    self.init(
      serial: serial, name: try reader["id"].text(),
      zone: try reader["zone"].optional { value throws(StateError) in try value.count() },
      faultDomain: try reader["faultDomain"].optional { value throws(StateError) in try value.count() } ?? 0,
      updateDomain: try reader["updateDomain"].optional { value throws(StateError) in try value.count() } ?? 0,
      created: try reader["created"].optional { value throws(StateError) in try value.time() } ?? defaults.created,
      model: try reader["model"].optional { value throws(StateError) in try value.count() } ?? defaults.model,
      imageVersion: try reader["image"].optional { value throws(StateError) in try value.text() }
        ?? defaults.imageVersion,
      provisioning: .succeeded, power: .running)
    changed = try reader["changed"].optional { value throws(StateError) in try value.time() } ?? defaults.changed
    extensionRelease =
      try reader["release"].optional { value throws(StateError) in try value.count() } ?? defaults.release
    isSpot = !reader["spot"].isNull
    if !reader["guestModel"].isNull { guestModel = try reader["guestModel"].count() }
    if !reader["provisioning"].isNull { provisioning = try Provisioning(reader["provisioning"]) }
    if !reader["power"].isNull { power = try reader["power"].word(Power.self) }
    if !reader["protection"].isNull {
      protection = Protection(rawValue: UInt8(clamping: try reader["protection"].count()))
    }
    let word = try reader["health"].optional { value throws(StateError) in try value.text() } ?? defaults.health
    guard word != "none" else { return }
    let state = HealthState(rawValue: word)
    guard state != nil || word == "silent" else { throw reader["health"].wrong() }
    let since =
      try reader["healthSince"].optional { value throws(StateError) in try value.time() } ?? defaults.healthSince
    let next = try reader["healthNext"].optional { value throws(StateError) in
      InstanceHealth.Change(to: try value["to"].word(HealthState.self), at: try value["at"].time())
    }
    health = InstanceHealth(state: state, since: since, next: next)
    health?.silentUntil = try reader["silentUntil"].optional { value throws(StateError) in try value.time() }
  }
}

extension Provisioning {
  var json: JSONValue {
    switch self {
    case .creating: "creating"
    case .updating: "updating"
    case .deleting: "deleting"
    case .succeeded: "succeeded"
    case .failed(let code, let message): ["code": .string(code), "message": .string(message)]
    }
  }

  init(_ reader: StateReader) throws(StateError) {
    switch reader.value {
    case "creating": self = .creating
    case "updating": self = .updating
    case "deleting": self = .deleting
    case "succeeded": self = .succeeded
    default: self = .failed(code: try reader["code"].text(), message: try reader["message"].text())
    }
  }
}
