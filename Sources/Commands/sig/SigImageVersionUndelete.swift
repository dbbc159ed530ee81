import ARM
package import Grammar
import JSON
import Shapes

extension GalleryImageVersionGroup {
  /// `az sig image-version undelete`: has a soft-deleted version back.
  package static func undelete() -> Command<Client> {
    var command = Command<Client>(
      .classic, "sig image-version undelete", "Have an image version back that was soft-deleted.")
    let target = GalleryTarget(declaredIn: &command)
    let version = command.argument(
      "--gallery-image-version -e", "The number of the version.", of: String.self, required: true)
    let location = command.location()
    let tags = command.resourceTags()
    let allowsDeletion = command.argument(
      "--allow-replicated-location-deletion", "Let regions be taken away later.", of: Bool.self)
    let noWait = command.noWait()
    command.example(
      "Have a version back.",
      "az sig image-version undelete -g MyGroup --gallery-name MyGallery --gallery-image-definition MyImage --gallery-image-version 1.0.0"
    )
    command.run { (call, client) throws(CommandError) in
      let group = try call.required(target.group)
      let place = try client.location(call.optional(location), ofGroup: group)
      let name = try call.required(target.gallery)
      let gallery = try client.send(
        .generated(
          .get, client.path(group: group, "Microsoft.Compute/galleries/\(name)"), apiVersion: GalleryGroup.version))
      guard gallery.at("properties", "softDeletePolicy", "isSoftDeleteEnabled") == true else {
        throw CommandError(.refused, "soft-deletion is not enabled in Gallery '\(name)'")
      }
      // The client takes `--no-wait` here and waits all the same.
      _ = call.isSet(noWait)
      var document: JSONObject = ["location": place, "tags": .object(call.optional(tags) ?? [:])]
      if let allows = call.optional(allowsDeletion) {
        document["safetyProfile"] = ["allowDeletionOfReplicatedLocations": .bool(allows)]
      }
      return try client.putImageVersion(
        .object(document), try target.path(of: call, client) + "/versions/\(try call.required(version))", waits: true)
    }
    return command
  }
}
