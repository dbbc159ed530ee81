/// The left side of a partial assignment, `a[0].b=value`.
///
/// Source: behaviour.md §3; the key is what `az`'s pattern accepts, everything else is a full value.
struct PartialKey {
  /// The path; empty for a full value.
  var path: [Call.Assignment.Step]
  /// What is assigned.
  var value: String

  /// Takes a word apart.
  init(_ word: String) {
    let scalars = Array(word.unicodeScalars)
    if let (path, end) = Self.path(scalars) {
      self.path = path
      // The pattern's last part, `.*`, ends at a line break; such a word is a full value.
      if !scalars[end...].contains("\n") {
        value = String(scalars: scalars[end...])
        return
      }
    }
    path = []
    value = word
  }

  /// The steps before the `=` and where the value begins; `nil` when the word is a full value.
  private static func path(_ scalars: [Unicode.Scalar]) -> (steps: [Call.Assignment.Step], end: Int)? {
    var steps: [Call.Assignment.Step] = []
    var position = 0
    if let (index, end) = element(scalars, position) {
      steps.append(index)
      position = end
    } else {
      guard let (name, end) = name(scalars, position) else { return nil }
      steps.append(.member(name))
      position = end
      if let (index, end) = element(scalars, position) {
        steps.append(index)
        position = end
      }
    }
    while position < scalars.count, scalars[position] == "." {
      guard let (name, end) = name(scalars, position + 1) else { return nil }
      steps.append(.member(name))
      position = end
      if let (index, end) = element(scalars, position) {
        steps.append(index)
        position = end
      }
    }
    guard position < scalars.count, scalars[position] == "=" else { return nil }
    return (steps, position + 1)
  }

  /// `[0]` or `[-1]`.
  private static func element(_ scalars: [Unicode.Scalar], _ start: Int) -> (Call.Assignment.Step, Int)? {
    guard start < scalars.count, scalars[start] == "[" else { return nil }
    var position = start + 1
    let isNegative = position < scalars.count && scalars[position] == "-"
    if isNegative { position += 1 }
    var number = 0
    let first = position
    while position < scalars.count, ("0"..."9").contains(scalars[position]) {
      // A list has no such element; the exact number then does not matter.
      number = min(number * 10 + Int(scalars[position].value - 0x30), Int(Int32.max))
      position += 1
    }
    guard position > first, position < scalars.count, scalars[position] == "]" else { return nil }
    return (.element(isNegative ? -number : number), position + 1)
  }

  /// A name of letters, digits, `_` and `-`, or one in single quotation marks.
  private static func name(_ scalars: [Unicode.Scalar], _ start: Int) -> (String, Int)? {
    var position = start
    var name = String.UnicodeScalarView()
    if start < scalars.count, scalars[start] == "'" {
      position += 1
      while position < scalars.count {
        let scalar = scalars[position]
        position += 1
        if scalar != "'" {
          name.append(scalar)
        } else if position < scalars.count, scalars[position] == "/" {
          name.append("'")
          position += 1
        } else {
          return name.isEmpty ? nil : (String(name), position)
        }
      }
      return nil
    }
    while position < scalars.count {
      switch scalars[position] {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "-":
        name.append(scalars[position])
        position += 1
      default:
        return position > start ? (String(name), position) : nil
      }
    }
    return nil
  }
}
