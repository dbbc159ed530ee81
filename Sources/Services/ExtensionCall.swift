import ARM
import JSON
import World

/// A request about something that lies on something else: a role on a group, a lock on a resource, tags on either.
///
/// `SCOPE/providers/NAMESPACE/TYPE/NAME…`, where the scope may be a subscription, a group, a resource or nothing at all.
struct ExtensionCall: Sendable {
  let request: Request
  /// What it lies on; `nil` for the whole directory.
  let scope: ResourceID?
  /// `Microsoft.Authorization`.
  let namespace: String
  /// Types and names in turn after the namespace.
  let words: [String]

  var method: Request.Method { request.method }
  var body: JSONValue { request.body ?? .null }

  /// Reads a path; `nil` for one that says something about no other thing.
  init?(_ request: Request) {
    let segments = request.path.split(separator: "/").map(String.init)
    guard let place = segments.lastIndex(where: { $0.equalsIgnoringCase("providers") }), segments.count > place + 2,
      Self.isExtension(segments[place + 1], segments[place + 2])
    else { return nil }
    self.request = request
    namespace = segments[place + 1]
    words = Array(segments[(place + 2)...])
    let text = "/" + segments[..<place].joined(separator: "/")
    scope = place == 0 ? nil : ResourceID(text)
    if place > 0, scope == nil { return nil }
  }

  private static func isExtension(_ namespace: String, _ type: String) -> Bool {
    if namespace.equalsIgnoringCase("Microsoft.Authorization") { return true }
    if namespace.equalsIgnoringCase("Microsoft.Insights") { return InsightsProvider.liesOnResources(type) }
    return namespace.equalsIgnoringCase("Microsoft.Resources")
      && (type.equalsIgnoringCase("tags") || type.equalsIgnoringCase("links"))
  }

  /// A word compared without regard to case.
  func word(_ position: Int, is expected: String) -> Bool {
    words.indices.contains(position) && words[position].equalsIgnoringCase(expected)
  }

  /// The scope as Azure writes it: with the spelling of the group or resource that is there.
  ///
  /// - Throws: `SubscriptionNotFound` or `ResourceGroupNotFound`.
  func knownScope(in world: World) throws(ServiceError) -> ResourceID? {
    guard let scope else { return nil }
    guard scope.subscription.equalsIgnoringCase(world.subscription.id) else {
      throw ServiceError(
        404, "SubscriptionNotFound", "The subscription '\(scope.subscription)' could not be found.")
    }
    if let group = scope.group { try ResourceGroups.check(group, for: .get, in: world) }
    return world.resources[scope]?.id ?? scope
  }

  func refusal() -> ServiceError {
    .notAllowed(ServiceCall(request: request, target: RequestTarget(request.path) ?? .nowhere))
  }
}

/// What a list is to contain, as far as services understand it: `roleName eq 'Reader' and startswith(tagname, 'e')`.
///
/// Names are compared without regard to case, as OData services of Azure do; what cannot be read lets everything pass.
struct ODataFilter: Sendable {
  enum Comparison: Sendable, Equatable {
    case equal
    case unequal
    case prefix
    case part
  }

  struct Condition: Sendable, Equatable {
    let field: String
    let comparison: Comparison
    let value: String
  }

  private(set) var conditions: [Condition] = []

  init(_ text: String?) {
    for piece in Self.pieces(text ?? "") {
      guard let condition = Self.condition(piece) else { continue }
      conditions.append(condition)
    }
  }

  /// The value that a field must have.
  func value(of field: String) -> String? {
    conditions.first { $0.comparison == .equal && $0.field.equalsIgnoringCase(field) }?.value
  }

  /// Whether all conditions hold on fields that `value` knows; it gives `nil` for a field that it does not know.
  func matches(_ values: (String) -> [String]?) -> Bool {
    conditions.allSatisfy { condition in
      guard let found = values(condition.field.asciiLowercased) else { return true }
      let wanted = condition.value.asciiLowercased
      return switch condition.comparison {
      case .equal: found.contains { $0.asciiLowercased == wanted }
      case .unequal: !found.contains { $0.asciiLowercased == wanted }
      case .prefix: found.contains { $0.asciiLowercased.utf8.starts(with: wanted.utf8) }
      case .part: found.contains { $0.asciiLowercased.contains(wanted) }
      }
    }
  }

  /// The conditions between the words `and`, which do not count within quotes.
  private static func pieces(_ text: String) -> [[String]] {
    var pieces: [[String]] = [[]]
    for word in words(text) {
      if word.equalsIgnoringCase("and") { pieces.append([]) } else { pieces[pieces.count - 1].append(word) }
    }
    return pieces
  }

  /// Words, signs, and quoted texts with a quote before them.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func flush() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "'"):
        flush()
        word = [byte]
        while let inner = bytes.popFirst() {
          if inner == UInt8(ascii: "'") {
            guard bytes.first == UInt8(ascii: "'") else { break }
            bytes.removeFirst()
          }
          word.append(inner)
        }
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      case UInt8(ascii: " "): flush()
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","): flush()
      default: word.append(byte)
      }
    }
    flush()
    return words
  }

  private static func condition(_ words: [String]) -> Condition? {
    func quoted(_ word: String) -> String? { word.hasPrefix("'") ? String(word.dropFirst()) : nil }
    guard let first = words.first else { return nil }
    switch (first.asciiLowercased, words.count) {
    case ("startswith", 3):
      return quoted(words[2]).map { Condition(field: words[1], comparison: .prefix, value: $0) }
    case ("substringof", 3):
      return quoted(words[1]).map { Condition(field: words[2], comparison: .part, value: $0) }
    case ("contains", 3):
      return quoted(words[2]).map { Condition(field: words[1], comparison: .part, value: $0) }
    case ("assignedto", 2):
      return quoted(words[1]).map { Condition(field: "principalId", comparison: .equal, value: $0) }
    case ("atscope", 1): return Condition(field: "atScope", comparison: .equal, value: "")
    case (_, 3):
      let isEqual = words[1].equalsIgnoringCase("eq")
      guard isEqual || words[1].equalsIgnoringCase("ne") else { return nil }
      let value = quoted(words[2]) ?? words[2]
      return Condition(field: first, comparison: isEqual ? .equal : .unequal, value: value)
    default:
      // `servicePrincipalNames/any(c:c eq 'X')`
      guard words.count == 4, first.asciiLowercased.hasSuffix("/any"), words[2].equalsIgnoringCase("eq") else {
        return nil
      }
      return quoted(words[3]).map { Condition(field: String(first.dropLast(4)), comparison: .equal, value: $0) }
    }
  }

  /// Whether only what is at the scope or above it is wanted, not what is below.
  var isAtScope: Bool { conditions.contains { $0.field == "atScope" } }
}
