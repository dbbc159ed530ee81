import JSON

/// One member of an object. Its names stay in the table until somebody wants to see them.
struct ShapeField: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// Never sent.
    static let readOnly = Flags(rawValue: 1)
    /// Its members are printed, and found by paths, as members of the object around it.
    static let flattened = Flags(rawValue: 2)
    /// Never printed.
    static let secret = Flags(rawValue: 4)
    /// Must be sent.
    static let required = Flags(rawValue: 8)
    /// Not printed, mostly because a flattened member brings one of the same name.
    static let overridden = Flags(rawValue: 16)
  }

  let nameInTable: TableText
  let aliasInTable: TableText?
  let wireInTable: TableText?
  let flags: Flags
  let use: TypeUse

  /// Generated commands: the name on the wire. SDK models: the name as printed.
  var name: String { nameInTable.string }

  /// The name in the client's code, which paths and messages use: `disk_size_gb`.
  var attribute: String { aliasInTable?.string ?? name.snakeCase }

  /// Where an SDK model finds it on the wire: names on the way.
  var path: [String] {
    guard let wireInTable else { return [name] }
    return wireInTable.string.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
  }

  /// Whether a name means this member though it is not ``name``: because it is the name in the client's code, or a camel
  /// case that becomes the latter (`diskSizeGb` for `diskSizeGB`).
  func matches(_ name: String) -> Bool {
    guard (aliasInTable ?? nameInTable).hasLetters(of: name) else { return false }
    let attribute = attribute
    return attribute.isIdentical(to: name) || attribute.isIdentical(to: name.snakeCase)
  }
}

/// A piece of a table.
struct TableText: Sendable {
  let table: StaticString
  let start: Int32
  let count: Int32
  /// A short digest: texts that differ here differ.
  let key: UInt32

  init(_ table: StaticString, _ range: Range<Int>) {
    self.table = table
    start = Int32(range.lowerBound)
    count = Int32(range.count)
    key = table.withUTF8Buffer { Self.key(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The length and three of the bytes.
  static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard let first = bytes.first, let last = bytes.last else { return 0 }
    return UInt32(truncatingIfNeeded: bytes.count) << 24 | UInt32(first) << 16 | UInt32(bytes[bytes.count / 2]) << 8
      | UInt32(last)
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    table.withUTF8Buffer { body(UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(start + count)])) }
  }

  var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    withBytes { bytes in
      guard bytes.count == other.count else { return false }
      for index in bytes.indices where bytes[index] != other[index] { return false }
      return true
    }
  }

  /// Whether both have the same letters and digits in the same order, when case, `_` and `-` do not count.
  func hasLetters(of name: String) -> Bool {
    withBytes { bytes in
      name.withBytes { other in
        var left = bytes.makeIterator()
        var right = other.makeIterator()
        while true {
          let a = left.nextLetter()
          guard a == right.nextLetter() else { return false }
          if a == nil { return true }
        }
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8>.Iterator {
  fileprivate mutating func nextLetter() -> UInt8? {
    while let byte = next() {
      if byte != UInt8(ascii: "_"), byte != UInt8(ascii: "-") { return byte.lowercasedASCII }
    }
    return nil
  }
}

extension String {
  /// Calls with the bytes, where they lie when they lie together.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}
