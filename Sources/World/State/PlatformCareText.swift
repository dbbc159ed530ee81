import ARM
import JSON

/// How what the platform does for a set by itself is written in the state file, and read back.
extension AutomaticUpgrades {
  var json: JSONValue {
    var object = JSONObject()
    if let look { object["look"] = .string(look.description) }
    if let recheck { object["recheck"] = .string(recheck.description) }
    if let stopped { object["stopped"] = ["goal": .string(stopped.goal), "until": .string(stopped.until.description)] }
    return .object(object)
  }

  init(_ reader: StateReader) throws(StateError) {
    self.init()
    look = try reader["look"].optional { value throws(StateError) in try value.time() }
    recheck = try reader["recheck"].optional { value throws(StateError) in try value.time() }
    stopped = try reader["stopped"].optional { value throws(StateError) in
      Stopped(goal: try value["goal"].text(), until: try value["until"].time())
    }
  }
}

extension InstanceRepairs {
  var json: JSONValue {
    var object: JSONObject = [
      "graceSeconds": .integer(graceSeconds), "action": .string(action.rawValue), "since": .string(since.description),
    ]
    if isSuspended { object["suspended"] = true }
    if !active.isEmpty { object["active"] = .array(active.map(\.json)) }
    if !doubts.isEmpty {
      object["doubts"] = .array(doubts.map { ["instance": .integer($0.instance), "rounds": .integer($0.rounds)] })
    }
    return .object(object)
  }

  init(_ reader: StateReader) throws(StateError) {
    self.init(
      graceSeconds: try reader["graceSeconds"].count(), action: try reader["action"].word(Action.self),
      since: try reader["since"].time())
    isSuspended = !reader["suspended"].isNull
    active =
      try reader["active"].optional { value throws(StateError) in
        try value.list { repair throws(StateError) in try Repair(repair) }
      } ?? []
    doubts =
      try reader["doubts"].optional { value throws(StateError) in
        try value.list { doubt throws(StateError) in
          Doubt(instance: try doubt["instance"].count(), rounds: try doubt["rounds"].count())
        }
      } ?? []
  }
}

extension InstanceRepairs.Repair {
  fileprivate var json: JSONValue {
    var object: JSONObject = ["instance": .integer(instance), "round": .integer(round)]
    if let zone { object["zone"] = .integer(zone) }
    if isRemoving { object["removing"] = true }
    if isSpot { object["spot"] = true }
    return .object(object)
  }

  fileprivate init(_ reader: StateReader) throws(StateError) {
    self.init(
      instance: try reader["instance"].count(),
      zone: try reader["zone"].optional { value throws(StateError) in try value.count() },
      isRemoving: !reader["removing"].isNull, round: try reader["round"].count(), isSpot: !reader["spot"].isNull)
  }
}

extension SpotCare {
  var json: JSONValue {
    var object: JSONObject = [
      "notices": .array(notices.map { ["instance": .integer($0.instance), "at": .string($0.at.description)] })
    ]
    if !evicted.isEmpty {
      object["evicted"] = .array(
        evicted.map { one in
          var evicted: JSONObject = ["instance": .integer(one.instance), "at": .string(one.at.description)]
          if let retry = one.retry { evicted["retry"] = .string(retry.description) }
          return .object(evicted)
        })
    }
    return .object(object)
  }

  init(_ reader: StateReader) throws(StateError) {
    self.init()
    notices = try reader["notices"].list { value throws(StateError) in
      Notice(instance: try value["instance"].count(), at: try value["at"].time())
    }
    evicted =
      try reader["evicted"].optional { value throws(StateError) in
        try value.list { one throws(StateError) in
          Evicted(
            instance: try one["instance"].count(), at: try one["at"].time(),
            retry: try one["retry"].optional { value throws(StateError) in try value.time() })
        }
      } ?? []
  }
}
