import JSON

/// The name of a gallery image version: three whole numbers, compared as numbers (gallery.md §4.1, §5.1).
package struct ImageVersionNumber: Sendable, Hashable, Comparable {
  package let major: Int
  package let minor: Int
  package let patch: Int

  /// Every part is one of these.
  package static let range = 0...2_147_483_647

  /// Each part must lie in ``range``.
  package init?(major: Int, minor: Int, patch: Int) {
    guard [major, minor, patch].allSatisfy(Self.range.contains) else { return nil }
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads `1.4.0`; `nil` for a text of any other form.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    let numbers = parts.compactMap { Int(Substring($0)) }
    guard numbers.count == 3 else { return nil }
    self.init(major: numbers[0], minor: numbers[1], patch: numbers[2])
  }

  package static func < (left: ImageVersionNumber, right: ImageVersionNumber) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }

  /// Whether the first of two versions of any image is lower than the second: numbers with dots between them.
  package static func isLower(_ left: String, _ right: String) -> Bool {
    func numbers(_ version: String) -> [Int] { version.split(separator: ".").map { Int($0) ?? 0 } }
    return numbers(left).lexicographicallyPrecedes(numbers(right))
  }

  /// The number after this one with the same major and minor parts; `nil` when there is none.
  package var nextPatch: ImageVersionNumber? {
    ImageVersionNumber(major: major, minor: minor, patch: patch + 1)
  }
}

extension ImageVersionNumber: CustomStringConvertible {
  package var description: String { "\(major).\(minor).\(patch)" }
}
