import ARM
import JSON
import World

/// Groups of dedicated hosts, and the hosts in them: what is checked, filled in and shown of them.
enum DedicatedHosts {
  private static let groupType = "Microsoft.Compute/hostGroups"
  private static let hostType = "Microsoft.Compute/hostGroups/hosts"

  /// Refuses what a group or a host cannot be.
  static func check(
    _ document: JSONValue, _ id: ResourceID, replacing existing: JSONValue?, in world: World
  ) throws(ServiceError) {
    if id.isType(groupType) {
      let count = document.at("properties", "platformFaultDomainCount").integer ?? 1
      guard (1...5).contains(count) else {
        throw ServiceError(
          400, "InvalidParameter", "The specified fault domain count \(count) must fall in the range 1 to 5.",
          target: "platformFaultDomainCount")
      }
      if let before = existing?.at("properties", "platformFaultDomainCount").integer, before != count {
        throw .propertyChange("platformFaultDomainCount")
      }
    } else if id.isType(hostType), let group = id.parent.flatMap({ world.resources[$0] }) {
      let count = group.document.at("properties", "platformFaultDomainCount").integer ?? 1
      let domain = document.at("properties", "platformFaultDomain").integer ?? 0
      guard (0..<count).contains(domain) else {
        throw ServiceError(
          400, "InvalidParameter",
          "The value '\(domain)' of parameter 'platformFaultDomain' is out of range. The value must be between 0 and "
            + "\(count - 1).", target: "platformFaultDomain")
      }
      if document["sku"]["name"].string == nil, existing == nil {
        throw ServiceError(
          400, "InvalidParameter", "Required parameter 'sku.name' is missing (null).", target: "sku.name")
      }
    }
  }

  /// Fills in what the service adds.
  static func complete(
    _ document: inout JSONValue, _ id: ResourceID, replacing existing: JSONValue?, in world: World
  ) {
    guard id.isType(hostType) else { return }
    func fill(_ name: String, _ value: JSONValue) {
      let present = existing?.at("properties", name) ?? .null
      if document.at("properties", name).isNull {
        document.set(present.isNull ? value : present, at: ["properties", name])
      }
    }
    fill("platformFaultDomain", 0)
    fill("autoReplaceOnFailure", true)
    fill("licenseType", "None")
    fill("hostId", .string(GUID.of("\(id.key)/host")))
    fill("provisioningTime", .string(world.now.description))
    fill("timeCreated", .string(world.now.description))
    if document["sku"].isNull, let sku = existing?["sku"] { document["sku"] = sku }
  }

  /// The document that a GET answers.
  static func shown(_ resource: Resource, withView: Bool, in world: World) -> JSONValue {
    var document = resource.document
    if resource.id.isType(groupType) {
      let hosts = world.resources.inside(resource.id).filter { $0.id.isType(hostType) }
      document.set(.array(hosts.map { ["id": .string($0.id.text)] }), at: ["properties", "hosts"])
      guard withView else { return document }
      let views = hosts.map { host -> JSONValue in
        var view = view(of: host, in: world)
        view["name"] = .string(host.id.name)
        return view
      }
      document.set(["hosts": .array(views)], at: ["properties", "instanceView"])
    } else if resource.id.isType(hostType) {
      let machines = machines(on: resource.id, in: world)
      document.set(.array(machines.map { ["id": .string($0.id.text)] }), at: ["properties", "virtualMachines"])
      if withView { document.set(view(of: resource, in: world), at: ["properties", "instanceView"]) }
    }
    return document
  }

  /// The machines that have been put on a host.
  private static func machines(on host: ResourceID, in world: World) -> [Resource] {
    world.resources.ofType(MachineRequests.type).filter {
      $0.document.at("properties", "host", "id").string.map { ResourceID(trusted: $0) } == host
    }
  }

  /// How a host is: how many machines of each size of its kind still have room.
  private static func view(of host: Resource, in world: World) -> JSONValue {
    let family = host.document.at("sku", "name").string?.split(separator: "-").first.map(String.init) ?? ""
    let cores = 64
    let used = machines(on: host.id, in: world).reduce(0) { sum, machine in
      let size = machine.document.at("properties", "hardwareProfile", "vmSize").string ?? ""
      return sum + (ResourceSKUs.sizes.first { $0.name.equalsIgnoringCase(size) }?.cores ?? 0)
    }
    // `DSv3` takes `Standard_D2s_v3`: the same letters and the same generation.
    let sizes = ResourceSKUs.sizes.filter { letters(of: $0.name) == family.asciiLowercased }
    return [
      "assetId": .string(GUID.of("\(host.id.key)/asset")),
      "availableCapacity": [
        "allocatableVMs": .array(
          sizes.map { ["vmSize": .string($0.name), "count": .double(Double(max(0, cores - used) / $0.cores))] })
      ],
      "statuses": [
        [
          "code": "ProvisioningState/succeeded", "level": "Info", "displayStatus": "Provisioning succeeded",
          "time": host.document.at("properties", "provisioningTime"),
        ],
        ["code": "HealthState/available", "level": "Info", "displayStatus": "Host available"],
      ],
    ]
  }

  /// The family of a size: `Standard_D2s_v3` is of `dsv3`.
  private static func letters(of size: String) -> String {
    let words = size.split(separator: "_").map(String.init)
    guard words.count > 1 else { return "" }
    return (words[1].filter { !$0.isNumber } + (words.count > 2 ? words[2] : "")).asciiLowercased
  }
}
