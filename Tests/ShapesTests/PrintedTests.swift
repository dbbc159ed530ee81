import JSON
import Testing

@testable import Shapes

@Suite struct PrintedTests {
  /// Commands that put what the shape prints under a key.
  private static let wrappers = [
    "network vnet create": "newVNet", "network nsg create": "NewNSG", "network nic create": "NewNIC",
  ]
  /// Commands that print something of their own making.
  private static let others: Set<String> = ["vmss wait", "network nsg rule list", "vm list-usage", "vm list-skus"]
  /// Recordings of a filter of the client, and of a wrong request that the fake service did not notice.
  private static let strange: Set<String> = ["role-list", "empty-01"]

  @Test func `prints what az printed`() throws {
    var checked = 0
    for recording in try Recording.load("printed") where !Self.others.contains(recording.command) {
      let isOfInstance = recording.words.contains("--instance-id")
      let command =
        switch recording.command {
        case "vmss show" where isOfInstance: "vmss vms show"
        case "vmss update" where isOfInstance: "vmss vms update"
        default: recording.command
        }
      guard var shape = Shape(command: command), !Self.strange.contains(recording.id) else { continue }
      var answer = recording.value["answer"]
      if case .array = answer["value"], command != "vmss run-command invoke" { answer = answer["value"] }
      if command.hasPrefix("image builder identity") { answer = answer["identity"] }
      if command == "image builder show-runs", answer.array == nil { shape = shape.element }
      var wanted = recording.value["printed"]
      if let key = Self.wrappers[command] { wanted = wanted[key] }
      if let part = Shape(command: command + " whole") {
        // The answer is the resource, what is printed one of its parts: look for it among all.
        let name = wanted["name"]
        let parts = (part.held(answer)["properties"].object?.values ?? []).compactMap(\.array).joined()
        answer = try #require(parts.first { $0["name"] == name && $0["id"] == wanted["id"] }, "\(recording.id)")
      }
      let shown = addingResourceGroup(shape.shown(answer))
      #expect(shown.text(.indented, sortsNames: true) == wanted.text(.indented, sortsNames: true), "\(recording.id)")
      checked += 1
    }
    #expect(checked > 120)
  }

  @Test func `every shape can be read`() throws {
    #expect(Shape.names.count > 250)
    #expect(Set(Shape.names).count == Shape.names.count)
    for name in Shape.names { #expect(Shape(command: name) != nil, "\(name)") }
    #expect(Shape(command: "vmss") == nil)
    #expect(Shape(command: "") == nil)
    #expect(Shape(command: "vmss show=") == nil)
    #expect(Shape(command: "nothing at all") == nil)
  }

  @Test func `leaves out what is null, unknown, secret or overridden, in the order of the schema`() {
    let shape = Shape.named("vmss show")
    let document: JSONValue = [
      "nope": 1, "properties": ["overprovision": .null, "zoneBalance": true, "unknown": [1]], "location": "westeurope",
      "id": "x", "tags": ["a": .null, "b": "c"],
    ]
    #expect(
      shape.printed(document).text()
        == #"{"id":"x","location":"westeurope","zoneBalance":true,"tags":{"b":"c"}}"#)
    let extensions: JSONValue = [
      "properties": [
        "virtualMachineProfile": [
          "extensionProfile": ["extensions": [["type": "outer", "name": "e", "properties": ["type": "inner"]]]]
        ]
      ]
    ]
    let shown = shape.printed(extensions).at("virtualMachineProfile", "extensionProfile", "extensions")[0]
    #expect(shown == ["name": "e", "type": "inner"])
  }

  @Test func `keeps secrets for requests only`() throws {
    let profile: JSONValue = ["properties": ["osProfile": ["adminUsername": "a", "adminPassword": "b"]]]
    let shape = Shape.named("vm show")
    #expect(shape.printed(profile) == ["osProfile": ["adminUsername": "a"]])
    #expect(shape.held(profile) == profile)
  }

  @Test func `finds members under the other names that az accepts`() {
    let shape = Shape.named("disk show")
    let document: JSONValue = ["properties": ["disk_size_gb": 4, "diskIopsReadWrite": 500], "SKU": ["name": "x"]]
    #expect(shape.printed(document) == ["diskSizeGB": 4, "diskIOPSReadWrite": 500, "sku": ["name": "x"]])
  }

  @Test func `does not flatten for wait`() {
    let document: JSONValue = ["properties": ["provisioningState": "Succeeded"]]
    #expect(Shape.named("disk wait").printed(document, flattens: false) == document)
    #expect(Shape.named("disk wait").printed(document) == ["provisioningState": "Succeeded"])
  }
}
