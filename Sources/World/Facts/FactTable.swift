import JSON

/// A table of facts as text: a row a line, cells with bars between them.
///
/// Tables are read row by row at each use, because a command needs a row or two and start-up is measured in microseconds.
package struct FactTable: Sendable {
  private let text: StaticString

  package init(_ text: StaticString) { self.text = text }

  /// The cells of the first row whose leading cells are these words, without regard to the case of ASCII letters.
  package func row(_ words: String...) -> [String]? {
    text.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) where Self.begins(line, with: words) {
        return Self.cells(line)
      }
      return nil
    }
  }

  /// The cells of every row.
  package var rows: [[String]] {
    text.withUTF8Buffer { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).map(Self.cells)
    }
  }

  private static func begins(_ line: Slice<UnsafeBufferPointer<UInt8>>, with words: [String]) -> Bool {
    var place = line.startIndex
    for word in words {
      for byte in word.utf8 {
        guard place < line.endIndex, line[place].lowercasedASCII == byte.lowercasedASCII else { return false }
        place += 1
      }
      guard place < line.endIndex, line[place] == UInt8(ascii: "|") else { return false }
      place += 1
    }
    return true
  }

  private static func cells(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
    line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
