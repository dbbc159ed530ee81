import Grammar
import JSON

/// The way from a document to the part that a command is about.
struct PartWay {
  enum Step: Equatable {
    case member(String)
    /// The place of an element; that behind the last one for an element that is not there.
    case element(Int)
  }

  private(set) var steps: [Step] = []
  /// Whether there is something at the end of the way.
  private(set) var isThere = true

  /// - Returns: `nil` when something on the way, before its end, is not there.
  init?(_ way: [GeneratedFacts.Way], in document: JSONValue, _ call: Call) {
    var here = document
    for part in way {
      guard isThere else { return nil }
      switch part {
      case .members(let names):
        for name in names {
          steps.append(.member(name))
          here = here[name]
        }
        isThere = !here.isNull || part != way.last
      case .element(let member, let option):
        let elements = here.array ?? []
        let wanted = call.text(of: option) ?? ""
        let place = elements.firstIndex { $0[member].string?.isIdentical(to: wanted) ?? false } ?? elements.count
        go(to: place, of: elements, &here)
      case .position(let option):
        let elements = here.array ?? []
        go(to: call.value(of: option)?.integer ?? elements.count, of: elements, &here)
      }
    }
  }

  private mutating func go(to place: Int, of elements: [JSONValue], _ here: inout JSONValue) {
    isThere = elements.indices.contains(place)
    steps.append(.element(isThere ? place : elements.count))
    here = isThere ? elements[place] : .null
  }
}

extension JSONValue {
  /// What is at the end of a way.
  func part(_ steps: [PartWay.Step]) -> JSONValue {
    steps.reduce(self) { here, step in
      switch step {
      case .member(let name): return here[name]
      case .element(let place):
        guard let elements = here.array, elements.indices.contains(place) else { return .null }
        return elements[place]
      }
    }
  }

  /// Puts a part at the end of a way, making what is on the way.
  mutating func putPart(_ part: JSONValue, _ steps: [PartWay.Step]) {
    changePart(steps[...]) { $0 = part }
  }

  /// Takes a part away.
  mutating func removePart(_ steps: [PartWay.Step]) {
    guard let last = steps.last else { return }
    changePart(steps.dropLast()) { around in
      switch last {
      case .member(let name): around.remove(at: [name])
      case .element(let place):
        guard var elements = around.array, elements.indices.contains(place) else { return }
        elements.remove(at: place)
        around = .array(elements)
      }
    }
  }

  private mutating func changePart(_ steps: ArraySlice<PartWay.Step>, _ change: (inout JSONValue) -> Void) {
    guard let step = steps.first else { return change(&self) }
    switch step {
    case .member(let name):
      var inner = self[name]
      inner.changePart(steps.dropFirst(), change)
      self[name] = inner
    case .element(let place):
      var elements = array ?? []
      if place == elements.count { elements.append(.null) }
      guard elements.indices.contains(place) else { return }
      elements[place].changePart(steps.dropFirst(), change)
      self = .array(elements)
    }
  }
}
