import JSON

/// The name of a virtual machine's size: `Standard_D2s_v5`.
package struct MachineSize: Sendable, Equatable {
  package let name: String

  /// Takes a name for a size if it has the form of one: `Standard_` or `Basic_`, letters of a family, a number of cores, and
  /// additions. Azure has thousands of sizes and adds new ones, so the form decides and no list.
  package init?(_ name: String) {
    let words = name.split(separator: "_", omittingEmptySubsequences: false)
    guard words.count >= 2, ["standard", "basic", "internal"].contains(String(words[0]).asciiLowercasedWord),
      words.allSatisfy({ word in
        !word.isEmpty && word.utf8.allSatisfy { Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "-") }
      }),
      let first = words[1].utf8.first, Self.isLetter(first), words[1].utf8.contains(where: Self.isDigit)
    else { return nil }
    self.name = name
  }

  /// Whether the size belongs to the burstable B series, which cannot be Spot (vmss.md §9).
  package var isBurstable: Bool {
    let family = name.split(separator: "_").dropFirst().first ?? ""
    return family.utf8.first?.lowercasedASCII == UInt8(ascii: "b")
  }

  /// The number of virtual processors, which stands behind the letters of the family: 2 of `Standard_D2s_v5`; of
  /// `Standard_M128-32ms` 32, since the second number says how many of the first are switched on.
  package var cores: Int {
    let word = name.split(separator: "_").dropFirst().first ?? ""
    let numbers = word.split(separator: "-").compactMap { part in
      Int(String(decoding: part.utf8.drop { !Self.isDigit($0) }.prefix { Self.isDigit($0) }, as: UTF8.self))
    }
    return numbers.last ?? 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte.lowercasedASCII
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

extension String {
  fileprivate var asciiLowercasedWord: String {
    String(decoding: utf8.map(\.lowercasedASCII), as: UTF8.self)
  }
}
