import ARM
import JSON
import Testing
import World

@testable import Services

/// Requests and what they are answered.
@Suite struct NetworkAnswerTests {
  struct Scenario: CustomTestStringConvertible {
    let name: String
    let steps: [JSONValue]
    var testDescription: String { name }

    static func all() throws -> [Scenario] {
      try (fixture("network-answers.json")["scenarios"].array ?? []).map {
        Scenario(name: $0["name"].string ?? "", steps: $0["steps"].array ?? [])
      }
    }
  }

  @Test(arguments: try Scenario.all()) func `answers as Azure does`(scenario: Scenario) throws {
    var lab = Laboratory()
    #expect(!scenario.steps.isEmpty)
    for step in scenario.steps {
      let words = (step["ask"].string ?? "").split(separator: " ").map(String.init)
      let method = try #require(Request.Method(rawValue: words[0]))
      let before = lab.world
      let response = lab.ask(method, words[1], step["send"].isNull ? nil : step["send"].withPaths)
      let body = response.body ?? .null
      let label = "\(words.joined(separator: " ")) → \(response.status) \(body.text())"
      #expect(response.status == step["status"].integer, "\(label)")
      for (path, value) in step["has"].object?.pairs ?? JSONObject().pairs {
        #expect(body.found(path) == value.withPaths, "\(path) in \(label)")
      }
      for (name, value) in step["error"].object?.pairs ?? JSONObject().pairs {
        #expect(body.at("error", name) == value.withPaths, "\(name) in \(label)")
      }
      if response.status >= 400 { #expect(lab.world.withoutLog == before.withoutLog, "\(label) changed the world") }
      // Whatever is kept survives being written and read.
      if method != .get {
        #expect(try World(stateText: lab.world.stateText).resources == lab.world.resources)
      }
    }
  }

  @Test func `public addresses are from the range for tests and never the same`() {
    var lab = Laboratory()
    var seen: Set<String> = []
    for number in 0..<40 {
      let body: JSONValue = [
        "location": "westeurope", "sku": ["name": "Standard"], "properties": ["publicIPAllocationMethod": "Static"],
      ]
      let response = lab.ask(.put, "publicIPAddresses/p\(number)", body)
      let address = response.body?.at("properties", "ipAddress").string ?? ""
      #expect(address.hasPrefix("198.18.") || address.hasPrefix("198.19."))
      #expect(seen.insert(address).inserted)
      #expect(
        lab.ask(.put, "publicIPAddresses/p\(number)", body).body?.at("properties", "ipAddress").string == address)
    }
  }

  @Test func `every declared type can be made, read, tagged and deleted`() {
    #expect(DocumentType.names(in: .network).count >= 9)
    for name in DocumentType.names(in: .network) {
      var lab = Laboratory()
      let made = lab.ask(.put, "\(name)/x", ["location": "westeurope", "properties": [:]])
      #expect(made.status == 201, "\(name): \(made.body?.text() ?? "")")
      #expect(lab.ask(.get, "\(name)/x").body == made.body)
      #expect(lab.ask(.put, "\(name)/x", made.body).body?.without(["etag"]) == made.body?.without(["etag"]))
      #expect(lab.ask(.patch, "\(name)/x", ["tags": ["a": "b"]]).body?["tags"] == ["a": "b"])
      #expect(lab.ask(.get, name).body?["value"].array?.count == 1)
      #expect(lab.ask(.delete, "\(name)/x").status == 200)
      #expect(lab.ask(.get, name).body?["value"] == [])
    }
  }
}
