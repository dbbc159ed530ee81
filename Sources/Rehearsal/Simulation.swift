package import Grammar
package import Orchestration
package import World

/// What a command of azsim's own has in its hands: the world, and what lets time pass in it.
package struct Simulation: Sendable {
  package var world: World
  package let orchestrator: Orchestrator
  /// What the machine's clock says; only the clock's `wall` mode asks.
  package let wallTime: VirtualTime

  /// Reads a file that an argument names; `nil` when it cannot be read.
  package let readFile: @Sendable (String) -> [UInt8]?

  package init(
    world: World, orchestrator: Orchestrator, wallTime: VirtualTime,
    readFile: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.world = world
    self.orchestrator = orchestrator
    self.wallTime = wallTime
    self.readFile = readFile
  }
}

/// What a command about the state file itself has in its hands. It runs without reading the state, so that it can help when
/// the state cannot be read.
package struct Premises: Sendable {
  package let file: StateFile
  /// The path of the program that is running.
  package let program: String
  package let environment: @Sendable (String) -> String?
  /// Every command that the program has, for what is made from their declarations.
  package let root: GroupListing
  /// Lines for stderr, as they are.
  package var remarks: [String] = []

  package init(
    file: StateFile, program: String, environment: @escaping @Sendable (String) -> String?, root: GroupListing
  ) {
    self.file = file
    self.program = program
    self.environment = environment
    self.root = root
  }
}
