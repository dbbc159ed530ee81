import ARM
import JSON
import Testing
import World

@testable import Services

@Suite struct ImageTemplateTests {
  @Test func `is made with a staging group of its own, and takes it along`() {
    var lab = ImageBuilderLab()
    #expect(lab.make()["status"] == "Succeeded")
    let template = lab.lab.look(ImageBuilderLab.template)
    #expect(
      template["id"].string?.hasSuffix(
        "/resourcegroups/rg1/providers/Microsoft.VirtualMachineImages/imageTemplates/t1") == true)
    let properties = template["properties"]
    #expect(properties["lastRunStatus"].isNull)
    #expect(properties.at("source", "exactVersion").string?.hasPrefix("22.04.") == true)
    #expect(properties["customize"][1]["sha256Checksum"].string?.count == 64)
    #expect(properties["stagingResourceGroup"] == "")
    let staging = properties["exactStagingResourceGroup"].string ?? ""
    #expect(staging.contains("/resourceGroups/IT_rg1_t1_"))
    #expect(lab.lab.ask(.get, staging).body?.at("tags", "imageTemplateName") == "t1")
    lab.lab.done(lab.lab.ask(.delete, ImageBuilderLab.template))
    #expect(lab.lab.ask(.get, staging).status == 404)
    #expect(lab.lab.ask(.get, ImageBuilderLab.template).status == 404)
  }

  static let refusals: [(String, JSONValue, String)] = [
    ("distribute", .null, "'ImageTemplate.properties': Missing field distribute."),
    ("source", ["type": "PlatformImage"], "'ImageTemplate.properties.source': Missing field publisher."),
    ("source", ["type": "Nope"], "Field 'type' has a bad value: 'Nope'."),
    ("source", ["type": "ManagedImage", "imageId": "x"], "Field 'imageId' has a bad value: 'x'. Please review  http"),
    ("distribute", [["type": "VHD"]], "'ImageTemplate.properties.distribute[0]': Missing field runOutputName."),
    (
      "distribute", [["type": "VHD", "runOutputName": "a"], ["type": "VHD", "runOutputName": "A"]],
      "Field 'runOutputName' has a bad value: 'A'."
    ),
    ("distribute", [["type": "VHD", "runOutputName": "a b"]], "Field 'runOutputName' has a bad value: 'a b'."),
    (
      "distribute", [["type": "SharedImage", "runOutputName": "a", "galleryImageId": "g"]],
      "Field 'galleryImageId' has a bad value: 'g'."
    ),
    ("customize", [["type": "Shell", "name": "x"]], "'ImageTemplate.properties.customize[0]': Missing field inline."),
    ("buildTimeoutInMinutes", 3, "Field 'buildTimeoutInMinutes' has a bad value: '3'."),
    ("buildTimeoutInMinutes", 961, "Field 'buildTimeoutInMinutes' has a bad value: '961'."),
    ("errorHandling", ["onCustomizerError": "x"], "Field 'onCustomizerError' has a bad value: 'x'."),
  ]

  @Test(arguments: refusals.indices)
  func `refuses what lacks a field or has a bad one`(row: Int) {
    var lab = ImageBuilderLab()
    let (member, value, text) = Self.refusals[row]
    let error = lab.make([member: value])["error"]
    #expect(error["code"] == "ValidationFailed")
    #expect(error["message"].string?.contains(text) == true, "\(error)")
    #expect(lab.lab.ask(.get, ImageBuilderLab.template).status == 404)
  }

  @Test func `what it refers to must be there`() {
    var lab = ImageBuilderLab()
    let target: JSONValue = [
      "type": "SharedImage", "runOutputName": "a", "galleryImageId": .string(GalleryLab.gallery + "/images/nope"),
    ]
    let status = lab.make(["distribute": [target]])
    #expect(status["status"] == "Failed")
    #expect(
      status.at("error", "message").string
        == "Not authorized to access the resource: \(GalleryLab.gallery)/images/nope. Please check the user assigned "
        + "identity has the correct permissions. For more details, go to https://aka.ms/azvmimagebuilderts.")
    let template = lab.lab.look(ImageBuilderLab.template)["properties"]
    #expect(template["provisioningState"] == "Failed")
    #expect(template.at("provisioningError", "provisioningErrorCode") == "BadSharedImageDistribute")
    #expect(lab.run().at("error", "code") == "OperationNotAllowed")
    #expect(lab.make().at("error", "code") == "Conflict")
    lab.lab.done(lab.lab.ask(.delete, ImageBuilderLab.template))
    #expect(lab.make()["status"] == "Succeeded")
  }

  @Test func `the identity must hold a role that covers what is done`() {
    for role in [nil, ImageBuilderLab.reader] {
      var lab = ImageBuilderLab(role: role)
      #expect(lab.make().at("error", "code") == "Unauthorized")
      lab.lab.done(lab.lab.ask(.delete, ImageBuilderLab.template))
      lab.assign(ImageBuilderLab.contributor)
      #expect(lab.make()["status"] == "Succeeded")
    }
  }

  @Test func `a right taken away before the run shows in its message`() {
    var lab = ImageBuilderLab()
    lab.make()
    for assignment in lab.lab.lab.world.roleAssignments { lab.lab.lab.world.resources[assignment.id] = nil }
    #expect(lab.run()["status"] == "Failed")
    #expect(lab.status()["runSubState"] == "Distributing")
    let message = lab.status()["message"].string ?? ""
    #expect(message.contains("Code=\"AuthorizationFailed\""))
    #expect(message.contains("'Microsoft.Compute/galleries/images/versions/write' over scope"))
  }

  @Test func `does not change but for identity and tags`() {
    var lab = ImageBuilderLab()
    lab.make()
    #expect(
      lab.make(["buildTimeoutInMinutes": 90])["error"]
        == ["code": "Conflict", "message": "Update/Upgrade of image templates is currently not supported"])
    #expect(lab.make()["status"] == "Succeeded")
    var same = lab.lab.look(ImageBuilderLab.template)
    same["tags"] = ["a": "b"]
    lab.lab.done(lab.lab.ask(.put, ImageBuilderLab.template, same))
    #expect(lab.lab.look(ImageBuilderLab.template)["tags"] == ["a": "b"])
    let gone: JSONValue = ["properties": ["distribute": [["type": "VHD", "runOutputName": "z"]]]]
    #expect(
      lab.lab.ask(.patch, ImageBuilderLab.template, gone).error?.message
        == "Validation failed: Distribute target with Runoutput name out1 not found in the update request. Deleting a "
        + "distribution target is not allowed.")
    let identity: JSONValue = [
      "identity": [
        "type": "UserAssigned", "userAssignedIdentities": .object([ImageBuilderLab.identity.asciiLowercased: [:]]),
      ]
    ]
    lab.lab.done(lab.lab.ask(.patch, ImageBuilderLab.template, identity))
    #expect(
      lab.lab.look(ImageBuilderLab.template).at("identity", "userAssignedIdentities").object?.count == 1)
  }

  @Test func `a staging group of somebody else is emptied, not deleted`() {
    var lab = ImageBuilderLab()
    let group = "/subscriptions/\(lab.lab.lab.world.subscription.id)/resourceGroups/stage"
    _ = lab.lab.ask(.put, group, ["location": "westeurope"])
    #expect(lab.make(["stagingResourceGroup": .string(group)])["status"] == "Succeeded")
    #expect(
      lab.lab.look(ImageBuilderLab.template).at("properties", "exactStagingResourceGroup") == .string(group))
    lab.lab.done(lab.lab.ask(.delete, ImageBuilderLab.template))
    #expect(lab.lab.ask(.get, group).status == 200)
    #expect(lab.lab.lab.world.resources.inside(ResourceID(trusted: group)).isEmpty)
    _ = lab.lab.ask(.put, group, ["location": "eastus"])
    let other = group + "2"
    _ = lab.lab.ask(.put, other, ["location": "eastus"])
    #expect(
      lab.make(["stagingResourceGroup": .string(other)]).at("error", "message").string?.contains("same region") == true)
  }
}
