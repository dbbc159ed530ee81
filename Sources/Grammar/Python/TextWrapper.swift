/// Python's `textwrap.fill` with the settings that help pages use: long words broken, hyphens breaking.
struct TextWrapper {
  var width = Tool.az.columns
  var firstIndent = 0
  var laterIndent = 0

  /// The lines of one paragraph, without a line break at the end.
  func lines(_ paragraph: String) -> [String] {
    PlainTextWrapper(self, paragraph)?.lines() ?? linesOfCodePoints(paragraph)
  }

  /// The same for any paragraph.
  func linesOfCodePoints(_ paragraph: String) -> [String] {
    var chunks = Self.chunks(Self.expandingTabs(Array(paragraph.unicodeScalars)))[...]
    var lines: [String] = []
    while !chunks.isEmpty {
      let indent = lines.isEmpty ? firstIndent : laterIndent
      let room = max(width - indent, 1)
      if !lines.isEmpty, Self.isBlank(chunks[chunks.startIndex]) { chunks.removeFirst() }
      var line: [ArraySlice<Unicode.Scalar>] = []
      var used = 0
      while let chunk = chunks.first, used + chunk.count <= room {
        line.append(chunk)
        used += chunk.count
        chunks.removeFirst()
      }
      if let chunk = chunks.first, chunk.count > room {
        breakLong(chunk, room: room - used, &line, &chunks)
      }
      if let last = line.last, Self.isBlank(last) { line.removeLast() }
      guard !line.isEmpty else { continue }
      var bytes = Array(repeating: UInt8(ascii: " "), count: indent)
      for chunk in line {
        for scalar in chunk { bytes.append(scalar) }
      }
      lines.append(String(decoding: bytes, as: UTF8.self))
    }
    return lines
  }

  /// Puts as much of a word as there is room for on the line, after a hyphen if it has one there.
  private func breakLong(
    _ chunk: ArraySlice<Unicode.Scalar>, room: Int, _ line: inout [ArraySlice<Unicode.Scalar>],
    _ chunks: inout ArraySlice<ArraySlice<Unicode.Scalar>>
  ) {
    var end = chunk.startIndex + room
    if let hyphen = chunk[..<end].lastIndex(of: "-"), hyphen > chunk.startIndex,
      chunk[..<hyphen].contains(where: { $0 != "-" })
    {
      end = hyphen + 1
    }
    line.append(chunk[..<end])
    chunks[chunks.startIndex] = chunk[end...]
    if chunk[end...].isEmpty { chunks.removeFirst() }
  }

  private static func isBlank(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
    chunk.allSatisfy(\.isSpaceInPython)
  }

  private static func expandingTabs(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains("\t") else { return text }
    var result: [Unicode.Scalar] = []
    var column = 0
    for scalar in text {
      if scalar == "\t" {
        let count = 8 - column % 8
        result += Array(repeating: " ", count: count)
        column += count
      } else {
        result.append(scalar)
        column = scalar == "\n" || scalar == "\r" ? 0 : column + 1
      }
    }
    return result
  }
}

// MARK: - Where words end

extension TextWrapper {
  /// White space, words and pieces of hyphenated words, in order.
  private static func chunks(_ text: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var result: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    while start < text.count {
      let end = chunkEnd(text, start)
      result.append(text[start..<end])
      start = end
    }
    return result
  }

  private static func chunkEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    if isSpace(text[start]) {
      var end = start + 1
      while end < text.count, isSpace(text[end]) { end += 1 }
      return end
    }
    if start > 0, isWordPart(text[start - 1]), let end = dashEnd(text, start) { return end }
    var end = start + 1
    while end < text.count {
      if isSpace(text[end]) || (end > start + 1 && isAfterHyphen(text, end)) { return end }
      if isWordPart(text[end - 1]), dashEnd(text, end) != nil { return end }
      end += 1
    }
    return end
  }

  /// The end of two or more dashes that a letter follows.
  private static func dashEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    var end = start
    while end < text.count, text[end] == "-" { end += 1 }
    guard end - start >= 2, end < text.count, isWordLetter(text[end]) else { return nil }
    return end
  }

  /// Whether a place stands behind the hyphen of a hyphenated word.
  private static func isAfterHyphen(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place >= 2, text[place - 1] == "-" else { return false }
    let followsLetters = place >= 3 && isLetter(text[place - 2]) && isLetter(text[place - 3])
    let followsOneLetter =
      place >= 4 && isLetter(text[place - 2]) && text[place - 3] == "-" && isLetter(text[place - 4])
    guard followsLetters || followsOneLetter else { return false }
    guard place < text.count, isLetter(text[place]) else { return false }
    guard place + 1 < text.count else { return false }
    if isLetter(text[place + 1]) { return true }
    return text[place + 1] == "-" && place + 2 < text.count && isLetter(text[place + 2])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\u{0B}", "\u{0C}", "\r", " ": true
    default: false
    }
  }

  private static func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_": return true
      default: return false
      }
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    isWordLetter(scalar) && scalar.properties.numericType != .decimal
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!", "\"", "'", "&", ".", ",", "?": true
    default: isWordLetter(scalar)
    }
  }
}
