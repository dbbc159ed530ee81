/// The options of one section in the order in which they were written. Names are compared byte by byte.
package struct ConfigurationEntries: Sendable, Equatable {
  package private(set) var names: [String] = []
  private var values: [String] = []
  private var places: [ExactText: Int] = [:]

  /// A section without options.
  package init() {}

  var isEmpty: Bool { names.isEmpty }

  /// Names with values, in order.
  package var pairs: Zip2Sequence<[String], [String]> { zip(names, values) }

  /// The value as it is written; assigning `nil` takes the option away.
  package subscript(name: String) -> String? {
    get { places[ExactText(text: name)].map { values[$0] } }
    set {
      let key = ExactText(text: name)
      if let place = places[key] {
        if let newValue {
          values[place] = newValue
        } else {
          names.remove(at: place)
          values.remove(at: place)
          places = Dictionary(
            zip(names.map { ExactText(text: $0) }, names.indices), uniquingKeysWith: { first, _ in first })
        }
      } else if let newValue {
        places[key] = names.count
        names.append(name)
        values.append(newValue)
      }
    }
  }
}

/// A text as its bytes: canonically equivalent texts differ.
struct ExactText: Hashable, Sendable {
  let text: String

  static func == (left: ExactText, right: ExactText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
