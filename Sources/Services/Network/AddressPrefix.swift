import JSON

/// A range of IPv4 addresses: `10.0.0.0/16`.
struct AddressPrefix: Sendable, Equatable {
  /// The first address as a number; bits outside of the mask are zero.
  let first: UInt32
  /// 0...32.
  let length: Int

  /// Why a text is no prefix.
  enum Fault: Error, Equatable {
    /// It has not the form.
    case form
    /// Bits are set outside of the mask; this is what it should be.
    case notation(AddressPrefix)
  }

  init(_ text: String) throws(Fault) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let address = Self.address(String(parts[0])), parts[1].utf8.count <= 2,
      let length = Int(parts[1]), (0...32).contains(length), parts[1].utf8.first != UInt8(ascii: "+")
    else { throw .form }
    self.init(around: address, length: length)
    guard first == address else { throw .notation(self) }
  }

  private init(around address: UInt32, length: Int) {
    self.length = length
    first = length == 0 ? 0 : address & (UInt32.max << UInt32(32 - length))
  }

  /// The last address.
  var last: UInt32 { length == 32 ? first : first | (UInt32.max >> UInt32(length)) }

  func contains(_ other: AddressPrefix) -> Bool { first <= other.first && other.last <= last }
  func contains(_ address: UInt32) -> Bool { first <= address && address <= last }
  func overlaps(_ other: AddressPrefix) -> Bool { first <= other.last && other.first <= last }

  /// The range as text.
  var text: String { "\(Self.text(first))/\(length)" }

  /// The number of an address; `nil` for a text that is none.
  static func address(_ text: String) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var address: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let byte = UInt8(part)
      else { return nil }
      address = address << 8 | UInt32(byte)
    }
    return address
  }

  /// An address as text.
  static func text(_ address: UInt32) -> String {
    "\(address >> 24).\(address >> 16 & 255).\(address >> 8 & 255).\(address & 255)"
  }
}
