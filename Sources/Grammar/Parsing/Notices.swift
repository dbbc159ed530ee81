import JSON

/// The notices that come before a command runs, in their order.
///
/// Source: behaviour.md §11.
struct Notices {
  let declaration: CommandDeclaration
  /// The groups on the way to the command, the outermost first.
  let groups: [GroupDeclaration]

  /// All notices for the arguments that a command line uses.
  ///
  /// - Parameter uses: arguments in the order of use, with the spelling.
  func all(_ list: ArgumentList, _ uses: [LeafParser.Use]) -> [Notice] {
    deprecations(list, uses) + maturity(.preview, list, uses) + maturity(.experimental, list, uses)
  }

  private func deprecations(_ list: ArgumentList, _ uses: [LeafParser.Use]) -> [Notice] {
    var notices: [Notice] = []
    func add(_ text: String) {
      // A repeated option is noticed once.
      if notices.contains(where: { $0.text.isIdentical(to: text) }) { return }
      notices.append(Notice(.deprecation, text))
    }
    // `--ids` is noticed when ids are taken apart, after everything else.
    for use in uses where !list.arguments[use.argument].isIDs { Self.texts(list, use, add) }
    for use in uses where list.arguments[use.argument].isIDs { Self.texts(list, use, add) }
    for index in declaration.arguments.indices {
      guard let announcement = declaration.arguments[index].announcement, announcement.isAlwaysShown else { continue }
      add(announcement.text.text)
    }
    for warning in declaration.warnings { add(warning.text) }
    if let deprecation = declaration.deprecation { add("This command has been deprecated\(deprecation.ending)") }
    if let group = groups.last(where: { $0.deprecation != nil }), let deprecation = group.deprecation {
      add(
        "This command is implicitly deprecated because command group '\(deprecation.target?.text ?? group.words.text)'"
          + " is deprecated\(deprecation.ending)")
    }
    return notices
  }

  /// What is said about one use of an argument.
  private static func texts(_ list: ArgumentList, _ use: LeafParser.Use, _ add: (String) -> Void) {
    let argument = list.arguments[use.argument]
    if let spelling = argument.spellings.first(where: { $0.text == use.spelling && $0.deprecation != nil }) {
      add("Option '\(spelling.text)' has been deprecated\(spelling.deprecation?.ending ?? "")")
    } else if let deprecation = argument.deprecation {
      add(deprecation.message(of: argument))
    }
    if let announcement = argument.announcement { add(announcement.text.text) }
  }

  private func maturity(
    _ maturity: Maturity, _ list: ArgumentList, _ uses: [LeafParser.Use]
  ) -> [Notice] {
    var notices: [Notice] = []
    // Generated arguments carry their state in help only.
    for use in uses where list.arguments[use.argument].maturity == maturity {
      let argument = list.arguments[use.argument]
      if argument.isShaped { continue }
      let kind = argument.spellings.isEmpty ? "Positional argument" : "Argument"
      notices.append(Notice(maturity.noticeKind, maturity.message("\(kind) '\(argument.longestName)'")))
    }
    if declaration.maturity == maturity {
      notices.append(Notice(maturity.noticeKind, maturity.message("This command")))
    } else if let group = groups.last(where: { $0.maturity == maturity }) {
      let name = (group.isNamedWithTool ? "az " : "") + group.words.text
      notices.append(Notice(maturity.noticeKind, maturity.message("Command group '\(name)'")))
    }
    return notices
  }
}

extension Deprecation {
  /// What is said about an argument; it is an option when the notice calls it by a spelling.
  func message(of argument: Argument) -> String {
    let target = target?.text ?? argument.destination
    let kind = target.hasBytes(of: "-") ? "Option" : "Argument"
    return "\(kind) '\(target.lowercased())' has been deprecated\(ending)"
  }
}

extension Argument {
  var isIDs: Bool { if case .ids = intake { true } else { false } }

  var isShaped: Bool { if case .shaped = intake { true } else { false } }

  /// The longest spelling, the last of equals.
  var longestName: String {
    var longest = spellings.first?.text ?? placeholder?.text ?? destination
    for spelling in spellings where spelling.text.utf8.count >= longest.utf8.count { longest = spelling.text }
    return longest
  }
}
