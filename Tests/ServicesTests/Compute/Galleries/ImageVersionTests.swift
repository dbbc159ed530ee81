import ARM
import JSON
import Testing
import World

@testable import Services

@Suite struct ImageVersionTests {
  @Test(arguments: ["1.0", "1.0.0.0", "v1.0.0", "1.0.2147483648", "1.-1.0", "1..0"])
  func `refuses what is no version number`(name: String) {
    var lab = GalleryLab()
    #expect(lab.ask(.put, GalleryLab.version(name), GalleryLab.versionBody()).error == .invalidImageVersionName)
  }

  @Test func `shows its source first and its disks at the end`() {
    var lab = GalleryLab()
    let response = lab.ask(
      .put, GalleryLab.version("1.4.0"),
      GalleryLab.versionBody([
        ["name": "westeurope", "regionalReplicaCount": 3, "storageAccountType": "standard_zrs"], ["name": "eastus2"],
      ]))
    #expect(response.status == 201)
    let begun = lab.look(GalleryLab.version("1.4.0"))
    #expect(begun.at("properties", "provisioningState") == "Creating")
    #expect(begun.at("properties", "storageProfile").object?.names == ["source"])
    lab.done(response)
    let version = lab.look(GalleryLab.version("1.4.0"))["properties"]
    #expect(version["provisioningState"] == "Succeeded")
    #expect(
      version.at("publishingProfile", "targetRegions") == [
        ["name": "West Europe", "regionalReplicaCount": 3, "storageAccountType": "Standard_ZRS"],
        ["name": "East US 2", "regionalReplicaCount": 1, "storageAccountType": "Standard_LRS"],
      ])
    #expect(
      version.at("publishingProfile", "publishedDate") == begun.at("properties", "publishingProfile", "publishedDate"))
    #expect(version.at("publishingProfile", "excludeFromLatest") == false)
    #expect(version.at("storageProfile", "osDiskImage", "sizeInGB") == 30)
    #expect(version.at("storageProfile", "dataDiskImages")[0]["sizeInGB"] == 10)
    #expect(version.at("safetyProfile", "allowDeletionOfReplicatedLocations") == false)
    #expect(version["replicationStatus"].isNull)
  }

  static let refusals: [(JSONValue, String)] = [
    (GalleryLab.versionBody([["name": "eastus"]]), "must contain the location of image version 'westeurope'."),
    (
      GalleryLab.versionBody([["name": "westeurope"], ["name": "West Europe"]]),
      "Duplicate regions are not allowed in target publishing regions."
    ),
    (
      GalleryLab.versionBody([["name": "westeurope"], ["name": "westus", "storageAccountType": "Standard_ZRS"]]),
      "ZRS storage account type is not supported in this region."
    ),
    (GalleryLab.versionBody([["name": "westeurope", "regionalReplicaCount": 101]]), "The value 101 of parameter"),
    (GalleryLab.versionBody([["name": "mars"]]), "The location 'mars'"),
    (GalleryLab.versionBody([], ["endOfLifeDate": "2001-01-01"]), "EndOfLifeDate must be set to a future date."),
    (["location": "westeurope", "properties": [:]], "Required parameter"),
    (
      [
        "location": "westeurope",
        "properties": ["storageProfile": ["source": ["id": .string(GalleryLab.compute + "/images/nope")]]],
      ], "is not found. Please check source exists"
    ),
  ]

  @Test(arguments: refusals.indices)
  func `refuses what a gallery does not take`(row: Int) {
    var lab = GalleryLab()
    let response = lab.ask(.put, GalleryLab.version("1.0.0"), Self.refusals[row].0)
    #expect(response.error?.message.contains(Self.refusals[row].1) == true, "\(response)")
    #expect(lab.ask(.get, GalleryLab.version("1.0.0")).status == 404)
  }

  @Test func `its source has the definition's generation`() {
    var lab = GalleryLab()
    lab.lab.world.resources.update(ResourceID(trusted: GalleryLab.compute + "/images/img1")) {
      $0.document.set("V1", at: ["properties", "hyperVGeneration"])
    }
    let response = lab.ask(.put, GalleryLab.version("1.0.0"), GalleryLab.versionBody())
    #expect(response.error?.message.contains("has a different Hypervisor generation ['V1']") == true)
  }

  @Test func `its source and its mode do not change, its regions go only when they may`() {
    var lab = GalleryLab()
    lab.publish("1.0.0", [["name": "westeurope"], ["name": "eastus"]])
    var body = lab.look(GalleryLab.version("1.0.0"))
    var other = body
    other.set(.string(GalleryLab.compute + "/images/img2"), at: ["properties", "storageProfile", "source", "id"])
    #expect(
      lab.ask(.put, GalleryLab.version("1.0.0"), other).error?.message
        == "Changing property 'galleryImageVersion.properties.storageProfile.source.id' is not allowed.")
    body.remove(at: ["properties", "storageProfile", "source"])
    var shallow = body
    shallow.set("Shallow", at: ["properties", "publishingProfile", "replicationMode"])
    #expect(lab.ask(.put, GalleryLab.version("1.0.0"), shallow).error?.code == "PropertyChangeNotAllowed")
    body.set([["name": "westeurope"]], at: ["properties", "publishingProfile", "targetRegions"])
    #expect(lab.ask(.put, GalleryLab.version("1.0.0"), body).error?.code == "OperationNotAllowed")
    body.set(true, at: ["properties", "safetyProfile", "allowDeletionOfReplicatedLocations"])
    lab.done(lab.ask(.put, GalleryLab.version("1.0.0"), body))
    #expect(lab.newest(in: "eastus") == nil)
    #expect(lab.newest(in: "westeurope") == "1.0.0")
  }

  @Test func `end of life keeps a version that says so`() {
    var lab = GalleryLab()
    lab.publish("1.0.0", [], ["endOfLifeDate": "2030-01-01T00:00:00.000Z"])
    var body = lab.look(GalleryLab.version("1.0.0"))
    body.set(true, at: ["properties", "safetyProfile", "blockDeletionBeforeEndOfLife"])
    lab.done(lab.ask(.put, GalleryLab.version("1.0.0"), body))
    #expect(
      lab.ask(.delete, GalleryLab.version("1.0.0")).error?.code == "DeleteGalleryImageVersionBlockedBeforeEndOfLife")
    lab.lab.advance(seconds: 5 * 366 * 86_400)
    #expect(lab.newest(in: "westeurope") == "1.0.0")
    #expect(lab.ask(.delete, GalleryLab.version("1.0.0")).status == 202)
    #expect(
      lab.ask(.put, GalleryLab.version("1.0.0"), body).error?.message.hasPrefix(
        "Operation 'Update Gallery Image Version' is not on allowed on 1.0.0") == true)
  }
}
