import Grammar

/// A shell's question for what may stand at the cursor, in the protocol of argcomplete, which is that of the real `az`:
/// `_ARGCOMPLETE`, `COMP_LINE`, `COMP_POINT` and what refines them come in the environment, candidates go to descriptor 8.
///
/// Source: behaviour.md §13, the hooks of argcomplete 3.5.
struct KeyPress {
  /// How the words of the line are numbered: 1 when it begins with the program, 2 with an interpreter before it.
  private let first: Int
  private let line: CompletionLine
  private let shell: String
  private let separator: String
  /// What stands between a candidate and what is said about it; empty when nothing is to be said.
  private let summarySeparator: String
  private let closes: Bool

  /// The question that the environment asks; `nil` when it asks none.
  init?(_ environment: (String) -> String?) {
    guard let first = environment("_ARGCOMPLETE").flatMap({ Int($0) }), first > 0, let line = environment("COMP_LINE"),
      let point = environment("COMP_POINT").flatMap({ Int($0) })
    else { return nil }
    self.first = first
    shell = environment("_ARGCOMPLETE_SHELL") ?? "bash"
    separator = environment("_ARGCOMPLETE_IFS") ?? "\u{0B}"
    summarySeparator = environment("_ARGCOMPLETE_DFS") ?? (shell == "zsh" ? ":" : "")
    closes = environment("_ARGCOMPLETE_SUPPRESS_SPACE") != "1"
    self.line = CompletionLine(line, point: point, wordBreaks: environment("_ARGCOMPLETE_COMP_WORDBREAKS") ?? "")
  }

  /// The candidates, as the shell wants them.
  func answer(_ program: Shell) -> Shell.Outcome {
    var outcome = Shell.Outcome()
    let words = line.words.dropFirst(first - 1)
    guard let name = words.first else {
      outcome.candidates = []
      return outcome
    }
    let live = LiveValues(shell: program)
    let found = Completion(root: Shell.root, tool: .called(name))
      .candidates(Array(words.dropFirst()), prefix: line.prefix) { live.words(for: $0) }
    let written = line.written(
      found.map(\.word), escapes: shell != "fish" && shell != "tcsh", colons: shell == "zsh", closes: closes)
    var bytes: [UInt8] = []
    for (candidate, word) in zip(found, written) {
      if !bytes.isEmpty { bytes += Array(separator.utf8) }
      bytes += Array(word.utf8)
      if !summarySeparator.isEmpty { bytes += Array((summarySeparator + candidate.summary).utf8) }
    }
    outcome.candidates = bytes
    return outcome
  }
}
