package import ARM
package import Grammar
package import JSON
import Shapes

/// The arguments of commands that list page by page.
package struct PageKeys: Sendable {
  let token: Key<String>
  let limit: Key<Int>
}

extension Command where Context == Client {
  /// Declares `--next-token` and `--max-items` as generated commands have them.
  @inline(never)
  package mutating func pages() -> PageKeys {
    let token = nextToken()
    return PageKeys(token: token, limit: maximumItems())
  }

  /// Declares `--next-token`.
  @inline(never)
  package mutating func nextToken() -> Key<String> {
    argument(
      "--next-token", "Where to go on: the token that the last call with `--max-items` printed.", of: String.self,
      group: "Pagination")
  }

  /// Declares `--max-items`.
  @inline(never)
  package mutating func maximumItems() -> Key<Int> {
    argument(
      "--max-items", "The most items to print. When there are more, a token for `--next-token` goes to stderr.",
      of: Int.self, group: "Pagination")
  }
}

/// Which part of a list is wanted.
package struct PageWindow: Sendable, Equatable {
  /// `nil` for everything.
  package var limit: Int?
  /// Where the first page is; `nil` for the start of the list.
  package var link: String?
  /// Items to pass over on the first page.
  package var offset = 0

  /// The whole list.
  package static let everything = PageWindow()

  private init() {}

  /// Reads the arguments of a call.
  ///
  /// - Throws: what a generated command says when it starts.
  package init(_ keys: PageKeys, of call: Call) throws(CommandError) {
    try self.init(token: call.optional(keys.token), limit: call.optional(keys.limit))
  }

  /// - Parameter token: as printed with the page before; without a limit it is checked and not used, as in `az`.
  package init(token: String?, limit: Int?) throws(CommandError) {
    let place = try token.map(Self.place)
    if let limit, limit < 1 {
      throw CommandError(.refused, "InvalidArgumentValue: --max-items: Invalid format: '\(limit)' is less than 1")
    }
    self.limit = limit.map { min($0, Self.countLimit) }
    guard limit != nil, let place else { return }
    link = place["next_link"].string
    offset = min(max(0, place["offset"].integer ?? 0), Self.countLimit)
  }

  /// No list is as long.
  private static let countLimit = 1 << 40

  private static func place(of token: String) throws(CommandError) -> JSONValue {
    func refusal(_ reason: String) -> CommandError {
      CommandError(.refused, "InvalidArgumentValue: --next-token: \(reason)")
    }
    guard let bytes = Base64.decode(token) else { throw refusal("Invalid Base64 string.") }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw refusal("Error decoding UTF-8.") }
    guard let place = try? JSONParser.parse(bytes) else { throw refusal("Invalid JSON object.") }
    guard let members = place.object else { throw refusal("Decoded object is not a dictionary.") }
    guard let link = members["next_link"], members["offset"] != nil else {
      throw refusal("`next_link` or `offset` doesn't exist.")
    }
    if let link = link.string, Request(.get, url: link) == nil || !link.hasPrefix("https://management.azure.com/") {
      throw refusal("`next_link` '\(link)' is not a valid endpoint.")
    }
    return place
  }
}

extension Client {
  /// Gets a list, page by page, as generated commands do.
  ///
  /// - Returns: the elements as the shape of a list prints them, without `resourceGroup`.
  package mutating func list(
    _ request: Request, shape: DocumentShape, window: PageWindow
  ) throws(CommandError) -> [JSONValue] {
    var elements: [JSONValue] = []
    var link = window.link
    var start = window.offset
    var left = window.limit.map { $0 + window.offset }
    for _ in 0..<Self.pageLimit {
      let body = try send(link.flatMap { Request(.get, url: $0) } ?? request)
      let page = shape.printed(body["value"]).array ?? []
      let following = body["nextLink"].string
      left = left.map { $0 - page.count }
      elements += page.dropLast(left.map { max(0, -$0) } ?? 0).dropFirst(start)
      start = 0
      if let left, left < 0 {
        announce(link: link, offset: page.count + left)
        return elements
      }
      guard let following, !following.isEmpty else { return elements }
      link = following
    }
    return elements
  }

  /// Pages of one list: more than any service makes, so that a list that links to itself ends.
  private static let pageLimit = 100_000

  private mutating func announce(link: String?, offset: Int) {
    let link = link.map { JSONValue.string($0).text(.compact) } ?? "null"
    warn("Token of next page: \(Base64.encode(Array("{\"next_link\": \(link), \"offset\": \(offset)}".utf8)))")
  }
}
