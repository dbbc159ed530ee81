import ARM
import JSON
import Services
import World

/// Templates deployed into a group, to their end.
enum TemplateFuzzing {
  static func run(_ bytes: [UInt8]) throws(FuzzTarget.Fault) -> Bool {
    let template: JSONValue
    do throws(JSONError) { template = try JSONParser.parse(bytes) } catch { return false }
    var world = FuzzWorld.world
    let group = "/subscriptions/\(world.subscription.id)/resourcegroups/rg"
    let path = "\(group)/providers/Microsoft.Resources/deployments/fuzzed"
    let body: JSONValue = ["properties": ["mode": "Incremental", "template": template, "parameters": [:]]]
    let response = Azure().answer(Request(.put, path, apiVersion: "2024-11-01", body: body), in: &world)
    guard response.isSuccess else {
      guard (400...499).contains(response.status) else { throw .init("it is refused with \(response.status)") }
      return false
    }
    FuzzWorld.settle(&world)
    let look = Azure().answer(Request(.get, path, apiVersion: "2024-11-01"), in: &world)
    switch look.body?.at("properties", "provisioningState").string {
    case "Succeeded": return true
    case "Failed": return false
    case let state: throw .init("in a settled world the deployment is \(state ?? "gone")")
    }
  }
}
