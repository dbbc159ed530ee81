import JSON

/// What the manual says of a command: what it does, how it is called, its options and examples, all from its declaration.
package struct CommandManual {
  package let declaration: CommandDeclaration
  private let list: ArgumentList
  private let groups: [GroupDeclaration]

  /// - Parameter groups: the groups on the way, the outermost first, without the root.
  package init(_ declaration: CommandDeclaration, groups: [GroupDeclaration] = []) {
    self.declaration = declaration
    self.groups = groups
    list = ArgumentList(declaration)
  }

  /// The command line in short, as one line of the synopsis.
  package func synopsis(_ writer: inout MdocWriter) {
    writer.macro("Nm", MdocWriter.escaped("\(declaration.tool.name) \(declaration.words.text)"))
    let parts = list.arguments.filter { list.hasIDs && $0.idPart != nil && $0.isRequired }
    if !parts.isEmpty {
      writer.macro("Brq", parts.map(Self.usage).joined(separator: " ") + " | Fl \\-ids Ar id ...")
    }
    for argument in list.arguments where argument.isRequired && !(list.hasIDs && argument.idPart != nil) {
      writer.raw("." + Self.usage(argument))
    }
    for argument in list.arguments where argument.spellings.isEmpty && !argument.isRequired {
      writer.raw("." + Self.placeholder(argument))
    }
    writer.macro("Op", "Ar option ...")
  }

  /// What it does, in prose.
  package func description(_ writer: inout MdocWriter) {
    writer.prose(declaration.summary.text.asHelpSentence)
    if let description = declaration.description?.text { writer.prose(description.asHelpSentence) }
    let status = HelpStatus("command", declaration.deprecation, declaration.maturity, parents: groups)
    for message in status.messages { writer.prose(message) }
  }

  /// The rows of help, without those of options that every command has.
  private var rows: [HelpWriter.Row] {
    do throws(CommandError) {
      return try CommandHelp(surroundings: Surroundings()).rows(declaration, list)
        .filter { $0.heading != "Global Arguments" && $0.heading != "Global Policy Arguments" }
    } catch {
      // Only a configuration can be wrong, and there is none.
      return []
    }
  }

  /// Whether there are options of its own.
  package var hasOptions: Bool { !rows.isEmpty }

  /// The options, each with what it means; those that every command has are left to azsim(1).
  package func options(_ writer: inout MdocWriter) {
    var heading: String?
    for row in rows {
      if row.heading != heading {
        if heading != nil { writer.macro("El") }
        if !row.heading.isEmpty {
          writer.macro("Pp")
          writer.prose(row.heading + ":")
        }
        writer.macro("Bl", "-tag -width Ds")
        heading = row.heading
      }
      writer.macro("It", Self.item(row.name, list.arguments[row.position]))
      let tags = row.tags.isEmpty ? "" : row.tags + " "
      writer.prose(tags + row.summary)
      if !row.details.isEmpty { writer.prose(row.details) }
    }
    if heading != nil { writer.macro("El") }
  }

  /// The options that every command has: those of `az`, and those that only its own commands have.
  package static func globalOptions(_ writer: inout MdocWriter) {
    writer.macro("Bl", "-tag -width Ds")
    for kind in GlobalArguments.Leading.allCases { globalOption(GlobalArguments.argument(kind), &writer) }
    for kind in [GlobalArguments.Trailing.changeReference, .acquirePolicyToken] {
      globalOption(GlobalArguments.argument(kind), &writer)
    }
    writer.macro("El")
  }

  private static func globalOption(_ argument: Argument, _ writer: inout MdocWriter) {
    writer.macro("It", item(argument.spellings.map(\.text).joined(separator: " "), argument))
    writer.prose(argument.help.text.asHelpSentence)
    if let choices = argument.shownChoices { writer.prose("Allowed values: \(choices.joined(separator: ", ")).") }
  }

  /// The examples.
  package func examples(_ writer: inout MdocWriter) {
    for (index, example) in declaration.examples.enumerated() {
      if index > 0 { writer.macro("Pp") }
      let title = example.title.text.asHelpSentence
      writer.prose(title.utf8.last == UInt8(ascii: ".") ? String(title.dropLast()) + ":" : title)
      writer.literal(example.line.text)
    }
  }
}

// MARK: - How an argument is written

extension CommandManual {
  /// `Fl \-name , Fl n Ar text`
  private static func item(_ names: String, _ argument: Argument) -> String {
    if argument.spellings.isEmpty { return placeholder(argument) }
    let flags = names.split(separator: " ").map(flag).joined(separator: " , ")
    let value = placeholder(argument)
    return value.isEmpty ? flags : flags + " " + value
  }

  /// `Fl \-name Ar text`
  private static func usage(_ argument: Argument) -> String {
    guard let name = argument.spellings.first(where: { $0.text.hasBytes(of: "--") }) ?? argument.spellings.first else {
      return placeholder(argument)
    }
    let value = placeholder(argument)
    return value.isEmpty ? flag(name.text[...]) : flag(name.text[...]) + " " + value
  }

  private static func flag(_ spelling: Substring) -> String {
    "Fl " + MdocWriter.escaped(String(spelling.dropFirst()), isLiteral: true)
  }

  /// What stands for the value: `Ar text ...`, in brackets when it may be left out; empty for a flag.
  private static func placeholder(_ argument: Argument) -> String {
    let word = "Ar " + word(argument)
    return switch argument.intake.need {
    case .none: ""
    case .arity(.one), .arity(.exactly(1)): word
    case .arity(.optional): "Op " + word
    case .arity(.any): "Op " + word + " ..."
    case .arity(.oneOrMore), .arity(.exactly), .everything: word + " ..."
    }
  }

  private static func word(_ argument: Argument) -> String {
    if argument.spellings.isEmpty {
      let letters = (argument.placeholder?.text ?? argument.destination).utf8.filter { $0 != 0x3C && $0 != 0x3E }
      return MdocWriter.escaped(String(decoding: letters, as: UTF8.self)).lowercased()
    }
    if argument.completer?.text == "file" { return "file" }
    switch argument.intake {
    case .words(_, let conversion), .optionalWord(let conversion, _), .appended(_, let conversion):
      switch conversion {
      case .integer, .number: return "number"
      case .choice: return "choice"
      case .path: return "file"
      case .json: return "json"
      default: return "text"
      }
    case .threeState: return "boolean"
    case .pairs: return "key=value"
    case .date: return "time"
    case .ids: return "id"
    case .edit: return "path=value"
    case .shaped(let shape):
      switch shape.kind {
      case .integer, .number: return "number"
      case .boolean: return "boolean"
      case .choice: return "choice"
      case .text: return "text"
      default: return "value"
      }
    case .whole, .appendedWhole, .flag, .showHelp: return "text"
    }
  }
}
