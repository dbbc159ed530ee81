import ARM
import JSON
import Testing
import World

@testable import Services

/// What is around machines: evictions, boot logs, terms of images, availability sets, hosts, measurements.
@Suite struct MachineCareTests {
  private static let machine = MachineTests.machine
  private static let subscription = String(Laboratory.group.split(separator: "/")[1])

  /// A world with a machine in it, made and settled.
  private static func withMachine(_ change: (inout JSONValue) -> Void = { _ in }) -> Laboratory {
    var lab = Laboratory()
    var document = MachineTests.document()
    change(&document)
    let response = lab.ask(.put, machine, document)
    lab.wait(for: response)
    return lab
  }

  private static func power(_ lab: inout Laboratory) -> String? {
    let statuses = lab.ask(.get, machine + "/instanceView").body?["statuses"].array ?? []
    return statuses.compactMap { $0["code"].string }.last { $0.hasPrefix("PowerState") }
  }

  @Test(arguments: ["Deallocate", "Delete"]) func `a Spot machine is told half a minute before it goes`(policy: String)
  {
    var lab = Self.withMachine {
      $0["properties"]["priority"] = "Spot"
      $0["properties"]["evictionPolicy"] = .string(policy)
    }
    #expect(lab.ask(.post, Self.machine + "/simulateEviction").status == 204)
    #expect(Self.power(&lab) == "PowerState/running")
    lab.advance(seconds: 29)
    #expect(Self.power(&lab) == "PowerState/running")
    lab.advance(seconds: 300)
    if policy == "Delete" {
      #expect(lab.ask(.get, Self.machine).status == 404)
    } else {
      #expect(Self.power(&lab) == "PowerState/deallocated")
    }
  }

  @Test func `a regular machine is not evicted`() {
    var lab = Self.withMachine()
    let response = lab.ask(.post, Self.machine + "/simulateEviction")
    #expect(response.status == 409)
    #expect(response.error?.code == "OperationNotAllowed")
    lab.advance(seconds: 300)
    #expect(Self.power(&lab) == "PowerState/running")
  }

  @Test func `the console is kept where it is wished`() {
    var lab = Self.withMachine()
    #expect(lab.ask(.post, Self.machine + "/retrieveBootDiagnosticsData").status == 409)
    lab = Self.withMachine { $0["properties"]["diagnosticsProfile"] = ["bootDiagnostics": ["enabled": true]] }
    let view = lab.ask(.get, Self.machine + "/instanceView").body
    #expect(view?["bootDiagnostics"] == [:])
    let places = lab.ask(.post, Self.machine + "/retrieveBootDiagnosticsData").body
    let place = places?["serialConsoleLogBlobUri"].string ?? ""
    #expect(place.contains(".blob.storage.azure.net/bootdiagnostics-web-"))
    #expect(lab.read(place).text?.contains("web login:") == true)
    #expect(lab.read(place.replacing("/web.", with: "/other.")).status == 404)
    lab = Self.withMachine {
      $0["properties"]["diagnosticsProfile"] = [
        "bootDiagnostics": ["enabled": true, "storageUri": "https://sa1.blob.core.windows.net/"]
      ]
    }
    let own = lab.ask(.get, Self.machine + "/instanceView").body?["bootDiagnostics"]["serialConsoleLogBlobUri"].string
    #expect(own?.hasPrefix("https://sa1.blob.core.windows.net/bootdiagnostics-web-") == true)
    #expect(lab.read(own ?? "").text?.contains("Standard_D2s_v5") == true)
  }

  @Test func `an image of the marketplace needs its plan and its terms`() {
    let image: JSONValue = [
      "publisher": "kinvolk", "offer": "flatcar-container-linux-free", "sku": "stable-gen2", "version": "latest",
    ]
    let agreement =
      "/subscriptions/\(Self.subscription)/providers/Microsoft.MarketplaceOrdering/offerTypes/virtualmachine/publishers/"
      + "kinvolk/offers/flatcar-container-linux-free/plans/stable-gen2/agreements/current"
    var document = MachineTests.document()
    document["properties"]["storageProfile"]["imageReference"] = image
    var lab = Laboratory()
    #expect(lab.ask(.put, Self.machine, document).error?.code == "VMMarketplaceInvalidInput")
    document["plan"] = ["name": "stable-gen2", "product": "flatcar-container-linux-free", "publisher": "kinvolk"]
    #expect(lab.ask(.put, Self.machine, document).error?.code == "ResourcePurchaseValidationFailed")
    var set = Laboratory.scaleSet()
    set["properties"]["virtualMachineProfile"]["storageProfile"]["imageReference"] = image
    #expect(lab.ask(.put, Laboratory.set, set).error?.code == "VMMarketplaceInvalidInput")
    var terms = lab.ask(.get, agreement).body ?? .null
    #expect(terms["properties"]["accepted"] == false)
    terms["properties"]["accepted"] = true
    #expect(lab.ask(.put, agreement, terms).body?["properties"]["accepted"] == true)
    #expect(lab.ask(.get, agreement).body?["properties"]["accepted"] == true)
    #expect(lab.ask(.put, Self.machine, document).status == 201)
    #expect(lab.ask(.get, agreement.replacing("stable-gen2", with: "nope")).status == 400)
  }

  @Test func `machines of an availability set are spread over its domains`() {
    let set = Laboratory.group + "/providers/Microsoft.Compute/availabilitySets/av"
    var lab = Laboratory()
    var document = MachineTests.document()
    document["properties"]["availabilitySet"] = ["id": .string(set)]
    #expect(lab.ask(.put, Self.machine, document).error?.code == "ResourceNotFound")
    let wish: JSONValue = [
      "location": "westeurope", "sku": ["name": "Aligned"],
      "properties": ["platformFaultDomainCount": 2, "platformUpdateDomainCount": 3],
    ]
    lab.wait(for: lab.ask(.put, set, wish))
    var domains: [[JSONValue]] = []
    for number in 0..<4 {
      let path = Self.machine + "\(number)"
      lab.wait(for: lab.ask(.put, path, document))
      let view = lab.ask(.get, path + "/instanceView").body ?? .null
      domains.append([view["platformFaultDomain"], view["platformUpdateDomain"]])
    }
    #expect(domains == [[0, 0], [1, 1], [0, 2], [1, 0]])
    #expect(lab.ask(.get, set).body?["properties"]["virtualMachines"].array?.count == 4)
    document["zones"] = ["1"]
    #expect(lab.ask(.put, Self.machine + "z", document).status == 400)
  }

  @Test func `hosts say what room they have`() {
    let group = Laboratory.group + "/providers/Microsoft.Compute/hostGroups/hg"
    var lab = Laboratory()
    let host: JSONValue = [
      "location": "westeurope", "sku": ["name": "Dsv5-Type1"], "properties": ["platformFaultDomain": 1],
    ]
    #expect(lab.ask(.put, group + "/hosts/h1", host).status == 404)
    let wish: JSONValue = ["location": "westeurope", "properties": ["platformFaultDomainCount": 1]]
    #expect(lab.ask(.put, group, wish).isSuccess)
    #expect(lab.ask(.put, group + "/hosts/h1", host).error?.target == "platformFaultDomain")
    var changed = wish
    changed["properties"]["platformFaultDomainCount"] = 2
    #expect(lab.ask(.put, group, changed).error?.code == "PropertyChangeNotAllowed")
    var fitting = host
    fitting["properties"]["platformFaultDomain"] = 0
    let made = lab.ask(.put, group + "/hosts/h1", fitting).body ?? .null
    #expect(made["properties"]["autoReplaceOnFailure"] == true)
    func room() -> Double? {
      let sizes =
        lab.look(group + "/hosts/h1?$expand=instanceView").body?["properties"]["instanceView"]["availableCapacity"][
          "allocatableVMs"
        ].array ?? []
      return sizes.first { $0["vmSize"] == "Standard_D2s_v5" }?["count"].number
    }
    let before = room()
    #expect((before ?? 0) > 0)
    var machine = MachineTests.document()
    machine["properties"]["host"] = ["id": .string(group + "/hosts/h1")]
    lab.wait(for: lab.ask(.put, Self.machine, machine))
    #expect(room() == before.map { $0 - 1 })
    #expect(lab.ask(.get, group).body?["properties"]["hosts"].array?.count == 1)
    #expect(lab.ask(.get, group + "/hosts/h1").body?["properties"]["virtualMachines"].array?.count == 1)
  }

  @Test(arguments: [
    ("2025-07-01", JSONValue.null, JSONValue.bool(true)), ("2025-07-01", false, false),
    ("2024-11-01", .null, .null),
  ])
  func `new health extensions keep themselves up to date`(version: String, given: JSONValue, shown: JSONValue) {
    var set = Laboratory.scaleSet()
    var profile = Laboratory.health()
    var part = profile["extensions"][0]
    if !given.isNull { part["properties"]["enableAutomaticUpgrade"] = given }
    profile["extensions"] = [part]
    set["properties"]["virtualMachineProfile"]["extensionProfile"] = profile
    var lab = Laboratory()
    let place = "properties.virtualMachineProfile.extensionProfile.extensions[0].properties.enableAutomaticUpgrade"
    let request = Request(.put, Laboratory.set, apiVersion: version, body: set)
    #expect(lab.azure.answer(request, in: &lab.world).body?.found(place) == shown)
    // What is there stays as it is.
    let document = lab.ask(.get, Laboratory.set).body ?? .null
    lab.advance(seconds: 600)
    #expect(lab.ask(.put, Laboratory.set, document).body?.found(place) == shown)
  }

  @Test func `what is measured is what was said`() {
    var lab = Self.withMachine()
    let metrics = Self.machine + "/providers/Microsoft.Insights/metrics"
    func last() -> JSONValue? {
      lab.look(metrics + "?metricnames=Percentage CPU&interval=PT1M").body?["value"][0]["timeseries"][0]["data"]
        .array?.last
    }
    #expect(last()?["average"] == .null)
    lab.world.loads.append(
      Load(
        resource: ResourceID(trusted: Self.machine), metric: "Percentage CPU",
        points: [.init(lab.world.now.adding(seconds: -600), 42)], sharers: nil))
    #expect(last()?["average"] == 42.0)
    #expect(lab.look(metrics + "?metricnames=Nope").status == 400)
    #expect(lab.look(metrics + "?interval=PT1S").status == 400)
    #expect(lab.look(metrics + "?timespan=x").status == 400)
    let none =
      Laboratory.group + "/providers/Microsoft.Compute/virtualMachines/none/providers/Microsoft.Insights/metrics"
    #expect(lab.ask(.get, none).status == 404)
    let definitions = lab.ask(.get, Self.machine + "/providers/Microsoft.Insights/metricDefinitions").body
    #expect(definitions?["value"].array?.contains { $0["name"]["value"] == "Percentage CPU" } == true)
  }
}

extension Laboratory {
  /// Asks for what an address with parameters names.
  fileprivate mutating func look(_ url: String) -> Response {
    Request(.get, url: url).map { azure.answer($0, in: &world) } ?? Response(400)
  }

  /// Reads a blob.
  fileprivate mutating func read(_ address: String) -> Response {
    let words = address.split(separator: "/", maxSplits: 2).map(String.init)
    guard words.count == 3, var request = Request(.get, url: "/" + words[2]) else { return Response(400) }
    request.host = words[1]
    return azure.answer(request, in: &world)
  }
}
