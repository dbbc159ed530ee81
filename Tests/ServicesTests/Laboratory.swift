import ARM
import Foundation
import JSON
import Orchestration
import World

@testable import Services

/// A world with one resource group, `rg1` in `westeurope`, and Azure to ask.
struct Laboratory {
  var world = World(seed: 7)
  let azure = Azure()

  static let subscription = "/subscriptions/00000000-0000-0000-0000-000000000000"
  static let group = subscription + "/resourceGroups/rg1"

  init() {
    _ = ask(.put, Self.group, ["location": "westeurope", "tags": ["env": "lab"]])
  }

  /// Makes a request; a path that does not begin with a slash is one of the network in the group.
  mutating func ask(_ method: Request.Method, _ path: String, _ body: JSONValue? = nil) -> Response {
    azure.answer(Request(method, Self.path(path), apiVersion: "2025-07-01", body: body), in: &world)
  }

  static func path(_ path: String) -> String {
    path.hasPrefix("/") ? path : group + "/providers/Microsoft.Network/" + path
  }

  /// What following an operation answers.
  mutating func poll(_ url: String) -> JSONValue? {
    Request(.get, url: url).flatMap { azure.answer($0, in: &world).body }
  }

  /// Lets time pass.
  mutating func advance(seconds: Int) {
    Orchestrator(azure).advance(&world, to: world.now.adding(seconds: seconds))
  }

  /// Lets time pass until an operation has ended.
  mutating func wait(for response: Response) {
    guard let url = response.operationURL, let id = url.split(separator: "?").first?.split(separator: "/").last else {
      return
    }
    Orchestrator(azure).advance(&world, untilOperationEnds: String(id))
  }
}

/// The text of a fixture, with `~` at the beginning of a string made the group's path.
func fixture(_ name: String) throws -> JSONValue {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  return try JSONParser.parse(Array(Data(contentsOf: folder.appending(path: name))))
}

extension JSONValue {
  /// The value with `~` in all its strings made the path of the group's network resources.
  var withPaths: JSONValue {
    switch self {
    case .string(let text): .string(text.replacing("~", with: Laboratory.group + "/providers/Microsoft.Network"))
    case .array(let elements): .array(elements.map(\.withPaths))
    case .object(let members): .object(members.mapValues(\.withPaths))
    default: self
    }
  }

  /// What lies at `properties.subnets[0].name`.
  func found(_ path: String) -> JSONValue {
    path.split(separator: ".").reduce(self) { value, step in
      let parts = step.split(separator: "[")
      let member = step.hasPrefix("[") ? value : value[String(parts[0])]
      return parts.dropFirst(step.hasPrefix("[") ? 0 : 1).reduce(member) { $0[Int($1.dropLast()) ?? -1] }
    }
  }

  /// The document as the generated commands of `az` print it: properties flattened, resource groups added.
  var printed: JSONValue {
    switch self {
    case .array(let elements): return .array(elements.map(\.printed))
    case .object(let members):
      var flat = JSONObject()
      for (name, value) in members.pairs {
        if name == "properties", let inner = value.object {
          for (name, value) in inner.pairs { flat[name] = value.printed }
        } else if flat[name] == nil {
          flat[name] = value.printed
        }
      }
      if let id = members["id"]?.string, let group = ResourceID(id)?.group { flat["resourceGroup"] = .string(group) }
      return .object(flat)
    default: return self
    }
  }

  /// The document without what differs from run to run.
  func without(_ names: Set<String>) -> JSONValue {
    switch self {
    case .array(let elements): .array(elements.map { $0.without(names) })
    case .object(let members):
      .object(members.filter { name, _ in !names.contains(name) }.mapValues { $0.without(names) })
    default: self
    }
  }
}

extension World {
  /// The world but for its log, in which refused requests stand too.
  var withoutLog: World {
    var world = self
    world.activity = ActivityLog()
    return world
  }
}
