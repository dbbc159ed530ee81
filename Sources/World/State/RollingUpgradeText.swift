import ARM
import JSON

/// How a rolling upgrade is written in the state file, and read back.
extension RollingUpgrade {
  var json: JSONValue {
    var object: JSONObject = [
      "purpose": .string(purpose.rawValue), "policy": policy.document, "started": .string(started.description),
      "lastAction": .string(lastAction), "lastActionTime": .string(lastActionTime.description),
      "status": .string(status.rawValue), "step": step.json, "targetModel": .integer(targetModel),
    ]
    if let targetImageVersion { object["targetImage"] = .string(targetImageVersion) }
    if let targetRelease { object["targetRelease"] = .integer(targetRelease) }
    if startedBy != .user { object["startedBy"] = .string(startedBy.rawValue) }
    if restoresFailed { object["restoresFailed"] = true }
    if let approved { object["approved"] = .array(approved.map { .integer($0) }) }
    if restored > 0 { object["restored"] = .integer(restored) }
    if restoreFailures > 0 { object["restoreFailures"] = .integer(restoreFailures) }
    object["pending"] = .array(pending.map { .integer($0) })
    object["batch"] = .array(batch.map(\.json))
    object["batchNumber"] = .integer(batchNumber)
    object["successful"] = .array(successful.map { .integer($0) })
    object["failed"] = .array(failed.map(\.json))
    object["former"] = .array(former.map(\.json))
    if let error { object["error"] = error.json }
    if let ended { object["ended"] = .string(ended.description) }
    return .object(object)
  }

  init(_ reader: StateReader) throws(StateError) {
    let policy: RollingUpgradePolicy
    do { policy = try RollingUpgradePolicy(reader["policy"].value) } catch { throw reader["policy"].wrong() }
    self.init(
      purpose: try reader["purpose"].word(Purpose.self), policy: policy, started: try reader["started"].time(),
      targetModel: try reader["targetModel"].count(),
      targetImageVersion: try reader["targetImage"].optional { value throws(StateError) in try value.text() },
      targetRelease: try reader["targetRelease"].optional { value throws(StateError) in try value.count() },
      startedBy: try reader["startedBy"].optional { value throws(StateError) in try value.word(Starter.self) } ?? .user,
      restoresFailed: !reader["restoresFailed"].isNull,
      pending: try reader["pending"].list { value throws(StateError) in try value.count() },
      step: try Step(reader["step"]))
    lastAction = try reader["lastAction"].text()
    lastActionTime = try reader["lastActionTime"].time()
    status = try reader["status"].word(Status.self)
    approved = try reader["approved"].optional { value throws(StateError) in
      try value.list { serial throws(StateError) in try serial.count() }
    }
    restored = try reader["restored"].optional { value throws(StateError) in try value.count() } ?? 0
    restoreFailures = try reader["restoreFailures"].optional { value throws(StateError) in try value.count() } ?? 0
    batch = try reader["batch"].list { member throws(StateError) in try Member(member) }
    batchNumber = try reader["batchNumber"].count()
    successful = try reader["successful"].list { value throws(StateError) in try value.count() }
    failed = try reader["failed"].list { failure throws(StateError) in try Failure(failure) }
    former = try reader["former"].list { former throws(StateError) in try Former(former) }
    error = ServiceError(status: 409, body: reader["error"].value)
    ended = try reader["ended"].optional { value throws(StateError) in try value.time() }
  }
}

extension RollingUpgrade.Step {
  fileprivate var json: JSONValue {
    switch self {
    case .beginBatch(let time): ["do": "beginBatch", "at": .string(time.description)]
    case .awaitApproval: ["do": "awaitApproval"]
    case .watchBatch: ["do": "watchBatch"]
    case .fault(let error, let time): ["do": "fault", "at": .string(time.description), "error": error.json]
    case .complete(let time): ["do": "complete", "at": .string(time.description)]
    case .over: ["do": "nothing"]
    }
  }

  fileprivate init(_ reader: StateReader) throws(StateError) {
    switch try reader["do"].text() {
    case "beginBatch": self = .beginBatch(at: try reader["at"].time())
    case "awaitApproval": self = .awaitApproval
    case "watchBatch": self = .watchBatch
    case "fault":
      guard let error = ServiceError(status: 409, body: reader["error"].value) else { throw reader["error"].wrong() }
      self = .fault(error, at: try reader["at"].time())
    case "complete": self = .complete(at: try reader["at"].time())
    case "nothing": self = .over
    default: throw reader["do"].wrong()
    }
  }
}

extension RollingUpgrade.Member {
  fileprivate var json: JSONValue {
    var object: JSONObject = ["instance": .integer(instance)]
    switch state {
    case .working: object["state"] = "working"
    case .waiting(let deadline): object["until"] = .string(deadline.description)
    case .ready: object["state"] = "ready"
    case .retiring: object["state"] = "retiring"
    case .done: object["state"] = "done"
    case .failed(let failure): object["failure"] = failure.json
    case .restoring(let failure):
      object["state"] = "restoring"
      object["failure"] = failure.json
    case .restored(let failure):
      object["state"] = "restored"
      object["failure"] = failure.json
    }
    if let replaces { object["replaces"] = .integer(replaces) }
    return .object(object)
  }

  fileprivate init(_ reader: StateReader) throws(StateError) {
    let state: State
    if !reader["until"].isNull {
      state = .waiting(until: try reader["until"].time())
    } else if !reader["failure"].isNull {
      let failure = try RollingUpgrade.Failure(reader["failure"])
      switch reader["state"].value {
      case "restoring": state = .restoring(failure)
      case "restored": state = .restored(failure)
      default: state = .failed(failure)
      }
    } else {
      switch try reader["state"].text() {
      case "working": state = .working
      case "ready": state = .ready
      case "retiring": state = .retiring
      case "done": state = .done
      default: throw reader["state"].wrong()
      }
    }
    self.init(
      instance: try reader["instance"].count(), state: state,
      replaces: try reader["replaces"].optional { value throws(StateError) in try value.count() })
  }
}

extension RollingUpgrade.Failure {
  fileprivate var json: JSONValue {
    [
      "instance": .integer(instance), "name": .string(name), "code": .string(code), "message": .string(message),
    ]
  }

  fileprivate init(_ reader: StateReader) throws(StateError) {
    self.init(
      instance: try reader["instance"].count(), name: try reader["name"].text(), code: try reader["code"].text(),
      message: try reader["message"].text())
  }
}

extension RollingUpgrade.Former {
  fileprivate var json: JSONValue {
    [
      "instance": .integer(instance), "model": .integer(model), "image": .string(imageVersion),
      "release": .integer(extensionRelease),
    ]
  }

  fileprivate init(_ reader: StateReader) throws(StateError) {
    self.init(
      instance: try reader["instance"].count(), model: try reader["model"].count(),
      imageVersion: try reader["image"].text(),
      extensionRelease: try reader["release"].optional { value throws(StateError) in try value.count() } ?? 0)
  }
}
