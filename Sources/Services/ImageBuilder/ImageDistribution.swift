import ARM
import JSON
import World

/// Brings the image that a run has made to where the template wants it (image-builder.md §2.3, §6.6, §6.7).
enum ImageDistribution {
  /// Starts the making of all images.
  static func begin(_ template: Resource, in world: inout World) -> [BuildTarget] {
    let targets = template.document.at("properties", "distribute").array ?? []
    return targets.enumerated().map { position, target in
      let output = target["runOutputName"].string ?? ""
      switch target["type"].string {
      case "SharedImage": return version(target, position, output, template, in: &world)
      case "ManagedImage": return image(target, position, output, template, in: &world)
      default: return file(target, position, output, template)
      }
    }
  }

  // MARK: - Gallery versions

  private static func version(
    _ target: JSONValue, _ position: Int, _ output: String, _ template: Resource, in world: inout World
  ) -> BuildTarget {
    let named = target["galleryImageId"].string.flatMap { ResourceID($0) }
    func failure(_ artifact: String, _ error: String) -> BuildTarget {
      BuildTarget(position: position, output: output, artifact: artifact, error: error)
    }
    guard let named else { return failure("", "The gallery image is not there.") }
    let isFixed = named.isType(GalleryImageVersion.type)
    let wanted = isFixed ? named.parent ?? named : named
    guard let definition = world.resources[wanted] else {
      return failure(wanted.text, publishing(wanted, template.location, ServiceError.notFound(wanted).message))
    }
    let number =
      isFixed
      ? ImageVersionNumber(named.name)
      : ImageVersionNumbering(target["versioning"]).next(
        after: definition.id, source: sourceVersion(template), in: world)
    guard let number else { return failure(wanted.text, "There is no number left for another image version.") }
    let id = definition.id.child("versions", number.description)
    let identity = BuildIdentity(of: template, in: world)
    guard let identity, identity.may("Microsoft.Compute/galleries/images/versions/write", at: id, in: world) else {
      return failure(id.text, unauthorized(id, definition, identity))
    }
    guard world.resources[id] == nil else {
      return failure(
        id.text, publishing(definition.id, definition.location, "The image version \(number) already exists."))
    }
    do throws(ServiceError) {
      let wanted = document(target, definition, diskSizeGB: ImageBuildSource.diskSizeGB(of: template, in: world))
      let put = try ImageVersionPut(
        wanted.document, id, nil, homeSeconds: Durations.distributeImage, disks: wanted.disks, in: &world)
      return BuildTarget(position: position, output: output, artifact: id.text, operation: put.begin(in: &world))
    } catch {
      return failure(id.text, publishing(definition.id, definition.location, error.message))
    }
  }

  /// The image version that a target asks for. The definition's own region is always among its regions.
  private static func document(
    _ target: JSONValue, _ definition: Resource, diskSizeGB: Int
  ) -> (document: JSONValue, disks: ImageDisks) {
    var regions: [JSONValue] = (target["targetRegions"].array ?? []).map { region in
      var object: JSONObject = ["name": region["name"]]
      object["regionalReplicaCount"] = region["replicaCount"].isNull ? 1 : region["replicaCount"]
      if !region["storageAccountType"].isNull { object["storageAccountType"] = region["storageAccountType"] }
      return .object(object)
    }
    regions += (target["replicationRegions"].array ?? []).map { ["name": $0] }
    let home = Region.canonicalName(definition.location)
    if !regions.contains(where: { Region.canonicalName($0["name"].string ?? "") == home }) {
      regions.insert(["name": .string(definition.location)], at: 0)
    }
    var profile: JSONObject = [
      "targetRegions": .array(regions), "excludeFromLatest": .bool(target["excludeFromLatest"] == true),
    ]
    if !target["storageAccountType"].isNull { profile["storageAccountType"] = target["storageAccountType"] }
    let document: JSONValue = [
      "location": .string(definition.location),
      "tags": target["artifactTags"].object == nil ? [:] : target["artifactTags"],
      "properties": [
        "publishingProfile": .object(profile), "storageProfile": ["osDiskImage": ["hostCaching": "ReadWrite"]],
      ],
    ]
    return (document, ImageDisks(osDiskSizeGB: diskSizeGB))
  }

  /// The version of the image that the build started from.
  private static func sourceVersion(_ template: Resource) -> String {
    let exact = template.document.at("properties", "source", "exactVersion").string ?? ""
    return exact.split(separator: "/").last.map(String.init) ?? ""
  }

  // MARK: - Managed images and files

  private static func image(
    _ target: JSONValue, _ position: Int, _ output: String, _ template: Resource, in world: inout World
  ) -> BuildTarget {
    let text = target["imageId"].string ?? ""
    guard let id = ResourceID(text) else {
      return BuildTarget(position: position, output: output, artifact: text, error: "The image id is not valid.")
    }
    let identity = BuildIdentity(of: template, in: world)
    guard let identity, identity.may("Microsoft.Compute/images/write", at: id, in: world) else {
      return BuildTarget(
        position: position, output: output, artifact: text,
        error: "Error creating managed image \(text). \(denial("Microsoft.Compute/images/write", id, identity))")
    }
    var document = GalleryProvider.head(
      id, ["tags": target["artifactTags"]], location: Region.canonicalName(target["location"].string ?? ""))
    let source = template.document.at("properties", "source")
    let known = PlatformImage.named(
      publisher: source["publisher"].string ?? "", offer: source["offer"].string ?? "", sku: source["sku"].string ?? "")
    document["properties"] = [
      "hyperVGeneration": .string(known?.generation ?? "V2"),
      "storageProfile": [
        "osDisk": [
          "osType": .string((known?.osType ?? .linux).rawValue), "osState": "Generalized", "caching": "ReadWrite",
          "diskSizeGB": .integer(ImageBuildSource.diskSizeGB(of: template, in: world)),
        ], "dataDisks": [], "zoneResilient": false,
      ],
    ]
    var resource = Resource(id: id, document: .object(document))
    resource.provisioningState = "Creating"
    world.resources[id] = resource
    let operation = ResourceWork.begin(
      .provisioning, on: id, "write", seconds: Durations.distributeImage, in: &world)
    return BuildTarget(position: position, output: output, artifact: id.text, operation: operation)
  }

  private static func file(
    _ target: JSONValue, _ position: Int, _ output: String, _ template: Resource
  ) -> BuildTarget {
    let storage = template.record.at("staging", "storage").string ?? ""
    let address = target["uri"].string ?? "https://\(storage).blob.core.windows.net/vhds/\(output).vhd"
    return BuildTarget(position: position, output: output, artifact: address, isFile: true)
  }

  // MARK: - Failures

  /// A failure as Image Builder wraps it (image-builder.md §6.6).
  private static func publishing(_ definition: ResourceID, _ location: String, _ error: String) -> String {
    "Error publishing MDI to Azure Compute Gallery:\(definition.text), Location:\(location). Error: \(error)"
  }

  private static func unauthorized(_ id: ResourceID, _ definition: Resource, _ identity: BuildIdentity?) -> String {
    let names = definition.id.names
    let words =
      "Error returned from SIG client while publishing MDI to Azure Compute Gallery for dstImageLocation: "
      + "\(definition.location), dstSubscription: \(definition.id.subscription), dstResourceGroupName: "
      + "\(definition.id.group ?? ""), dstGalleryName: \(names.first ?? ""), dstGalleryImageName: \(names.last ?? ""). "
      + "Error: Error returned on resourceID while polling for future: StatusCode=403 -- Original Error: "
      + "Code=\"AuthorizationFailed\" Message=\"\(denial("Microsoft.Compute/galleries/images/versions/write", id, identity))\""
    return publishing(definition.id, definition.location, words)
  }

  private static func denial(_ action: String, _ scope: ResourceID, _ identity: BuildIdentity?) -> String {
    let principal = identity?.principal ?? ""
    return
      "The client '\(principal)' with object id '\(principal)' does not have authorization to perform action '\(action)' "
      + "over scope '\(scope.text)' or the scope is invalid. If access was recently granted, please refresh your "
      + "credentials."
  }

  // MARK: - Results

  /// Writes down what a run has made.
  static func keepOutput(_ target: BuildTarget, of template: ResourceID, in world: inout World) {
    let id = template.child("runOutputs", target.output)
    var properties: JSONObject = ["provisioningState": "Succeeded"]
    properties[target.isFile ? "artifactUri" : "artifactId"] = .string(target.artifact)
    world.resources[id] = Resource(
      id: id,
      document: [
        "id": .string(id.text), "name": .string(target.output), "type": .string("\(ImageTemplate.type)/runOutputs"),
        "properties": .object(properties),
      ])
  }

  /// An image whose making went wrong without anybody noticing does not serve: whoever runs it is not well.
  static func spoil(_ progress: BuildProgress, _ template: ResourceID, in world: inout World) {
    guard !progress.flaws.isEmpty else { return }
    for target in progress.targets where target.error == nil && !target.isFile {
      world.faults.append(
        Fault(
          number: world.nextFaultNumber, effect: .unhealthy, selectors: [.image(target.artifact)], from: world.now,
          until: nil, probability: 1))
      world.record(
        .faultChanged, template,
        "fault \(world.nextFaultNumber) (unhealthy on image=\(target.artifact)): \(progress.flaws.joined(separator: "; "))"
      )
      world.nextFaultNumber += 1
    }
  }
}
