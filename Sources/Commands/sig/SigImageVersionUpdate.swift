import ARM
package import Grammar
import JSON
import Shapes

extension GalleryImageVersionGroup {
  /// `az sig image-version update`: the version is read, edited and put as a whole, without what it was made from
  /// (gallery.md §4.5).
  package static func update() -> Command<Client> {
    var command = Command<Client>(.classic, "sig image-version update", "Change an image version.")
    let target = GalleryTarget(declaredIn: &command)
    let version = command.argument(
      "--gallery-image-version -e --gallery-image-version-name", "The number of the version.", of: String.self,
      required: true)
    command.deprecate(
      version, spelling: "--gallery-image-version-name", replacement: "--gallery-image-version",
      expiration: "3.0.0", hidden: true)
    let regions = command.list(
      "--target-regions", "Where it is to be, in place of where it is: words REGION[=REPLICAS][=STORAGE TYPE].",
      of: String.self)
    let replicaCount = command.argument(
      "--replica-count", "How many copies a region has unless it says.", of: Int.self)
    let allowsDeletion = command.argument(
      "--allow-replicated-location-deletion", "Let regions be taken away.", of: Bool.self)
    let zones = command.list(
      "--target-edge-zones", "Edge zones: words REGION=ZONE[=REPLICAS][=STORAGE TYPE]; 'none' for none.",
      of: String.self)
    let blocksDeletion = command.argument(
      "--block-deletion-before-end-of-life --block-delete-before-eol", "Keep it until its end of life.", of: Bool.self)
    command.announce(
      blocksDeletion,
      "The default value of '--block-deletion-before-end-of-life' will be changed to 'True' from 'None' in a future release.",
      always: true)
    let edits = command.genericUpdate()
    let noWait = command.noWait()
    command.example(
      "Keep a version from being the latest.",
      "az sig image-version update -g MyGroup --gallery-name MyGallery --gallery-image-definition MyImage --gallery-image-version 1.0.0 --set publishingProfile.excludeFromLatest=true"
    )
    command.example(
      "Replicate to one more region.",
      "az sig image-version update -g MyGroup --gallery-name MyGallery --gallery-image-definition MyImage --gallery-image-version 1.0.0 --add publishingProfile.targetRegions name=eastus"
    )
    command.run { (call, client) throws(CommandError) in
      let group = try call.required(target.group)
      let words = call.optional(regions) ?? []
      let places =
        words.isEmpty
        ? nil
        : try TargetRegionWords(regions: words, encryption: nil, confidentialEncryption: nil, group: group).read(client)
      let zoneWords = call.optional(zones)
      let edgeZones = try zoneWords.map { words throws(CommandError) in
        words.isEmpty ? [] : try EdgeZoneWords(zones: words, encryption: nil, group: group).read(client)
      }
      let path = try target.path(of: call, client) + "/versions/\(try call.required(version))"
      var document = try client.imageVersion(path)
      try client.edit(
        &document, by: call.edits(edits), shape: .named("sig image-version update request"), flavour: .dictionary)
      client.readTagsAsText(in: &document)
      if let places { try document.put(places, at: "publishingProfile", "targetRegions") }
      if let count = call.optional(replicaCount), count != 0 {
        try document.put(.integer(count), at: "publishingProfile", "replicaCount")
      }
      if let source = document["storageProfile"].object?["source"], !source.isNull {
        for member in ["osDiskImage", "dataDiskImages"] { document.set(.null, at: ["storageProfile", member]) }
      }
      if let edgeZones {
        try document.put(
          edgeZones.array?.isEmpty == true ? .null : edgeZones, at: "publishingProfile", "targetExtendedLocations")
      }
      if let allows = call.optional(allowsDeletion) {
        try document.put(.bool(allows), at: "safetyProfile", "allowDeletionOfReplicatedLocations")
      }
      if let blocks = call.optional(blocksDeletion) {
        try document.put(.bool(blocks), at: "safetyProfile", "blockDeletionBeforeEndOfLife")
      }
      return try client.putImageVersion(document, path, waits: !call.isSet(noWait))
    }
    return command
  }
}

extension Client {
  /// An image version as it is printed, without what it was made from: to name that again would need the right to read it.
  fileprivate mutating func imageVersion(_ path: String) throws(CommandError) -> JSONValue {
    let answer = try send(.generated(.get, path, apiVersion: GalleryImageVersionGroup.version))
    var document = DocumentShape.named("sig image-version show").printed(answer)
    if document["storageProfile"].object == nil { document["storageProfile"] = [:] }
    document.set(.null, at: ["storageProfile", "source"])
    if let source = document.at("storageProfile", "osDiskImage").object?["source"], !source.isNull {
      document.set(.null, at: ["storageProfile", "osDiskImage", "source"])
    }
    if let images = document.at("storageProfile", "dataDiskImages").array {
      document.set(
        .array(
          images.map { image in
            var image = image
            if image.object?["source"] != nil { image["source"] = .null }
            return image
          }), at: ["storageProfile", "dataDiskImages"])
    }
    return document
  }
}
