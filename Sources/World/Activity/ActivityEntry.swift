package import ARM
package import JSON

/// One line of the world's log: a request, the end of what a request started, or something that happened by itself.
///
/// Azure's activity log shows one request as several events (platform.md §13). They follow from what stands here, and are
/// made when somebody looks.
package struct ActivityEntry: Sendable, Equatable {
  /// A request that asked for a change.
  package struct Asking: Sendable, Equatable {
    package let method: Request.Method
    /// What was asked, as Azure calls it: `Microsoft.Compute/virtualMachineScaleSets/write`.
    package let operation: String
    /// Who asked.
    package let caller: String
    /// The HTTP status of the answer; 0 until there is one.
    package var status: Int
    /// The id of the operation that it started.
    package var operationID: String?
    /// Why it was refused.
    package var error: ServiceError?
    /// What was sent, or what a deletion answered, where the log tells of it: with assignments of roles.
    package var payload: JSONValue?

    package init(method: Request.Method, operation: String, caller: String) {
      self.method = method
      self.operation = operation
      self.caller = caller
      status = 0
    }
  }

  /// What it is about.
  package enum Content: Sendable, Equatable {
    case asked(Asking)
    /// An operation has ended: its id, its name, and its error if it failed.
    case ended(operationID: String, operation: String, error: ServiceError?)
    /// Something happened by itself, in words.
    case happened(Event.Kind, String)
  }

  package let time: VirtualTime
  /// The resource that it concerns.
  package let subject: ResourceID
  package var content: Content
  /// What the log tells of it besides; the business of who shows it.
  package let details: JSONValue

  package init(_ time: VirtualTime, _ subject: ResourceID, _ content: Content, details: JSONValue = .null) {
    self.time = time
    self.subject = subject
    self.content = content
    self.details = details
  }
}
