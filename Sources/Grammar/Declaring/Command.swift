/// One command of the tool: what it is called, what it takes, what it does.
///
/// It is built by a function that is called when the command is asked for. See style.md §3 for the form.
package struct Command<Context>: Sendable {
  /// What a command does: checks, then changes, then answers.
  package typealias Body = @Sendable (Call, inout Context) throws(CommandError) -> Answer

  package internal(set) var declaration: CommandDeclaration
  private var body: Body?

  /// A command without arguments.
  ///
  /// - Parameters:
  ///   - words: what the user types after `az`: `disk create`.
  ///   - summary: one sentence for help.
  @inline(never)
  package init(_ implementation: Implementation, _ words: StaticString, _ summary: StaticString) {
    declaration = CommandDeclaration(
      words: Wording(words), summary: Wording(summary), implementation: implementation)
  }

  init(declaration: CommandDeclaration) { self.declaration = declaration }

  /// Says what the command does. The last statement of a declaration.
  @inline(never)
  package mutating func run(_ body: @escaping Body) { self.body = body }

  /// Carries the command out.
  ///
  /// - Throws: what the command refuses.
  package func run(_ call: Call, _ context: inout Context) throws(CommandError) -> Answer {
    guard let body else {
      throw CommandError(.refused, "'az \(declaration.words.text)' is not emulated")
    }
    return try body(call.started(), &context)
  }
}

/// A command of whatever context, for look-up, help and completion; the caller runs the typed one.
package protocol DeclaredCommand: Sendable {
  var declaration: CommandDeclaration { get }
}

extension Command: DeclaredCommand {}

// MARK: - What is said about the command

extension Command {
  /// A longer description, shown under the summary.
  @inline(never)
  package mutating func describe(_ text: StaticString) { declaration.description = Wording(text) }

  /// An example of help; `line` begins with `az`.
  @inline(never)
  package mutating func example(_ title: StaticString, _ line: StaticString) {
    declaration.examples.append(.init(title: Wording(title), line: Wording(line)))
  }

  /// How `--output table` makes rows: a JMESPath text.
  @inline(never)
  package mutating func table(_ query: StaticString) { declaration.table = .query(Wording(query)) }

  /// The name of the function that makes rows for `--output table`.
  @inline(never)
  package mutating func table(named name: StaticString) { declaration.table = .named(Wording(name)) }

  /// Marks the command as preview or experimental.
  @inline(never)
  package mutating func mature(_ maturity: Maturity) { declaration.maturity = maturity }

  /// Announces that the command goes away.
  @inline(never)
  package mutating func deprecate(replacement: StaticString? = nil, expiration: StaticString? = nil) {
    declaration.deprecation = Deprecation(
      replacement: replacement.map(Wording.init), expiration: expiration.map(Wording.init))
  }

  /// A warning that is printed on every use of the command.
  @inline(never)
  package mutating func warning(_ text: StaticString) { declaration.warnings.append(Wording(text)) }

  /// Spellings that are registered but unusable (`ignored_options` in surface.json): they make abbreviations ambiguous.
  ///
  /// Without this, a classic command ignores `--cmd` and a generated one nothing.
  @inline(never)
  package mutating func ignore(_ spellings: StaticString) {
    declaration.ignoredSpellings = Wording(spellings).words
  }

  /// Takes the global `--subscription` away, as `az account`, `az config`, `az configure`, `az login` and `az logout` do.
  @inline(never)
  package mutating func withoutSubscription() { declaration.hasSubscription = false }

  /// Announces that `--ids` goes away.
  @inline(never)
  package mutating func deprecateIDs(replacement: StaticString, hidden: Bool = false) {
    declaration.idsDeprecation = Deprecation(
      target: Wording("--ids"), replacement: Wording(replacement), isHidden: hidden)
  }
}
