import Foundation
import Testing

/// A shell as Debian has it, in which azsim's completions are loaded.
enum RealShell: String, CaseIterable {
  case bash
  case zsh
  case fish

  /// Where it is; `nil` when it is not installed.
  var path: String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + rawValue }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// Whether tests are to fail for want of a shell: `.ci/run` installs them all.
  static let isCI = ProcessInfo.processInfo.environment["CI"] != nil

  /// The shells that tests are about: all in CI, else those that are there.
  static let tested: [RealShell] = allCases.filter { isCI || $0.path != nil }

  /// The repository's folder of completions.
  static let completions = URL(filePath: #filePath).appending(path: "../../../../completions").standardizedFileURL
    .path()

  /// What is typed first, so that a line under construction can be written to a file by Ctrl-X Ctrl-D.
  ///
  /// - Parameter file: where lines go, one after the other.
  func preparation(file: String) -> String {
    switch self {
    case .bash:
      """
      PS1='READY''> '; source \(Self.completions)/azsim.bash
      dump() { printf '%s|\\n' "$READLINE_LINE" >> \(file); READLINE_LINE=; READLINE_POINT=0; }
      bind -x '"\\C-x\\C-d": dump'; bind 'set bell-style none'

      """
    case .zsh:
      """
      PS1='READY''> '; fpath=(\(Self.completions) $fpath); autoload -Uz compinit; compinit -D -u
      dump() { print -r -- "$BUFFER|" >> \(file); BUFFER= }
      zle -N dump; bindkey '^X^D' dump; unsetopt beep

      """
    case .fish:
      """
      function fish_prompt; echo 'READY''> '; end; source \(Self.completions)/azsim.fish
      function dump; printf '%s|\\n' (commandline) >> \(file); commandline -r ''; end
      bind \\cx\\cd dump

      """
    }
  }

  /// The words that start it on a terminal, without the user's own settings.
  var interactive: [String] {
    let options: [String] =
      switch self {
      case .bash: ["--norc", "--noprofile", "-i"]
      case .zsh: ["-f", "-i"]
      case .fish: ["--no-config", "-i"]
      }
    return [path ?? rawValue] + options
  }
}
