package import ARM
import Glibc
import JSON

/// The names of what a state file holds, without the rest of it: for a key press there is no time to read a world.
///
/// A state as azsim writes it is looked through line by line; one that somebody laid out anew is read as a whole.
package struct StateGlance: Sendable, Equatable {
  /// A scale set's instances.
  package struct Fleet: Sendable, Equatable {
    package let id: ResourceID
    /// Whether the instances are machines of their own.
    package let isFlexible: Bool
    package fileprivate(set) var instances: [String]
  }

  /// The subscription's id and name.
  package private(set) var subscription: [String] = []
  /// Every resource, oldest first.
  package private(set) var resources: [ResourceID] = []
  /// The scale sets that were asked for, oldest first.
  package private(set) var fleets: [Fleet] = []
  /// The numbers of the faults.
  package private(set) var faults: [Int] = []

  /// Looks through the text of a state.
  ///
  /// - Parameter wanted: of which scale sets the instances are looked at.
  /// - Throws: ``StateError`` when it is no state of azsim. Not everything is checked.
  package init(stateText bytes: [UInt8], instancesOf wanted: (ResourceID) -> Bool = { _ in false }) throws(StateError) {
    if read(lines: bytes, wanted) { return }
    var world = try World(stateText: bytes)
    subscription = [world.subscription.id, world.subscription.name]
    resources = world.resources.ids
    faults = world.faults.map(\.number)
    fleets = world.fleets.ids.filter(wanted).compactMap { id in
      world.fleets[id].map { fleet in
        Fleet(id: id, isFlexible: fleet.mode == .flexible, instances: fleet.instances.map(\.name))
      }
    }
    if let damage = world.fleets.damage { throw damage }
  }
}

// MARK: - Line by line

extension StateGlance {
  /// The parts of the file that have a line for each of their elements.
  private enum Part {
    case faults
    case resources
    case fleets
    case other
  }

  /// Reads a state laid out as ``World/stateText`` does.
  ///
  /// - Returns: whether it is; if not, nothing has been taken from it.
  private mutating func read(lines bytes: [UInt8], _ wanted: (ResourceID) -> Bool) -> Bool {
    var found = StateGlance()
    var lines = LineReader(bytes)
    guard lines.next() == 0..<1, bytes[0] == UInt8(ascii: "{"), let version = lines.next(),
      bytes[version].elementsEqual("  \"version\": \(World.stateVersion),".utf8)
    else { return false }
    var part = Part.other
    var isWanted = false
    while let line = lines.next() {
      if isWanted, lines.starts(line, with: "      {") {
        guard let name = lines.member("id", of: line.dropFirst(6)) else { return false }
        found.fleets[found.fleets.count - 1].instances.append(name)
      } else if lines.starts(line, with: "      {") {
        guard part == .fleets else { return false }
      } else if lines.starts(line, with: "    ") {
        guard found.take(line.dropFirst(4), of: part, lines, wanted, &isWanted) else { return false }
      } else if lines.starts(line, with: "  \"") {
        isWanted = false
        part = found.begin(line, lines)
      } else if lines.starts(line, with: "}") {
        guard lines.isAtEnd, found.subscription.count == 2 else { return false }
        self = found
        return true
      }
    }
    return false
  }

  /// Takes a line that begins a member of the outermost object.
  private mutating func begin(_ line: Range<Int>, _ lines: LineReader) -> Part {
    if lines.starts(line, with: "  \"subscription\": {") {
      let object = line.dropFirst(18)
      subscription = ["id", "name"].compactMap { lines.member($0, of: object) }
    }
    if lines.starts(line, with: "  \"faults\": [") { return .faults }
    if lines.starts(line, with: "  \"resources\": {") { return .resources }
    return lines.starts(line, with: "  \"fleets\": {") ? .fleets : .other
  }

  /// Takes a line with an element of a part.
  private mutating func take(
    _ line: Range<Int>, of part: Part, _ lines: LineReader, _ wanted: (ResourceID) -> Bool, _ isWanted: inout Bool
  ) -> Bool {
    switch part {
    case .other: return true
    case .faults:
      guard let number = lines.number("number", of: line) else { return false }
      faults.append(number)
    case .resources:
      guard let id = lines.name(line).flatMap({ ResourceID($0.name) }) else { return false }
      resources.append(id)
    case .fleets:
      guard let (name, rest) = lines.name(line), let mode = lines.member("mode", of: rest) else { return false }
      let id = ResourceID(trusted: name)
      isWanted = wanted(id)
      if isWanted { fleets.append(Fleet(id: id, isFlexible: mode == "Flexible", instances: [])) }
    }
    return true
  }

  /// Nothing yet.
  private init() {}
}

/// Goes through a text line by line.
private struct LineReader {
  private let bytes: [UInt8]
  private var start = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all lines were read.
  var isAtEnd: Bool { start >= bytes.count }

  /// The next line, without its end; `nil` when there is none.
  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let first = start
    let length = bytes.withUnsafeBytes { buffer -> Int in
      // The one place where bytes are looked for by the million.
      guard let base = buffer.baseAddress, let end = memchr(base + first, 0x0A, buffer.count - first) else {
        return buffer.count - first
      }
      return UnsafeRawPointer(end) - (base + first)
    }
    start = first + length + 1
    return first..<(first + length)
  }

  /// Whether a line begins with a text.
  func starts(_ line: Range<Int>, with text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard wanted.count <= line.count else { return false }
      for index in 0..<wanted.count where bytes[line.lowerBound + index] != wanted[index] { return false }
      return true
    }
  }

  /// A member with a text, of the object that a line begins with.
  func member(_ name: String, of line: Range<Int>) -> String? {
    value(name, of: line) { parser, bytes throws(JSONError) in
      guard bytes[parser.offset] == UInt8(ascii: "\"") else { throw parser.failure("Expecting a text", bytes) }
      return try parser.string(bytes)
    }
  }

  /// A member with a whole number, of the object that a line begins with.
  func number(_ name: String, of line: Range<Int>) -> Int? {
    value(name, of: line) { parser, bytes throws(JSONError) in
      guard let number = try parser.value(bytes).integer else { throw parser.failure("Expecting a number", bytes) }
      return number
    }
  }

  /// The name that a line begins with, and where the value behind it stands.
  func name(_ line: Range<Int>) -> (name: String, rest: Range<Int>)? {
    let span = bytes.span
    var parser = JSONParser(at: line.lowerBound)
    guard starts(line, with: "\""), let name = try? parser.string(span), parser.skip(UInt8(ascii: ":"), span) else {
      return nil
    }
    parser.skipSpace(span)
    guard parser.offset < line.upperBound else { return nil }
    return (name, parser.offset..<line.upperBound)
  }

  private func value<Value>(
    _ wanted: String, of line: Range<Int>, _ read: (inout JSONParser, Span<UInt8>) throws(JSONError) -> Value
  ) -> Value? {
    let span = bytes.span
    var parser = JSONParser(at: line.lowerBound)
    guard starts(line, with: "{") else { return nil }
    do throws(JSONError) {
      _ = parser.skip(UInt8(ascii: "{"), span)
      while parser.offset < line.upperBound, span[parser.offset] == UInt8(ascii: "\"") {
        let name = try parser.string(span)
        guard parser.skip(UInt8(ascii: ":"), span), parser.offset < line.upperBound else { return nil }
        if name == wanted { return try read(&parser, span) }
        try parser.skipValue(span)
        guard parser.skip(UInt8(ascii: ","), span) else { return nil }
      }
    } catch {
      // Not as azsim writes it: whoever reads the whole says what is wrong.
    }
    return nil
  }
}
