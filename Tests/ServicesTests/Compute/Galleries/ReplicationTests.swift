import ARM
import JSON
import Testing
import World

@testable import Services

@Suite struct ReplicationTests {
  @Test func `copies come to be while time passes`() {
    var lab = GalleryLab()
    lab.fault(.slowReplication(seconds: 420), .region("East US"))
    let response = lab.ask(
      .put, GalleryLab.version("1.0.0"), GalleryLab.versionBody([["name": "westeurope"], ["name": "eastus"]]))
    lab.lab.advance(seconds: 210)
    let half = lab.look(GalleryLab.version("1.0.0"), expand: "ReplicationStatus").at("properties", "replicationStatus")
    #expect(
      half == [
        "aggregatedState": "InProgress",
        "summary": [
          ["region": "West Europe", "state": "Replicating", "details": "", "progress": 50],
          ["region": "East US", "state": "Replicating", "details": "", "progress": 25],
        ],
      ])
    #expect(lab.newest(in: "westeurope") == nil)
    lab.lab.advance(seconds: 210)
    #expect(lab.newest(in: "westeurope") == "1.0.0")
    #expect(lab.newest(in: "eastus") == nil)
    #expect(lab.look(GalleryLab.version("1.0.0")).at("properties", "provisioningState") == "Creating")
    lab.done(response)
    #expect(lab.newest(in: "eastus") == "1.0.0")
    let whole = lab.look(GalleryLab.version("1.0.0"), expand: "ReplicationStatus").at("properties", "replicationStatus")
    #expect(whole["aggregatedState"] == "Completed")
    #expect(whole["summary"][1]["progress"] == 100)
  }

  @Test func `a region that is added is copied to, and the others serve meanwhile`() {
    var lab = GalleryLab()
    lab.publish("1.0.0")
    var body = lab.look(GalleryLab.version("1.0.0"))
    body.set(
      [["name": "West Europe"], ["name": "northeurope"]], at: ["properties", "publishingProfile", "targetRegions"])
    let response = lab.ask(.put, GalleryLab.version("1.0.0"), body)
    #expect(response.status == 200)
    #expect(response.body?.at("properties", "provisioningState") == "Updating")
    #expect(lab.newest(in: "westeurope") == "1.0.0")
    #expect(lab.newest(in: "northeurope") == nil)
    lab.done(response)
    #expect(lab.newest(in: "northeurope") == "1.0.0")
  }

  @Test func `a copy that fails fails the version, and a change tries again`() {
    var lab = GalleryLab()
    lab.fault(.replicationFailed, .region("eastus"), .image(GalleryLab.version("1.0.0")))
    let response = lab.ask(
      .put, GalleryLab.version("1.0.0"), GalleryLab.versionBody([["name": "westeurope"], ["name": "eastus"]]))
    lab.done(response)
    let status = lab.lab.poll(response.operationURL ?? "")
    #expect(status?["status"] == "Failed")
    #expect(status?.at("error", "message").string?.contains("'East US'") == true)
    let seen = lab.look(GalleryLab.version("1.0.0"), expand: "ReplicationStatus")["properties"]
    #expect(seen["provisioningState"] == "Failed")
    #expect(seen.at("replicationStatus", "aggregatedState") == "Failed")
    #expect(seen.at("replicationStatus", "summary")[1]["state"] == "Failed")
    #expect(lab.newest(in: "westeurope") == nil)
    lab.lab.world.faults = []
    lab.done(lab.ask(.put, GalleryLab.version("1.0.0"), lab.look(GalleryLab.version("1.0.0"))))
    #expect(lab.newest(in: "eastus") == "1.0.0")
    #expect(lab.newest(in: "westeurope") == "1.0.0")
  }

  @Test func `latest is the highest number that counts in a region`() {
    var lab = GalleryLab()
    lab.publish("1.9.0", [["name": "westeurope"], ["name": "eastus"]])
    lab.publish("1.10.0", [["name": "westeurope"], ["name": "eastus", "excludeFromLatest": true]])
    lab.publish("1.9.9")
    #expect(lab.newest(in: "westeurope") == "1.10.0")
    #expect(lab.newest(in: "East US") == "1.9.0")
    var body = lab.look(GalleryLab.version("1.10.0"))
    body.set(true, at: ["properties", "publishingProfile", "excludeFromLatest"])
    body.set(
      [["name": "westeurope"], ["name": "eastus", "excludeFromLatest": false]],
      at: ["properties", "publishingProfile", "targetRegions"])
    lab.done(lab.ask(.put, GalleryLab.version("1.10.0"), body))
    #expect(lab.newest(in: "westeurope") == "1.9.9")
    #expect(lab.newest(in: "eastus") == "1.10.0")
  }

  static let references: [(String, String)] = [
    (GalleryLab.version("2.0.0"), "GalleryImageNotFound"), (GalleryLab.version("1.0.0"), "GalleryImageNotFound"),
    (GalleryLab.definition, "InvalidParameter"), (GalleryLab.version("latest"), "InvalidParameter"),
    (GalleryLab.compute + "/images/nope", "ResourceNotFound"), ("/SharedGalleries/x/Images/y", "InvalidParameter"),
  ]

  @Test(arguments: references.indices)
  func `says what cannot be had in a region`(row: Int) throws {
    var lab = GalleryLab()
    lab.publish("1.0.0")
    let image = try #require(ImageReference(["id": .string(Self.references[row].0)]))
    do throws(ServiceError) {
      let version = try lab.lab.world.exactVersion(of: image, in: "southeastasia")
      Issue.record("\(version)")
    } catch {
      #expect(error.code == Self.references[row].1)
    }
  }

  @Test func `the words of a missing image are the service's`() throws {
    var lab = GalleryLab()
    lab.publish("1.4.0")
    let latest = try #require(ImageReference(["id": .string(GalleryLab.version("latest"))]))
    let pinned = try #require(ImageReference(["id": .string(GalleryLab.version("1.4.0"))]))
    #expect(try lab.lab.world.exactVersion(of: latest, in: "westeurope") == "1.4.0")
    let world = lab.lab.world
    #expect(
      throws: ServiceError(
        404, "GalleryImageNotFound",
        "\"The gallery image \(GalleryLab.version("1.4.0")) is not available in southeastasia region. Please contact image "
          + "owner to replicate to this region, or change your requested region.\"", target: "imageReference")
    ) { try world.exactVersion(of: pinned, in: "southeastasia") }
    #expect(
      throws: ServiceError(
        404, "InvalidParameter",
        "In region southeastasia, the following list of Shared Image Gallery images referenced from the deployment template "
          + "were not found: \(GalleryLab.version("latest")). Please check that at least one image has been replicated to "
          + "southeastasia or that the 'exclude from latest' flag is set to false. Please refer to "
          + "https://docs.microsoft.com/en-us/azure/virtual-machines/windows/shared-image-galleries for instructions on "
          + "creating and deleting such images.", target: "imageReference")
    ) { try world.exactVersion(of: latest, in: "southeastasia") }
  }
}

/// Scale sets and the gallery images that they are made from.
@Suite struct GalleryImageUseTests {
  static let set = GalleryLab.compute + "/virtualMachineScaleSets/web"

  /// A set of two from an image.
  static func body(_ image: String, osProfile: Bool = true, security: String? = nil) -> JSONValue {
    var profile: JSONObject = [
      "storageProfile": ["imageReference": ["id": .string(image)], "osDisk": ["createOption": "FromImage"]],
      "networkProfile": ["networkInterfaceConfigurations": []],
    ]
    if osProfile {
      profile["osProfile"] = ["computerNamePrefix": "web", "adminUsername": "me", "linuxConfiguration": [:]]
    }
    if let security { profile["securityProfile"] = ["securityType": .string(security)] }
    return [
      "location": "westeurope", "sku": ["name": "Standard_D2s_v5", "capacity": 2],
      "properties": [
        "orchestrationMode": "Uniform", "overprovision": false, "upgradePolicy": ["mode": "Manual"],
        "virtualMachineProfile": .object(profile),
      ],
    ]
  }

  private static func versions(_ lab: inout GalleryLab) -> [String] {
    let list = lab.look(set + "/virtualMachines")["value"].array ?? []
    return list.compactMap { $0.at("properties", "storageProfile", "imageReference", "exactVersion").string }
  }

  @Test func `instances are made from the newest version there is, and reimaged from it`() {
    var lab = GalleryLab()
    lab.publish("1.0.0")
    lab.done(lab.ask(.put, Self.set, Self.body(GalleryLab.definition)))
    #expect(Self.versions(&lab) == ["1.0.0", "1.0.0"])
    lab.publish("1.1.0")
    #expect(Self.versions(&lab) == ["1.0.0", "1.0.0"])
    lab.done(lab.ask(.post, Self.set + "/reimage", ["instanceIds": ["1"]]))
    #expect(Self.versions(&lab).sorted() == ["1.0.0", "1.1.0"])
  }

  @Test func `a version that is deleted lives on in instances, and nowhere else`() {
    var lab = GalleryLab()
    lab.publish("1.0.0")
    lab.done(lab.ask(.put, Self.set, Self.body(GalleryLab.version("1.0.0"))))
    lab.done(lab.ask(.delete, GalleryLab.version("1.0.0")))
    #expect(Self.versions(&lab) == ["1.0.0", "1.0.0"])
    #expect(lab.ask(.post, Self.set + "/reimage", ["instanceIds": ["1"]]).error?.code == "GalleryImageNotFound")
    #expect(lab.ask(.put, Self.set, Self.body(GalleryLab.version("1.0.0"))).error?.code == "GalleryImageNotFound")
  }

  @Test func `a set goes with its image's state and security`() {
    var lab = GalleryLab()
    lab.publish("1.0.0")
    #expect(
      lab.ask(.put, Self.set, Self.body(GalleryLab.definition, osProfile: false)).error?.message
        == "Required parameter 'osProfile' is missing (null).")
    #expect(
      lab.ask(.put, Self.set, Self.body(GalleryLab.definition, security: "ConfidentialVM")).error?.code == "BadRequest")
    #expect(lab.ask(.put, Self.set, Self.body(GalleryLab.definition, security: "TrustedLaunch")).status == 201)
    lab.lab.world.resources.update(ResourceID(trusted: GalleryLab.definition)) {
      $0.document.set("Specialized", at: ["properties", "osState"])
    }
    let other = Self.set + "2"
    #expect(
      lab.ask(.put, other, Self.body(GalleryLab.definition)).error?.message == "Parameter 'osProfile' is not allowed.")
    lab.lab.world.resources.update(ResourceID(trusted: GalleryLab.definition)) {
      $0.document.set("Generalized", at: ["properties", "osState"])
      $0.document.set([], at: ["properties", "features"])
    }
    #expect(
      lab.ask(.put, other, Self.body(GalleryLab.definition, security: "TrustedLaunch")).error?.message.hasPrefix(
        "Use of TrustedLaunch setting is not supported for the provided image.") == true)
  }
}
