import JSON
import Testing

@testable import Shapes

@Suite struct GenericUpdateRecordingTests {
  /// Dictionary-based commands: the shape that they hold, and where the client takes the image reference away.
  private static let dictionaries: [String: (held: String, withoutImage: [String])] = [
    "vmss update": ("vmss show", ["virtualMachineProfile", "storageProfile", "imageReference"]),
    "vm update": ("vm show", ["storageProfile", "imageReference"]),
    "sig image-version update": ("sig image-version show", ["storageProfile", "source"]),
    "vmss vms update": ("vmss vms show", ["storageProfile", "imageReference"]),
  ]

  @Test func `edits and sends what az did`() throws {
    let (recordings, documents) = try Recording.loadAll("updates")
    var count = 0
    for recording in recordings {
      let others = (recording.value["others"].array ?? []).compactMap(\.string)
      guard others.allSatisfy({ Self.harmless.contains($0) }), Shape(command: recording.command) != nil,
        !Self.ownEdits.contains(recording.command)
      else { continue }
      count += 1
      let document = documents[try #require(recording.value["document"].integer)]
      do {
        let body = try body(recording, document)
        let wanted = recording.value["body"]
        #expect(body.text(.indented, sortsNames: true) == wanted.text(.indented, sortsNames: true), "\(recording.id)")
      } catch let error as ShapeError {
        #expect(recording.value["exit"] == 1, "\(recording.id) \(error)")
        let message = recording.errorText
        // Where Python stumbles over a value of the wrong type before az looks at it, any unexpected error will do.
        if message.contains("object has no attribute") {
          #expect(error.kind == .unexpected, "\(recording.id)")
        } else {
          #expect(error.standardError == message, "\(recording.id)")
        }
      }
    }
    #expect(count > 400)
  }

  /// Commands that edit more than they are told to: one adds notifications, one drops the older way to name a pool.
  private static let ownEdits: Set<String> = ["monitor autoscale update", "network lb rule update"]

  private static let harmless: Set<String> = [
    "--no-wait", "--yes", "--ids", "--nsg-name", "--lb-name", "--instance-id",
  ]

  /// What the client sends for a document after the edits of a recording.
  private func body(_ recording: Recording, _ document: JSONValue) throws -> JSONValue {
    let isOfInstance = recording.words.contains("--instance-id")
    let command = isOfInstance ? "vmss vms update" : recording.command
    let shape = try #require(Shape(command: command))
    let update = recording.update
    if let (held, image) = Self.dictionaries[command] {
      var object = try #require(Shape(command: held)).printed(document)
      if command != "vmss vms update" || !object["storageProfile"].isNull { object.set(.null, at: image) }
      let request = try #require(Shape(command: command + " request"))
      try update.apply(to: &object, shape: request, flavour: .dictionary)
      // This command leaves the disks out when it is told of a source.
      if command == "sig image-version update", !object.at("storageProfile", "source").isNull {
        object.set(.null, at: ["storageProfile", "osDiskImage"])
      }
      // az then takes the location of the group, which its fake service says is this.
      if object.object?["location"] == nil { object["location"] = "westeurope" }
      // And this command says something about protection.
      if isOfInstance, object["protectionPolicy"].isNull { object["protectionPolicy"] = .object(JSONObject()) }
      return try request.request(fromFlattened: object)
    }
    if shape.isModel {
      var object = shape.heldModel(document)
      var warnings: [String] = []
      try update.apply(to: &object, shape: shape, flavour: .model) { warnings.append($0) }
      #expect(warnings == recording.warningsOfEdits, "\(recording.id)")
      return try shape.request(fromModel: object)
    }
    guard let whole = Shape(command: command + " whole") else {
      var object = shape.held(document)
      try update.apply(to: &object, shape: shape, flavour: .generated)
      return try shape.request(from: object)
    }
    // The command edits one of the parts that its resource has in a list.
    var object = whole.held(document)
    let list = command.contains("probe") ? "probes" : "loadBalancingRules"
    let name = recording.words.drop { $0 != "-n" }.dropFirst().first ?? ""
    var parts = object.at("properties", list).array ?? []
    let index = try #require(parts.firstIndex { $0["name"].string == name })
    try update.apply(to: &parts[index], shape: shape, flavour: .generated)
    object.set(.array(parts), at: ["properties", list])
    return try whole.request(from: object)
  }
}

extension Recording {
  /// What az printed as an error, without the warnings before it.
  var errorText: String {
    var lines = (value["stderr"].string ?? "").split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.first?.hasPrefix("WARNING: ") ?? false { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }

  /// What az warned of while it edited a model; it also warns of sub-types that it does not know.
  var warningsOfEdits: [String] {
    let lines = (value["stderr"].string ?? "").split(separator: "\n").map(String.init)
    return lines.filter { $0.hasPrefix("WARNING: Property") }.map { String($0.dropFirst("WARNING: ".count)) }
  }

  var update: GenericUpdate {
    let edits = (value["edits"].array ?? []).map { edit in
      let option = GenericUpdate.Edit.Option(rawValue: edit["option"].string ?? "") ?? .set
      return GenericUpdate.Edit(option, (edit["words"].array ?? []).compactMap(\.string))
    }
    return GenericUpdate(edits: edits, forcesString: value["forceString"].bool ?? false)
  }
}
