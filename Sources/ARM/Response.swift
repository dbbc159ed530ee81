package import JSON

/// What Azure Resource Manager answers.
package struct Response: Sendable, Equatable {
  /// The HTTP status.
  package var status: Int
  package var body: JSONValue?
  /// The text of the body where it was not written without blanks.
  package var text: String?
  /// The bytes of a body that is no text.
  package var content: [UInt8]?
  /// Headers by their names in lower case, of services whose answers are in them.
  package var headers: [String: String] = [:]
  /// What azsim has to add for the user, which no service says.
  package var hint: String?
  /// Where an operation that goes on can be followed, when there is one (`Azure-AsyncOperation`).
  package var operationURL: String?
  /// Where its result will be, when the service says so (`Location`).
  package var resultURL: String?

  package init(_ status: Int, _ body: JSONValue? = nil, operationURL: String? = nil, resultURL: String? = nil) {
    self.status = status
    self.body = body
    self.operationURL = operationURL
    self.resultURL = resultURL
  }

  /// The answer that reports an error.
  package init(_ error: ServiceError) {
    self.init(error.status, ["error": error.json])
  }

  /// Whether the request was taken.
  package var isSuccess: Bool { (200..<300).contains(status) }

  /// The error that the answer reports, read from its body; `nil` for a success.
  ///
  /// Both forms occur: `{"error":{"code":…}}` and the bare `{"code":…}`.
  package var error: ServiceError? {
    isSuccess ? nil : ServiceError(status: status, body: body)
  }
}
