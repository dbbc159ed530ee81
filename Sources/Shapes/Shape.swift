import JSON

/// What az's client knows about one kind of document: the members, their types, and what it does with them.
///
/// A shape is made from a text table when it is asked for (about 30 µs for a whole scale set) and is a value from then
/// on. Types refer to each other by number, because some contain themselves.
package struct Shape: Sendable {
  let types: [ShapeType]
  let root: TypeUse
  /// Whether it is an SDK model (``modelled(_:)``) and not the schema of a generated command (``printed(_:flattens:)``).
  package let isModel: Bool

  init(types: [ShapeType], root: TypeUse, isModel: Bool) {
    self.types = types
    self.root = root
    self.isModel = isModel
  }

  func type(_ use: TypeUse) -> ShapeType { types[use.index] }
}

/// One type of a shape.
struct ShapeType: Sendable {
  enum Kind: UInt8, Sendable {
    case text, integer, number, flag, any
    /// A time that SDK commands rewrite; text for everybody else.
    case time
    case object, list, dictionary
  }

  var kind: Kind
  /// Members of an object, in az's order.
  var fields: [ShapeField] = []
  /// What a list or dictionary holds.
  var element = TypeUse(index: 0, isNullable: false)
  var limits: Limits?
  /// The types that a discriminating member tells apart, for SDK models.
  var variants: Variants?
  /// Whether members that it does not know are printed, as SDK models of the older kind do.
  var keepsUnknown = false
}

/// A type where it stands.
struct TypeUse: Sendable, Equatable {
  var index: Int
  /// Whether null is a value there, to be printed and sent; elsewhere null means "not set".
  var isNullable: Bool
}

/// The sub-types of a model, told apart by a member.
struct Variants: Sendable {
  /// Name of the member, as printed.
  var member: String
  var types: [(value: String, index: Int)]
}

/// What az checks in values of command arguments that did not come through the command line's own parser.
enum Limits: Sendable, Equatable {
  /// Whole numbers with a least and a greatest value.
  case range(least: Int?, greatest: Int?)
  /// An ISO 8601 duration, also without its `P` or `PT`.
  case duration
  /// A date and time, sent in ISO 8601.
  case time
}

/// One member of an object.
struct ShapeField: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// Never sent.
    static let readOnly = Flags(rawValue: 1)
    /// Its members are printed, and found by paths, as members of the object around it.
    static let flattened = Flags(rawValue: 2)
    /// Never printed.
    static let secret = Flags(rawValue: 4)
    /// Must be sent.
    static let required = Flags(rawValue: 8)
    /// Not printed because a flattened member brings one of the same name.
    static let overridden = Flags(rawValue: 16)
  }

  /// Generated commands: the name on the wire. SDK models: the name as printed.
  var name: String
  /// The name in the client's code, when it is not the snake case of ``name``.
  var alias: String?
  /// Where an SDK model finds it on the wire, when not under ``name``: names on the way.
  var wire: [String]?
  var flags: Flags
  var use: TypeUse

  /// The name in the client's code, which paths and messages use: `disk_size_gb`.
  var attribute: String { alias ?? name.snakeCase }
}

extension ShapeType {
  /// The member that a name means to a generated command: as on the wire, as in the client's code, or in any camel
  /// case that becomes the latter (`diskSizeGb` for `diskSizeGB`).
  func field(named name: String) -> ShapeField? {
    if let exact = fields.first(where: { $0.name.isIdentical(to: name) }) { return exact }
    return fields.first { $0.matches(name) }
  }
}

extension ShapeField {
  /// Whether a name that is not the one on the wire means this member.
  func matches(_ name: String) -> Bool {
    guard name.hasLettersOf(attributeOrName) else { return false }
    let attribute = attribute
    return attribute.isIdentical(to: name) || attribute.isIdentical(to: name.snakeCase)
  }

  private var attributeOrName: String { alias ?? name }
}
