import ARM
import JSON
import Testing
import World

@testable import Services

/// The documents of vmss.md §1 and §2, against the examples.
@Suite struct ScaleSetDocumentTests {
  /// Every path of an example that the emulated document must have, with the kind of its value.
  private static func paths(_ value: JSONValue, _ path: String = "") -> Set<String> {
    switch value {
    case .object(let members):
      members.pairs.reduce(into: []) { $0.formUnion(paths($1.1, "\(path).\($1.0)")) }
    case .array(let elements):
      elements.isEmpty ? [path] : elements.reduce(into: []) { $0.formUnion(paths($1, "\(path)[]")) }
    default: [path]
    }
  }

  /// Members that depend on what the example's author had and the test has not.
  private static let others: Set<String> = [
    ".virtualMachineProfile.networkProfile.networkInterfaceConfigurations[].networkSecurityGroup.id",
    ".virtualMachineProfile.networkProfile.networkInterfaceConfigurations[].networkSecurityGroup.resourceGroup",
  ]

  @Test func `a Uniform set shows what the example shows`() throws {
    var body = Laboratory.scaleSet(upgradeMode: "Rolling")
    body.set(Laboratory.health("2.0"), at: Laboratory.profile + ["extensionProfile"])
    var lab = Laboratory.withSet(body)
    let shown = try #require(lab.ask(.get, Laboratory.set).body).printed
    let example = try fixture("vmss-examples/vmss-show-uniform.json")
    let missing = Self.paths(example).subtracting(Self.paths(shown)).subtracting(Self.others).filter {
      !$0.contains("ipConfigurations[].loadBalancer") && !$0.contains("ipConfigurations[].subnet")
        && !$0.contains(".settings.")
    }
    #expect(missing.isEmpty)
    for name in [
      "doNotRunExtensionsOnOverprovisionedVMs", "overprovision", "singlePlacementGroup", "orchestrationMode",
    ] {
      #expect(shown[name] == example[name], "\(name)")
    }
    #expect(shown["upgradePolicy"] == example["upgradePolicy"])
    #expect(
      shown.at("virtualMachineProfile", "storageProfile") == example.at("virtualMachineProfile", "storageProfile"))
    #expect(shown.at("virtualMachineProfile", "osProfile") == example.at("virtualMachineProfile", "osProfile"))
  }

  @Test func `instances show what the examples show`() throws {
    var body = Laboratory.scaleSet()
    body.set(Laboratory.health("2.0"), at: Laboratory.profile + ["extensionProfile"])
    var lab = Laboratory.withSet(body)
    let shown = try #require(lab.ask(.get, Laboratory.set + "/virtualMachines").body)["value"]
    let example = try fixture("vmss-examples/list-instances-uniform.json")
    #expect(Self.paths(example[0]).subtracting(Self.paths(shown[0].printed)).isEmpty)
    #expect(shown[0].at("properties", "osProfile", "computerName") == "vmssab1c2000000")
    #expect(shown[1]["instanceId"] == "1")
    #expect(shown[1]["name"] == "vmss-app_1")
    let view = try #require(lab.ask(.get, Laboratory.set + "/virtualMachines/0/instanceView").body)
    let viewExample = try fixture("vmss-examples/instance-view-uniform.json")
    #expect(Self.paths(viewExample).subtracting(Self.paths(view)).isEmpty)
    #expect(view.found("vmHealth.status").isNull || view.found("vmHealth.status.code") == "HealthState/initializing")
  }

  @Test func `a Flexible set lists thin records, its machines show themselves`() throws {
    var body = Laboratory.scaleSet(mode: "Flexible", count: 3)
    body["zones"] = ["1", "2", "3"]
    body.set(Laboratory.health("2.0"), at: Laboratory.profile + ["extensionProfile"])
    var lab = Laboratory.withSet(body)
    let list = try #require(lab.ask(.get, Laboratory.set + "/virtualMachines").body)["value"]
    let example = try fixture("vmss-examples/list-instances-flex.json")
    #expect(Self.paths(example[0]) == Self.paths(list[0].printed))
    #expect(list.array?.map { $0.found("zones[0]") } == ["1", "2", "3"])
    let id = try #require(list[0]["id"].string)
    let machine = try #require(
      lab.azure.answer(
        Request(.get, id, apiVersion: "1", parameters: [.init("$expand", "instanceView")]), in: &lab.world
      ).body)
    let viewExample = try fixture("vmss-examples/instance-view-flex.json")
    let missing = Self.paths(viewExample).subtracting(Self.paths(machine.printed))
    #expect(missing.filter { !$0.hasPrefix(".instanceView.vmHealth") }.isEmpty)
    #expect(machine.found("properties.virtualMachineScaleSet.id").string == Laboratory.set)
  }

  @Test func `passwords and protected settings are never kept, but count as changes`() throws {
    var body = Laboratory.scaleSet()
    body.set("S3cret!", at: Laboratory.profile + ["osProfile", "adminPassword"])
    body.set("#cloud-config", at: Laboratory.profile + ["osProfile", "customData"])
    body.set(Laboratory.health(), at: Laboratory.profile + ["extensionProfile"])
    var lab = Laboratory.withSet(body)
    #expect(!String(decoding: lab.world.stateText, as: UTF8.self).contains("S3cret!"))
    let shown = try #require(lab.ask(.get, Laboratory.set).body)
    #expect(shown.found("properties.virtualMachineProfile.osProfile.customData").isNull)
    #expect(!shown.text().contains("azsim."))
    // A new password makes no instance outdated; a reimage brings it (vmss.md §3).
    var change = shown
    change.set("N3w!", at: Laboratory.profile + ["osProfile", "adminPassword"])
    #expect(lab.finish(.put, "", change).isSuccess)
    #expect(lab.fleet?.models.count == 2)
    #expect(lab.fleet.map { fleet in fleet.instances.allSatisfy { fleet.isLatest($0) } } == true)
    #expect(lab.finish(.post, "/reimage").status == 202)
    #expect(lab.fleet?.instances.allSatisfy { $0.guestModel == 2 } == true)
    // Extensions with protected settings run again when these are given again.
    var again = try #require(lab.ask(.get, Laboratory.set).body)
    var one = again.found("properties.virtualMachineProfile.extensionProfile.extensions[0]")
    one.set(["key": "hush"], at: ["properties", "protectedSettings"])
    again.set([one], at: Laboratory.profile + ["extensionProfile", "extensions"])
    #expect(lab.finish(.put, "", again).isSuccess)
    #expect(!String(decoding: lab.world.stateText, as: UTF8.self).contains("hush"))
    #expect(lab.fleet.map { fleet in fleet.instances.contains { fleet.isLatest($0) } } == false)
  }

  @Test func `an image reference left out or given in part keeps the rest`() throws {
    var lab = Laboratory.withSet()
    var body = try #require(lab.ask(.get, Laboratory.set).body)
    let path = Laboratory.profile + ["storageProfile", "imageReference"]
    body.remove(at: path)
    #expect(lab.finish(.put, "", body).isSuccess)
    #expect(
      lab.ask(.get, Laboratory.set).body?.found("properties.virtualMachineProfile.storageProfile.imageReference.offer")
        == "0001-com-ubuntu-server-jammy")
    body.set(["version": "22.04.202511010"], at: path)
    #expect(lab.finish(.put, "", body).isSuccess)
    let image = lab.ask(.get, Laboratory.set).body?.found(
      "properties.virtualMachineProfile.storageProfile.imageReference")
    #expect(image?["version"] == "22.04.202511010" && image?["sku"] == "22_04-lts-gen2")
    #expect(lab.fleet.map { fleet in fleet.instances.contains { fleet.isLatest($0) } } == false)
  }

  @Test func `scale sends location and size alone`() throws {
    var lab = Laboratory.withSet()
    let before = try #require(lab.ask(.get, Laboratory.set).body)
    #expect(
      lab.finish(.put, "", ["location": "westeurope", "sku": ["name": "Standard_D2s_v5", "capacity": 5]]).isSuccess)
    let after = try #require(lab.ask(.get, Laboratory.set).body)
    #expect(after["properties"] == before["properties"])
    #expect(after["sku"] == ["name": "Standard_D2s_v5", "tier": "Standard", "capacity": 5])
    #expect(lab.fleet?.instances.map(\.name) == ["0", "1", "2", "3", "4"])
  }
}
