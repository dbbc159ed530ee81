import ARM
import JSON

/// Brings the members of a request to the form that the service keeps: names and words spelled as it spells them, values
/// of the right type, defaults filled in.
struct DocumentReader {
  let type: DocumentType
  /// The path of the document in the request, for complaints: empty, or `properties.subnets[0].`.
  let place: String

  /// Reads a document.
  ///
  /// - Parameter existing: what the service holds now, from which it keeps what a request cannot change.
  /// - Throws: `InvalidRequestFormat` for a value that is not of its member's type.
  func read(_ given: JSONValue, keeping existing: JSONValue) throws(ServiceError) -> JSONValue {
    var document = given
    for member in type.members {
      document.respell(member.path[...])
      let path = member.path
      let value = path.reduce(document) { $0[$1] }
      guard !member.isMade else {
        document.remove(at: path)
        let kept = path.reduce(existing) { $0[$1] }
        if !kept.isNull { document.set(kept, at: path) } else { fill(member, in: &document) }
        continue
      }
      if value.isNull {
        fill(member, in: &document)
        continue
      }
      let read = try self.read(value, as: member.kind, path: place + path.joined(separator: "."))
      if read == member.hidden { document.remove(at: path) } else { document.set(read, at: path) }
    }
    return document
  }

  private func fill(_ member: DocumentType.Member, in document: inout JSONValue) {
    if let initial = member.initial { document.set(initial, at: member.path) }
  }

  private func read(_ value: JSONValue, as kind: DocumentType.Kind, path: String) throws(ServiceError) -> JSONValue {
    switch kind {
    case .text: return .string(try text(value, path))
    case .number: return .integer(try number(value, path))
    case .flag: return .bool(try flag(value, path))
    case .texts:
      var texts: [JSONValue] = []
      for (position, element) in try list(value, path).enumerated() {
        texts.append(.string(try text(element, "\(path)[\(position)]")))
      }
      return .array(texts)
    case .list: return .array(try list(value, path))
    case .word(let words):
      let given = try text(value, path)
      guard let word = words.first(where: { $0.equalsIgnoringCase(given) }) else {
        throw .unreadableValue(given, type: "Enum", path: path)
      }
      return .string(word)
    case .reference(let type): return try reference(value, to: type, path)
    case .references(let type):
      var references: [JSONValue] = []
      for (position, element) in try list(value, path).enumerated() {
        references.append(try reference(element, to: type, "\(path)[\(position)]"))
      }
      return .array(references)
    case .any, .users, .onlyUser, .guid, .kept, .time, .made, .tenant: return value
    }
  }

  private func text(_ value: JSONValue, _ path: String) throws(ServiceError) -> String {
    switch value {
    case .string(let text): return text
    case .integer(let number): return String(number)
    case .bigInteger(let digits): return digits
    case .bool(let flag): return flag ? "True" : "False"
    default: throw .unreadableValue(value.text(), type: "String", path: path)
    }
  }

  private func number(_ value: JSONValue, _ path: String) throws(ServiceError) -> Int {
    let number: Int? =
      switch value {
      case .integer(let number): number
      case .string(let text): Int(text)
      case .double(let number): Int(exactly: number)
      default: nil
      }
    guard let number, number == Int(Int32(truncatingIfNeeded: number)) else {
      throw .unreadableValue(value.string ?? value.text(), type: "System.Int32", path: path)
    }
    return number
  }

  private func flag(_ value: JSONValue, _ path: String) throws(ServiceError) -> Bool {
    if let flag = value.bool { return flag }
    if let text = value.string, text.equalsIgnoringCase("true") { return true }
    if let text = value.string, text.equalsIgnoringCase("false") { return false }
    throw .unreadableValue(value.string ?? value.text(), type: "System.Boolean", path: path)
  }

  private func list(_ value: JSONValue, _ path: String) throws(ServiceError) -> [JSONValue] {
    guard let elements = value.array else { throw .unreadableValue(value.text(), type: "Array", path: path) }
    return elements
  }

  /// Only the id of what is referred to is kept, whatever else a request says of it.
  private func reference(_ value: JSONValue, to type: String, _ path: String) throws(ServiceError) -> JSONValue {
    guard let spelling = value.object?.spelling(of: "id"), let text = value[spelling].string else {
      throw .unreadableNetworkRequest("MissingJsonReferenceId", "Value for reference id is missing. Path \(path).")
    }
    guard let id = ResourceID(text) else { throw .invalidPropertyID(text, path: path + ".id") }
    // A type of the same provider, unless another one is named.
    let isFull = type.utf8.contains(UInt8(ascii: "."))
    guard id.isType(isFull ? type : "\(self.type.namespace)/\(type)") else {
      let word = type.split(separator: "/").last.map(String.init) ?? type
      throw .unreadableNetworkRequest(
        "InvalidJsonReferenceWrongType",
        "Reference Id \(id) is referencing resource of a wrong type. The Id is expected to reference resources of type "
          + "\(word). Path \(path).")
    }
    return ["id": .string(text)]
  }
}

extension JSONValue {
  /// Spells the names on a path as the path does, where they are spelled in another case.
  fileprivate mutating func respell(_ path: ArraySlice<String>) {
    guard let name = path.first, case .object(var members) = self, let spelling = members.spelling(of: name) else {
      return
    }
    var child = members[spelling] ?? .null
    self = .null
    child.respell(path.dropFirst())
    if members[name] == nil { members = members.renaming(spelling, to: name) }
    members[name] = child
    self = .object(members)
  }

  /// The value without members that are `null`, at any depth.
  var withoutNulls: JSONValue {
    switch self {
    case .array(let elements): .array(elements.filter { !$0.isNull }.map(\.withoutNulls))
    case .object(let members): .object(members.filter { !$1.isNull }.mapValues(\.withoutNulls))
    default: self
    }
  }
}

extension JSONObject {
  /// The same members with one of them named otherwise.
  fileprivate func renaming(_ old: String, to new: String) -> JSONObject {
    JSONObject(pairs.map { name, value in (name.isIdentical(to: old) ? new : name, value) })
  }
}
