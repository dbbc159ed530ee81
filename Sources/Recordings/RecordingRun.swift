package import Commands
package import JSON
import Shell
import Synchronization

/// What a command line comes to here, in the words of the recorder.
package struct RecordingRun: Sendable, Equatable {
  package var exitCode: Int
  package var stdout: String
  /// Without what follows an error of the parser, and without our own hints.
  package var stderr: String
  package var stderrTail: String?
  /// What the terminal shows; `nil` when there is none.
  package var terminal: String?
  /// The lines of the trace, in order: `{"method", "url", "body"}`.
  package var trace: [JSONValue]

  /// The requests as texts to be compared.
  package var requests: [String] {
    trace.map { Recording.line($0["method"].string ?? "", $0["url"].string ?? "", $0.object?["body"]) }
  }
}

extension RecordingRun {
  /// What surrounds a command line that is run.
  package struct Setting: Sendable {
    package var environment: [String: String] = [:]
    /// Files by their path, absolute or from the working folder.
    package var files: [String: [UInt8]] = [:]
    /// Settings by section and key, `defaults.group`.
    package var configuration: [String: String] = [:]
    package var input: String?
    package var isOnTerminal = false
    /// Whether the differences between the documents and the service are off.
    package var isStrict = true

    package init() {}
  }

  /// Runs a command line as the program does, with a store of documents in Azure's place.
  package init(_ words: [String], _ setting: Setting, on store: RecordedStore, profile: AccountProfile) {
    let transcript = Transcript(input: setting.input ?? "")
    let outside = Self.outside(setting, transcript)
    let outcome = Shell(outside, site: StoreSite(store, profile: profile)).run((["az"] + words).map { Array($0.utf8) })
    exitCode = Int(outcome.exitCode)
    let output = String(decoding: outcome.output, as: UTF8.self)
    let errors = String(decoding: outcome.errors, as: UTF8.self)
    trace = transcript.trace.split(separator: UInt8(ascii: "\n")).compactMap { try? JSONParser.parse(Array($0)) }
    stdout = output
    if setting.isOnTerminal {
      let (shown, tail) = Self.withoutTail(Self.withoutHints(transcript.shown + errors + output))
      terminal = shown.replacing("\n", with: "\r\n")
      (stderr, stderrTail) = ("", tail)
    } else {
      (stderr, stderrTail) = Self.withoutTail(Self.withoutHints(errors))
    }
  }

  private static func outside(_ setting: Setting, _ transcript: Transcript) -> Shell.Outside {
    let own = [
      "HOME": RecordingMasks.home, "AZSIM_TRACE": Transcript.path, "AZSIM_STRICT": setting.isStrict ? "1" : "0",
    ]
    return Shell.Outside(
      environment: { setting.environment[$0] ?? own[$0] },
      readFile: { path in
        let inFolder = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        return setting.files[path] ?? setting.files[inFolder]
      },
      readStandardInput: { setting.isOnTerminal ? nil : Array((setting.input ?? "").utf8) },
      append: { (bytes, _) in transcript.append(bytes) },
      configuration: { setting.configuration["\($0).\($1)"] },
      ask: { setting.isOnTerminal ? transcript.answer(to: $0) : nil },
      outputIsTerminal: setting.isOnTerminal, errorIsTerminal: setting.isOnTerminal)
  }

  /// Cuts off the examples and references that follow an error of the parser: they are prose of the help.
  private static func withoutTail(_ text: String) -> (text: String, tail: String?) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let hasExamples = line == "Examples from command's help:"
      guard hasExamples || line == "https://aka.ms/cli_ref" else { continue }
      var kept = lines[..<index]
      while kept.last?.isEmpty == true { kept.removeLast() }
      return (kept.map { $0 + "\n" }.joined(), hasExamples ? "examples+reference" : "reference")
    }
    return (text, nil)
  }

  /// Takes out the line of azsim's own that `az` never prints.
  private static func withoutHints(_ text: String) -> String {
    guard text.contains("HINT: ") else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasPrefix("HINT: ") && !$0.hasPrefix("\u{1B}[96mHINT: ") }.joined(separator: "\n")
  }
}

/// What a command line writes while it runs, and what it is answered.
private final class Transcript: Sendable {
  /// The file that the trace is asked for in; it exists here only.
  static let path = "/sandbox/trace"

  private struct Content {
    var trace: [UInt8] = []
    var shown: String
    var answers: ArraySlice<Substring>
  }

  private let content: Mutex<Content>

  /// - Parameter input: what is typed; a terminal shows it before the program starts.
  init(input: String) {
    let lines = input.split(separator: "\n", omittingEmptySubsequences: false)
    content = Mutex(Content(shown: input, answers: lines.dropLast()))
  }

  var trace: [UInt8] { content.withLock { $0.trace } }
  var shown: String { content.withLock { $0.shown } }

  func append(_ bytes: [UInt8]) { content.withLock { $0.trace += bytes } }

  func answer(to question: String) -> String? {
    content.withLock { content in
      content.shown += question
      return content.answers.popFirst().map(String.init)
    }
  }
}
