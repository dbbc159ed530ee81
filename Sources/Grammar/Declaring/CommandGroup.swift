/// A group of commands and groups; it lists makers, so that nothing is built that was not asked for.
package struct CommandGroup<Context>: Sendable {
  package typealias Verb = (name: StaticString, make: @Sendable () -> Command<Context>)
  package typealias Subgroup = (name: StaticString, make: @Sendable () -> CommandGroup<Context>)

  package internal(set) var declaration: GroupDeclaration
  let verbs: [Verb]
  let subgroups: [Subgroup]

  /// A group; `words` is empty for the root.
  @inline(never)
  package init(_ words: StaticString, _ summary: StaticString, verbs: [Verb] = [], subgroups: [Subgroup] = []) {
    declaration = GroupDeclaration(words: Wording(words), summary: Wording(summary))
    self.verbs = verbs
    self.subgroups = subgroups
  }

  /// A longer description, shown under the summary.
  @inline(never)
  package mutating func describe(_ text: StaticString) { declaration.description = Wording(text) }

  /// Marks the group and all in it as preview or experimental.
  @inline(never)
  package mutating func mature(_ maturity: Maturity) { declaration.maturity = maturity }

  /// Marks a group that `az` has generated, which its notice calls `az NAME`.
  @inline(never)
  package mutating func matureAsGenerated(_ maturity: Maturity) {
    declaration.maturity = maturity
    declaration.isNamedWithTool = true
  }

  /// Announces that the group and all in it go away.
  @inline(never)
  package mutating func deprecate(
    replacement: StaticString? = nil, expiration: StaticString? = nil, hidden: Bool = false
  ) {
    declaration.deprecation = Deprecation(
      replacement: replacement.map(Wording.init), expiration: expiration.map(Wording.init), isHidden: hidden)
  }

  /// The group without the type of its context.
  package var listing: GroupListing {
    GroupListing(
      declaration: declaration,
      commands: verbs.map { verb in .init(name: Wording(verb.name)) { verb.make() } },
      subgroups: subgroups.map { group in .init(name: Wording(group.name)) { group.make().listing } })
  }
}

/// What a group is called and what is said about it.
package struct GroupDeclaration: Sendable {
  /// `network vnet`; empty for the root.
  package internal(set) var words: Wording
  package internal(set) var summary: Wording
  package internal(set) var description: Wording?
  package internal(set) var maturity: Maturity?
  /// Whether the notice of the maturity calls the group `az NAME` and not `NAME`.
  package internal(set) var isNamedWithTool = false
  package internal(set) var deprecation: Deprecation?
}

/// A group whatever the context of its commands: what look-up, help and completion walk over.
package struct GroupListing: Sendable {
  /// The maker of a command under its name.
  package struct CommandEntry: Sendable {
    package let name: Wording
    package let make: @Sendable () -> any DeclaredCommand
  }

  /// The maker of a group under its name.
  package struct GroupEntry: Sendable {
    package let name: Wording
    package let make: @Sendable () -> GroupListing
  }

  package internal(set) var declaration: GroupDeclaration
  package internal(set) var commands: [CommandEntry]
  package internal(set) var subgroups: [GroupEntry]

  /// A group of both: own commands first, groups of the same name merged.
  package func merged(with other: GroupListing) -> GroupListing {
    var result = self
    result.commands += other.commands
    for theirs in other.subgroups {
      if let index = result.subgroups.firstIndex(where: { $0.name == theirs.name }) {
        let ours = result.subgroups[index]
        result.subgroups[index] = .init(name: ours.name) { ours.make().merged(with: theirs.make()) }
      } else {
        result.subgroups.append(theirs)
      }
    }
    return result
  }
}
