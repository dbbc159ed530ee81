import JSON

/// The page that `??` shows: what an argument with a schema is made of.
///
/// Source: behaviour.md §3.
enum ShapeHelp {
  /// The page of an argument, or of what lies at a path inside it.
  static func page(_ spelling: String, _ argument: Argument, _ shape: Shape, _ path: [Call.Assignment.Step]) -> String {
    var name = spelling
    var shape = shape
    for step in path {
      switch (shape.kind, step) {
      case (.list(let element), _):
        name += "[]"
        shape = element
      case (.dictionary(let element), _):
        name += "{}"
        shape = element
      case (.object, .member(let member)):
        guard let found = try? shape.member(member) else { break }
        name += ".\(member)"
        shape = found.shape
      default: break
      }
    }
    var writer = HelpWriter()
    writer.line()
    writer.line("Argument")
    let tag = argument.isRequired && path.isEmpty ? " [Required]" : ""
    writer.paragraphs("\(name)\(tag) : \(shape.typeName)", indent: 1)
    let summary = path.isEmpty ? argument.help.text.asHelpSentence : ""
    let allowed = shape.allowedText
    let line = [summary, allowed].filter { !$0.isEmpty }.joined(separator: "  ")
    if !line.isEmpty { writer.paragraphs(line, indent: 2) }
    if !shape.isSimple { writer.paragraphs("See https://aka.ms/cli-shorthand for the shorthand syntax.", indent: 2) }
    members(shape, &writer)
    writer.line()
    return writer.text
  }

  private static func members(_ shape: Shape, _ writer: inout HelpWriter) {
    switch shape.kind {
    case .object(let members): rows("Object Properties", members, &writer)
    case .list(let element):
      if case .object(let members) = element.kind { rows("List Element Properties", members, &writer) }
    case .dictionary(let element):
      if case .object(let members) = element.kind { rows("Dict Element Properties", members, &writer) }
    default: break
    }
  }

  private static func rows(_ title: String, _ members: [Shape.Member], _ writer: inout HelpWriter) {
    writer.line()
    writer.line(title)
    let rows = members.map { member in
      let summary = member.shape.isSimple ? member.shape.allowedText : "Try \"??\" to show more."
      return HelpWriter.Row(
        name: member.names.joined(separator: " "), tags: member.isRequired ? "[Required]" : "", summary: summary)
    }
    let sorted = rows.sorted { left, right in
      if left.tags.isEmpty != right.tags.isEmpty { return right.tags.isEmpty }
      return left.name.precedes(right.name)
    }
    let column = HelpWriter.column(of: rows)
    for row in sorted { writer.row(row, column: column) }
  }
}

extension Shape {
  /// The type as help names it: `List<Object>`.
  var typeName: String {
    switch kind {
    case .text, .choice: "String"
    case .integer: "Int"
    case .number: "Float"
    case .boolean: "Boolean"
    case .anything: "Any"
    case .list(let element): "List<\(element.typeName)>"
    case .dictionary(let element): "Dict<String,\(element.typeName)>"
    case .object: "Object"
    }
  }

  /// `Allowed values: …` for a closed set.
  fileprivate var allowedText: String {
    let words: [String]
    switch kind {
    case .choice(let choices): words = choices.map(\.word)
    case .boolean: words = Shape.booleanWords.map(\.word)
    default: return ""
    }
    return "Allowed values: \(words.sorted { $0.precedes($1) }.joined(separator: ", "))."
  }
}
