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
    for recording in try Recording.load("updates") {
      let others = recording.value["others"].array ?? []
      guard others.allSatisfy({ ["--no-wait", "--yes"].contains($0.string) }) else { continue }
      guard let shape = Shape(command: recording.command) else { continue }
      count += 1
      let document = recording.value["document"]
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
          body = try request.request(fromFlattened: object)
        } else {
          var object = shape.held(document)
          try update.apply(to: &object, shape: shape, flavour: .generated)
          body = try shape.request(from: object)
        }
        #expect(body.text(.compact, sortsNames: true) == wanted.text(.compact, sortsNames: true), "\(recording.id)")
      } catch let error as ShapeError {
        #expect(recording.value["exit"] == 1, "\(recording.id) \(error)")
        let message = recording.value["stderr"].string ?? ""
        #expect(error.standardError == message, "\(recording.id)")
      }
    }
    print("updates checked:", count)
  }
}

extension Recording {
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
