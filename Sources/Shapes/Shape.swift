/// What az's client knows about one kind of document: the members, their types, and what it does with them.
///
/// A shape is made from a text table when it is asked for (some 20 µs for a whole scale set) and is a value from then
/// on. Types refer to each other by number, because some contain themselves; names stay in the table.
package struct Shape: Sendable {
  let types: [ShapeType]
  let fields: [ShapeField]
  let variants: [Variants]
  let root: TypeUse
  /// Whether it is an SDK model (``modelled(_:)``) and not the schema of a generated command (``printed(_:flattens:)``).
  package let isModel: Bool

  func type(_ use: TypeUse) -> ShapeType { types[Int(use.index)] }

  /// The members of an object, in az's order.
  func fields(of type: ShapeType) -> ArraySlice<ShapeField> {
    fields[Int(type.firstField)..<Int(type.firstField + type.fieldCount)]
  }

  /// The same types seen from another.
  func rooted(at use: TypeUse) -> Shape {
    Shape(types: types, fields: fields, variants: variants, root: use, isModel: isModel)
  }
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
  /// Where the members of an object stand in ``Shape/fields``.
  var firstField: Int32 = 0
  var fieldCount: Int32 = 0
  /// What a list or dictionary holds.
  var element = TypeUse(index: 0, isNullable: false)
  var limits: Limits?
  /// Where the sub-types of a model stand in ``Shape/variants``.
  var variants: Int32?
  /// Whether members that it does not know are printed, as SDK models of the older kind do.
  var keepsUnknown = false
  /// Whether there are limits or required members in it or under it.
  var needsChecks = false
}

/// A type where it stands.
struct TypeUse: Sendable, Equatable {
  var index: Int32
  /// Whether null is a value there, to be printed and sent; elsewhere null means "not set".
  var isNullable: Bool
}

/// The sub-types of a model, told apart by a member.
struct Variants: Sendable {
  /// Name of the member, as printed.
  var member: String
  var types: [(value: String, index: Int32)]
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
