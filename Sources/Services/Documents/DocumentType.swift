import JSON

/// A type of resource, or of a child, as the tables of its namespace declare it.
struct DocumentType: Sendable {
  /// What a member is.
  enum Kind: Sendable, Equatable {
    case text
    case number
    case flag
    case texts
    case list
    case any
    case word([String])
    /// `{"id": …}` of this type, relative to the provider: `virtualNetworks/subnets`.
    case reference(String)
    case references(String)
    /// Filled with what refers to this resource, by the last words of its types.
    case users([String])
    case onlyUser([String])
    case guid
    case kept
    /// When the resource was made.
    case time
    /// A text with `{name}` and `{location}` in it.
    case made(String)
    /// The tenant of the subscription.
    case tenant
  }

  /// What is special about a type.
  enum Trait: String, Sendable {
    /// It has no location, and needs none.
    case unplaced
    /// Its location may be `global`.
    case global
    /// Its documents show no provisioning state.
    case stateless
    /// Ids of it say `resourcegroups`.
    case lowgroup
    /// Ids of it have namespace and type in lower case.
    case lowid
  }

  /// The whole type: `Microsoft.Network/loadBalancers`.
  var fullName: String { "\(namespace)/\(name)" }

  /// A member of a document.
  struct Member: Sendable, Equatable {
    /// From the document on: `properties`, `addressSpace`, `addressPrefixes`.
    let path: [String]
    let kind: Kind
    /// What the service puts there when the request does not.
    var initial: JSONValue?
    /// A value that the service does not show.
    var hidden: JSONValue?

    /// Whether the service alone decides what it is.
    var isMade: Bool {
      switch kind {
      case .users, .onlyUser, .guid, .kept, .time, .made, .tenant: true
      default: false
      }
    }
  }

  /// `Microsoft.Network`.
  let namespace: String
  /// As Azure spells it: `loadBalancers`, `inboundNatRules`; types within types joined by slashes.
  let name: String
  /// What is said about the type as a whole.
  var traits: Set<Trait> = []
  var members: [Member] = []
  /// The types of its parts; a child has none.
  var children: [DocumentType] = []
  /// Whether a child can be written at its own path.
  var canBePut = false
  /// Whether a child stays when a request that replaces the whole does not mention its kind.
  var stays = false

  /// The child type with a name, in whatever case.
  func child(_ name: String) -> DocumentType? {
    children.first { $0.name.equalsIgnoringCase(name) }
  }
}

// MARK: - Reading declarations

extension DocumentType {
  /// The type of a namespace with a name, in whatever case.
  static func named(_ name: String, in namespace: DocumentNamespace) -> DocumentType? {
    var type: DocumentType?
    for line in lines(of: namespace) {
      let depth = line.prefix { $0 == UInt8(ascii: " ") }.count
      if depth == 0 {
        if type != nil { break }
        let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        if let first = words.first, name.equalsIgnoringCase(first) {
          type = DocumentType(
            namespace: namespace.name, name: first, traits: Set(words.dropFirst().compactMap(Trait.init(rawValue:))))
        }
      } else if type != nil {
        type?.read(line.dropFirst(depth), depth: depth)
      }
    }
    return type
  }

  /// The names of all types of a namespace.
  static func names(in namespace: DocumentNamespace) -> [String] {
    lines(of: namespace).filter { $0.first != UInt8(ascii: " ") }
      .compactMap { $0.split(separator: UInt8(ascii: " ")).first.map { String(Substring($0)) } }
  }

  /// The lines of the declarations, as bytes: splitting these is many times quicker than splitting text.
  private static func lines(of namespace: DocumentNamespace) -> [Substring.UTF8View] {
    "\(namespace.declarations)".utf8.split(separator: UInt8(ascii: "\n"))
  }

  private mutating func read(_ line: Substring.UTF8View, depth: Int) {
    let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    if words.count > 1, words[1] == "children" {
      children.append(
        DocumentType(
          namespace: namespace, name: words[0], canBePut: words.contains("put"), stays: words.contains("stay")))
    } else if depth == 2 {
      members.append(Member(words))
    } else if let last = children.indices.last {
      children[last].members.append(Member(words))
    }
  }
}

extension DocumentType.Member {
  /// Reads the words of a line.
  init(_ words: [String]) {
    let path = words[0].utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    self.path = path[0].hasPrefix("/") ? [String(path[0].dropFirst())] + path.dropFirst() : ["properties"] + path
    let beforeDefault = words.prefix { $0 != "=" }
    let arguments = Array(beforeDefault.dropFirst(2).prefix { $0 != "unless" })
    kind = Self.kind(words.count > 1 ? words[1] : "", arguments)
    if words.count > beforeDefault.count + 1 { initial = Self.value(words[beforeDefault.count + 1]) }
    if let position = words.firstIndex(of: "unless"), words.indices.contains(position + 1) {
      hidden = Self.value(words[position + 1])
    }
  }

  private static func kind(_ word: String, _ arguments: [String]) -> DocumentType.Kind {
    switch word {
    case "text": .text
    case "number": .number
    case "flag": .flag
    case "texts": .texts
    case "list": .list
    case "word": .word(arguments)
    case "to": .reference(arguments.first ?? "")
    case "each": .references(arguments.first ?? "")
    case "by": .users(arguments)
    case "one-by": .onlyUser(arguments)
    case "guid": .guid
    case "kept": .kept
    case "time": .time
    case "made": .made(arguments.first ?? "")
    case "tenant": .tenant
    default: .any
    }
  }

  private static func value(_ word: String) -> JSONValue {
    switch word {
    case "true": true
    case "false": false
    case "[]": []
    default: Int(word).map { .integer($0) } ?? .string(word)
    }
  }
}
