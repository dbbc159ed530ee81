import JSON

extension TemplateText {
  /// A step on the way from the template to one of its parts.
  package enum Step: Sendable, Equatable {
    case member(String)
    case element(Int)
  }

  /// Which character of a part is meant.
  enum Edge {
    /// The first of its value.
    case start
    /// The last of its value.
    case end
    /// The colon after its name.
    case name
  }

  /// Where a part stands. The path begins with `properties.template`, because that is where a request holds it.
  package func place(of steps: [Step]) -> TemplatePlace {
    place(of: steps, .start)
  }

  func place(of steps: [Step], _ edge: Edge) -> TemplatePlace {
    var place = TemplatePlace(line: 0, column: 0, path: Self.path(steps))
    if edge == .start, let line = remembered[place.path]?[0].integer, let column = remembered[place.path]?[1].integer {
      (place.line, place.column) = (line, column)
      return place
    }
    guard let offset = offset(of: steps, edge) else { return place }
    place.line = 1
    place.column = columnsBefore
    for byte in bytes[..<min(offset + 1, bytes.count)] {
      if byte == 0x0A {
        place.line += 1
        place.column = 0
      } else if byte & 0xC0 != 0x80 {
        place.column += byte >= 0xF0 ? 2 : 1
      }
    }
    return place
  }

  static func path(_ steps: [Step]) -> String {
    steps.reduce("properties.template") { path, step in
      switch step {
      case .member(let name): path + "." + name
      case .element(let index): path + "[\(index)]"
      }
    }
  }

  private func offset(of steps: [Step], _ edge: Edge) -> Int? {
    var position = space(0)
    var colon = position
    for step in steps {
      guard let found = find(step, from: position) else { return nil }
      (colon, position) = found
    }
    switch edge {
    case .start: return position
    case .name: return colon
    case .end: return max(position, end(of: position) - 1)
    }
  }

  /// The colon before a part of the value that begins here, and the part's beginning.
  private func find(_ step: Step, from start: Int) -> (colon: Int, value: Int)? {
    guard start < bytes.count else { return nil }
    var position = space(start + 1)
    var index = 0
    let isObject = bytes[start] == UInt8(ascii: "{")
    guard isObject || bytes[start] == UInt8(ascii: "[") else { return nil }
    while position < bytes.count, bytes[position] != UInt8(ascii: "}"), bytes[position] != UInt8(ascii: "]") {
      var colon = position
      var name: [UInt8] = []
      if isObject {
        let end = Self.endOfString(bytes, from: position)
        if position + 1 < end { name = Array(bytes[position + 1..<end - 1]) }
        colon = space(end)
        position = space(colon + 1)
      }
      switch step {
      case .member(let wanted) where isObject && name.elementsEqual(wanted.utf8): return (colon, position)
      case .element(let wanted) where !isObject && wanted == index: return (colon, position)
      default: break
      }
      position = space(end(of: position))
      if position < bytes.count, bytes[position] == UInt8(ascii: ",") { position = space(position + 1) }
      index += 1
    }
    return nil
  }

  func space(_ start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    return position
  }

  /// The place after the value that begins here.
  func end(of start: Int) -> Int {
    var depth = 0
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position = Self.endOfString(bytes, from: position)
        if depth == 0 { return position }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth <= 0 { return depth == 0 ? position + 1 : position }
      case UInt8(ascii: ","), 0...0x20:
        if depth == 0, position > start { return position }
      default:
        break
      }
      position += 1
    }
    return position
  }
}

// MARK: - Many places at once

extension TemplateText {
  /// Lines and columns of all resources and outputs, `{path: [line, column]}`: of what may fail while the deployment
  /// runs, when perhaps nothing but the value of the template is left.
  var placesToRemember: JSONObject {
    if !remembered.isEmpty { return remembered }
    var walk = PlaceWalk(text: self)
    walk.pass(from: space(0), at: [])
    return walk.found
  }
}

/// One way through a text from its beginning to its end.
private struct PlaceWalk {
  let text: TemplateText
  var found = JSONObject()
  private var position = 0
  private var line = 1
  private var column: Int

  init(text: TemplateText) {
    self.text = text
    column = text.columnsBefore
  }

  /// Passes the value that begins at a byte, and notes it and its parts as far as they are wanted.
  ///
  /// - Returns: the byte after it.
  @discardableResult
  mutating func pass(from start: Int, at steps: [TemplateText.Step]) -> Int {
    if Self.isWanted(steps) { note(start, steps) }
    guard Self.mayHoldWanted(steps), start < text.bytes.count else { return text.end(of: start) }
    let isObject = text.bytes[start] == UInt8(ascii: "{")
    guard isObject || text.bytes[start] == UInt8(ascii: "[") else { return text.end(of: start) }
    var next = text.space(start + 1)
    var index = 0
    while next < text.bytes.count, ![UInt8(ascii: "}"), UInt8(ascii: "]")].contains(text.bytes[next]) {
      var step = TemplateText.Step.element(index)
      if isObject {
        let end = TemplateText.endOfString(text.bytes, from: next)
        if next + 1 < end { step = .member(String(decoding: text.bytes[next + 1..<end - 1], as: UTF8.self)) }
        next = text.space(text.space(end) + 1)
      }
      next = text.space(pass(from: next, at: steps + [step]))
      if next < text.bytes.count, text.bytes[next] == UInt8(ascii: ",") { next = text.space(next + 1) }
      index += 1
    }
    return min(next + 1, text.bytes.count)
  }

  private mutating func note(_ offset: Int, _ steps: [TemplateText.Step]) {
    while position <= offset, position < text.bytes.count {
      let byte = text.bytes[position]
      if byte == 0x0A {
        line += 1
        column = 0
      } else if byte & 0xC0 != 0x80 {
        column += byte >= 0xF0 ? 2 : 1
      }
      position += 1
    }
    found.appendNew(TemplateText.path(steps), [.integer(line), .integer(column)])
  }

  private static func isSection(_ step: TemplateText.Step, _ name: String) -> Bool {
    if case .member(let spelling) = step { spelling.equalsIgnoringCase(name) } else { false }
  }

  /// Whether it is a resource or an output: `resources`, which one, and so on for those inside of it.
  private static func isWanted(_ steps: [TemplateText.Step]) -> Bool {
    if steps.count == 2, isSection(steps[0], "outputs") { return true }
    guard !steps.isEmpty, steps.count.isMultiple(of: 2) else { return false }
    return stride(from: 0, to: steps.count, by: 2).allSatisfy { isSection(steps[$0], "resources") }
  }

  private static func mayHoldWanted(_ steps: [TemplateText.Step]) -> Bool {
    guard let last = steps.last else { return true }
    if steps.count > 2 * TemplateLimit.nestedDeployments { return false }
    if steps.count == 1 { return isSection(last, "outputs") || isSection(last, "resources") }
    return steps.count.isMultiple(of: 2)
      ? isWanted(steps) && !isSection(steps[0], "outputs") : isWanted(steps.dropLast()) && isSection(last, "resources")
  }
}
