import JSON

/// Writes a page of the manual in the language mdoc(7), line by line.
package struct MdocWriter {
  package private(set) var text = ""

  /// The head of a page.
  ///
  /// - Parameters:
  ///   - date: of the last change that matters, `January 31, 2026`.
  ///   - summary: what the page is about, without a full stop.
  package init(_ name: String, section: Int, date: String, summary: String) {
    raw(".\\\" Made by 'azsim man': changes are lost.")
    macro("Dd", date)
    macro("Dt", "\(name.uppercased()) \(section)")
    macro("Os", "azsim")
    macro("Sh", "NAME")
    macro("Nm", Self.escaped(name))
    macro("Nd", Self.escaped(summary))
  }

  /// Adds lines of mdoc as they are.
  package mutating func raw(_ lines: String) {
    text += lines
    if !lines.isEmpty, lines.utf8.last != UInt8(ascii: "\n") { text += "\n" }
  }

  /// Adds a macro with its arguments, which are escaped already.
  package mutating func macro(_ name: StaticString, _ arguments: String = "") {
    text += arguments.isEmpty ? ".\(name)\n" : ".\(name) \(arguments)\n"
  }

  /// Adds prose: each sentence begins a line, a blank line a paragraph.
  package mutating func prose(_ prose: String) {
    for paragraph in prose.pieces(between: UInt8(ascii: "\n")) {
      for sentence in paragraph.sentences {
        text += Self.guarded(Self.escaped(sentence)) + "\n"
      }
    }
  }

  /// Adds a line that is shown as it is, indented.
  package mutating func literal(_ line: String) {
    macro("Bd", "-literal -offset indent")
    for piece in line.pieces(between: UInt8(ascii: "\n")) {
      text += Self.guarded(Self.escaped(piece, isLiteral: true)) + "\n"
    }
    macro("Ed")
  }

  /// A text in which nothing means anything to mdoc, and in which signs of the shell stay what they are.
  ///
  /// - Parameter isLiteral: whether every dash is one of the shell's, not only those in front of an option.
  package static func escaped(_ text: String, isLiteral: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e".unicodeScalars
      case "'": result += "\\(aq".unicodeScalars
      case "`": result += "\\(ga".unicodeScalars
      case "\"": result += "\\(dq".unicodeScalars
      case "~": result += "\\(ti".unicodeScalars
      case "^": result += "\\(ha".unicodeScalars
      case "-" where isLiteral || !previous.properties.isAlphabetic: result += "\\-".unicodeScalars
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// A line of text that is not taken for a macro.
  private static func guarded(_ line: String) -> String {
    line.utf8.first == UInt8(ascii: ".") ? "\\&" + line : line
  }
}

extension String {
  /// The sentences of a paragraph: they end with a full stop, and the next one begins with a capital or a sign.
  fileprivate var sentences: [String] {
    let scalars = Array(unicodeScalars)
    var sentences: [String] = []
    var start = 0
    for index in scalars.indices.dropLast() where scalars[index] == "." && scalars[index + 1] == " " {
      guard let next = scalars[(index + 1)...].firstIndex(where: { $0 != " " }) else { break }
      if scalars[next].properties.isLowercase { continue }
      sentences.append(Self.text(scalars[start...index]))
      start = next
    }
    if start < scalars.count { sentences.append(Self.text(scalars[start...])) }
    return sentences.filter { !$0.isEmpty }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars)).strippedAsPython
  }
}
