import ARM
import JSON
import World

/// The directory, as far as commands on roles ask it: Microsoft Graph (platform.md §7.1).
enum Directory {
  static func answer(_ request: Request, in world: World) -> Response {
    var words = request.path.split(separator: "/").map(String.init)[...]
    guard let version = words.popFirst(), version == "v1.0" || version == "beta", let kind = words.popFirst() else {
      return refusal(404, "ResourceNotFound", "Resource not found for the segment '\(words.first ?? "")'.")
    }
    let all = Principal.all(in: world)
    switch (request.method, kind.asciiLowercased, words.count) {
    case (.get, "me", 0): return Response(200, Principal.user(of: world).document)
    case (.post, "directoryobjects", 1) where words.first?.equalsIgnoringCase("getByIds") ?? false:
      let ids = (request.body?["ids"].array ?? []).compactMap(\.string)
      return Response(
        200,
        [
          "value": .array(
            all.filter { principal in ids.contains { $0.equalsIgnoringCase(principal.id) } }.map(\.document))
        ])
    case (.get, "users", 0): return list(all.filter { $0.kind == .user }, request)
    case (.get, "serviceprincipals", 0): return list(all.filter { $0.kind == .servicePrincipal }, request)
    case (.get, "groups", 0): return Response(200, ["value": []])
    case (.get, "users", 1), (.get, "serviceprincipals", 1), (.get, "directoryobjects", 1):
      let name = words.first ?? ""
      guard
        let found = all.first(where: {
          $0.id.equalsIgnoringCase(name) || $0.kind == .user && $0.name.equalsIgnoringCase(name)
        })
      else {
        return refusal(
          404, "Request_ResourceNotFound",
          "Resource '\(name)' does not exist or one of its queried reference-property objects are not present.")
      }
      return Response(200, found.document)
    default:
      return refusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.")
    }
  }

  private static func list(_ principals: [Principal], _ request: Request) -> Response {
    let filter = ODataFilter(request[parameter: "$filter"])
    let found = principals.filter { principal in
      filter.matches { field in
        switch field {
        case "userprincipalname", "serviceprincipalnames", "appid", "mail": [principal.name]
        case "displayname": [principal.displayName]
        case "id": [principal.id]
        default: nil
        }
      }
    }
    return Response(200, ["value": .array(found.map(\.document))])
  }

  private static func refusal(_ status: Int, _ code: String, _ message: String) -> Response {
    Response(ServiceError(status, code, message))
  }
}
