package import JSON

extension Call {
  /// Puts the values of all members (`Command.member`, `Command.compound`) into a document, each at its place, in the
  /// order of declaration.
  ///
  /// What is not given and has no default is left as it is, and so are the parts of a compound value that are not
  /// assigned. Null stands for itself.
  package func apply(to document: inout JSONValue) {
    for position in declaration.arguments.indices {
      guard let place = declaration.arguments[position].place, let value = values[position] else { continue }
      let path = place.text.utf8.split(separator: UInt8(ascii: ".")).compactMap { String(Substring($0)) }
      guard case .shaped(let shape) = declaration.arguments[position].intake,
        value.assignments.contains(where: { !$0.path.isEmpty })
      else {
        document.set(value.value, at: path)
        continue
      }
      var inner = path.reduce(document) { $0[$1] }
      for assignment in value.assignments { ShapeAssembly.apply(assignment, shape, to: &inner) }
      document.set(inner, at: path)
    }
  }
}
