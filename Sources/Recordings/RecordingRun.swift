package import Commands
import Grammar
package import JSON
import Shell
import Synchronization

/// What a command line comes to here.
package struct RecordingRun: Sendable, Equatable {
  package var exitCode: Int
  package var stdout: String
  package var stderr: String
  /// What followed on stderr, when it was cut off: `reference` or `examples+reference`.
  package var stderrTail: String?
  /// What the terminal shows; `nil` when there is none.
  package var terminal: String?
  /// The lines of the trace, in order: `{"method", "url", "body"}`.
  package var trace: [JSONValue]

  package init(
    exitCode: Int, stdout: String, stderr: String, stderrTail: String? = nil, terminal: String? = nil,
    trace: [JSONValue]
  ) {
    self.exitCode = exitCode
    self.stdout = stdout
    self.stderr = stderr
    self.stderrTail = stderrTail
    self.terminal = terminal
    self.trace = trace
  }

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
    package var input: String?
    package var isOnTerminal = false
    /// Whether the differences between the documents and the service are off.
    package var isStrict = true

    package init() {}

    /// All variables of `az`'s own, of the setting and others.
    fileprivate func variables(_ others: [String: String]) -> [(name: String, value: String)] {
      others.merging(environment) { $1 }.filter { $0.key.hasPrefix("AZURE_") }.sorted { $0.key < $1.key }
        .map { ($0.key, $0.value) }
    }
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
    stderr = errors
    if setting.isOnTerminal { terminal = (transcript.shown + errors + output).replacing("\n", with: "\r\n") }
  }

  private static func outside(_ setting: Setting, _ transcript: Transcript) -> Shell.Outside {
    let own = [
      "HOME": RecordingMasks.home, "AZURE_CONFIG_DIR": RecordingMasks.configurationFolder,
      "AZSIM_TRACE": Transcript.path, "AZSIM_STRICT": setting.isStrict ? "1" : "0",
    ]
    let environment = { @Sendable (name: String) in setting.environment[name] ?? own[name] }
    let readFile = { @Sendable (path: String) in
      setting.files[path] ?? setting.files[path.hasPrefix("./") ? String(path.dropFirst(2)) : path]
    }
    return Shell.Outside(
      environment: environment, variables: { setting.variables(own) }, workingFolder: { RecordingMasks.workingFolder },
      readFile: readFile,
      readStandardInput: { setting.isOnTerminal ? nil : Array((setting.input ?? "").utf8) },
      append: { (bytes, _) in transcript.append(bytes) },
      ask: { setting.isOnTerminal ? transcript.answer(to: $0) : nil },
      outputIsTerminal: setting.isOnTerminal, errorIsTerminal: setting.isOnTerminal)
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
