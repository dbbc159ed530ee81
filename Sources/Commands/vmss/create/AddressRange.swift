import Grammar

/// Ranges of addresses as the client reckons with them: `10.0.0.0/16`.
enum AddressRange {
  /// Whether a range has addresses for more than the instances, and half as many again when spare ones are made.
  ///
  /// - Parameter mask: the number after the slash, as written.
  /// - Throws: Python's complaint about what is no such number.
  static func hasRoom(mask: String, for instances: Int, overprovisions: Bool) throws(CommandError) -> Bool {
    guard let mask = Int(mask) else { throw notANumber(mask) }
    guard mask <= 32 else { throw CommandError(.usage, "negative shift count") }
    let (wanted, isTooLarge) = instances.addingReportingOverflow(overprovisions ? instances / 2 : 0)
    guard !isTooLarge else { return false }
    // Beyond that no instances are left to count.
    let capacity = mask < -28 ? Int.max : (1 << (32 - mask)) - 2
    return capacity > wanted
  }

  /// The range after a subnet in its network, or before it when there is none after.
  ///
  /// - Throws: when the subnet does not leave room, or is no range.
  static func neighbour(of subnet: String, in network: String, mask: Int) throws(CommandError) -> String {
    let outside = CommandError(
      .refused, "usage error: --subnet-address-prefix value should be a subrange of --vnet-address-prefix's")
    let network = try parsed(network)
    let subnet = try parsed(subnet)
    guard network.bits > subnet.bits else { throw outside }
    let whole = network.address >> network.bits
    let step = network.bits - subnet.bits
    var candidate = (subnet.address >> subnet.bits) + 1
    if candidate >> step > whole {
      guard candidate >= 2 else { throw outside }
      candidate -= 2
      guard candidate >> step <= whole else { throw outside }
    }
    let start = candidate << subnet.bits
    let parts = [24, 16, 8, 0].map { "\(start >> $0 & 255)" }
    return "\(parts.joined(separator: "."))/\(mask)"
  }

  /// The first address of a range as a number, and how many of its bits are free.
  private static func parsed(_ text: String) throws(CommandError) -> (address: UInt64, bits: UInt64) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2 else {
      throw CommandError(.usage, "not enough values to unpack (expected 2, got \(halves.count))")
    }
    let octets = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    guard octets.count == 4 else {
      throw CommandError(.usage, "not enough values to unpack (expected 4, got \(octets.count))")
    }
    var address: UInt64 = 0
    for octet in octets {
      guard let number = UInt64(octet), number < 256 else { throw notANumber(String(octet)) }
      address = address << 8 | number
    }
    guard let mask = UInt64(halves[1]), mask < 32 else { throw notANumber(String(halves[1])) }
    return (address, 32 - mask)
  }

  private static func notANumber(_ text: String) -> CommandError {
    CommandError(.usage, "invalid literal for int() with base 10: '\(text)'")
  }
}
