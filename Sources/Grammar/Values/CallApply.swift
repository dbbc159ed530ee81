package import JSON

extension Call {
  /// Puts the values of all members (`Command.member`) into a document, each at its place, in the order of declaration.
  ///
  /// What is not given and has no default is left as it is; null stands for itself.
  package func apply(to document: inout JSONValue) {
    for (position, argument) in declaration.arguments.enumerated() {
      guard let place = argument.place, let value = values[position] else { continue }
      let path = place.text.utf8.split(separator: UInt8(ascii: ".")).compactMap { String(Substring($0)) }
      document.set(value.value, at: path)
    }
  }
}
