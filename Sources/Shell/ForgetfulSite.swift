package import Commands
package import Grammar
package import Lesson
package import World

/// A simulated Azure in memory that forgets what each command did to it: no file is read or written.
package struct ForgetfulSite: Site {
  /// What every command finds.
  private let world: World

  package init(_ world: World) { self.world = world }

  package var profile: AccountProfile { AccountProfile(subscriptionID: world.subscription.id) }

  package func visit(_ shell: Shell, _ body: (inout SiteVisit) -> Void) throws(CommandError) -> [Note] {
    var visit = SiteVisit(manager: SimulatedAzure(world: world), profile: profile)
    body(&visit)
    return (visit.manager as? SimulatedAzure)?.world.notes ?? []
  }
}
