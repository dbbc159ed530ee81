import Commands
import Testing

@testable import Grammar

/// The list of what the real `az` has, held to the arguments that were taken from it.
@Suite struct RealCommandsTests {
  @Test func `lists every command that is known of az`() {
    #expect(SurfaceFacts.commands.count > 600)
    for name in SurfaceFacts.commands.keys {
      switch RealCommands.catalog.entry(name.split(separator: " ").map(String.init)) {
      case .command: break
      default: Issue.record("\(name) is not listed")
      }
    }
  }

  @Test func `lists nothing under a group that is known in full`() {
    for group in [["vmss"], ["vmss", "extension"], ["sig", "image-version"], ["disk"], ["network", "lb"]] {
      let known = SurfaceFacts.commands.keys.map { $0.split(separator: " ").map(String.init) }
        .filter { $0.count > group.count && $0.starts(with: group) }.map { $0[group.count] }
      #expect(Set(RealCommands.catalog.names(in: group)) == Set(known), "\(group)")
    }
  }

  @Test func `lists what azsim itself has of az`() {
    for command in AzRoot.group().listing.allCommands {
      #expect(RealCommands.catalog.entry(command.declaration.words.words) != nil, "\(command.declaration.words.text)")
    }
  }
}
