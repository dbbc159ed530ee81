import JSON

/// Reads files as `az` does when a word names one.
///
/// Source: behaviour.md §2 and §3.
struct FileReader: Sendable {
  let surroundings: Surroundings

  /// The path with the home directory for `~`.
  func expandingHome(_ path: String) -> String {
    guard path.utf8.first == UInt8(ascii: "~"), path == "~" || path.hasBytes(of: "~/"),
      let home = surroundings.environment("HOME"), !home.isEmpty
    else { return path }
    return home + String(Substring(path.utf8.dropFirst()))
  }

  /// The text of a file: UTF-8 with or without a mark, then UTF-16; `nil` when there is no such file.
  ///
  /// - Parameter allowsBytes: anything else comes as base64.
  /// - Throws: when the content is not text and bytes are not allowed.
  func text(_ path: String, allowsBytes: Bool = false) throws(CommandError) -> String? {
    guard let bytes = surroundings.readFile(expandingHome(path)) else { return nil }
    if let text = Self.decode(bytes) { return text }
    if allowsBytes { return Base64.encode(bytes) }
    throw CommandError(.refused, "Failed to decode file \(path) - unknown decoding")
  }

  /// The document in a file: YAML when its name says so, else JSON or a Python literal; `nil` when there is no such file.
  ///
  /// - Throws: ``CommandError`` when the content is neither.
  func document(_ path: String) throws(CommandError) -> JSONValue? {
    guard !path.isEmpty, path.utf8.count <= 4096, let text = try text(path) else { return nil }
    let lower = path.utf8
    if lower.reversed().starts(with: ".yml".utf8.reversed()) || lower.reversed().starts(with: ".yaml".utf8.reversed()) {
      if text.isEmpty {
        throw CommandError(
          .refused, "Failed to parse file '\(path)' with exception:\nNo content in the file.")
      }
      guard let value = surroundings.readYAML(text) else {
        throw CommandError(.refused, "Failed to parse file '\(path)' with exception:\nThe content is not YAML.")
      }
      return value
    }
    do {
      return try LenientJSON.parseOrComplain(text)
    } catch {
      throw CommandError(.refused, "Failed to parse file '\(path)' with exception:\n\(error.message)")
    }
  }

  /// The text of bytes, with line breaks as Python reads them: `\n` only.
  static func decode(_ bytes: [UInt8]) -> String? {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = isMarked ? bytes[3...] : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return unifyingLines(text) }
    return utf16(bytes).map(unifyingLines)
  }

  /// The text with `\n` for every line break.
  static func unifyingLines(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0D {
        result.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        result.append(byte)
      }
      previous = byte
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// UTF-16 in either order of bytes; without a mark the low byte comes first.
  private static func utf16(_ bytes: [UInt8]) -> String? {
    guard bytes.count % 2 == 0 else { return nil }
    let highFirst = bytes.starts(with: [0xFE, 0xFF])
    let isMarked = highFirst || bytes.starts(with: [0xFF, 0xFE])
    func units(from start: Int, highFirst: Bool) -> [UInt16] {
      stride(from: start, to: bytes.count, by: 2).map { index in
        let (high, low) = highFirst ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
        return UInt16(high) << 8 | UInt16(low)
      }
    }
    return String(validating: units(from: isMarked ? 2 : 0, highFirst: highFirst), as: UTF16.self)
      ?? String(validating: units(from: 0, highFirst: false), as: UTF16.self)
      ?? String(validating: units(from: 0, highFirst: true), as: UTF16.self)
  }
}
