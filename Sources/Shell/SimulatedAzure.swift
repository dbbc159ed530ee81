import ARM
import Orchestration
import Services
import World

/// The simulated Azure as clients see it: the world, the services that answer for it, and time that passes while a client
/// waits.
struct SimulatedAzure: ResourceManager, Sendable {
  var world: World
  /// Whether the world may have changed.
  private(set) var isChanged = false
  private let azure = Azure()
  private let orchestrator = Orchestrator(Azure())

  init(world: World) { self.world = world }

  var subscriptionID: String { world.subscription.id }

  var isGoingOn: Bool { world.isInMotion }

  var now: String { world.now.description }

  mutating func answer(_ request: Request) -> Response {
    if request.method != .get, request.method != .head { isChanged = true }
    return azure.answer(request, in: &world)
  }

  mutating func wait(forOperation url: String) {
    let path = url.split(separator: "?").first ?? ""
    guard let id = path.split(separator: "/").last else { return }
    isChanged = true
    orchestrator.advance(&world, untilOperationEnds: String(id))
  }

  mutating func pause(seconds: Int) {
    isChanged = true
    orchestrator.advance(&world, to: world.now.adding(seconds: seconds))
  }

  mutating func drawGUID() -> String? {
    isChanged = true
    return world.generator.guid()
  }

  /// Changes the world from outside of Azure.
  mutating func changeWorld(_ change: (inout World) -> Void) {
    isChanged = true
    change(&world)
  }

  /// Moves the clock as its mode says a command moves it (design.md, Time).
  mutating func stepClock(wallTime: () -> VirtualTime) {
    switch world.clock.mode {
    case .manual: return
    case .step: if world.isInMotion { pause(seconds: world.clock.stepSeconds) }
    case .wall:
      let wall = wallTime()
      let target = world.clock.time(whenWallIs: wall)
      // A settled world has nothing to show for a moment more, and reading it writes nothing.
      guard world.isInMotion || target.seconds(since: world.now) >= 1 else { return }
      isChanged = true
      orchestrator.advance(&world, to: target)
      world.clock.wallAnchor = wall
    }
  }
}
