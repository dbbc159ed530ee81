import Glibc
import JSON
import Recordings
import World

/// The program: carries recordings of `az` through the commands of azsim and says where they agree.
enum Conformance {
  /// What was asked for wrongly, or cannot be read.
  struct Refusal: Error {
    let message: String

    init(_ message: String) { self.message = message }

    init(_ error: SystemError) { message = "\(error.call) '\(error.path)': \(error.reason)" }
  }

  /// Runs the program.
  ///
  /// - Parameter words: the words behind its name.
  /// - Returns: the exit code: 0 when there is a report, whatever it says.
  static func run(_ words: [String]) -> Int32 {
    do throws(Refusal) {
      try report(words)
      return 0
    } catch {
      let bytes = Array("conformance: \(error.message)\n".utf8)
      do throws(SystemError) { try Files.writeAll(bytes, to: STDERR_FILENO, "stderr") } catch { return 2 }
      return 2
    }
  }

  private static func report(_ words: [String]) throws(Refusal) {
    var folder: String?
    var worldFile: String?
    var outputFile: String?
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--world": worldFile = words.popFirst()
      case "--json": outputFile = words.popFirst()
      default:
        guard folder == nil, !word.hasPrefix("-") else { throw Refusal("'\(word)' is not expected") }
        folder = word
      }
    }
    guard let folder, let worldFile else {
      throw Refusal("usage: conformance RECORDS --world FILE [--json OUT]")
    }
    let world = RecordedWorld(try document(worldFile))
    let report = ConformanceReport(try recordings(in: folder), in: world)
    do throws(SystemError) {
      if let outputFile { try Files.replace(outputFile, with: Array((report.json.text(.indented) + "\n").utf8)) }
      try Files.writeAll(Array(report.text.utf8), to: STDOUT_FILENO, "stdout")
    } catch {
      throw Refusal(error)
    }
  }

  /// The recordings of a folder, by name.
  private static func recordings(in folder: String) throws(Refusal) -> [Recording] {
    let names: [String]
    do throws(SystemError) { names = try Files.names(in: folder) } catch { throw Refusal(error) }
    var recordings: [Recording] = []
    for name in names where name.hasSuffix(".json") {
      let facts = try document("\(folder)/\(name)")
      guard facts["argv"].array != nil else { throw Refusal("'\(folder)/\(name)' is no record of a command line") }
      recordings.append(Recording(facts))
    }
    return recordings
  }

  private static func document(_ path: String) throws(Refusal) -> JSONValue {
    let bytes: [UInt8]?
    do throws(SystemError) { bytes = try Files.read(path) } catch { throw Refusal(error) }
    guard let bytes else { throw Refusal("There is no file '\(path)'") }
    do throws(JSONError) { return try JSONParser.parse(bytes) } catch {
      throw Refusal("'\(path)': \(error.description)")
    }
  }
}
