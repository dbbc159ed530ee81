import Foundation
import Grammar
import Rehearsal
import Testing
import World

@testable import Shell

/// The folders `completions` and `man` hold what the program makes from its declarations.
/// `AZSIM_REGENERATE=1 swift test --filter GeneratedFiles` writes them anew.
@Suite(.serialized) struct GeneratedFilesTests {
  static let repository = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  private static let scripts = CompletionShell.allCases.map {
    (name: CompletionScript.fileName($0), text: CompletionScript.text($0))
  }
  private static let pages = Manual(root: Shell.root).pages.map { (name: $0.fileName, text: $0.text) }

  private func check(_ folder: String, _ files: [(name: String, text: String)]) throws {
    let folder = Self.repository.appending(path: folder)
    if ProcessInfo.processInfo.environment["AZSIM_REGENERATE"] != nil {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files { try Data(file.text.utf8).write(to: folder.appending(path: file.name)) }
      return
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() == files.map(\.name).sorted())
    for file in files {
      let isFresh = try Data(contentsOf: folder.appending(path: file.name)) == Data(file.text.utf8)
      #expect(isFresh, "\(file.name) is stale: AZSIM_REGENERATE=1 swift test --filter GeneratedFiles")
    }
  }

  @Test func `the completions are fresh`() throws { try check("completions", Self.scripts) }

  @Test func `the manual is fresh`() throws { try check("man", Self.pages) }

  @Test func `the program writes the same`() throws {
    let laboratory = try Laboratory()
    for shell in CompletionShell.allCases {
      let outcome = laboratory.run("azsim completion \(shell.rawValue)")
      #expect(outcome.output == Array(CompletionScript.text(shell).utf8))
    }
    let folder = laboratory.folder + "/a/man"
    #expect(laboratory.run("azsim man \(folder)") == Shell.Outcome())
    for page in Self.pages {
      #expect(FileManager.default.contents(atPath: "\(folder)/\(page.name)") == Data(page.text.utf8))
    }
    #expect(laboratory.run("azsim man \(laboratory.folder)/a/man/azsim.1").exitCode == 1)
    #expect(laboratory.run("azsim completion tcsh").exitCode == 2)
    #expect(laboratory.state.isEmpty)
  }

  @Test func `there is a page for everything at the root, and for what belongs to no command`() {
    let names = Set(Self.pages.map(\.name))
    #expect(names.count == Self.pages.count)
    for entry in Shell.root.subgroups { #expect(names.contains("azsim-\(entry.name.text).1")) }
    for entry in Shell.root.commands where entry.make().declaration.tool == .azsim {
      #expect(names.contains("azsim-\(entry.name.text).1"))
    }
    for name in ["azsim.1", "azsim-clock.7", "azsim-faults.7", "azsim-state.5"] { #expect(names.contains(name)) }
  }

  @Test func `every command, visible option and example is in a page`() {
    let texts = Self.pages.map(\.text).joined()
    func check(_ group: GroupListing) {
      for entry in group.commands {
        let declaration = entry.make().declaration
        #expect(
          texts.contains(".Ss \(MdocWriter.escaped("\(declaration.tool.name) \(declaration.words.text)"))\n")
            || texts.contains(".Nm \(MdocWriter.escaped("\(declaration.tool.name) \(declaration.words.text)"))\n"))
        for argument in declaration.arguments where !argument.isHidden {
          for spelling in argument.spellings where spelling.deprecation == nil {
            let flag = "Fl " + MdocWriter.escaped(String(spelling.text.dropFirst()), isLiteral: true)
            #expect(texts.contains(flag), "\(declaration.words.text) \(spelling.text)")
          }
        }
        for example in declaration.examples {
          let lines = example.line.text.split(separator: "\n").map { MdocWriter.escaped(String($0), isLiteral: true) }
          #expect(texts.contains(lines.joined(separator: "\n")), "\(example.line.text)")
        }
      }
      for entry in group.subgroups { check(entry.make()) }
    }
    check(Shell.root)
  }

  @Test func `the pages on faults and the clock name all there is`() throws {
    let faults = try #require(Self.pages.first { $0.name == "azsim-faults.7" }).text
    for form in FaultEffect.forms + FaultSelector.forms {
      let word = form.prefix { $0 != "[" && !$0.isUppercase }
      #expect(faults.contains("Cm \(word)"), "\(form)")
    }
    let clock = try #require(Self.pages.first { $0.name == "azsim-clock.7" }).text
    for mode in Clock.Mode.allCases { #expect(clock.contains(".It Cm \(mode.rawValue)\n")) }
    let state = try #require(Self.pages.first { $0.name == "azsim-state.5" }).text
    for line in String(decoding: World().stateText, as: UTF8.self).split(separator: "\n") where line.hasPrefix("  \"") {
      let name = line.dropFirst(3).prefix { $0 != "\"" }
      #expect(state.contains(".It Va \(name)\n"), "\(name)")
    }
  }

  @Test func `mandoc finds nothing to warn of`() throws {
    let path = "/usr/bin/mandoc"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      let comment: Comment = "mandoc is not installed: the manual is not linted"
      if RealShell.isCI { Issue.record(comment) } else { print(comment) }
      return
    }
    let files = Self.pages.map { Self.repository.appending(path: "man/\($0.name)").path() }
    let terminal = try Terminal([path, "-T", "lint", "-W", "warning"] + files, environment: [:])
    _ = terminal.read { _ in false }
    #expect(terminal.text == "")
  }
}
