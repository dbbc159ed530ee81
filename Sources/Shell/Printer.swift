import Formats
import Grammar
import JMESPath
import JSON

/// Turns an answer into bytes: through `--query`, the command's table, and `--output`.
struct Printer {
  let shell: Shell
  let globals: GlobalOptions

  func print(_ answer: Answer, of declaration: CommandDeclaration) throws(CommandError) -> [UInt8] {
    switch answer.content {
    case .nothing: return []
    case .text(let text): return Array(text.utf8)
    case .report(let text, let value):
      if !globals.outputIsGiven, globals.query == nil { return Array(text.utf8) }
      return try print(value, declaration)
    case .value(let value): return try print(value, declaration)
    }
  }

  private func print(_ value: JSONValue, _ declaration: CommandDeclaration) throws(CommandError) -> [UInt8] {
    guard let format = OutputFormat(rawValue: globals.output) else {
      throw .unexpected("'\(globals.output)'")
    }
    let style = OutputStyle(format: format, isColoured: shell.isColoured)
    var shown = value
    var order = MemberOrder.sorted
    var transformer: TableTransformer?
    if let text = globals.query {
      let result = try search(text, value)
      shown = result.value
      order = MemberOrder(result.writtenOrder)
    } else if format == .table, let table = declaration.table?.text {
      transformer = TableTransformer(rawValue: table)
      if transformer == nil {
        shown = try search(table, value).value
        order = .written
      }
    }
    do throws(FormatError) {
      return try render(shown, style: style, order: order, transformer: transformer)
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
