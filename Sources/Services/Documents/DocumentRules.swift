import ARM
import JSON
import World

/// What a namespace says about its documents beyond their declarations. Everything has a plain answer.
protocol DocumentRules: SendableMetatype {
  /// Whether documents have an `etag` that changes with them.
  static var marksVersions: Bool { get }

  /// The HTTP status that says that a resource of a type was made.
  static func createdStatus(of type: DocumentType) -> Int

  /// Refuses names that the provider does not take.
  static func checkName(_ name: String, of type: DocumentType) throws(ServiceError)

  /// Fills in members that follow from others.
  static func complete(_ document: inout JSONValue, _ type: DocumentType, _ id: ResourceID)

  /// Gives what the service assigns when all else is known.
  static func assign(_ document: inout JSONValue, _ type: DocumentType, in world: inout World) throws(ServiceError)

  /// Refuses a document that has all its members.
  static func check(
    _ document: JSONValue, _ type: DocumentType, _ id: ResourceID, replacing existing: JSONValue, in world: World
  ) throws(ServiceError)

  /// Refuses to take a resource, or a part of one, away.
  ///
  /// - Parameter outer: the resource whose own parts do not count as users.
  static func checkDeletion(of id: ResourceID, in outer: ResourceID, world: inout World) throws(ServiceError)

  /// Does what follows when a resource was made or changed.
  static func follow(_ id: ResourceID, in world: inout World)

  /// Does what follows when a resource or a part of one is gone.
  static func letGo(of id: ResourceID, in world: inout World)

  /// The document as a list shows it.
  static func listed(_ documents: [JSONValue], _ type: DocumentType, in world: World) -> [JSONValue]

  /// The document as it is shown by itself.
  static func shown(_ document: JSONValue, _ type: DocumentType, in world: inout World) -> JSONValue

  /// Answers what is asked of a resource by a verb of its own.
  ///
  /// - Returns: `nil` when the resource has no such verb.
  static func act(
    _ verb: String, on resource: Resource, _ call: ServiceCall, in world: inout World
  ) throws(ServiceError) -> Response?
}

extension DocumentRules {
  static var marksVersions: Bool { false }
  static func createdStatus(of type: DocumentType) -> Int { 201 }
  static func checkName(_ name: String, of type: DocumentType) throws(ServiceError) {}
  static func complete(_ document: inout JSONValue, _ type: DocumentType, _ id: ResourceID) {}
  static func assign(_ document: inout JSONValue, _ type: DocumentType, in world: inout World) throws(ServiceError) {}
  static func check(
    _ document: JSONValue, _ type: DocumentType, _ id: ResourceID, replacing existing: JSONValue, in world: World
  ) throws(ServiceError) {}
  static func checkDeletion(of id: ResourceID, in outer: ResourceID, world: inout World) throws(ServiceError) {}
  static func follow(_ id: ResourceID, in world: inout World) {}
  static func letGo(of id: ResourceID, in world: inout World) {}
  static func listed(_ documents: [JSONValue], _ type: DocumentType, in world: World) -> [JSONValue] { documents }
  static func shown(_ document: JSONValue, _ type: DocumentType, in world: inout World) -> JSONValue { document }
  static func act(
    _ verb: String, on resource: Resource, _ call: ServiceCall, in world: inout World
  ) throws(ServiceError) -> Response? { nil }
}

/// Documents about which there is nothing more to say.
enum PlainDocuments: DocumentRules {}
