import ARM
package import JSON

/// The state file's text: the world as one JSON object, a resource or an instance a line.
extension World {
  /// The version of the layout that is written. Older ones are read for ever.
  package static let stateVersion = 1

  /// The whole world as text.
  package var stateText: [UInt8] {
    var writer = JSONWriter(.compact)
    writer.raw("{\n  \"version\": ")
    writer.write(Self.stateVersion)
    let head: JSONObject = [
      "seed": .string(String(seed)), "generator": .string(String(generator.state)), "clock": clock.json,
      "subscription": subscription.json, "nextFaultNumber": .integer(nextFaultNumber),
    ]
    for (name, value) in head.pairs {
      writer.separate(name)
      writer.write(value)
    }
    writer.lines("faults", faults.map(\.json))
    if !deferred.isEmpty { writer.lines("deferred", deferred) }
    writer.lines("operations", operations.all.map(\.json))
    writer.lines("processes", processes.map(\.json))
    if !loads.isEmpty { writer.lines("loads", loads.map(\.json)) }
    if !contents.isEmpty {
      writer.separate("contents")
      writer.write(JSONValue.object(contents.hosts))
    }
    writer.separate("activity")
    activity.write(to: &writer)
    writer.members("resources", resources.ids) { writer, id in
      switch resources.entry(id) {
      case .read(let resource)?: writer.write(resource.document)
      case .written(let text)?: writer.raw(text)
      case nil: writer.raw("null")
      }
    }
    writer.members("fleets", fleets.ids) { writer, id in
      switch fleets.entry(id) {
      case .loaded(let fleet, _)?: fleet.write(to: &writer)
      case .written(let text, _)?: writer.raw(text)
      case nil: writer.raw("null")
      }
    }
    writer.raw("\n}\n")
    return writer.bytes
  }

  /// Reads a world from its text. Resources and fleets are only found to be JSON, and read when somebody looks at them.
  ///
  /// - Throws: ``StateError`` for what is no such text, or was written by a later azsim.
  package init(stateText bytes: [UInt8]) throws(StateError) {
    var members = JSONObject()
    var resources = ResourceTable()
    var fleets = FleetTable()
    var activity = ActivityLog()
    try Self.checkEncoding(bytes)
    do {
      try Self.readMembers(bytes, into: &members, &resources, &fleets, &activity)
    } catch {
      throw StateError(error)
    }
    let reader = StateReader(.object(members), "state")
    guard let version = reader["version"].value.integer else {
      throw StateError("It has no member 'version', so it is no state file of azsim", line: 1, column: 1)
    }
    guard version <= Self.stateVersion else {
      throw StateError("It was written by a newer azsim (layout \(version); this one reads up to \(Self.stateVersion))")
    }
    guard version >= 1 else { throw reader["version"].wrong() }
    self.init(seed: try reader["seed"].bits())
    generator = SeededGenerator(seed: try reader["generator"].bits())
    clock = try Clock(reader["clock"])
    subscription = try Subscription(reader["subscription"])
    nextFaultNumber = try reader["nextFaultNumber"].count()
    faults = try reader["faults"].list { fault throws(StateError) in try Fault(fault) }
    deferred =
      try reader["deferred"].optional { list throws(StateError) in
        try list.list { object throws(StateError) in object.value }
      } ?? []
    operations = OperationTable(
      try reader["operations"].list { operation throws(StateError) in try Operation(operation) })
    processes = try reader["processes"].list { process throws(StateError) in try Process(process) }
    loads =
      try reader["loads"].optional { loads throws(StateError) in
        try loads.list { load throws(StateError) in
          guard let read = Load(load.value) else { throw load.wrong() }
          return read
        }
      } ?? []
    contents = Contents(
      try reader["contents"].optional { contents throws(StateError) in
        guard let hosts = contents.value.object else { throw contents.wrong() }
        return hosts
      } ?? JSONObject())
    self.resources = resources
    self.fleets = fleets
    self.activity = activity
  }

  /// Refuses text that is not UTF-8, once for all of it.
  private static func checkEncoding(_ bytes: [UInt8]) throws(StateError) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let place = JSONParser().failure("It is not UTF-8", bytes.span, at: error.byteOffsets.lowerBound)
      throw StateError(place)
    }
  }

  /// Reads the members of the outermost object; resources, fleets and the log are passed over and kept as they are written.
  private static func readMembers(
    _ bytes: [UInt8], into members: inout JSONObject, _ resources: inout ResourceTable, _ fleets: inout FleetTable,
    _ activity: inout ActivityLog
  ) throws(JSONError) {
    let span = bytes.span
    var parser = JSONParser()
    try parser.eachMember(span) { parser, name throws(JSONError) in
      if name == "activity" {
        activity = try ActivityLog(&parser, bytes)
        return
      }
      guard name == "fleets" || name == "resources" else {
        members[name] = try parser.value(span)
        return
      }
      let isFleets = name == "fleets"
      try parser.eachMember(span) { parser, name throws(JSONError) in
        let start = parser.offset
        guard let id = ResourceID(name) else { throw parser.failure("Expecting the id of a resource", span) }
        let agenda = isFleets ? try Self.agenda(span, at: start) : FleetTable.Agenda()
        try parser.skipValue(span)
        let text = bytes[start..<parser.offset]
        if isFleets { fleets.addWritten(id, text: text, agenda) } else { resources.addWritten(id, text: text) }
      }
    }
    parser.skipSpace(span)
    if parser.offset < span.count { throw parser.failure("Extra data", span) }
  }

  /// When something happens to a fleet by itself: the first member of its object, and the second if it is called so.
  private static func agenda(_ bytes: Span<UInt8>, at start: Int) throws(JSONError) -> FleetTable.Agenda {
    var parser = JSONParser(at: start)
    guard parser.skip(UInt8(ascii: "{"), bytes) else { throw parser.failure("Expecting a fleet", bytes) }
    guard let next = try time("next", &parser, bytes) else {
      throw parser.failure("Expecting 'next' first in a fleet", bytes)
    }
    var agenda = FleetTable.Agenda(next: next.time)
    parser.skipSpace(bytes)
    if parser.skip(UInt8(ascii: ","), bytes), let scheduled = try time("scheduled", &parser, bytes) {
      agenda.scheduled = scheduled.time
    }
    return agenda
  }

  /// The time of a member; `nil` when the next member has another name.
  private static func time(
    _ wanted: String, _ parser: inout JSONParser, _ bytes: Span<UInt8>
  ) throws(JSONError) -> (time: VirtualTime?, Void)? {
    parser.skipSpace(bytes)
    guard parser.offset < bytes.count, bytes[parser.offset] == UInt8(ascii: "\""), try parser.string(bytes) == wanted
    else { return nil }
    parser.skipSpace(bytes)
    guard parser.skip(UInt8(ascii: ":"), bytes) else { throw parser.failure("Expecting ':' delimiter", bytes) }
    parser.skipSpace(bytes)
    let value = try parser.value(bytes)
    if value.isNull { return (nil, ()) }
    guard let time = value.string.flatMap({ VirtualTime($0) }) else { throw parser.failure("Expecting a time", bytes) }
    return (time, ())
  }
}

extension JSONParser {
  /// Reads an object, handing over each name with the parser standing at its value.
  mutating func eachMember(
    _ bytes: Span<UInt8>, _ read: (inout JSONParser, String) throws(JSONError) -> Void
  ) throws(JSONError) {
    skipSpace(bytes)
    guard skip(UInt8(ascii: "{"), bytes) else { throw failure("Expecting an object", bytes) }
    skipSpace(bytes)
    if skip(UInt8(ascii: "}"), bytes) { return }
    while true {
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
        throw failure("Expecting property name enclosed in double quotes", bytes)
      }
      let name = try string(bytes)
      skipSpace(bytes)
      guard skip(UInt8(ascii: ":"), bytes) else { throw failure("Expecting ':' delimiter", bytes) }
      skipSpace(bytes)
      try read(&self, name)
      skipSpace(bytes)
      if skip(UInt8(ascii: "}"), bytes) { return }
      guard skip(UInt8(ascii: ","), bytes) else { throw failure("Expecting ',' delimiter", bytes) }
      skipSpace(bytes)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func separate(_ name: String) {
    raw(",\n  ")
    write(name)
    raw(": ")
  }

  /// Writes an object, a member a line, each value by a closure.
  fileprivate mutating func members(
    _ name: String, _ ids: [ResourceID], _ write: (inout JSONWriter, ResourceID) -> Void
  ) {
    separate(name)
    raw("{")
    var isFirst = true
    for id in ids {
      raw(isFirst ? "\n    " : ",\n    ")
      isFirst = false
      self.write(id.text)
      raw(": ")
      write(&self, id)
    }
    raw(isFirst ? "}" : "\n  }")
  }

  /// Writes a list, an element a line.
  fileprivate mutating func lines(_ name: String, _ elements: [JSONValue]) {
    separate(name)
    raw("[")
    for (position, element) in elements.enumerated() {
      raw(position == 0 ? "\n    " : ",\n    ")
      write(element)
    }
    raw(elements.isEmpty ? "]" : "\n  ]")
  }
}

// MARK: - Parts

extension Clock {
  fileprivate var json: JSONValue {
    var object: JSONObject = [
      "now": .string(now.description), "mode": .string(mode.rawValue), "stepSeconds": .integer(stepSeconds),
      "rate": .double(rate),
    ]
    if let wallAnchor { object["wallAnchor"] = .string(wallAnchor.description) }
    return .object(object)
  }

  fileprivate init(_ reader: StateReader) throws(StateError) {
    self.init(
      now: try reader["now"].time(), mode: try reader["mode"].word(Mode.self),
      stepSeconds: try reader["stepSeconds"].count(), rate: try reader["rate"].fraction(),
      wallAnchor: try reader["wallAnchor"].optional { value throws(StateError) in try value.time() })
  }
}

extension Subscription {
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "name": .string(name), "tenantId": .string(tenantID), "tenantName": .string(tenantName),
      "tenantDomain": .string(tenantDomain), "user": .string(user), "isServicePrincipal": .bool(isServicePrincipal),
      "isLoggedIn": .bool(isLoggedIn),
    ]
  }

  fileprivate init(_ reader: StateReader) throws(StateError) {
    self.init(
      id: try reader["id"].text(), name: try reader["name"].text(), tenantID: try reader["tenantId"].text(),
      tenantName: try reader["tenantName"].text(), tenantDomain: try reader["tenantDomain"].text(),
      user: try reader["user"].text(), isServicePrincipal: try reader["isServicePrincipal"].flag(),
      isLoggedIn: try reader["isLoggedIn"].flag())
  }
}

extension Operation {
  fileprivate var json: JSONValue {
    var object: JSONObject = [
      "id": .string(id), "name": .string(name), "target": .string(target.text),
      "started": .string(started.description), "status": .string(status.rawValue),
    ]
    if let ended { object["ended"] = .string(ended.description) }
    if let error { object["error"] = error.json }
    return .object(object)
  }

  fileprivate init(_ reader: StateReader) throws(StateError) {
    guard let target = ResourceID(try reader["target"].text()) else { throw reader["target"].wrong() }
    self.init(
      id: try reader["id"].text(), name: try reader["name"].text(), target: target,
      started: try reader["started"].time())
    let status = try reader["status"].word(Status.self)
    guard status != .inProgress else { return }
    end(at: try reader["ended"].time(), error: ServiceError(status: 409, body: reader["error"].value))
  }
}

extension Process {
  fileprivate var json: JSONValue {
    var object: JSONObject = ["subject": .string(subject.text), "operation": .string(operation)]
    switch kind {
    case .deployment(let plan): object["deployment"] = plan
    case .groupDeletion(let onlyTheRest, let attempts):
      object["groupDeletion"] = onlyTheRest ? "rest" : "all"
      if attempts > 0 { object["attempts"] = .integer(attempts) }
    case .work(let work, let state):
      object["work"] = .string(work.rawValue)
      if !state.isNull { object["state"] = state }
    case .autoscale(let memory): object["autoscale"] = memory
    case .registration(let state): object["registration"] = .string(state)
    }
    object["awaits"] = .array(awaits.map { .string($0) })
    object["due"] = .string(due.description)
    if let limit { object["limit"] = .string(limit.description) }
    return .object(object)
  }

  fileprivate init(_ reader: StateReader) throws(StateError) {
    guard let subject = ResourceID(try reader["subject"].text()) else { throw reader["subject"].wrong() }
    self.init(
      subject: subject, kind: try Self.kind(reader), operation: try reader["operation"].text(),
      awaits: try reader["awaits"].list { value throws(StateError) in try value.text() },
      due: try reader["due"].time())
    limit = try reader["limit"].optional { value throws(StateError) in try value.time() }
  }

  private static func kind(_ reader: StateReader) throws(StateError) -> Kind {
    if !reader["work"].isNull { return .work(try reader["work"].word(Work.self), state: reader["state"].value) }
    if !reader["deployment"].isNull { return .deployment(plan: reader["deployment"].value) }
    if !reader["autoscale"].isNull { return .autoscale(memory: reader["autoscale"].value) }
    if !reader["registration"].isNull { return .registration(state: try reader["registration"].text()) }
    return .groupDeletion(
      onlyTheRest: reader["groupDeletion"].value == "rest",
      attempts: reader["attempts"].isNull ? 0 : try reader["attempts"].count())
  }
}

extension Fault {
  /// The fault as the state file and `azsim fault list` have it.
  package var json: JSONValue {
    var object: JSONObject = [
      "number": .integer(number), "effect": .string(effect.text), "on": .array(selectors.map { .string($0.text) }),
      "from": .string(from.description),
    ]
    if let until { object["until"] = .string(until.description) }
    if probability < 1 { object["probability"] = .double(probability) }
    return .object(object)
  }

  fileprivate init(_ reader: StateReader) throws(StateError) {
    guard let effect = FaultEffect(try reader["effect"].text()) else { throw reader["effect"].wrong() }
    self.init(
      number: try reader["number"].count(), effect: effect,
      selectors: try reader["on"].list { word throws(StateError) in
        guard let selector = FaultSelector(try word.text()) else { throw word.wrong() }
        return selector
      },
      from: try reader["from"].time(),
      until: try reader["until"].optional { value throws(StateError) in try value.time() },
      probability: try reader["probability"].optional { value throws(StateError) in try value.fraction() } ?? 1)
  }
}
