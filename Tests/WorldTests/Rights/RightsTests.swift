import ARM
import JSON
import Testing
import World

@Suite struct RightsTests {
  static let subscription = "/subscriptions/00000000-0000-0000-0000-000000000000"
  static let group = subscription + "/resourceGroups/rg"
  static let definition = group + "/providers/Microsoft.Compute/galleries/gal/images/web"
  static let write = "Microsoft.Compute/galleries/images/versions/write"
  static let principal = "22222222-2222-2222-2222-222222222222"

  /// A world in which the principal holds roles: GUIDs with the scopes that they are assigned at.
  static func world(_ roles: (String, String)...) -> World {
    var world = World()
    for (number, (role, scope)) in roles.enumerated() {
      let id = ResourceID(trusted: "\(scope)/providers/Microsoft.Authorization/roleAssignments/\(number)")
      world.resources[id] = Resource(
        id: id,
        document: [
          "properties": [
            "principalId": .string(principal), "scope": .string(scope), "createdOn": .string(world.now.description),
            "roleDefinitionId": .string(
              "\(subscription)/providers/Microsoft.Authorization/roleDefinitions/\(role)"),
          ]
        ])
    }
    return world
  }

  static func permits(_ world: World, _ action: String = write, at scope: String = definition) -> Bool {
    world.permits(principal: principal.uppercased(), action: action, scope: ResourceID(trusted: scope))
  }

  static let contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c"
  static let reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7"

  @Test func `a role counts where it is assigned and in all that lies there`() {
    #expect(Self.permits(Self.world((Self.contributor, Self.group))))
    #expect(Self.permits(Self.world((Self.contributor, Self.subscription))))
    #expect(Self.permits(Self.world((Self.contributor, Self.definition.uppercased()))))
    #expect(!Self.permits(Self.world((Self.contributor, Self.group + "2"))))
    #expect(!Self.permits(Self.world((Self.contributor, Self.definition)), at: Self.group))
    #expect(!Self.permits(Self.world()))
  }

  @Test func `a reader reads and does not write`() {
    let world = Self.world((Self.reader, Self.group))
    #expect(!Self.permits(world))
    #expect(Self.permits(world, "Microsoft.Compute/galleries/images/versions/read"))
  }

  @Test func `what a role takes out again it does not permit, though another role may`() {
    let write = "Microsoft.Authorization/roleAssignments/write"
    #expect(!Self.permits(Self.world((Self.contributor, Self.group)), write))
    let owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"
    #expect(Self.permits(Self.world((Self.contributor, Self.group), (owner, Self.group)), write))
    #expect(!Self.permits(Self.world((Self.contributor, Self.group)), "Microsoft.Compute/galleries/share/action"))
  }

  @Test func `a custom role permits what its document says`() {
    var world = Self.world(("55555555-5555-5555-5555-555555555555", Self.group))
    #expect(!Self.permits(world))
    let id = ResourceID(
      trusted: Self.subscription
        + "/providers/Microsoft.Authorization/roleDefinitions/55555555-5555-5555-5555-555555555555")
    world.resources[id] = Resource(
      id: id,
      document: [
        "name": "55555555-5555-5555-5555-555555555555",
        "properties": [
          "roleName": "Builder", "type": "CustomRole",
          "permissions": [["actions": ["microsoft.compute/galleries/*/Versions/Write"]]],
        ],
      ])
    #expect(Self.permits(world))
    #expect(!Self.permits(world, "Microsoft.Compute/images/write"))
    #expect(
      !world.permits(
        principal: Self.principal, action: Self.write, scope: ResourceID(trusted: Self.group), onData: true))
  }

  @Test func `the least that a build identity needs is enough for it, and for no more`() {
    var world = Self.world(("55555555-5555-5555-5555-555555555555", Self.group))
    let id = ResourceID(
      trusted: Self.subscription
        + "/providers/Microsoft.Authorization/roleDefinitions/55555555-5555-5555-5555-555555555555")
    let actions = [
      "Microsoft.Compute/galleries/images/versions/write", "Microsoft.Compute/galleries/images/read",
      "Microsoft.Compute/images/write", "Microsoft.Compute/images/read", "Microsoft.Compute/disks/write",
      "Microsoft.Network/virtualNetworks/subnets/join/action",
    ]
    world.resources[id] = Resource(
      id: id,
      document: [
        "name": "55555555-5555-5555-5555-555555555555",
        "properties": ["roleName": "Builder", "permissions": [["actions": .array(actions.map { .string($0) })]]],
      ])
    #expect(actions.allSatisfy { Self.permits(world, $0) })
    #expect(!Self.permits(world, "Microsoft.Compute/galleries/images/versions/delete"))
    #expect(!Self.permits(world, "Microsoft.Compute/galleries/images/write"))
  }

  @Test func `rights come late while a fault says so`() {
    var world = Self.world((Self.contributor, Self.group))
    let selector = FaultSelector("group=rg")
    let effect = FaultEffect("rbac-lag=10m")
    world.faults = [
      Fault(
        number: 1, effect: effect ?? .unknown, selectors: selector.map { [$0] } ?? [], from: world.now, until: nil,
        probability: 1)
    ]
    #expect(!Self.permits(world))
    world.clock.now = world.now.adding(seconds: 599)
    #expect(!Self.permits(world))
    world.clock.now = world.now.adding(seconds: 1)
    #expect(Self.permits(world))
  }

  @Test(arguments: [
    ("*", "a/b", true), ("*/read", "a/b/READ", true), ("*/read", "a/b/write", false), ("a/*", "a/", true),
    ("a/*/c", "a/b/x/c", true), ("a/*/c", "a/c", false), ("a*b*c", "abbc", true), ("a*b*c", "abb", false),
    ("", "a", false), ("a", "", false), ("", "", true), ("a/b", "a/b", true), ("a/b", "a/bc", false),
  ])
  func `a star stands for anything`(pattern: String, action: String, matches: Bool) {
    #expect(ActionPattern.matches(pattern, action) == matches)
  }

  @Test func `the table of built-in roles is whole`() {
    let roles = BuiltInRoles.all
    #expect(roles.count == Set(roles.map(\.id)).count)
    #expect(roles.allSatisfy { $0.id.utf8.count == 36 && !$0.name.isEmpty && !$0.description.isEmpty })
    #expect(roles.allSatisfy { !($0.permissions[0].actions + $0.permissions[0].dataActions).isEmpty })
    #expect(BuiltInRoles.role(Self.reader)?.name == "Reader")
  }
}
