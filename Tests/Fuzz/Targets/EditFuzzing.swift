import JSON
import Shapes

/// Edits by hand of a document, as each kind of command makes them.
enum EditFuzzing {
  static func run(_ bytes: [UInt8]) throws(FuzzTarget.Fault) -> Bool {
    guard let first = bytes.first else { return false }
    let words = bytes.dropFirst().split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let options: [GenericUpdate.Edit.Option] = [.set, .add, .remove]
    let edit = GenericUpdate.Edit(options[Int(first) % options.count], words)
    var isMade = false
    for (shape, flavour, document) in documents {
      let update = GenericUpdate(edits: [edit], forcesString: first >= 0x80)
      var edited = document
      var refusal: ShapeError?
      do throws(ShapeError) { try update.apply(to: &edited, shape: shape, flavour: flavour) } catch { refusal = error }
      isMade = isMade || refusal == nil
      guard let refusal else { continue }
      if refusal.message.isEmpty { throw .init("the edit is refused without a word") }
      guard edited == document else { throw .init("a refused edit leaves a change") }
    }
    return isMade
  }

  private static let documents: [(Shapes.Shape, GenericUpdate.Flavour, JSONValue)] = {
    let document: JSONValue = [
      "location": "westeurope", "zones": ["1", "2"], "tags": ["a": "b"], "sku": ["name": "Premium_LRS"],
      "properties": [
        "provisioningState": "Succeeded", "diskSizeGB": 4, "creationData": ["createOption": "Empty"],
        "list": [["name": "x", "n": 1], ["name": "y", "n": 2]],
      ],
    ]
    let disk = Shapes.Shape.named("disk update")
    let resource = Shapes.Shape.named("resource update")
    return [
      (disk, .generated, disk.held(document)), (resource, .model, resource.heldModel(document)),
      (.named("vmss update request"), .dictionary, document),
    ]
  }()
}
