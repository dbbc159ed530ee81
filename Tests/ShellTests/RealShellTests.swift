import Foundation
import Glibc
import Testing

@testable import Shell

/// The completions in `completions/`, in the shells themselves: keys are typed on a terminal, the Tab key among them.
///
/// Outside of CI a shell that is not installed is left out, and the test says so.
@Suite struct RealShellTests {
  /// A folder with `az` and `azsim` as they are built, a furnished state, and files to name.
  static let laboratory: Laboratory? = {
    guard let laboratory = try? Laboratory() else { return nil }
    laboratory.furnish()
    let bin = laboratory.folder + "/bin"
    mkdir(bin, 0o700)
    for name in ["az", "azsim"] { symlink(BuiltProgram.path, "\(bin)/\(name)") }
    return laboratory
  }()

  /// What is typed before Tab, and the line that then stands there.
  static let lines: [(typed: String, line: String)] = [
    ("az vmss roll", "az vmss rolling-upgrade "),
    ("az vmss SHO", "az vmss show "),
    ("azsim fault rem", "azsim fault remove "),
    ("az vmss show --resource-g", "az vmss show --resource-group "),
    ("az vmss show -g oth", "az vmss show -g other "),
    ("az vmss show -n w", "az vmss show -n web "),
    ("az vmss restart -g lab -n web --instance-ids 0 2", "az vmss restart -g lab -n web --instance-ids 0 2 "),
    ("az group list --output=js", "az group list --output=json"),
    ("az group list --output=ta", "az group list --output=table "),
    ("azsim fault add unhealthy --on zo", "azsim fault add unhealthy --on zone="),
    ("azsim fault add unhealthy --on set=po", "azsim fault add unhealthy --on set=pool "),
    ("az group create -n x -l swedenc", "az group create -n x -l swedencentral "),
    ("azsim completion fi", "azsim completion fish "),
    ("az nonsense sho", "az nonsense sho"),
    ("true; az vmss dealloc", "true; az vmss deallocate "),
  ]

  @Test func `the shells are there`() {
    for shell in RealShell.allCases where shell.path == nil {
      let comment: Comment = "\(shell.rawValue) is not installed: its completions are not tested"
      if RealShell.isCI { Issue.record(comment) } else { print(comment) }
    }
  }

  private static func environment(_ laboratory: Laboratory) -> [String: String] {
    [
      "PATH": "\(laboratory.folder)/bin:/usr/bin:/bin", "HOME": laboratory.folder, "TERM": "xterm", "LANG": "C.UTF-8",
      "AZSIM_STATE": laboratory.statePath,
    ]
  }

  @Test(arguments: RealShell.tested) func `Tab completes the line`(shell: RealShell) throws {
    let laboratory = try #require(Self.laboratory)
    let file = "\(laboratory.folder)/lines-\(shell.rawValue)"
    let terminal = try Terminal(shell.interactive, environment: Self.environment(laboratory))
    terminal.type(shell.preparation(file: file))
    try #require(terminal.read { $0.text.contains("READY> ") }, "\(terminal.text)")
    var lines: [String] = []
    for (index, (typed, _)) in Self.lines.enumerated() {
      terminal.type("\(typed)\t\u{18}\u{04}")
      func written() -> [String] {
        let text = String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
        return text.split(separator: "|\n", omittingEmptySubsequences: false).map(String.init)
      }
      _ = terminal.read(upTo: 120) { _ in written().count > index + 1 }
      lines = written().dropLast()
    }
    #expect(lines == Self.lines.map(\.line), "\(terminal.text)")
  }

  @Test(arguments: RealShell.tested) func `Tab shows what may stand there`(shell: RealShell) throws {
    let laboratory = try #require(Self.laboratory)
    let terminal = try Terminal(shell.interactive, environment: Self.environment(laboratory))
    terminal.type(shell.preparation(file: "/dev/null"))
    try #require(terminal.read { $0.text.contains("READY> ") }, "\(terminal.text)")
    terminal.type("azsim fault \t\t")
    let isShown = terminal.read(upTo: 120) { terminal in
      ["add", "clear", "list", "remove"].allSatisfy { terminal.text.contains($0) }
        && (shell == .bash || terminal.text.contains("Take all faults away"))
    }
    #expect(isShown, "\(terminal.text)")
  }

  @Test func `the hook that comes with fish is answered too`() throws {
    guard let fish = RealShell.fish.path, RealShell.tested.contains(.fish) else { return }
    let laboratory = try #require(Self.laboratory)
    let terminal = try Terminal(
      [fish, "-c", "complete -C 'az vmss show -n '; complete -C 'az vmss roll'"],
      environment: Self.environment(laboratory))
    _ = terminal.read { _ in false }
    let words = terminal.text.split(whereSeparator: \.isNewline).map { $0.prefix { $0 != "\t" } }
    #expect(words.filter { !$0.hasPrefix("-") } == ["pool", "web", "rolling-upgrade"])
  }
}
