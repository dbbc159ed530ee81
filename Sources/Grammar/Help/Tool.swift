/// A program that a command belongs to: `az`, or azsim with the commands that only it has.
package struct Tool: Sendable, Equatable {
  /// The word that starts a command line.
  package let name: String
  /// How wide its pages of help are.
  package let columns: Int

  /// Pages of `az` are as wide on every terminal (behaviour.md §12).
  package static let az = Tool(name: "az", columns: 100)
  package static let azsim = Tool(name: "azsim", columns: 80)

  /// The program that is called by a word of the command line: `/usr/bin/az` is `az`, anything else is azsim.
  package static func called(_ word: String) -> Tool {
    let name = word.utf8.split(separator: UInt8(ascii: "/")).last ?? word.utf8[...]
    return name.elementsEqual("az".utf8) ? .az : .azsim
  }
}

extension GroupListing {
  /// The program that the group belongs to: that of its commands, which all have the same one below the root.
  package var tool: Tool {
    commands.first?.make().declaration.tool ?? subgroups.first?.make().tool ?? .az
  }

  /// What a program shows of the group: azsim all, `az` nothing that it has not.
  func offered(by tool: Tool) -> GroupListing {
    guard tool == .az else { return self }
    var offered = self
    offered.commands.removeAll { $0.make().declaration.tool != .az }
    offered.subgroups.removeAll { $0.make().tool != .az }
    return offered
  }
}
