import ARM
import JSON

/// A document as the service shows it: what is kept, and who refers to it.
struct NetworkView {
  let type: DocumentType
  var uses: NetworkUses

  /// The document of a resource, its parts included.
  func shown(_ kept: JSONValue) -> JSONValue {
    var document = withUsers(kept, of: type)
    for child in type.children {
      guard let elements = document.at("properties", child.name).array else { continue }
      let shown = elements.map { withUsers($0, of: child) }
      document.set(.array(shown), at: ["properties", child.name])
    }
    return document
  }

  /// Whether any member of a type shows what refers to it.
  static func showsUsers(_ type: DocumentType) -> Bool {
    ([type] + type.children).contains { part in
      part.members.contains { member in
        switch member.kind {
        case .users, .onlyUser: true
        default: false
        }
      }
    }
  }

  private func withUsers(_ kept: JSONValue, of part: DocumentType) -> JSONValue {
    guard let id = kept["id"].string.map(ResourceID.init(trusted:)) else { return kept }
    var document = kept
    let users = uses.users(of: id)
    for member in part.members where !users.isEmpty {
      switch member.kind {
      case .users(let words):
        let found = users.filter { Self.isOne(of: words, $0) }
        if !found.isEmpty { document.set(.array(found.map(Self.reference)), at: member.path) }
      case .onlyUser(let words):
        if let user = users.first(where: { Self.isOne(of: words, $0) }) {
          document.set(Self.reference(user), at: member.path)
        }
      default:
        continue
      }
    }
    return document
  }

  private static func reference(_ id: ResourceID) -> JSONValue { ["id": .string(id.text)] }

  private static func isOne(of words: [String], _ id: ResourceID) -> Bool {
    guard let last = id.type.split(separator: "/").last else { return false }
    return words.contains { $0.equalsIgnoringCase(String(last)) }
  }
}
