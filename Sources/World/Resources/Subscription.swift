/// The subscription that everything is in, and who is logged in to it.
package struct Subscription: Sendable, Equatable {
  package var id: String
  package var name: String
  package var tenantID: String
  /// The directory's name and default domain.
  package var tenantName: String
  package var tenantDomain: String
  /// Who is logged in.
  package var user: String
  /// Whether that is a program and no person.
  package var isServicePrincipal: Bool
  /// Whether anybody is.
  package var isLoggedIn: Bool

  /// The subscription of a world that nobody gave another one.
  package static let rehearsal = Subscription(
    id: "00000000-0000-0000-0000-000000000000", name: "Rehearsal", tenantID: "11111111-1111-1111-1111-111111111111",
    tenantName: "azsim", tenantDomain: "azsim.example", user: "rehearsal@azsim.example",
    isServicePrincipal: false, isLoggedIn: true)
}
