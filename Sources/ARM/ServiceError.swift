package import JSON

/// A refusal by Azure, or the failure of an operation.
package struct ServiceError: Error, Sendable, Equatable {
  /// The HTTP status; that of the request that started it for a failed operation.
  package var status: Int
  package var code: String
  package var message: String
  /// What the error is about, when the service says so: a property, a resource.
  package var target: String?
  /// A closer code that services of vaults give (`innererror`).
  package var inner: String?
  /// The errors behind this one.
  package var details: [ServiceError]

  package init(
    _ status: Int, _ code: String, _ message: String, target: String? = nil, details: [ServiceError] = []
  ) {
    self.status = status
    self.code = code
    self.message = message
    self.target = target
    self.details = details
  }
}

extension ServiceError {
  /// The error as it stands in a body: `code`, `message` and, when present, `target` and `details`.
  package var json: JSONValue {
    var value: JSONObject = ["code": .string(code)]
    if !details.isEmpty { value["details"] = .array(details.map(\.json)) }
    value["message"] = .string(message)
    if let target { value["target"] = .string(target) }
    if let inner { value["innererror"] = ["code": .string(inner)] }
    return .object(value)
  }

  /// Reads an error from a body, with or without the member `error` around it; `nil` when there is no code.
  package init?(status: Int, body: JSONValue?) {
    guard let body else { return nil }
    let inner = body["error"].isNull ? body : body["error"]
    guard let code = inner["code"].string else { return nil }
    self.init(
      status, code, inner["message"].string ?? "", target: inner["target"].string,
      details: (inner["details"].array ?? []).compactMap { ServiceError(status: status, body: $0) })
    self.inner = (inner["innererror"].isNull ? inner["innerError"] : inner["innererror"])["code"].string
  }
}
