// Traits of what is no key with a value: flags and the generic update options.

extension Command {
  /// Announces that a flag goes away.
  ///
  /// - Parameter target: how the notice calls the flag.
  @inline(never)
  package mutating func deprecate(
    _ flag: Flag, target: StaticString, replacement: StaticString? = nil, hidden: Bool = false
  ) {
    deprecate(at: flag.position, target, replacement, hidden: hidden)
  }

  /// Announces that one of the generic update options goes away, and hides it.
  ///
  /// - Parameters:
  ///   - spelling: `--set`, `--add` or `--remove`.
  ///   - target: how the notice calls the option.
  @inline(never)
  package mutating func deprecate(_ edits: EditsKey, spelling: StaticString, target: StaticString) {
    let wanted = Wording(spelling).text
    for position in declaration.arguments.indices where declaration.arguments[position].name == wanted {
      deprecate(at: position, target, nil, hidden: true)
    }
  }

  private mutating func deprecate(
    at position: Int, _ target: StaticString, _ replacement: StaticString?, hidden: Bool
  ) {
    declaration.arguments[position].deprecation = Deprecation(
      target: Wording(target), replacement: replacement.map(Wording.init), isHidden: hidden)
    if hidden { declaration.arguments[position].isHidden = true }
  }
}
