import ARM
import JSON

extension VaultService {
  /// The secrets or keys, each by its newest version.
  func list(_ kind: Kind) -> Response {
    let names = contents[kind.name]?.object?.names.sorted() ?? []
    let items = names.compactMap { name in versions(kind, name).last.map { listed(kind, name, $0, isVersion: false) } }
    return page(items)
  }

  /// The versions of one.
  func listVersions(_ kind: Kind, _ name: String) -> Response {
    page(versions(kind, name).map { listed(kind, found(kind, name), $0, isVersion: true) })
  }

  /// Some of a list, and where to go on.
  func page(_ items: [JSONValue]) -> Response {
    let most = request[parameter: "maxresults"].flatMap { Int($0) } ?? 25
    let start = request[parameter: "$skiptoken"].flatMap { Int($0) } ?? 0
    let part = items.dropFirst(max(0, start)).prefix(max(1, most))
    var body: JSONValue = ["value": .array(Array(part))]
    let next = start + part.count
    body["nextLink"] =
      next < items.count
      ? .string("https://\(host)\(request.path)?api-version=7.4&$skiptoken=\(next)&maxresults=\(most)") : .null
    return Response(200, body)
  }
}
