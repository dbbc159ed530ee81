import ARM
import JSON
import World

/// One thing that a deployment does, as `deployment operation group list` tells of it (platform.md §9.7).
struct DeploymentStep: Sendable, Equatable {
  enum State: String, Sendable {
    case running = "Running"
    case succeeded = "Succeeded"
    case failed = "Failed"
  }

  /// What is done.
  enum Kind: Sendable, Equatable {
    /// The resource at this place of the plan is made or brought up to date.
    case create(Int)
    /// A resource that the template does not have is taken away.
    case delete
    /// The outputs are evaluated.
    case outputs
  }

  let kind: Kind
  /// The id of the resource; that of the deployment for the outputs.
  let target: ResourceID
  let started: VirtualTime
  var ended: VirtualTime?
  var state: State
  /// The HTTP status of the provider's answer.
  var status: Int
  /// The operation that the provider has started.
  var operation: String?
  /// Why it failed: an error of the form that deployments show.
  var error: JSONValue?
  /// Whether the failure is that of an expression, not that of a provider.
  var isExpressionFailure = false

  init(_ kind: Kind, _ target: ResourceID, started: VirtualTime, state: State = .running, status: Int = 200) {
    self.kind = kind
    self.target = target
    self.started = started
    self.state = state
    self.status = status
  }

  /// The resource's place in the plan; `nil` when the step makes none.
  var position: Int? {
    if case .create(let position) = kind { position } else { nil }
  }

  /// Ends the step.
  mutating func end(_ state: State, at time: VirtualTime, error: JSONValue? = nil) {
    self.state = state
    ended = time
    self.error = error
  }
}

// MARK: - Keeping

extension DeploymentStep {
  /// The step as the state file has it.
  var json: JSONValue {
    var object: JSONObject = [
      "target": .string(target.text), "started": .string(started.description), "state": .string(state.rawValue),
      "status": .integer(status),
    ]
    switch kind {
    case .create(let position): object["position"] = .integer(position)
    case .delete: object["position"] = "delete"
    case .outputs: break
    }
    if let ended { object["ended"] = .string(ended.description) }
    if let operation { object["operation"] = .string(operation) }
    if let error { object["error"] = error }
    if isExpressionFailure { object["isExpressionFailure"] = true }
    return .object(object)
  }

  /// Reads what ``json`` wrote; `nil` for something else.
  init?(_ json: JSONValue) {
    guard let target = json["target"].string.flatMap({ ResourceID($0) }),
      let started = json["started"].string.flatMap({ VirtualTime($0) }),
      let state = json["state"].string.flatMap({ State(rawValue: $0) })
    else { return nil }
    let kind: Kind =
      json["position"].integer.map(Kind.create) ?? (json["position"] == "delete" ? .delete : .outputs)
    self.init(kind, target, started: started, state: state, status: json["status"].integer ?? 200)
    ended = json["ended"].string.flatMap { VirtualTime($0) }
    operation = json["operation"].string
    if !json["error"].isNull { error = json["error"] }
    isExpressionFailure = json["isExpressionFailure"] == true
  }
}

// MARK: - Showing

extension DeploymentStep {
  /// The operation's id: sixteen hexadecimal digits that follow from what is done, a decimal number for the outputs.
  func operationID(in deployment: Deployment) -> String {
    let hash = GUID.hash("\(deployment.operation)/\(target.key)")
    if kind == .outputs { return "08585" + String(100_000_000_000_000 + hash % 900_000_000_000_000) }
    let digits = String(hash, radix: 16, uppercase: true)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The document of the operation.
  func document(in deployment: Deployment, now: VirtualTime) -> JSONValue {
    let id = operationID(in: deployment)
    let time = ended ?? now
    var properties: JSONObject = [
      "provisioningOperation": .string(provisioningOperation),
      "provisioningState": .string(state.rawValue), "timestamp": .string(time.zulu),
      "duration": .string(started.duration(until: time)),
      "trackingId": .string(GUID.of("\(deployment.operation)/tracking/\(target.key)")),
      "statusCode": .string(Self.word(for: status)),
    ]
    if kind != .outputs {
      properties["serviceRequestId"] = .string(GUID.of("\(deployment.operation)/request/\(target.key)"))
      properties["targetResource"] = [
        "id": .string(target.text), "resourceType": .string(target.type),
        "resourceName": .string(target.names.joined(separator: "/")),
      ]
    }
    if let error {
      properties["statusMessage"] =
        operation == nil ? ["error": error] : ["status": "Failed", "error": error]
    }
    return [
      "id": .string("\(deployment.id)/operations/\(id)"), "operationId": .string(id), "properties": .object(properties),
    ]
  }

  private var provisioningOperation: String {
    switch kind {
    case .create: "Create"
    case .delete: "Delete"
    case .outputs: "EvaluateDeploymentOutput"
    }
  }

  /// An HTTP status as deployments name it.
  private static func word(for status: Int) -> String {
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
    default: "\(status)"
    }
  }
}
