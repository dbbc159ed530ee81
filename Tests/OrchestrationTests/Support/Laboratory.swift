import ARM
import JSON
import Lesson
import Orchestration
import Services
import Testing
import World

/// A small world with one scale set, driven by requests, for tests of what happens by itself.
struct Laboratory {
  static let setID = ResourceID(
    subscription: Subscription.rehearsal.id, group: "rg", type: "Microsoft.Compute/virtualMachineScaleSets",
    names: ["web"])

  let azure = Azure()
  var world: World
  var orchestrator: Orchestrator { Orchestrator(azure) }

  /// A world with a group and a set, created and healthy.
  init(
    mode: String = "Flexible", count: Int, zones: [String] = [], policy: JSONObject = [:],
    upgradeMode: String = "Rolling",
    size: String = "Standard_D2s_v5", richHealth: Bool = false, strictness: Strictness = .lesson, seed: UInt64 = 1,
    image: JSONValue = Laboratory.ubuntu, galleryVersions: [String] = [], properties: JSONObject = [:],
    profile: JSONObject = [:]
  ) throws {
    world = World(seed: seed)
    world.strictness = strictness
    try put(world.subscription.id, "/resourcegroups/rg", ["location": "eastus"])
    for version in galleryVersions { publish(version) }
    var body: JSONValue = [
      "location": "eastus", "sku": ["name": .string(size), "capacity": .integer(count)],
      "properties": [
        "orchestrationMode": .string(mode), "singlePlacementGroup": false,
        "upgradePolicy": ["mode": .string(upgradeMode), "rollingUpgradePolicy": .object(policy)],
        "virtualMachineProfile": [
          "storageProfile": ["imageReference": image],
          "osProfile": ["computerNamePrefix": "web", "adminUsername": "azureuser"],
          "extensionProfile": [
            "extensions": [
              [
                "name": "ApplicationHealthLinux",
                "properties": [
                  "publisher": "Microsoft.ManagedServices", "type": "ApplicationHealthLinux",
                  "typeHandlerVersion": richHealth ? "2.0" : "1.0",
                  "settings": ["protocol": "http", "port": 80, "requestPath": "/"],
                ],
              ]
            ]
          ],
        ],
      ],
    ]
    for (name, value) in properties.pairs { body.set(value, at: ["properties", name]) }
    for (name, value) in profile.pairs { body.set(value, at: ["properties", "virtualMachineProfile", name]) }
    if !zones.isEmpty { body["zones"] = .array(zones.map { .string($0) }) }
    try finish(Request(.put, Self.setID.text, apiVersion: "2024-11-01", body: body))
    settle()
  }

  /// A platform image that follows what is published.
  static let ubuntu: JSONValue = [
    "publisher": "Canonical", "offer": "0001-com-ubuntu-server-jammy", "sku": "22_04-lts-gen2", "version": "latest",
  ]

  /// The definition of a gallery image, and a reference to it without a version.
  static let definition = ResourceID(
    subscription: Subscription.rehearsal.id, group: "rg", type: "Microsoft.Compute/galleries/images",
    names: ["gallery", "golden"])
  static let golden: JSONValue = ["id": .string(definition.text)]

  /// Publishes a version of the gallery image, replicated to the set's region.
  mutating func publish(_ version: String, isExcluded: Bool = false) {
    if world.resources[Self.definition] == nil {
      world.resources[Self.definition] = Resource(
        id: Self.definition,
        document: [
          "id": .string(Self.definition.text), "name": "golden", "location": "eastus",
          "properties": ["osType": "Linux", "osState": "Generalized", "provisioningState": "Succeeded"],
        ])
    }
    let id = Self.definition.child("versions", version)
    world.resources[id] = Resource(
      id: id,
      document: [
        "id": .string(id.text), "name": .string(version), "location": "eastus",
        "properties": [
          "publishingProfile": ["targetRegions": [["name": "East US"]], "excludeFromLatest": .bool(isExcluded)]
        ],
      ])
    world.imageVersionsChanged(of: Self.definition)
  }

  /// What the log tells of kinds of events, in words.
  func log(_ kinds: Event.Kind...) throws -> [String] {
    try world.activity.entries(of: world.subscription).compactMap { _, entry in
      guard case .happened(let kind, let text) = entry.content, kinds.contains(kind) else { return nil }
      return text
    }
  }

  /// The set's fleet.
  var fleet: Fleet {
    mutating get throws { try #require(world.fleets[Self.setID]) }
  }

  /// The set's latest rolling upgrade.
  var upgrade: RollingUpgrade {
    mutating get throws { try #require(world.fleets[Self.setID]?.upgrade) }
  }

  /// Successful, failed, in progress, pending; as `get-latest` shows them.
  var progress: [Int] {
    mutating get throws {
      let document = try get("/rollingUpgrades/latest")
      return ["successful", "failed", "inProgress", "pending"].map {
        document.at("properties", "progress", "\($0)InstanceCount").integer ?? -1
      }
    }
  }

  /// Seconds that have passed since a moment.
  func seconds(since start: VirtualTime) -> Int { world.now.seconds(since: start) }

  /// What a GET below the set answers.
  mutating func get(_ path: String) throws -> JSONValue {
    let response = azure.answer(Request(.get, Self.setID.text + path, apiVersion: "2024-11-01"), in: &world)
    if let error = response.error { throw error }
    return try #require(response.body)
  }

  /// Changes the set.
  mutating func patch(_ body: JSONValue) throws {
    try start(Request(.patch, Self.setID.text, apiVersion: "2024-11-01", body: body))
  }

  /// Asks something of the set's instances and waits for the end.
  mutating func post(_ path: String, _ body: JSONValue = .null) throws {
    try finish(Request(.post, Self.setID.text + path, apiVersion: "2024-11-01", body: body))
  }

  /// Makes a request, without waiting.
  @discardableResult
  mutating func start(_ request: Request) throws -> Response {
    let response = azure.answer(request, in: &world)
    if let error = response.error { throw error }
    return response
  }

  /// Makes a request and waits for what it starts.
  mutating func finish(_ request: Request) throws {
    let response = try start(request)
    guard let id = response.operationURL?.split(separator: "?")[0].split(separator: "/").last else { return }
    orchestrator.advance(&world, untilOperationEnds: String(id))
    if let error = world.operations[String(id)]?.error { throw error }
  }

  /// Lets so many seconds pass.
  mutating func pass(_ seconds: Int) {
    orchestrator.advance(&world, to: world.now.adding(seconds: seconds))
  }

  /// Lets everything happen that is under way.
  mutating func settle() {
    let limit = world.now.adding(seconds: 7 * 86_400)
    _ = orchestrator.advance(&world, until: { !$0.isInMotion }, limit: limit)
  }

  /// Puts a fault into the world.
  mutating func fault(_ effect: FaultEffect, on selectors: FaultSelector..., probability: Double = 1) {
    world.faults.append(
      Fault(
        number: world.nextFaultNumber, effect: effect, selectors: selectors, from: world.now, until: nil,
        probability: probability))
    world.nextFaultNumber += 1
    world.faultsChanged()
  }

  /// Takes all faults away.
  mutating func mend() {
    world.faults = []
    world.faultsChanged()
  }

  private mutating func put(_ subscription: String, _ path: String, _ body: JSONValue) throws {
    try start(Request(.put, "/subscriptions/\(subscription)\(path)", apiVersion: "2024-11-01", body: body))
  }
}

/// A model change that replaces the OS disk.
let newImage: JSONValue = [
  "properties": [
    "virtualMachineProfile": ["storageProfile": ["imageReference": ["sku": "22_04-lts", "version": "22.04.202511010"]]]
  ]
]
