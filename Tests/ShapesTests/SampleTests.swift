import JSON
import Testing

@testable import Shapes

/// Answers made up for every shape, with what az's own classes printed and sent of them.
@Suite struct SampleTests {
  @Test func `prints and sends what az's classes do`() throws {
    let samples = try Recording.load("samples")
    #expect(samples.count > 200)
    for sample in samples {
      let name = try #require(sample.value["name"].string)
      let shape = try #require(Shape(command: name), "\(name)")
      let document = sample.value["document"]
      let wanted = sample.value["printed"]
      let shown = shape.shown(document).text(.indented, sortsNames: true)
      #expect(shown == wanted.text(.indented, sortsNames: true), "\(name) printed")
      do throws(ShapeError) {
        let body =
          try shape.isModel
          ? shape.request(fromModel: shape.heldModel(document)) : shape.request(from: shape.held(document))
        guard let wanted = sample.value.object?["request"] else {
          #expect(shape.isModel, "\(name) \(sample.value["error"])")
          continue
        }
        #expect(body.text(.indented, sortsNames: true) == wanted.text(.indented, sortsNames: true), "\(name) sent")
      } catch {
        #expect(error == ShapeError(.unexpected, sample.value["error"].string ?? ""), "\(name)")
      }
    }
  }
}
