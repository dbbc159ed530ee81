import JSON

/// The help page of a command.
struct CommandHelp {
  /// The word that starts the tool.
  let program: String
  let surroundings: Surroundings

  /// The page.
  ///
  /// - Parameter groups: the groups on the way, the outermost first.
  /// - Throws: ``CommandError`` for a configuration that cannot be used.
  func page(_ declaration: CommandDeclaration, _ list: ArgumentList, groups: [GroupDeclaration]) throws(CommandError)
    -> String
  {
    var writer = HelpWriter()
    let status = HelpStatus("command", declaration.deprecation, declaration.maturity, parents: groups)
    writer.header(
      "Command", "\(program) \(declaration.words.text)", summary: declaration.summary.text,
      description: declaration.description?.text,
      notices: status.messages, hasDeprecation: status.hasDeprecation)
    writer.line("Arguments")
    let rows = try rows(declaration, list)
    let column = HelpWriter.column(of: rows)
    var heading = ""
    for row in rows {
      if row.heading != heading {
        writer.line()
        writer.line(row.heading)
        heading = row.heading
      }
      writer.row(row, column: column)
    }
    writer.line()
    examples(declaration, &writer)
    return writer.text
  }

  private func examples(_ declaration: CommandDeclaration, _ writer: inout HelpWriter) {
    guard !declaration.examples.isEmpty else { return }
    writer.line("Examples")
    for example in declaration.examples {
      writer.paragraphs(example.title.text, indent: 1)
      writer.paragraphs(example.line.text, indent: 2)
      writer.line()
    }
  }

  /// All rows: without heading first, then headings in alphabetical order, the global ones last.
  private func rows(_ declaration: CommandDeclaration, _ list: ArgumentList) throws(CommandError) -> [HelpWriter.Row] {
    var rows: [(row: HelpWriter.Row, isRequired: Bool)] = []
    for index in list.arguments.indices where !list.arguments[index].isHidden {
      rows += try self.rows(list, index, of: declaration)
    }
    func rank(_ heading: String) -> Int {
      switch heading {
      case "": 0
      case "Global Arguments": 2
      default: 1
      }
    }
    let sorted = rows.sorted { left, right in
      let (leftRank, rightRank) = (rank(left.row.heading), rank(right.row.heading))
      if leftRank != rightRank { return leftRank < rightRank }
      if left.row.heading != right.row.heading { return left.row.heading.precedes(right.row.heading) }
      if left.isRequired != right.isRequired { return left.isRequired }
      return left.row.name.precedes(right.row.name)
    }
    return sorted.map(\.row)
  }

  /// The rows of one argument: spellings that go away have a row of their own.
  private func rows(
    _ list: ArgumentList, _ index: Int, of declaration: CommandDeclaration
  ) throws(CommandError) -> [(row: HelpWriter.Row, isRequired: Bool)] {
    let argument = list.arguments[index]
    let configured = try declaration.configuredDefault(argument.configuredDefault, surroundings)
    let isRequired =
      argument.isRequired && configured == nil && !(list.hasIDs && argument.idPart != nil)
      && !argument.spellings.isEmpty
    var row = HelpWriter.Row(name: "", summary: try summary(argument, configured), heading: heading(argument, list))
    func make(_ names: [String], _ tags: [String], _ details: [String]) -> (HelpWriter.Row, Bool) {
      row.name = names.sorted { $0.precedes($1) }.joined(separator: " ")
      row.tags = (tags + (isRequired ? ["[Required]"] : [])).joined(separator: " ")
      row.details = details.joined(separator: " ")
      return (row, isRequired)
    }
    var result: [(HelpWriter.Row, Bool)] = []
    let ending = argument.spellings.filter { $0.deprecation.map { !$0.isHidden } ?? false }
    if let deprecation = ending.first?.deprecation {
      let message = "Option '\(ending[0].text)' has been deprecated\(deprecation.ending)"
      result.append(make(ending.map(\.text), ["[Deprecated]"], [message]))
    }
    let names = argument.spellings.filter { $0.deprecation == nil }.map(\.text)
    let (tags, details) = state(argument)
    let shown = argument.spellings.isEmpty ? [argument.placeholder?.text ?? argument.destination] : names
    if !shown.isEmpty { result.append(make(shown, tags, details)) }
    return result
  }

  private func heading(_ argument: Argument, _ list: ArgumentList) -> String {
    if argument.spellings.isEmpty { return "Positional" }
    if list.hasIDs, argument.idPart != nil { return "Resource Id Arguments" }
    return argument.group.map { $0.text + " Arguments" } ?? ""
  }

  private func state(_ argument: Argument) -> (tags: [String], details: [String]) {
    var tags: [String] = []
    var details: [String] = []
    if let deprecation = argument.deprecation {
      tags.append("[Deprecated]")
      details.append(deprecation.message(of: argument))
    }
    if let announcement = argument.announcement {
      tags.append("[Breaking Change]")
      details.append(announcement.text.text)
    }
    if let maturity = argument.maturity {
      tags.append(maturity.tag)
      details.append(maturity.message("Argument '\(argument.longestName)'"))
    }
    return (tags, details)
  }

  /// The summary with what can be said of values: those allowed, the default, where others come from.
  private func summary(_ argument: Argument, _ configured: String?) throws(CommandError) -> String {
    var text = argument.help.text.asHelpSentence
    if case .shaped(let shape) = argument.intake, !shape.isSimple || shape.isAnything {
      text += "  Takes shorthand syntax or a file of JSON or YAML; `??` shows the members."
      if !argument.singularSpellings.isEmpty {
        text += "  One element at a time: \(argument.singularSpellings.map { "`\($0)`" }.joined(separator: " "))."
      }
    }
    if let choices = argument.shownChoices {
      text += "  Allowed values: \(choices.sorted { $0.precedes($1) }.joined(separator: ", "))."
    }
    if let configured {
      text += "  Config: \(configured)."
    } else if let initial = try shownDefault(argument) {
      text += "  Default: \(initial)."
    }
    return text.strippedAsPython
  }

  private func shownDefault(_ argument: Argument) throws(CommandError) -> String? {
    if argument.spellings.contains(where: { $0.text == "--output" }) {
      return try surroundings.setting("core", "output") ?? argument.initial?.text
    }
    guard let word = argument.initial?.text, !word.isEmpty, !argument.spellings.isEmpty else { return nil }
    switch argument.intake {
    case .threeState, .flag: return word == "true" ? "True" : nil
    case .words(_, .integer): return word == "0" ? nil : word
    case .shaped(let shape):
      if case .boolean = shape.kind { return word == "true" ? "True" : nil }
      return shape.isSimple ? word : "['\(word)']"
    default: return word
    }
  }
}

extension Argument {
  /// The choices that help lists.
  package var shownChoices: [String]? { intake.choices?.words }
}
