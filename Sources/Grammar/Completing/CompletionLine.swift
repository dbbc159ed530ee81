import JSON

/// A command line as a shell hands it over for completion (`COMP_LINE` and `COMP_POINT`), taken apart at the cursor.
package struct CompletionLine: Sendable, Equatable {
  /// The words before the cursor's, the program's name first; settings of variables in front of it are left out.
  package private(set) var words: [String] = []
  /// What is written of the word under the cursor.
  package private(set) var prefix = ""
  /// The quotation mark that is open at the cursor.
  package private(set) var quote: Unicode.Scalar?
  /// Where the shell breaks the word under the cursor: it replaces only what follows. `nil` when it does not.
  private var breakPosition: Int?

  /// - Parameters:
  ///   - point: code points before the cursor, as shells count them.
  ///   - wordBreaks: what the shell breaks words at besides blanks: `COMP_WORDBREAKS` of bash, nothing for others.
  package init(_ line: String, point: Int, wordBreaks: String = "") {
    var word = String.UnicodeScalarView()
    var isOpen = false
    var isEscaped = false
    let breaks = Set(wordBreaks.unicodeScalars)
    for scalar in line.unicodeScalars.prefix(max(0, point)) {
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
    while let first = words.first, Self.isSetting(first) { words.removeFirst() }
  }

  /// Whether a word sets a variable for the command that follows: `AZSIM_STATE=/tmp/other.json`.
  private static func isSetting(_ word: String) -> Bool {
    guard let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")), let first = word.utf8.first else { return false }
    func isLetter(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
      default: false
      }
    }
    return isLetter(first)
      && word.utf8[..<sign].allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Candidates as they are written into the line: cut where the shell breaks words, with special letters escaped, and
  /// a blank behind the only one.
  ///
  /// - Parameters:
  ///   - escapes: whether the shell wants backslashes (bash and zsh do, fish does not).
  ///   - colons: whether colons get one too (zsh parts a candidate from what is said about it by a colon).
  ///   - closes: whether the only one gets the blank behind it (the newer hooks have the shell do that).
  package func written(
    _ candidates: [String], escapes: Bool = true, colons: Bool = false, closes: Bool = true
  ) -> [String] {
    var result = candidates.map { candidate in
      var scalars = candidate.unicodeScalars[...]
      if quote == nil, let breakPosition, breakPosition > 0 { scalars = scalars.dropFirst(breakPosition + 1) }
      return escapes ? escaped(scalars, colons: colons) : String(scalars)
    }
    if closes, result.count == 1, quote == nil, let last = result[0].unicodeScalars.last,
      !"=/:".unicodeScalars.contains(last)
    {
      result[0] += " "
    }
    return result
  }

  private func escaped(_ scalars: Substring.UnicodeScalarView, colons: Bool) -> String {
    var special: String
    switch quote {
    case nil: special = "\\();<>|&!`$* \t\n\"'"
    case "\"": special = "\\\"`$!"
    default: special = ""
    }
    if colons { special += ":" }
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      if quote == "'", scalar == "'" {
        result.append(contentsOf: "'\\''".unicodeScalars)
        continue
      }
      if special.unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
