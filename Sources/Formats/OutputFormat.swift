/// How an answer is printed: the values of `--output`, in the order in which `az` lists them.
package enum OutputFormat: String, Sendable, CaseIterable {
  case json
  case jsonc
  case yaml
  case yamlc
  case table
  case tsv
  case none
}

/// A format, and whether it may colour.
package struct OutputStyle: Sendable, Equatable {
  package var format: OutputFormat
  /// Whether stdout and stderr are both terminals and colour is not switched off. Without it `jsonc` and `yamlc` are
  /// `json` and `yaml`.
  package var isColoured: Bool

  package init(format: OutputFormat, isColoured: Bool = false) {
    self.format = format
    self.isColoured = isColoured
  }
}

/// Where the objects of a result come from, which decides the order of columns in `table` and of values in `tsv`.
/// `json` and `yaml` always sort.
///
/// Source: behaviour.md §9. In `az` the objects that a multi-select (`{a: b}`) makes are ordered dictionaries, all others
/// plain ones; tsv sorts the plain ones, and table sorts as long as there is neither a query nor a transformer.
package enum MemberOrder: Sendable, Equatable {
  /// Neither a query nor a table transformer ran: sorted by name.
  case sorted
  /// A query made the objects of all rows (`[].{a: b}`), or a table transformer did: as written.
  case written
  /// A query ran and picked objects of the answer (`[0].sku`): as written in `table`, sorted in `tsv`.
  case picked
  /// A query ran: row by row, whether it made the objects there. Rows are the elements of a list; anything else is one.
  case rows([Bool])

  /// Whether a query or a transformer made the objects of a row, counted from 0.
  func isMade(row: Int) -> Bool {
    switch self {
    case .sorted, .picked: false
    case .written: true
    case .rows(let made): row < made.count && made[row]
    }
  }
}

/// Why a result cannot be printed.
package enum FormatError: Error, Sendable, Equatable {
  /// A table transformer met a result that it was not made for.
  case tableUnavailable

  /// The message after `ERROR: `, word for word that of `az`; the exit code is 1.
  package var message: String {
    switch self {
    case .tableUnavailable:
      "Table output unavailable. Use the --query option to specify an appropriate query."
        + " Use --debug for more info."
    }
  }
}
