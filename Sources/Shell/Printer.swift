import Formats
import Grammar
import JMESPath
import JSON
import Lesson

/// Turns an answer into bytes: through `--query`, the command's table, and `--output`.
struct Printer {
  let shell: Shell
  var globals: GlobalOptions

  /// Puts an answer on the screen.
  func print(_ answer: Answer, of declaration: CommandDeclaration, on screen: inout Screen) throws(CommandError) {
    if answer.isAlwaysJSON, ![OutputFormat.json, .jsonc].map(\.rawValue).contains(globals.output) {
      var json = self
      json.globals.output = OutputFormat.json.rawValue
      var plain = answer
      plain.isAlwaysJSON = false
      return try json.print(plain, of: declaration, on: &screen)
    }
    switch answer.content {
    case .nothing:
      // A query is asked of nothing, too, and may make something of it.
      guard let text = globals.query, !(try search(text, .null)).value.isNull else { return }
      try print(.null, declaration, &screen)
    case .text(let text): screen.output = Array(text.utf8)
    case .report(let text, let value):
      if !globals.outputIsGiven, globals.query == nil {
        screen.output = Array(text.utf8)
      } else {
        try print(value, declaration, &screen)
      }
    case .value(let value): try print(value, declaration, &screen)
    }
  }

  private func print(
    _ value: JSONValue, _ declaration: CommandDeclaration, _ screen: inout Screen
  ) throws(CommandError) {
    guard let format = OutputFormat(rawValue: globals.output) else {
      // A format that only the configuration can name: what is not printed has none.
      let shown = try globals.query.map { text throws(CommandError) in try search(text, value).value } ?? value
      if shown.isNull { return }
      throw .unexpected(globals.output.pythonRepresentation)
    }
    let style = OutputStyle(format: format, isColoured: shell.isColoured)
    var shown = value
    var order = MemberOrder.sorted
    var transformer: TableTransformer?
    if let text = globals.query {
      let result = try search(text, value)
      shown = result.value
      order = MemberOrder(result.writtenOrder)
    } else if format == .table {
      switch declaration.table {
      case .query(let text)?:
        shown = try search(text.text, value).value
        order = .written
      case .named(let name)?: transformer = TableTransformer(rawValue: name.text)
      case nil: break
      }
    }
    if format == .tsv, shell.strictness == .lesson, let rows = shown.withSmallBooleansInRows {
      shown = rows
      screen.show(Note(.booleansInRows))
    }
    do throws(FormatError) {
      screen.output = try render(shown, style: style, order: order, transformer: transformer)
    } catch {
      throw CommandError(.refused, error.message)
    }
  }

  private func search(_ text: String, _ value: JSONValue) throws(CommandError) -> JMESPathResult {
    do throws(JMESPathError) {
      return try JMESPathQuery(text).search(value)
    } catch {
      if error.kind == .unexpected { throw .unexpected("\(error.exception.rawValue): \(error.message)") }
      var failure = CommandError(.refused, "Invalid jmespath query supplied for `--query`: \(error.message)")
      failure.followingLines = [
        "To learn more about --query, please visit: 'https://learn.microsoft.com/cli/azure/query-azure-cli'"
      ]
      throw failure
    }
  }
}

extension JSONValue {
  /// The value with the truth values that stand beside others in a row of `tsv` as words in small letters; `nil` when there
  /// are none. Rows are the elements of a list; anything else is one.
  fileprivate var withSmallBooleansInRows: JSONValue? {
    var hasAny = false
    func cell(_ value: JSONValue) -> JSONValue {
      guard case .bool(let flag) = value else { return value }
      hasAny = true
      return flag ? "true" : "false"
    }
    func row(_ value: JSONValue) -> JSONValue {
      switch value {
      case .array(let cells): .array(cells.map(cell))
      case .object(let members): .object(members.mapValues(cell))
      default: value
      }
    }
    let shown: JSONValue = if case .array(let rows) = self { .array(rows.map(row)) } else { row(self) }
    return hasAny ? shown : nil
  }
}

extension MemberOrder {
  /// The order for the result of a query.
  fileprivate init(_ order: JMESPathResult.WrittenOrder) {
    switch order {
    case .none: self = .picked
    case .all: self = .written
    case .some(let rows): self = .rows(rows)
    }
  }
}
