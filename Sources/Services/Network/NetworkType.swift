import JSON

/// A type of resource, or of a child, as ``NetworkTypes`` declares it.
struct NetworkType: Sendable {
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
  }

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
      case .users, .onlyUser, .guid, .kept: true
      default: false
      }
    }
  }

  /// As Azure spells it: `loadBalancers`, `inboundNatRules`.
  let name: String
  var members: [Member] = []
  /// The types of its parts; a child has none.
  var children: [NetworkType] = []
  /// Whether a child can be written at its own path.
  var canBePut = false
  /// Whether a child stays when a request that replaces the whole does not mention its kind.
  var stays = false

  /// The child type with a name, in whatever case.
  func child(_ name: String) -> NetworkType? {
    children.first { $0.name.equalsIgnoringCase(name) }
  }
}

// MARK: - Reading declarations

extension NetworkType {
  /// The type with a name, in whatever case.
  static func named(_ name: String) -> NetworkType? {
    var type: NetworkType?
    for line in lines {
      let depth = line.prefix { $0 == UInt8(ascii: " ") }.count
      if depth == 0 {
        if type != nil { break }
        if line.count == name.utf8.count, name.equalsIgnoringCase(String(Substring(line))) {
          type = NetworkType(name: String(Substring(line)))
        }
      } else if type != nil {
        type?.read(line.dropFirst(depth), depth: depth)
      }
    }
    return type
  }

  /// The names of all types.
  static var names: [String] {
    lines.filter { $0.first != UInt8(ascii: " ") }.map { String(Substring($0)) }
  }

  /// The lines of the declarations, as bytes: splitting these is many times quicker than splitting text.
  private static var lines: [Substring.UTF8View] {
    "\(NetworkTypes.declarations)".utf8.split(separator: UInt8(ascii: "\n"))
  }

  private mutating func read(_ line: Substring.UTF8View, depth: Int) {
    let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    if words.count > 1, words[1] == "children" {
      children.append(
        NetworkType(name: words[0], canBePut: words.contains("put"), stays: words.contains("stay")))
    } else if depth == 2 {
      members.append(Member(words))
    } else if let last = children.indices.last {
      children[last].members.append(Member(words))
    }
  }
}

extension NetworkType.Member {
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

  private static func kind(_ word: String, _ arguments: [String]) -> NetworkType.Kind {
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
