import JSON

/// A member of a document that a shape knows.
struct Match {
  var field: ShapeField
  /// Place of the field among those of its object.
  var order: Int
  /// Place of the member in the document.
  var position: Int
}

extension Shape {
  /// The member that a name means to a generated command: as on the wire, as in the client's code, or in any camel case
  /// that becomes the latter.
  func field(named name: String, of type: ShapeType) -> ShapeField? {
    let fields = fields(of: type)
    return name.withBytes { exactPosition($0, in: fields) }.map { fields[$0] } ?? fields.first { $0.matches(name) }
  }

  private func exactPosition(_ bytes: UnsafeBufferPointer<UInt8>, in fields: ArraySlice<ShapeField>) -> Int? {
    let key = TableText.key(bytes)
    return fields.firstIndex { $0.nameInTable.key == key && $0.nameInTable.equals(bytes) }
  }

  /// Which of several members stands for a field.
  enum Preference {
    /// The one that comes last in the document, as when generated commands read.
    case last
    /// The one named as on the wire, where that is camel case; else the last. So the client turns names into arguments.
    case wireName
    /// Only one that is named as on the wire.
    case onlyWireName
  }

  /// The members of an object that its type knows, in the order of the type.
  func matches(_ members: JSONObject, _ type: ShapeType, preferring preference: Preference = .last) -> [Match] {
    let fields = fields(of: type)
    var matches: [Match] = []
    matches.reserveCapacity(members.count)
    var others: [Int] = []
    for (position, name) in members.names.enumerated() {
      if let index = name.withBytes({ exactPosition($0, in: fields) }) {
        matches.insert(Match(field: fields[index], order: index, position: position), replaces: false)
      } else {
        others.append(position)
      }
    }
    guard preference != .onlyWireName else { return matches }
    for position in others {
      let name = members.names[position]
      guard let index = fields.firstIndex(where: { $0.matches(name) }) else { continue }
      let replaces = preference == .last || !fields[index].name.utf8.contains(where: \.isCapital)
      matches.insert(Match(field: fields[index], order: index, position: position), replaces: replaces)
    }
    return matches
  }
}

extension [Match] {
  /// Keeps the order of fields; members mostly come in it already.
  ///
  /// - Parameter replaces: whether it takes the place of one for the same field that comes earlier in the document.
  fileprivate mutating func insert(_ match: Match, replaces: Bool) {
    var place = count
    while place > 0, self[place - 1].order >= match.order { place -= 1 }
    if place < count, self[place].order == match.order {
      if replaces, self[place].position < match.position { self[place] = match }
      return
    }
    insert(match, at: place)
  }
}
