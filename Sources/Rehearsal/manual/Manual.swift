package import Grammar
import JSON

/// The pages of the manual: one for the program, one for each group and each word of azsim's own at the root, made from the
/// declarations; and those on the clock, faults and the state file.
package struct Manual: Sendable {
  package let root: GroupListing

  package init(root: GroupListing) { self.root = root }

  /// All pages.
  package var pages: [ManualPage] {
    [programPage, Self.statePage, Self.clockPage, Self.faultsPage] + groups.map { ManualPage($0) }
      + commands.filter { $0.declaration.tool == .azsim }.map { ManualPage($0) }
  }

  /// The groups of the root in alphabetical order.
  var groups: [GroupListing] {
    root.subgroups.map { $0.make() }.sorted { $0.declaration.words.text.precedes($1.declaration.words.text) }
  }

  /// The commands of the root in alphabetical order.
  var commands: [any DeclaredCommand] {
    root.commands.map { $0.make() }.sorted { $0.declaration.words.text.precedes($1.declaration.words.text) }
  }
}
