import ARM
import JSON

/// How a fleet is written in the state file, and read back.
extension Fleet {
  /// Writes the fleet as one object, an instance a line.
  func write(to writer: inout JSONWriter) {
    var head: JSONObject = ["next": nextEvent.map { .string($0.description) } ?? .null]
    // Both times are read before the rest of the fleet is.
    if let time = nextScheduled { head["scheduled"] = .string(time.description) }
    let rest: JSONObject = [
      "mode": .string(mode.rawValue), "location": .string(location), "uniqueId": .string(uniqueID),
      "faultDomains": .integer(faultDomainCount),
      "nextSerial": .integer(nextSerial), "nextNumber": .integer(nextNumber),
      "converged": .string(converged.description),
      "models": .array(models.map(\.json)), "work": .array(work.map(\.json)),
      "operations": .array(operations.map(\.json)), "upgrade": upgrade?.json ?? .null,
    ]
    for (name, value) in rest.pairs { head.appendNew(name, value) }
    if !osUpgrades.isEmpty { head["osUpgrades"] = .array(osUpgrades.map(\.json)) }
    if let automatic { head["automatic"] = automatic.json }
    if let repairs { head["repairs"] = repairs.json }
    if let spot { head["spot"] = spot.json }
    if !overprovisions.isEmpty { head["overprovisioned"] = .array(overprovisions.map(\.json)) }
    writer.raw("{")
    for (name, value) in head.pairs {
      writer.write(name)
      writer.raw(":")
      writer.write(value)
      writer.raw(",")
    }
    let defaults = InstanceDefaults(of: instances)
    writer.raw("\"defaults\":")
    writer.write(defaults?.json ?? .null)
    writer.raw(",\"instances\":[")
    var previous = -1
    for instance in instances {
      writer.raw(instance.serial == instances[0].serial ? "\n      " : ",\n      ")
      if let defaults { writer.write(instance, after: previous, defaults: defaults) }
      previous = instance.serial
    }
    writer.raw("]}")
  }

  /// Reads a fleet that stands in the state file under the id of its set.
  init(written text: ArraySlice<UInt8>, id: ResourceID) throws(StateError) {
    let value: JSONValue
    do { value = try JSONParser.parse(slice: text) } catch { throw StateError(error) }
    let reader = StateReader(value, "fleets['\(id.text)']")
    let models = try reader["models"].list { model throws(StateError) in try ScaleSetModel(model) }
    self.init(
      id: id, mode: try reader["mode"].word(OrchestrationMode.self), location: try reader["location"].text(),
      uniqueID: try reader["uniqueId"].text(),
      faultDomainCount: try reader["faultDomains"].count(), models: models, converged: try reader["converged"].time())
    nextSerial = try reader["nextSerial"].count()
    nextNumber = try reader["nextNumber"].count()
    work = try reader["work"].list { work throws(StateError) in try Work(work) }
    operations = try reader["operations"].list { operation throws(StateError) in try FleetOperation(operation) }
    upgrade = try reader["upgrade"].optional { upgrade throws(StateError) in try RollingUpgrade(upgrade) }
    osUpgrades =
      try reader["osUpgrades"].optional { value throws(StateError) in
        try value.list { record throws(StateError) in try OSUpgradeRecord(record) }
      } ?? []
    automatic = try reader["automatic"].optional { value throws(StateError) in try AutomaticUpgrades(value) }
    repairs = try reader["repairs"].optional { value throws(StateError) in try InstanceRepairs(value) }
    spot = try reader["spot"].optional { value throws(StateError) in try SpotCare(value) }
    overprovisions =
      try reader["overprovisioned"].optional { value throws(StateError) in
        try value.list { group throws(StateError) in try Overprovision(group) }
      } ?? []
    guard let defaults = try reader["defaults"].optional({ value throws(StateError) in try InstanceDefaults(value) })
    else {
      return
    }
    var previous = -1
    for element in try reader["instances"].elements() {
      let instance = try Instance(element, after: previous, defaults: defaults)
      previous = instance.serial
      instances.append(instance)
    }
    guard previous < nextSerial else { throw reader["nextSerial"].wrong() }
    // A fleet whose instances refer to models that are not there would show nonsense; it is refused here.
    let numbers = Set(models.map(\.number))
    guard instances.allSatisfy({ numbers.contains($0.model) && numbers.contains($0.guestModel) }) else {
      throw reader["models"].wrong()
    }
  }
}

extension ScaleSetModel {
  var json: JSONValue {
    var object: JSONObject = ["number": .integer(number)]
    if upgradeNumber != number { object["upgradeNumber"] = .integer(upgradeNumber) }
    object["size"] = .string(size)
    if case .probe(let interval, let count)? = healthSource {
      object["probe"] = ["intervalSeconds": .integer(interval), "count": .integer(count)]
    }
    object["profile"] = profile
    return .object(object)
  }

  init(_ reader: StateReader) throws(StateError) {
    let number = try reader["number"].count()
    let profile = reader["profile"].value
    let source: HealthSource?
    if reader["probe"].isNull {
      do { source = try ApplicationHealthSettings.inProfile(profile).map(HealthSource.applicationHealth) } catch {
        throw reader["profile"].wrong()
      }
    } else {
      source = .probe(
        intervalSeconds: try reader["probe"]["intervalSeconds"].count(), count: try reader["probe"]["count"].count())
    }
    self.init(
      number: number,
      upgradeNumber: try reader["upgradeNumber"].optional { value throws(StateError) in try value.count() } ?? number,
      size: try reader["size"].text(), profile: profile, healthSource: source)
  }
}

extension Work {
  var json: JSONValue {
    var object: JSONObject = ["instance": .integer(instance), "ends": .string(ends.description)]
    switch kind {
    case .create: object["kind"] = "create"
    case .delete: object["kind"] = "delete"
    case .upgrade(let model, let version):
      object["kind"] = "upgrade"
      object["model"] = .integer(model)
      if let version { object["image"] = .string(version) }
    case .reimage(let version):
      object["kind"] = "reimage"
      object["image"] = .string(version)
    case .rollBack(let model, let version):
      object["kind"] = "rollBack"
      object["model"] = .integer(model)
      if let version { object["image"] = .string(version) }
    case .power(let power):
      object["kind"] = "power"
      object["to"] = .string(power.rawValue)
    case .upgradeExtensions(let release):
      object["kind"] = "extensions"
      object["release"] = .integer(release)
    }
    if let operation { object["operation"] = .string(operation) }
    return .object(object)
  }

  init(_ reader: StateReader) throws(StateError) {
    let kind: Kind
    switch try reader["kind"].text() {
    case "create": kind = .create
    case "delete": kind = .delete
    case "upgrade":
      kind = .upgrade(
        model: try reader["model"].count(),
        imageVersion: try reader["image"].optional { value throws(StateError) in try value.text() })
    case "reimage": kind = .reimage(imageVersion: try reader["image"].text())
    case "rollBack":
      kind = .rollBack(
        model: try reader["model"].count(),
        imageVersion: try reader["image"].optional { value throws(StateError) in try value.text() })
    case "power": kind = .power(to: try reader["to"].word(Power.self))
    case "extensions": kind = .upgradeExtensions(release: try reader["release"].count())
    default: throw reader["kind"].wrong()
    }
    self.init(
      instance: try reader["instance"].count(), kind: kind, ends: try reader["ends"].time(),
      operation: try reader["operation"].optional { value throws(StateError) in try value.text() })
  }
}

extension FleetOperation {
  var json: JSONValue {
    var object: JSONObject = [
      "id": .string(id), "remaining": .integer(remaining), "earliestEnd": .string(earliestEnd.description),
    ]
    if awaitsUpgrade { object["awaitsUpgrade"] = true }
    if deletesSet { object["deletesSet"] = true }
    if let failure { object["failure"] = ["code": .string(failure.code), "message": .string(failure.message)] }
    return .object(object)
  }

  init(_ reader: StateReader) throws(StateError) {
    self.init(
      id: try reader["id"].text(), remaining: try reader["remaining"].count(),
      earliestEnd: try reader["earliestEnd"].time(), awaitsUpgrade: !reader["awaitsUpgrade"].isNull,
      deletesSet: !reader["deletesSet"].isNull)
    failure = try reader["failure"].optional { value throws(StateError) in
      Failure(code: try value["code"].text(), message: try value["message"].text())
    }
  }
}
