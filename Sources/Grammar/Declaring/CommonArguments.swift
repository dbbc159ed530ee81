import JSON

// Arguments that many commands share and that `az` itself adds.

extension Command {
  /// Declares `--set`, `--add`, `--remove` and `--force-string`.
  ///
  /// In a generated command they stand before the other arguments, in a classic one behind them.
  @inline(never)
  package mutating func genericUpdate() -> EditsKey {
    let isGenerated = declaration.implementation == .generated
    if isGenerated { declaration.addEdit(.add) }
    declaration.addEdit(.set)
    if !isGenerated { declaration.addEdit(.add) }
    declaration.addEdit(.remove)
    declaration.addEdit(.forceString)
    return EditsKey()
  }

  /// Declares `--no-wait`: a flag of a classic command, a Boolean of a generated one, of which `az` looks only at whether it
  /// is given: `--no-wait false` does not wait.
  @inline(never)
  package mutating func noWait() -> Flag {
    let help: StaticString = "Do not wait for the long-running operation to finish."
    let isGenerated = declaration.implementation == .generated
    let intake: Intake = isGenerated ? .shaped(.boolean) : .flag
    let argument = Argument(spellings: ["--no-wait"], help: Wording(help), intake: intake)
    return Flag(position: declaration.add(argument), ignoresValue: isGenerated)
  }

  /// Has the user confirm before the command runs, and declares `--yes`.
  @inline(never)
  package mutating func confirm(
    _ question: StaticString = "Are you sure you want to perform this operation?"
  ) {
    declaration.question = Wording(question)
    let argument = Argument(spellings: ["--yes", "-y"], help: Wording("Do not ask for confirmation."), intake: .flag)
    _ = declaration.add(argument)
  }

  /// Declares the options of a `wait` command. Source: behaviour.md §10.
  @inline(never)
  package mutating func waitConditions() -> WaitKey {
    let first = declaration.arguments.count
    declaration.addWait("--timeout", "Longest time to wait, in seconds.", .words(.one, .integer), default: "3600")
    declaration.addWait("--interval", "Time between two looks, in seconds.", .words(.one, .integer), default: "30")
    declaration.addWait("--deleted", "Wait until it is deleted.", .flag)
    declaration.addWait("--created", "Wait until it is created and its provisioningState is 'Succeeded'.", .flag)
    declaration.addWait("--updated", "Wait until it is updated and its provisioningState is 'Succeeded'.", .flag)
    declaration.addWait("--exists", "Wait until it exists.", .flag)
    declaration.addWait("--custom", "Wait until a JMESPath query on it gives something.", .words(.one, .text))
    return WaitKey(first: first)
  }
}

extension CommandDeclaration {
  fileprivate mutating func addEdit(_ verb: DocumentEdit.Verb) {
    let (spelling, help): (String, StaticString)
    switch verb {
    case .set: (spelling, help) = ("--set", "Change a property: its path and the value.")
    case .add: (spelling, help) = ("--add", "Add to a list: its path and `key=value` pairs or a value.")
    case .remove: (spelling, help) = ("--remove", "Take a property or an element of a list away.")
    case .forceString: (spelling, help) = ("--force-string", "Values of 'set' and 'add' stay text.")
    }
    var argument = Argument(spellings: [spelling], help: Wording(help), intake: .edit(verb))
    if verb == .forceString, implementation == .generated { argument.intake = .shaped(.boolean) }
    argument.group = Wording("Generic Update")
    _ = add(argument)
  }

  fileprivate mutating func addWait(
    _ spelling: String, _ help: StaticString, _ intake: Intake, default initial: StaticString? = nil
  ) {
    var argument = Argument(spellings: [spelling], help: Wording(help), intake: intake)
    argument.group = Wording("Wait Condition")
    argument.initial = initial.map(Wording.init)
    _ = add(argument)
  }
}

/// The options of a `wait` command.
package struct WaitKey: Sendable {
  let first: Int
}

/// What a `wait` command waits for.
package struct WaitCondition: Sendable, Equatable {
  package var timeoutSeconds: Int
  package var intervalSeconds: Int
  package var isDeleted: Bool
  package var isCreated: Bool
  package var isUpdated: Bool
  package var exists: Bool
  /// A JMESPath text.
  package var custom: String?
}

extension Call {
  /// What a `wait` command waits for.
  package func wait(_ key: WaitKey) -> WaitCondition {
    func isSet(_ offset: Int) -> Bool { values[key.first + offset]?.value == true }
    return WaitCondition(
      timeoutSeconds: values[key.first]?.value.integer ?? 3600,
      intervalSeconds: values[key.first + 1]?.value.integer ?? 30,
      isDeleted: isSet(2), isCreated: isSet(3), isUpdated: isSet(4), exists: isSet(5),
      custom: values[key.first + 6]?.value.string)
  }
}
