import ARM
import JSON
import World

/// One event of Azure's activity log; an entry of the world's log makes one, two or none (platform.md §13).
struct ActivityEvent {
  let time: VirtualTime
  let subject: ResourceID
  let operation: String
  private(set) var caller: String
  /// The verb of the request; `nil` for what happened by itself, and for the end of an operation.
  private(set) var method: Request.Method?
  let correlationID: String
  /// Started, Accepted, Succeeded or Failed.
  let status: String
  /// What the answer said: `OK`, `Accepted`, `Conflict`.
  let subStatus: String
  let httpStatus: Int?
  let error: ServiceError?
  let description: String
  /// What was sent, or what a deletion answered, where the log tells of it.
  var payload: (member: String, value: JSONValue)?
  /// What autoscale tells of itself; `nil` for what is no action of autoscale.
  private(set) var autoscale: AutoscaleEvent?
  private let id: String

  /// The events of an entry, oldest first.
  static func all(of entry: ActivityEntry, number: Int) -> [ActivityEvent] {
    let own = GUID.of("activity/\(number)")
    func event(
      _ operation: String, _ status: String, caller: String, method: Request.Method? = nil, correlation: String,
      http: Int? = nil, error: ServiceError? = nil, description: String = ""
    ) -> ActivityEvent {
      ActivityEvent(
        time: entry.time, subject: entry.subject, operation: operation, caller: caller, method: method,
        correlationID: correlation, status: status, subStatus: http.map(HTTPStatus.name) ?? "", httpStatus: http,
        error: error, description: description, id: GUID.of("activity/\(number)/\(status)"))
    }
    switch entry.content {
    case .asked(let asking):
      let correlation = asking.operationID ?? own
      var begun = event(
        asking.operation, "Started", caller: asking.caller, method: asking.method, correlation: correlation)
      let isFine = (200..<300).contains(asking.status)
      let status = !isFine ? "Failed" : asking.operationID == nil ? "Succeeded" : "Accepted"
      var answered = event(
        asking.operation, status, caller: asking.caller, method: asking.method, correlation: correlation,
        http: asking.status, error: asking.error)
      if let payload = asking.payload {
        if asking.method == .delete {
          answered.payload = ("responseBody", payload)
        } else {
          begun.payload = ("requestbody", payload)
        }
      }
      return [begun, answered]
    case .ended(let id, let operation, let error):
      return [
        event(
          operation, error == nil ? "Succeeded" : "Failed", caller: ActivityNames.platform, correlation: id,
          http: error.map { $0.status } ?? 200, error: error)
      ]
    case .happened(let kind, let text):
      guard let (operation, status) = ActivityNames.operation(of: kind) else { return [] }
      let told = AutoscaleEvent.all(of: kind, entry.details, operation)
      if !told.isEmpty {
        return told.map { autoscale in
          var event = event(
            autoscale.operation, status, caller: AutoscaleEvent.caller, correlation: own,
            description: autoscale.description ?? text)
          event.autoscale = autoscale
          return event
        }
      }
      return [event(operation, status, caller: ActivityNames.platform, correlation: own, description: text)]
    }
  }

  /// The event with who asked for it.
  func asked(by caller: String, _ method: Request.Method) -> ActivityEvent {
    var event = self
    event.caller = caller
    event.method = method
    return event
  }

  /// The namespace of what the event is about.
  var provider: String { operation.split(separator: "/").first.map(String.init) ?? "" }

  /// The event as a GET shows it.
  func document(in subscription: Subscription) -> JSONValue {
    func named(_ value: String, _ text: String? = nil) -> JSONValue {
      ["value": .string(value), "localizedValue": .string(text ?? value)]
    }
    let stamp = time.zulu
    let isEnd = status != "Started"
    var properties: JSONObject = [:]
    if let httpStatus {
      properties["statusCode"] = .string(HTTPStatus.name(httpStatus))
      properties["serviceRequestId"] = .string(GUID.of(id))
    }
    if let payload { properties[payload.member] = .string(payload.value.text()) }
    if let autoscale { properties = autoscale.properties(description) }
    if let error { properties["statusMessage"] = .string(JSONValue.object(["error": error.json]).text()) }
    var document: JSONObject = [
      "authorization": ["action": .string(operation), "scope": .string(subject.text)],
      "caller": .string(caller), "category": named(autoscale == nil ? "Administrative" : "Autoscale"),
      "claims": autoscale == nil ? ["name": .string(caller)] : AutoscaleEvent.claims,
      "correlationId": .string(correlationID), "description": .string(description),
      "eventDataId": .string(id),
      "eventName": autoscale.map { named($0.name) }
        ?? (isEnd ? named("EndRequest", "End request") : named("BeginRequest", "Begin request")),
      "eventTimestamp": .string(stamp),
      // Ticks of .NET: since the year 1.
      "id": .string(
        "\(subject.text)/events/\(id)/ticks/\(time.ticks - VirtualTime.earliest.ticks)"),
      "level": .string(status == "Failed" ? "Error" : "Informational"), "operationId": .string(correlationID),
      "operationName": named(operation, ActivityNames.localized(operation)), "properties": .object(properties),
    ]
    if let method {
      document["httpRequest"] = [
        "clientRequestId": .string(GUID.of("\(correlationID)/client")), "clientIpAddress": "203.0.113.7",
        "method": .string(method.rawValue),
      ]
    }
    if let group = subject.group { document["resourceGroupName"] = .string(group) }
    document["resourceProviderName"] = named(provider)
    document["resourceId"] = .string(subject.text)
    document["resourceType"] = named(
      subject.type == "Microsoft.Resources/resourceGroups"
        ? "Microsoft.Resources/subscriptions/resourceGroups" : subject.type)
    document["status"] = named(status)
    document["subStatus"] =
      httpStatus.map { named(subStatus, "\(subStatus) (HTTP Status Code: \($0))") } ?? named("")
    document["submissionTimestamp"] = .string(stamp)
    document["subscriptionId"] = .string(subscription.id)
    document["tenantId"] = .string(subscription.tenantID)
    return .object(document)
  }
}

/// The words of HTTP statuses, as the log writes them.
enum HTTPStatus {
  static func name(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 201: "Created"
    case 202: "Accepted"
    case 204: "NoContent"
    case 400: "BadRequest"
    case 403: "Forbidden"
    case 404: "NotFound"
    case 405: "MethodNotAllowed"
    case 409: "Conflict"
    case 412: "PreconditionFailed"
    case 429: "TooManyRequests"
    default: status >= 500 ? "InternalServerError" : "\(status)"
    }
  }
}
