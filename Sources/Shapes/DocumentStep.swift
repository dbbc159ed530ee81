import JSON

/// One step down into a document.
enum DocumentStep {
  case member(String)
  case element(Int)
}

extension JSONValue {
  /// Puts a value at a place, making the objects and lists on the way; a list grows by the element after its last.
  mutating func put(_ value: JSONValue, at steps: ArraySlice<DocumentStep>) {
    guard let step = steps.first else {
      self = value
      return
    }
    switch step {
    case .member(let name):
      self[name].put(value, at: steps.dropFirst())
    case .element(let index):
      var elements = array ?? []
      self = .null
      if index == elements.count { elements.append(.null) }
      if elements.indices.contains(index) { elements[index].put(value, at: steps.dropFirst()) }
      self = .array(elements)
    }
  }

  /// Takes a member or an element away, if it is there.
  mutating func takeAway(at steps: ArraySlice<DocumentStep>) {
    guard let step = steps.first else { return }
    switch (step, self) {
    case (.member(let name), .object(var members)):
      guard var child = members[name] else { return }
      self = .null
      if steps.count == 1 {
        members.remove(name)
      } else {
        child.takeAway(at: steps.dropFirst())
        members[name] = child
      }
      self = .object(members)
    case (.element(let index), .array(var elements)) where elements.indices.contains(index):
      self = .null
      if steps.count == 1 { elements.remove(at: index) } else { elements[index].takeAway(at: steps.dropFirst()) }
      self = .array(elements)
    default:
      return
    }
  }
}
