/// The help page of a group.
struct GroupHelp {
  /// The program that has the group.
  let tool: Tool

  /// The page.
  ///
  /// - Parameter parents: the groups on the way, without the root and the group itself.
  func page(_ group: GroupListing, parents: [GroupDeclaration]) -> String {
    var writer = HelpWriter(columns: tool.columns)
    let words = group.declaration.words.text
    let groups = subgroups(group, parents)
    let commands = commands(group, parents)
    let column = HelpWriter.column(of: groups + commands)
    if words.isEmpty {
      writer.line()
      writer.line("Group")
      writer.line("    \(tool.name)")
      section("Subgroups:", groups, column, before: true, &writer)
      section("Commands:", commands, column, before: true, &writer)
      writer.line()
    } else {
      let declaration = group.declaration
      let status = HelpStatus(
        "command group", declaration.deprecation, declaration.maturity, parents: parents)
      writer.header(
        "Group", "\(tool.name) \(words)", summary: declaration.summary.text,
        description: declaration.description?.text, notices: status.messages, hasDeprecation: status.hasDeprecation)
      section("Subgroups:", groups, column, before: false, &writer)
      section("Commands:", commands, column, before: false, &writer)
    }
    return writer.text
  }

  private func section(
    _ title: String, _ rows: [HelpWriter.Row], _ column: Int, before: Bool, _ writer: inout HelpWriter
  ) {
    guard !rows.isEmpty else { return }
    if before { writer.line() }
    writer.line(title)
    for row in rows { writer.row(row, column: column) }
    if !before { writer.line() }
  }

  private func subgroups(_ group: GroupListing, _ parents: [GroupDeclaration]) -> [HelpWriter.Row] {
    let parents = group.declaration.words.text.isEmpty ? parents : parents + [group.declaration]
    return rows(
      group.subgroups.map { entry in
        let declaration = entry.make().declaration
        let status = HelpStatus("command group", declaration.deprecation, declaration.maturity, parents: parents)
        return (entry.name.text, declaration.summary.text, status)
      })
  }

  private func commands(_ group: GroupListing, _ parents: [GroupDeclaration]) -> [HelpWriter.Row] {
    let parents = group.declaration.words.text.isEmpty ? parents : parents + [group.declaration]
    return rows(
      group.commands.map { entry in
        let declaration = entry.make().declaration
        let status = HelpStatus("command", declaration.deprecation, declaration.maturity, parents: parents)
        return (entry.name.text, declaration.summary.text, status)
      })
  }

  private func rows(_ items: [(name: String, summary: String, status: HelpStatus)]) -> [HelpWriter.Row] {
    items.filter { !$0.status.isHidden }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { item in
        let line = item.summary.asHelpSentence.unicodeScalars.map { $0 == "\n" ? " " : String($0) }.joined()
        return HelpWriter.Row(name: item.name, tags: item.status.tags.joined(separator: " "), summary: line)
      }
  }
}
