import JSON

/// Reads the text of a configuration file line by line, with the rules and complaints of Python's `configparser`.
///
/// Source: Python 3.11 `RawConfigParser._read`.
struct ConfigurationReader {
  /// The name of the file, for complaints.
  let path: String
  private var document = ConfigurationDocument()
  /// The section that options go to: none yet, `DEFAULT` (the inner `nil`), or one by name.
  private var section: String??
  /// The option that indented lines belong to.
  private var option: String?
  private var pieces: [String] = []
  private var indentation = 0
  private var errors: [String] = []

  /// The most bytes that are read.
  static let sizeLimit = 1 << 20

  private init(path: String) { self.path = path }

  /// The document that a text holds.
  ///
  /// - Throws: ``ConfigurationError`` when it holds none.
  static func document(_ bytes: [UInt8], path: String) throws(ConfigurationError) -> ConfigurationDocument {
    guard bytes.count <= sizeLimit else {
      throw ConfigurationError("\(path.pythonRepresentation) is too large for a configuration file")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw undecodable(bytes) }
    var reader = ConfigurationReader(path: path)
    let lines = FileReader.unifyingLines(text).utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      if isLast, line.isEmpty { break }
      try reader.read(String(Substring(line)), number: index + 1, ending: isLast ? "" : "\n")
    }
    return try reader.finish()
  }

  private mutating func read(_ line: String, number: Int, ending: String) throws(ConfigurationError) {
    let value = line.strippedAsPython
    if let first = value.utf8.first, first == UInt8(ascii: "#") || first == UInt8(ascii: ";") { return }
    let hasOption = option.map { !$0.isEmpty } ?? false
    guard !value.isEmpty else {
      if hasOption { pieces.append("") }
      return
    }
    let indentation = line.unicodeScalars.prefix { $0.isSpaceInPython }.count
    if hasOption, indentation > self.indentation {
      pieces.append(value)
      return
    }
    self.indentation = indentation
    if let header = Self.header(value) {
      try begin(header, number)
    } else if let section {
      guard let (name, text) = Self.assignment(value) else {
        complain(line + ending, number)
        return
      }
      if name.isEmpty { complain(line + ending, number) }
      try begin(name.lowercased(), text, in: section, number)
    } else {
      throw ConfigurationError(
        "File contains no section headers.\nfile: \(path.pythonRepresentation), line: \(number)\n"
          + (line + ending).pythonRepresentation)
    }
  }

  private mutating func begin(_ header: String, _ number: Int) throws(ConfigurationError) {
    flush()
    option = nil
    if document.hasSection(header) {
      throw ConfigurationError(
        "While reading from \(path.pythonRepresentation) [line \(Self.padded(number))]: section "
          + "\(header.pythonRepresentation) already exists")
    }
    if header.isIdentical(to: ConfigurationDocument.defaultSection) {
      section = .some(nil)
    } else {
      document.addSection(header)
      section = header
    }
  }

  private mutating func begin(
    _ name: String, _ text: String, in section: String?, _ number: Int
  ) throws(ConfigurationError) {
    flush()
    guard document.own(section, name) == nil else {
      let place = section ?? ConfigurationDocument.defaultSection
      throw ConfigurationError(
        "While reading from \(path.pythonRepresentation) [line \(Self.padded(number))]: option "
          + "\(name.pythonRepresentation) in section \(place.pythonRepresentation) already exists")
    }
    document.put("", section, name)
    option = name
    pieces = [text]
  }

  /// Puts the lines of the option in hand together.
  private mutating func flush() {
    guard let option, let section, !pieces.isEmpty else { return }
    var value = pieces.joined(separator: "\n").unicodeScalars[...]
    while let last = value.last, last.isSpaceInPython { value.removeLast() }
    document.put(String(value), section, option)
    pieces = []
  }

  private mutating func finish() throws(ConfigurationError) -> ConfigurationDocument {
    flush()
    guard errors.isEmpty else {
      throw ConfigurationError("Source contains parsing errors: \(path.pythonRepresentation)" + errors.joined())
    }
    return document
  }

  private mutating func complain(_ line: String, _ number: Int) {
    errors.append("\n\t[line \(Self.padded(number))]: \(line.pythonRepresentation)")
  }

  private static func padded(_ number: Int) -> String { number < 10 ? " \(number)" : "\(number)" }

  /// The name between the first and the last bracket, when the line begins with one.
  private static func header(_ line: String) -> String? {
    let bytes = line.utf8
    guard bytes.first == UInt8(ascii: "["), let end = bytes.lastIndex(of: UInt8(ascii: "]")) else { return nil }
    let start = bytes.index(after: bytes.startIndex)
    return start < end ? String(line[start..<end]) : nil
  }

  /// What stands on both sides of the first `=` or `:`.
  private static func assignment(_ line: String) -> (name: String, value: String)? {
    let bytes = line.utf8
    guard let sign = bytes.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }) else { return nil }
    return (
      String(line[..<sign]).strippedAsPython, String(line[bytes.index(after: sign)...]).strippedAsPython
    )
  }

  /// The complaint about bytes that are not UTF-8.
  private static func undecodable(_ bytes: [UInt8]) -> ConfigurationError {
    var low = 0
    var high = bytes.count
    // The longest beginning that is UTF-8, up to three bytes of an unfinished character aside.
    while low < high {
      let middle = (low + high + 1) / 2
      let isText = (0...3).contains {
        middle >= $0 && String(validating: bytes[..<(middle - $0)], as: UTF8.self) != nil
      }
      if isText { low = middle } else { high = middle - 1 }
    }
    let position = (0...3).first { low >= $0 && String(validating: bytes[..<(low - $0)], as: UTF8.self) != nil } ?? 0
    let start = low - position
    let byte = start < bytes.count ? String(bytes[start], radix: 16) : "?"
    return ConfigurationError("'utf-8' codec can't decode byte 0x\(byte) in position \(start): the file is not UTF-8")
  }
}
