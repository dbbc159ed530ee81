import ARM
import JSON
import World

/// Questions to the logs of workspaces: azsim keeps none, so that every answer is an empty table.
enum LogQueries {
  static let host = "api.loganalytics.io"

  static func answer(_ request: Request, in world: World) -> Response {
    let words = request.path.split(separator: "/").map(String.init)
    guard request.method == .post, words.count == 4, words[1].equalsIgnoringCase("workspaces"),
      words[3].equalsIgnoringCase("query")
    else { return Response(ServiceError(404, "PathNotFoundError", "The requested path does not exist")) }
    let isThere = world.resources.ofType("Microsoft.OperationalInsights/workspaces").contains {
      $0.document.at("properties", "customerId").string?.equalsIgnoringCase(words[2]) ?? false
    }
    guard isThere else {
      return Response(ServiceError(404, "WorkspaceNotFoundError", "The workspace could not be found"))
    }
    return Response(200, ["tables": [["name": "PrimaryResult", "columns": [], "rows": []]]])
  }
}
