import Foundation
import JSON
import Testing

@testable import Shapes

/// Random edits, with what az's own functions made of them.
@Suite struct EditSampleTests {
  @Test func `edits as az's functions do`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/edits.json")
    let fixture = try JSONParser.parse(Array(Data(contentsOf: file)))
    let cases = try #require(fixture["cases"].array)
    #expect(cases.count >= 800)
    for sample in cases {
      let name = try #require(sample["name"].string)
      let edits = (sample["edits"].array ?? []).map { edit in
        GenericUpdate.Edit(.init(rawValue: edit[0].string ?? "") ?? .set, (edit[1].array ?? []).compactMap(\.string))
      }
      let update = GenericUpdate(edits: edits, forcesString: sample["force"].bool ?? false)
      let label: Comment = "\(name) \(sample["edits"].text()) \(update.forcesString)"
      do throws(ShapeError) {
        let body = try Self.body(name, fixture["documents"][name], update)
        #expect(sample.object?["body"] == body, label)
      } catch {
        switch error.kind {
        case .usage: #expect(sample["usage"].string == error.message, label)
        case .unexpected:
          // What Python says when it stumbles is its own affair; what az says of types and missing members is not, but
          // of several wrong things it may come to another one first.
          let message = sample["unexpected"].string
          #expect(message != nil, label)
          if let message, ["Expect ", "Missing "].contains(where: message.hasPrefix), edits.count == 1,
            !message.contains("(1, 2)")
          {
            #expect(message == error.message, label)
          }
        }
      }
    }
  }

  private static func body(_ name: String, _ document: JSONValue, _ update: GenericUpdate) throws(ShapeError)
    -> JSONValue
  {
    if let request = Shape(command: name + " request") {
      var object = document
      try update.apply(to: &object, shape: request, flavour: .dictionary)
      if object.object?["location"] == nil { object["location"] = "we" }
      return try request.request(fromFlattened: object)
    }
    guard let shape = Shape(command: name) else { return .null }
    if shape.isModel {
      var object = shape.heldModel(document)
      try update.apply(to: &object, shape: shape, flavour: .model)
      return try shape.request(fromModel: object)
    }
    var object = shape.held(document)
    try update.apply(to: &object, shape: shape, flavour: .generated)
    return try shape.request(from: object)
  }
}
