import JSON

/// Reads whole command lines.
package struct CommandLineParser: Sendable {
  /// What a command line comes to.
  package enum Outcome: Sendable {
    /// A command with its values.
    case run(Invocation)
    /// A page of help, to be printed as it is.
    case help(String)
    /// `--version` or `-v` as the first word.
    case version
    /// No words: the page of the root, under a banner of the caller's.
    case welcome(String)
  }

  /// A command that is to run.
  package struct Invocation: Sendable {
    /// A `Command` of one of the contexts: cast it and call `run` with each of the calls.
    package var command: any DeclaredCommand
    /// One call, or one for each resource that `--ids` names (none is possible).
    package var calls: [Call]
    /// The resources that `--ids` names; `nil` when it is not given. With two and more the answer is a list.
    package var ids: [String]?
    /// What the user is asked first; `nil` when nothing is or the answer is already given.
    package var question: String?
  }

  /// What reading a command line gives.
  package struct Reading: Sendable {
    /// What is printed first, also before an error.
    package var notices: [Notice]
    package var globals: GlobalOptions
    package var result: Ending
  }

  /// How reading ends.
  package enum Ending: Sendable {
    case success(Outcome)
    case failure(CommandError)

    /// What it came to.
    package func get() throws(CommandError) -> Outcome {
      switch self {
      case .success(let outcome): return outcome
      case .failure(let error): throw error
      }
    }
  }

  package let root: GroupListing
  package let surroundings: Surroundings
  /// The word that starts the tool; messages and pages begin with it.
  package var program: String
  /// What the real tool has; asked only when something is not found or not understood.
  package var catalog: CommandCatalog

  package init(
    root: GroupListing, surroundings: Surroundings, program: String = "az", catalog: CommandCatalog = .empty
  ) {
    self.catalog = catalog
    self.root = root
    self.surroundings = surroundings
    self.program = program
  }

  /// Reads the words after `az`.
  ///
  /// - Throws: ``CommandError`` in the words of `az`; notices are left out.
  package func parse(_ words: [String]) throws(CommandError) -> Outcome {
    try read(words).result.get()
  }

  /// Reads the words after `az`.
  package func read(_ words: [String]) -> Reading {
    var reading = Reading(notices: [], globals: GlobalOptions(), result: .success(.version))
    do {
      reading.globals = try loudness(words)
      reading.result = .success(try outcome(words, &reading))
    } catch {
      reading.result = .failure(error)
    }
    if reading.globals.onlyShowsErrors { reading.notices = [] }
    return reading
  }

  /// How much is printed: `az` looks for these options among all words, before anything else.
  private func loudness(_ words: [String]) throws(CommandError) -> GlobalOptions {
    var globals = GlobalOptions()
    globals.output = try surroundings.setting("core", "output")?.lowercased() ?? globals.output
    globals.isVerbose = words.contains("--verbose")
    globals.isDebug = words.contains("--debug")
    let isLoud = globals.isVerbose || globals.isDebug
    let isQuiet = try surroundings.flag("core", "only_show_errors")
    globals.onlyShowsErrors = !isLoud && isQuiet
    guard words.contains("--only-show-errors") else { return globals }
    globals.onlyShowsErrors = true
    if isLoud {
      var error = CommandError(.refused, "--only-show-errors can't be used together with --debug or --verbose")
      error.hasLabel = false
      error.followingLines = [error.message]
      throw error
    }
    return globals
  }

  private func outcome(_ words: [String], _ reading: inout Reading) throws(CommandError) -> Outcome {
    if words.first == "--version" || words.first == "-v" { return .version }
    let files = FileReader(surroundings: surroundings)
    var words = try FileExpansion(files: files).expand(words)
    if words.allSatisfy({ ["--debug", "--verbose", "--only-show-errors"].contains($0) }) {
      return .welcome(GroupHelp(program: program).page(root, parents: []))
    }
    if Self.asksForRoot(words) || words[0].lowercased() == "help" {
      return .help(GroupHelp(program: program).page(root, parents: []))
    }
    let lookup = CommandLookup(words, in: root, catalog)
    words.replaceSubrange(0..<lookup.words.count, with: lookup.words)
    let descent = CommandDescent(parser: self, lookup: lookup, words: words)
    return try descent.outcome(&reading)
  }

  /// Whether help is asked for before any command word.
  private static func asksForRoot(_ words: [String]) -> Bool {
    for word in words {
      if ["-h", "--help", "help"].contains(word) { return true }
      if word.utf8.first != UInt8(ascii: "-") { return false }
    }
    return false
  }
}

extension CommandLineParser {
  /// The words of a command line that arrive as bytes: a byte that is not UTF-8 is written as Python shows it, `\udcff`.
  package static func words(_ arguments: [[UInt8]]) -> [String] {
    arguments.map { bytes in
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      var result = ""
      var rest = bytes[...]
      while let byte = rest.first {
        var length = 1
        switch byte {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: break
        }
        if byte < 0x80 || length > 1, let text = String(validating: rest.prefix(length), as: UTF8.self) {
          result += text
          rest = rest.dropFirst(length)
        } else {
          result += "\\udc" + String(byte, radix: 16)
          rest = rest.dropFirst()
        }
      }
      return result
    }
  }
}
