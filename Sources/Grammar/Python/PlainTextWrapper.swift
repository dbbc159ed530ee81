/// The same as ``TextWrapper`` for the usual paragraph: printing ASCII, and no word longer than a line. It works on bytes,
/// because a page of help is thousands of letters and a person waits for it.
struct PlainTextWrapper {
  private let wrapper: TextWrapper
  private let text: [UInt8]

  /// - Returns: `nil` for a paragraph with anything but printing ASCII.
  init?(_ wrapper: TextWrapper, _ paragraph: String) {
    text = Array(paragraph.utf8)
    guard text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
    self.wrapper = wrapper
  }

  /// The lines; `nil` when a word has to be broken.
  func lines() -> [String]? {
    var lines: [String] = []
    var place = 0
    while place < text.count {
      let indent = lines.isEmpty ? wrapper.firstIndent : wrapper.laterIndent
      let room = max(wrapper.width - indent, 1)
      if !lines.isEmpty, text[place] == 0x20 { place = chunkEnd(place) }
      var end = place
      var content = place
      while end < text.count {
        let next = chunkEnd(end)
        guard next - end <= room else { return nil }
        guard next - place <= room else { break }
        if text[end] != 0x20 { content = next }
        end = next
      }
      // White space at the end of a line goes; a line of nothing else is none.
      if content > place { lines.append(line(text[place..<content], indent)) }
      place = end
    }
    return lines
  }

  private func line(_ letters: ArraySlice<UInt8>, _ indent: Int) -> String {
    var bytes = [UInt8](repeating: 0x20, count: indent)
    bytes.append(contentsOf: letters)
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - Where words end (see TextWrapper)

  private func chunkEnd(_ start: Int) -> Int {
    var end = start + 1
    if text[start] == 0x20 {
      while end < text.count, text[end] == 0x20 { end += 1 }
      return end
    }
    if start > 0, isWordPart(text[start - 1]), let end = dashEnd(start) { return end }
    while end < text.count, text[end] != 0x20 {
      let before = text[end - 1]
      if before == Self.dash, end > start + 1, isAfterHyphen(end) { return end }
      if text[end] == Self.dash, isWordPart(before), dashEnd(end) != nil { return end }
      end += 1
    }
    return end
  }

  private static let dash = UInt8(ascii: "-")

  private func dashEnd(_ start: Int) -> Int? {
    var end = start
    while end < text.count, text[end] == Self.dash { end += 1 }
    guard end - start >= 2, end < text.count, isWordLetter(text[end]) else { return nil }
    return end
  }

  private func isAfterHyphen(_ place: Int) -> Bool {
    guard place >= 3 else { return false }
    let followsLetters = isLetter(text[place - 2]) && isLetter(text[place - 3])
    let followsOneLetter =
      place >= 4 && isLetter(text[place - 2]) && text[place - 3] == Self.dash && isLetter(text[place - 4])
    guard followsLetters || followsOneLetter, place + 1 < text.count, isLetter(text[place]) else { return false }
    if isLetter(text[place + 1]) { return true }
    return text[place + 1] == Self.dash && place + 2 < text.count && isLetter(text[place + 2])
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
  }

  private func isWordLetter(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func isWordPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "&"), UInt8(ascii: "."),
      UInt8(ascii: ","), UInt8(ascii: "?"):
      true
    default: isWordLetter(byte)
    }
  }
}
