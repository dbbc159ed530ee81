/// The right to read one argument in `run`; made by declaring it.
///
/// A key that nobody reads is a warning of the compiler and so an error: no argument is parsed and ignored.
package struct Key<Value: Sendable>: Sendable {
  let position: Int
}

/// An argument that is either there or not.
package struct Flag: Sendable {
  let position: Int
  /// Whether it counts as set with whatever value it is given.
  var ignoresValue = false
}

/// The generic update options of a command.
package struct EditsKey: Sendable {
  init() {}
}
