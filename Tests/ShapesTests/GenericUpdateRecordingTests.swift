import JSON
import Testing

@testable import Shapes

@Suite struct GenericUpdateRecordingTests {
  /// Dictionary-based commands: the shape that they hold, and where the client takes the image reference away.
  private static let dictionaries: [String: (held: String, withoutImage: [String])] = [
    "vmss update": ("vmss show", ["virtualMachineProfile", "storageProfile", "imageReference"]),
    "vm update": ("vm show", ["storageProfile", "imageReference"]),
    "sig image-version update": ("sig image-version show", ["storageProfile", "source"]),
  ]

  @Test func `edits and sends what az did`() throws {
    var count = 0
    let (recordings, documents) = try Recording.loadAll("updates")
    for recording in recordings {
      let others = recording.value["others"].array ?? []
      guard others.allSatisfy({ ["--no-wait", "--yes"].contains($0.string) }) else { continue }
      guard let shape = Shape(command: recording.command) else { continue }
      count += 1
      let document = documents[try #require(recording.value["document"].integer)]
      let update = recording.update
      let wanted = recording.value["body"]
      do {
        let body: JSONValue
        if let (held, image) = Self.dictionaries[recording.command] {
          var object = try #require(Shape(command: held)).printed(document)
          if recording.command != "sig image-version update" || !object["storageProfile"].isNull {
            object.set(.null, at: image)
          }
          let request = try #require(Shape(command: recording.command + " request"))
          try update.apply(to: &object, shape: request, flavour: .dictionary)
          // az then takes the location of the group, which its fake service says is this.
          if object.object?["location"] == nil { object["location"] = "westeurope" }
          body = try request.request(fromFlattened: object)
        } else if shape.isModel {
          var object = shape.heldModel(document)
          let warnings = try update.apply(to: &object, shape: shape, flavour: .model)
          body = try shape.request(fromModel: object)
          #expect(warnings == recording.warningsOfEdits, "\(recording.id)")
        } else {
          var object = shape.held(document)
          try update.apply(to: &object, shape: shape, flavour: .generated)
          body = try shape.request(from: object)
        }
        #expect(body.text(.compact, sortsNames: true) == wanted.text(.compact, sortsNames: true), "\(recording.id)")
      } catch let error as ShapeError {
        #expect(recording.value["exit"] == 1, "\(recording.id) \(error)")
        let message = recording.value["stderr"].string ?? ""
        // Where Python stumbles over a value of the wrong type before az looks at it, any unexpected error will do.
        if message.contains("object has no attribute") {
          #expect(error.kind == .unexpected, "\(recording.id)")
        } else {
          #expect(error.standardError == message, "\(recording.id)")
        }
      }
    }
    #expect(count > 200)
  }
}

extension Recording {
  /// What az warned of while it edited a model; it also warns of sub-types that it does not know.
  var warningsOfEdits: [String] {
    let lines = (value["stderr"].string ?? "").split(separator: "\n").map(String.init)
    return lines.filter { $0.hasPrefix("WARNING: Property") }.map { String($0.dropFirst("WARNING: ".count)) }
  }

  var update: GenericUpdate {
    let edits = (value["edits"].array ?? []).map { edit in
      let option: GenericUpdate.Edit.Option =
        switch edit["option"].string {
        case "--add": .add
        case "--remove": .remove
        default: .set
        }
      return GenericUpdate.Edit(option, (edit["words"].array ?? []).compactMap(\.string))
    }
    return GenericUpdate(edits: edits, forcesString: value["forceString"].bool ?? false)
  }
}
