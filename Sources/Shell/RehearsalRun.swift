import Grammar
import Orchestration
import Rehearsal
import Services
import World

/// Carries out a command of azsim's own.
struct RehearsalRun {
  let shell: Shell
  let globals: GlobalOptions

  /// A command on the world.
  func run(_ command: Command<Simulation>, _ calls: [Call], _ screen: inout Screen) throws(CommandError) {
    let store = try WorldStore.open(shell.stateFile())
    let world = try store.world(shell.strictness)
    var simulation = Simulation(
      world: world, orchestrator: Orchestrator(Azure()), wallTime: shell.outside.wallTime(),
      readFile: shell.outside.readFile)
    var answer = Answer.nothing
    var failure: CommandError?
    do throws(CommandError) {
      for call in calls { answer = try command.run(call, &simulation) }
    } catch {
      failure = error
    }
    try store.save(simulation.world)
    if let failure { throw failure }
    try Printer(shell: shell, globals: globals).print(answer, of: command.declaration, on: &screen)
  }

  /// A command on the state file.
  func run(_ command: Command<Premises>, _ calls: [Call], _ screen: inout Screen) throws(CommandError) {
    var premises = Premises(
      file: try shell.stateFile(), program: shell.outside.program(), environment: shell.outside.environment,
      root: Shell.root)
    var answer = Answer.nothing
    for call in calls { answer = try command.run(call, &premises) }
    for remark in premises.remarks { screen.remark(remark) }
    try Printer(shell: shell, globals: globals).print(answer, of: command.declaration, on: &screen)
  }
}
