package import Grammar
package import JSON

extension Call {
  /// Puts the values of all members into a document that the user may have edited by hand, and complains as `az` does
  /// where an edit has left something on the way that can have no members.
  package func carry(into document: inout JSONValue) throws(CommandError) {
    for (argument, value) in zip(declaration.arguments, values) where value != nil {
      guard let place = argument.place else { continue }
      try document.checkWay(to: place.text.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) })
    }
    apply(to: &document)
  }
}

extension JSONValue {
  /// Sets a value at a place, making objects on the way where there is nothing.
  ///
  /// - Throws: Python's complaint when what stands on the way can have no members.
  mutating func put(_ value: JSONValue, at path: String...) throws(CommandError) {
    try checkWay(to: path)
    set(value, at: path)
  }

  /// Makes an object at a place where there is nothing.
  mutating func makeObject(at path: String...) throws(CommandError) {
    try checkWay(to: path + [""])
    if path.reduce(self, { $0[$1] }).isNull { set([:], at: path) }
  }

  /// Looks whether everything on the way to a place is an object or not there.
  fileprivate func checkWay(to path: [String]) throws(CommandError) {
    var here = self
    for (depth, name) in path.dropLast().enumerated() {
      here = here[name]
      let type: String
      switch here {
      case .null: return
      case .object: continue
      case .string: type = "str"
      case .array: type = "list"
      case .bool: throw .unexpected("argument of type 'bool' is not iterable")
      case .double: throw .unexpected("argument of type 'float' is not iterable")
      case .integer, .bigInteger: throw .unexpected("argument of type 'int' is not iterable")
      }
      guard depth == path.count - 2 else { throw .unexpected("'\(type)' object has no attribute 'get'") }
      throw .unexpected(
        type == "list"
          ? "list indices must be integers or slices, not str" : "'\(type)' object does not support item assignment")
    }
  }
}
