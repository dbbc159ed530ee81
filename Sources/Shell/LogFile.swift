import Glibc
import World

/// The log that `logging.enable_log_file` asks for: what commands did, without what they were given.
///
/// Source: the layout of lines and the turning over of `az.log` are `az`'s.
struct LogFile: Sendable {
  /// A line of the log.
  struct Record: Sendable {
    var level: String
    var logger: String
    var text: String
  }

  /// When a file is put aside, and how many of those are kept.
  private static let sizeLimit = 10 << 20
  private static let keptCount = 5

  let folder: String

  /// - Parameters:
  ///   - folder: `~` at its beginning is the home folder.
  init(folder: String, home: String?) {
    if let home, folder == "~" || folder.hasPrefix("~/") {
      self.folder = home + folder.dropFirst()
    } else {
      self.folder = folder
    }
  }

  /// Adds lines to the end.
  func append(_ records: [Record], at time: VirtualTime) throws(SystemError) {
    try Files.makeFolder(folder)
    let path = "\(folder)/az.log"
    if let size = Files.size(path), size >= Self.sizeLimit {
      for number in (1..<Self.keptCount).reversed() { try Files.move("\(path).\(number)", to: "\(path).\(number + 1)") }
      try Files.move(path, to: "\(path).1")
    }
    let stamp = time.description.prefix(19).map { $0 == "T" ? " " : $0 }
    let text = records.map { record in
      "\(getpid()) : \(String(stamp)),000 : \(record.level) : \(record.logger) : \(record.text)\n"
    }
    try Files.append(Array(text.joined().utf8), to: path)
  }

  /// The words of a command line, with `{}` for each value: names of options as `az` takes them, so that a certificate
  /// that begins with dashes is none.
  ///
  /// - Parameter count: how many words in front name the command.
  static func masked(_ words: [String], command count: Int) -> String {
    let masked = words.enumerated().map { index, word in
      if index < count { return word }
      let bytes = word.utf8
      guard bytes.first == UInt8(ascii: "-"), bytes.count > 1, !word.hasPrefix("---") else { return "{}" }
      return String(word.hasPrefix("--") ? word.prefix { $0 != "=" } : word.prefix(2))
    }
    return masked.joined(separator: " ")
  }
}
