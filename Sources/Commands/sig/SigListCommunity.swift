import ARM
package import Grammar
import JSON

extension GalleryGroup {
  /// `az sig list-community`: galleries that are open to everybody, found through the resource graph.
  package static func listCommunity() -> Command<Client> {
    var command = Command<Client>(.classic, "sig list-community", "List galleries that are open to everybody.")
    let location = command.location()
    let marker = command.argument("--marker", "Where to go on: what the last call showed.", of: String.self)
    let showsMarker = command.flag("--show-next-marker", "Print where the next page begins with the list.")
    command.example("List the galleries of a region.", "az sig list-community --location westeurope")
    command.run { (call, client) throws(CommandError) in
      var query = "communitygalleryresources| where type == 'microsoft.compute/locations/communitygalleries' "
      if let place = try client.location(call.optional(location)) as String?, !place.isEmpty {
        query += "| where location == '\(place.asciiLowercased)' "
      }
      var options: JSONObject = ["$top": 30]
      if let marker = call.optional(marker), !marker.isEmpty { options["$skipToken"] = .string(marker) }
      let response = client.answer(
        Request(
          .post, "/providers/Microsoft.ResourceGraph/resources", apiVersion: "2021-03-01",
          body: ["query": .string(query), "options": .object(options)]))
      guard response.isSuccess else {
        throw CommandError(.refused, response.error?.message ?? CommandError(response).message)
      }
      let answer = response.body ?? .null
      var galleries: [JSONValue] = (answer["data"].array ?? []).map(shown)
      let next = answer["$skipToken"]
      if call.isSet(showsMarker) {
        galleries.append(["nextMarker": next])
      } else if let token = next.string, !token.isEmpty {
        client.warn("Next Marker:")
        client.warn(token)
      }
      return .value(.array(galleries))
    }
    return command
  }

  /// A gallery of the answer as it is printed.
  private static func shown(_ item: JSONValue) -> JSONValue {
    var gallery: JSONObject = ["id": item["id"], "location": item["location"], "name": item["name"]]
    if let properties = item["properties"].object, !properties.isEmpty {
      gallery["communityMetadata"] = properties["communityMetadata"] ?? [:]
      gallery["uniqueId"] = item.at("properties", "identifier", "uniqueId")
    }
    return .object(gallery)
  }
}
