import JSON

/// A command line as a shell hands it over for completion (`COMP_LINE` and `COMP_POINT`), taken apart at the cursor.
package struct CompletionLine: Sendable, Equatable {
  /// The words before the cursor's, the program's name first.
  package private(set) var words: [String] = []
  /// What is written of the word under the cursor.
  package private(set) var prefix = ""
  /// The quotation mark that is open at the cursor.
  package private(set) var quote: Unicode.Scalar?
  /// Where the shell breaks the word under the cursor: it replaces only what follows. `nil` when it does not.
  private var breakPosition: Int?

  /// - Parameters:
  ///   - point: bytes before the cursor.
  ///   - wordBreaks: what the shell breaks words at besides blanks: `COMP_WORDBREAKS` of bash, nothing for others.
  package init(_ line: String, point: Int, wordBreaks: String = "") {
    let bytes = Array(line.utf8.prefix(max(0, point)))
    var word = String.UnicodeScalarView()
    var isOpen = false
    var isEscaped = false
    let breaks = Set(wordBreaks.unicodeScalars)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if isEscaped {
        // Inside double quotes a backslash escapes only itself and the quotation mark.
        if quote == "\"", scalar != "\"", scalar != "\\" { word.append("\\") }
        word.append(scalar)
        isEscaped = false
      } else if scalar == "\\", quote != "'" {
        isEscaped = true
        isOpen = true
      } else if let open = quote {
        if scalar == open { quote = nil } else { word.append(scalar) }
      } else if scalar == "'" || scalar == "\"" {
        quote = scalar
        isOpen = true
      } else if scalar == " " || scalar == "\t" || scalar == "\n" {
        if isOpen { words.append(String(word)) }
        (word, isOpen, breakPosition) = (String.UnicodeScalarView(), false, nil)
      } else {
        if breaks.contains(scalar) { breakPosition = word.count }
        word.append(scalar)
        isOpen = true
      }
    }
    prefix = String(word)
  }

  /// Candidates as they are written into the line: cut where the shell breaks words, with special letters escaped, and
  /// a blank behind the only one.
  ///
  /// - Parameter escapes: whether the shell wants backslashes (bash and zsh do, fish does not).
  package func written(_ candidates: [String], escapes: Bool = true) -> [String] {
    var result = candidates.map { candidate in
      var scalars = candidate.unicodeScalars[...]
      if quote == nil, let breakPosition, breakPosition > 0 { scalars = scalars.dropFirst(breakPosition + 1) }
      return escapes ? escaped(scalars) : String(scalars)
    }
    if result.count == 1, quote == nil, let last = result[0].unicodeScalars.last, !"=/:".unicodeScalars.contains(last) {
      result[0] += " "
    }
    return result
  }

  private func escaped(_ scalars: Substring.UnicodeScalarView) -> String {
    let special: String
    switch quote {
    case nil: special = "\\();<>|&!`$* \t\n\"'"
    case "\"": special = "\\\"`$!"
    default: special = "\\"
    }
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      if quote == "'", scalar == "'" {
        result.append(contentsOf: "'\\''".unicodeScalars)
        continue
      }
      if special.unicodeScalars.contains(scalar), quote != "'" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
