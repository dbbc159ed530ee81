import ARM
import JSON
import Testing
import World

@testable import Services

@Suite struct GalleryTests {
  @Test func `a gallery has a unique name in capitals`() {
    var lab = GalleryLab()
    let gallery = lab.look(GalleryLab.gallery)
    #expect(gallery.at("properties", "provisioningState") == "Succeeded")
    #expect(
      gallery.at("properties", "identifier", "uniqueName")
        == "00000000-0000-0000-0000-000000000000-GAL1")
    #expect(gallery["record"].isNull)
  }

  @Test(arguments: ["my-gallery", "_x", "x.", "", String(repeating: "a", count: 81), "gäl"])
  func `refuses names that galleries may not have`(name: String) {
    #expect(!GalleryRules.isGalleryName(name))
  }

  @Test(arguments: ["gal", "g.a_l9", "A", "galProd"])
  func `takes names that galleries may have`(name: String) {
    #expect(GalleryRules.isGalleryName(name))
  }

  @Test func `a name is taken once in a subscription`() {
    var lab = GalleryLab()
    _ = lab.ask(.put, "/subscriptions/\(lab.lab.world.subscription.id)/resourceGroups/rg2", ["location": "eastus"])
    let other = GalleryLab.gallery.replacing("rg1", with: "rg2")
    let response = lab.ask(.put, other, ["location": "eastus"])
    #expect(response.status == 409)
    #expect(response.error?.message.hasPrefix("The gallery name gal1 is not unique within the subscription") == true)
  }

  @Test func `what lies in others goes first`() {
    var lab = GalleryLab()
    lab.publish("1.0.0")
    lab.publish("1.1.0")
    let gallery = lab.ask(.delete, GalleryLab.gallery)
    #expect(gallery.error?.code == "CannotDeleteResource")
    #expect(
      lab.ask(.delete, GalleryLab.definition).error?.message
        == "Cannot delete resource while nested resources exist. Some existing nested resource IDs include: "
        + "'Microsoft.Compute/galleries/gal1/images/def1/versions/1.0.0, "
        + "Microsoft.Compute/galleries/gal1/images/def1/versions/1.1.0'. Please delete all nested resources before deleting "
        + "this resource.")
    for path in [GalleryLab.version("1.0.0"), GalleryLab.version("1.1.0"), GalleryLab.definition, GalleryLab.gallery] {
      let response = lab.ask(.delete, path)
      #expect(response.status == 202)
      lab.done(response)
      #expect(lab.ask(.get, path).status == 404)
    }
    #expect(lab.ask(.delete, GalleryLab.gallery).status == 204)
  }

  @Test func `a definition says what is missing, wrong or taken`() {
    var lab = GalleryLab()
    let other = GalleryLab.gallery + "/images/def2"
    #expect(
      lab.ask(.put, other, GalleryLab.definitionBody()).error?.message
        == "Gallery image: def1 identified by (publisher:p, offer:o, sku:s) already exists. Choose a different publisher, "
        + "offer, sku combination.")
    #expect(
      lab.ask(.put, GalleryLab.compute + "/galleries/nope/images/d", GalleryLab.definitionBody(sku: "t")).error
        == .parentNotFound("nope"))
    var late = GalleryLab.definitionBody(sku: "t")
    late.set("2020-01-01T00:00:00Z", at: ["properties", "endOfLifeDate"])
    #expect(lab.ask(.put, other, late).error?.message == "EndOfLifeDate must be set to a future date.")
    var long = GalleryLab.definitionBody(sku: String(repeating: "s", count: 65))
    #expect(lab.ask(.put, other, long).error?.code == "InvalidParameter")
    long.remove(at: ["properties", "identifier"])
    #expect(lab.ask(.put, other, long).error?.code == "InvalidParameter")
    #expect(lab.ask(.get, other).status == 404)
  }

  @Test(arguments: ["osType", "osState", "hyperVGeneration", "architecture"])
  func `what a definition is does not change`(member: String) {
    var lab = GalleryLab()
    let values: [String: JSONValue] = [
      "osType": "Windows", "osState": "Specialized", "hyperVGeneration": "V1", "architecture": "Arm64",
    ]
    var body = GalleryLab.definitionBody()
    body.set(values[member] ?? .null, at: ["properties", member])
    #expect(
      lab.ask(.put, GalleryLab.definition, body).error?.message
        == "Changing property 'galleryImage.properties.\(member)' is not allowed.")
  }

  @Test func `a gallery that keeps what is deleted gives it back`() {
    var lab = GalleryLab()
    lab.done(
      lab.ask(
        .put, GalleryLab.gallery,
        ["location": "westeurope", "properties": ["softDeletePolicy": ["isSoftDeleteEnabled": true]]]))
    lab.publish("1.0.0")
    lab.done(lab.ask(.delete, GalleryLab.version("1.0.0")))
    #expect(lab.ask(.get, GalleryLab.version("1.0.0")).status == 404)
    #expect(lab.newest(in: "westeurope") == nil)
    let kept = lab.look(GalleryLab.gallery + "/softdeletedartifacttypes/images/artifacts/def1/versions")
    #expect(kept["value"][0]["name"] == "1.0.0")
    lab.done(
      lab.ask(
        .put, GalleryLab.version("1.0.0"), ["location": "westeurope", "properties": ["restore": true]]))
    #expect(lab.newest(in: "westeurope") == "1.0.0")
  }

  @Test func `a version can be had gone at once`() {
    var lab = GalleryLab()
    lab.done(
      lab.ask(
        .put, GalleryLab.gallery,
        ["location": "westeurope", "properties": ["softDeletePolicy": ["isSoftDeleteEnabled": true]]]))
    lab.publish("1.0.0")
    let request = Request(
      .delete, GalleryLab.version("1.0.0"), apiVersion: "2026-03-03", parameters: [.init("bypassSoftDelete", "true")])
    lab.done(lab.lab.azure.answer(request, in: &lab.lab.world))
    #expect(lab.lab.world.resources[ResourceID(trusted: GalleryLab.version("1.0.0"))] == nil)
  }

  @Test func `a shared gallery is seen by its unique name`() {
    var lab = GalleryLab()
    lab.done(
      lab.ask(
        .put, GalleryLab.gallery,
        ["location": "westeurope", "properties": ["sharingProfile": ["permissions": "Groups"]]]))
    lab.publish("1.0.0")
    let group: JSONValue = ["type": "Subscriptions", "ids": ["s1"]]
    lab.done(lab.ask(.post, GalleryLab.gallery + "/share", ["operationType": "Add", "groups": [group]]))
    #expect(
      lab.lab.world.resources[ResourceID(trusted: GalleryLab.gallery)]?.document
        .at("properties", "sharingProfile", "groups") == [group])
    let base = "/subscriptions/\(lab.lab.world.subscription.id)/providers/Microsoft.Compute/locations/westeurope"
    let name = "00000000-0000-0000-0000-000000000000-GAL1"
    #expect(lab.look("\(base)/sharedGalleries")["value"][0]["name"] == .string(name))
    #expect(
      lab.look("\(base)/sharedGalleries/\(name)/images/def1/versions")["value"][0]["name"] == "1.0.0")
    let image = ImageReference(["sharedGalleryImageId": .string("/SharedGalleries/\(name)/Images/def1")])
    #expect(image?.tracksLatest == true)
    #expect(image.flatMap { try? lab.lab.world.exactVersion(of: $0, in: "westeurope") } == "1.0.0")
    #expect(lab.ask(.get, "\(base)/communityGalleries/x").status == 404)
  }
}
