/// Whoever answers requests: the simulated Azure, or a plain store of documents in a conformance report.
package protocol ResourceManager {
  /// The subscription that commands work in when they name none.
  var subscriptionID: String { get }

  /// Carries out one request.
  mutating func answer(_ request: Request) -> Response

  /// Lets time pass until the operation followed at `url` has ended, or until waiting longer is of no use.
  mutating func wait(forOperation url: String)

  /// Whether anything is under way that waiting could bring to an end.
  var isGoingOn: Bool { get }

  /// Lets time pass, as a client does between two looks at a resource.
  mutating func pause(seconds: Int)

  /// What time it is there: `2026-01-14T09:12:31+00:00`, perhaps with a fraction of the second.
  var now: String { get }

  /// A GUID that nobody has drawn before, `nil` from a manager that has no chance in it.
  mutating func drawGUID() -> String?
}

extension ResourceManager {
  /// Where there is no clock it is always the same time.
  package var now: String { "1970-01-01T00:00:00+00:00" }

  package mutating func drawGUID() -> String? { nil }
}
