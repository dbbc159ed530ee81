import JSON

/// A page of the manual.
package struct ManualPage: Sendable, Equatable {
  /// `azsim-vmss`
  package let name: String
  package let section: Int
  /// In the language mdoc(7).
  package let text: String

  package init(name: String, section: Int, text: String) {
    self.name = name
    self.section = section
    self.text = text
  }

  /// What the page's file is called: `azsim-vmss.1`.
  package var fileName: String { "\(name).\(section)" }

  /// When the pages were last changed in substance: fixed, so that the same declarations give the same bytes.
  package static let date = "November 21, 2026"

  /// The page of a group of the root: all its commands, those of its subgroups included.
  package init(_ group: GroupListing) {
    let words = group.declaration.words.text
    let name = "azsim-\(words)"
    let summary = group.declaration.summary.text
    var writer = MdocWriter(name, section: 1, date: Self.date, summary: summary.asName)
    writer.macro("Sh", "SYNOPSIS")
    writer.macro("Nm", "\(group.tool.name) \(MdocWriter.escaped(words))")
    writer.macro("Ar", "command")
    writer.macro("Op", "Ar option ...")
    writer.macro("Sh", "DESCRIPTION")
    Self.describe(group, [], &writer)
    writer.macro("Pp")
    writer.prose("Options that every command has, exit codes and files are described in azsim(1).")
    writer.macro("Sh", "COMMANDS")
    Self.list(group, [], &writer)
    writer.macro("Sh", "SEE ALSO")
    writer.macro("Xr", "azsim 1")
    self.init(name: name, section: 1, text: writer.text)
  }

  /// The page of a command of the root.
  package init(_ command: any DeclaredCommand) {
    let declaration = command.declaration
    let name = "azsim-\(declaration.words.text)"
    let manual = CommandManual(declaration)
    var writer = MdocWriter(name, section: 1, date: Self.date, summary: declaration.summary.text.asName)
    writer.macro("Sh", "SYNOPSIS")
    manual.synopsis(&writer)
    writer.macro("Sh", "DESCRIPTION")
    manual.description(&writer)
    if manual.hasOptions {
      writer.macro("Pp")
      writer.prose("The options, besides those of azsim(1), are:")
      manual.options(&writer)
    }
    if !declaration.examples.isEmpty {
      writer.macro("Sh", "EXAMPLES")
      manual.examples(&writer)
    }
    writer.macro("Sh", "SEE ALSO")
    writer.macro("Xr", "azsim 1")
    self.init(name: name, section: 1, text: writer.text)
  }

  /// What is said of a group itself.
  private static func describe(_ group: GroupListing, _ parents: [GroupDeclaration], _ writer: inout MdocWriter) {
    let declaration = group.declaration
    writer.prose(declaration.summary.text.asHelpSentence)
    if let description = declaration.description?.text { writer.prose(description.asHelpSentence) }
    let status = HelpStatus("command group", declaration.deprecation, declaration.maturity, parents: parents)
    for message in status.messages { writer.prose(message) }
  }

  /// The commands of a group, then its groups with theirs, each in alphabetical order.
  private static func list(_ group: GroupListing, _ parents: [GroupDeclaration], _ writer: inout MdocWriter) {
    let path = parents + [group.declaration]
    let commands = group.commands.map { $0.make() }
    for command in commands.sorted(by: { $0.declaration.words.text.precedes($1.declaration.words.text) }) {
      let manual = CommandManual(command.declaration, groups: path)
      manual.section(&writer)
    }
    let groups = group.subgroups.map { $0.make() }
    for group in groups.sorted(by: { $0.declaration.words.text.precedes($1.declaration.words.text) }) {
      writer.macro("Ss", MdocWriter.escaped("\(group.tool.name) \(group.declaration.words.text)"))
      describe(group, path, &writer)
      list(group, path, &writer)
    }
  }
}

extension CommandManual {
  /// All that is said of the command, under its words as a heading.
  package func section(_ writer: inout MdocWriter) {
    writer.macro("Ss", MdocWriter.escaped("\(declaration.tool.name) \(declaration.words.text)"))
    writer.macro("Bd", "-ragged -offset indent -compact")
    synopsis(&writer)
    writer.macro("Ed")
    writer.macro("Pp")
    description(&writer)
    if hasOptions { options(&writer) }
    if !declaration.examples.isEmpty { writer.macro("Pp") }
    examples(&writer)
  }
}

extension String {
  /// A summary as the line of names shows it: without capital and full stop.
  fileprivate var asName: String {
    var scalars = Array(unicodeScalars)
    if scalars.last == "." { scalars.removeLast() }
    // A word like `VM` keeps its capitals.
    if scalars.count > 1, !scalars[1].properties.isUppercase, let first = scalars.first {
      scalars.replaceSubrange(0..<1, with: first.properties.lowercaseMapping.unicodeScalars)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
