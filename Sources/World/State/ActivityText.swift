import ARM
import JSON

/// How the log is written in the state file, and read back: `"activity":{"dropped":0,"entries":[…]}`, an entry a line.
extension ActivityLog {
  /// The entries as texts, oldest first, no more than are kept.
  var lines: [ArraySlice<UInt8>] {
    // Of the written ones none are surplus: they were trimmed when they were read and whenever one was added.
    Array(written) + added.dropFirst(surplus).map { $0.text[...] }
  }

  /// Writes the log.
  func write(to writer: inout JSONWriter) {
    writer.raw("{\"dropped\":")
    writer.write(dropped + surplus)
    writer.raw(",\"entries\":[")
    var isFirst = true
    for line in lines {
      writer.raw(isFirst ? "\n    " : ",\n    ")
      isFirst = false
      writer.raw(line)
    }
    writer.raw(isFirst ? "]}" : "\n  ]}")
  }

  /// Reads a log, leaving its entries as they are written.
  init(_ parser: inout JSONParser, _ bytes: [UInt8]) throws(JSONError) {
    let span = bytes.span
    var dropped = 0
    var entries: [ArraySlice<UInt8>] = []
    try parser.eachMember(span) { parser, name throws(JSONError) in
      guard name == "entries" else {
        let value = try parser.value(span)
        if name == "dropped", let number = value.integer, number >= 0, number < 1 << 40 { dropped = number }
        return
      }
      guard parser.skip(UInt8(ascii: "["), span) else { throw parser.failure("Expecting a list", span) }
      parser.skipSpace(span)
      if parser.skip(UInt8(ascii: "]"), span) { return }
      while true {
        let start = parser.offset
        try parser.skipValue(span)
        entries.append(bytes[start..<parser.offset])
        parser.skipSpace(span)
        if parser.skip(UInt8(ascii: "]"), span) { return }
        guard parser.skip(UInt8(ascii: ","), span) else { throw parser.failure("Expecting ',' delimiter", span) }
        parser.skipSpace(span)
      }
    }
    self.init(dropped: dropped, written: entries)
  }
}

extension ActivityEntry {
  /// The entry as one object. The subject is written without its subscription, which is always the world's.
  fileprivate var text: [UInt8] {
    var object: JSONObject = ["at": .string(time.description), "on": .string(subject.textInSubscription)]
    switch content {
    case .asked(let asking):
      object["asked"] = .string(asking.method.rawValue)
      object["operation"] = .string(asking.operation)
      object["by"] = .string(asking.caller)
      object["status"] = .integer(asking.status)
      if let id = asking.operationID { object["id"] = .string(id) }
      if let error = asking.error { object["error"] = error.json }
      if let payload = asking.payload { object["payload"] = payload }
    case .ended(let id, let operation, let error):
      object["ended"] = .string(id)
      object["operation"] = .string(operation)
      if let error { object["error"] = error.json }
    case .happened(let kind, let text):
      object["event"] = .string(kind.rawValue)
      object["text"] = .string(text)
    }
    if !details.isNull { object["details"] = details }
    var writer = JSONWriter(.compact)
    writer.write(.object(object))
    return writer.bytes
  }

  init(_ reader: StateReader, of subscription: Subscription) throws(StateError) {
    let place = try reader["on"].text()
    let subject = ResourceID(trusted: "/subscriptions/\(subscription.id)\(place)")
    let content: Content
    if !reader["asked"].isNull {
      var asking = Asking(
        method: try reader["asked"].word(Request.Method.self), operation: try reader["operation"].text(),
        caller: try reader["by"].text())
      asking.status = try reader["status"].count()
      asking.operationID = try reader["id"].optional { value throws(StateError) in try value.text() }
      asking.error = ServiceError(status: asking.status, body: reader["error"].value)
      asking.payload = reader["payload"].isNull ? nil : reader["payload"].value
      content = .asked(asking)
    } else if !reader["ended"].isNull {
      content = .ended(
        operationID: try reader["ended"].text(), operation: try reader["operation"].text(),
        error: ServiceError(status: 409, body: reader["error"].value))
    } else {
      content = .happened(try reader["event"].word(Event.Kind.self), try reader["text"].text())
    }
    self.init(try reader["at"].time(), subject, content, details: reader["details"].value)
  }
}

extension ResourceID {
  /// The id without `/subscriptions/S`.
  fileprivate var textInSubscription: String {
    let bytes = text.utf8
    var slashes = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "/") {
      slashes += 1
      if slashes == 3 { return String(text[index...]) }
    }
    return ""
  }
}
