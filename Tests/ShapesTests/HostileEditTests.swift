import JSON
import Testing

@testable import Shapes

/// Edits that nobody means: they end, quickly, in an error or in nothing, and leave the document whole.
@Suite struct HostileEditTests {
  private static let many = 1_000

  private static let expressions: [String] = [
    "", "=", "==", ".", "..", "[", "]", "[]", "[]=", "[=]", "[=]=", "[-1]=1", "[99999999999999999999]=1", "a[=1",
    "a]=1",
    "[-99999999999999999999]=1", "tags[99999999999999999999]=1", "tags[-1]=1", "zones[-1]=1", "zones[-99]=1",
    "zones[9223372036854775807]=1", "zones[-9223372036854775808]=1", "zones[9223372036854775808].a=1", "zones[ 0 ]=1",
    "zones[0][0][0]=1", "\u{0}=1", "e\u{301}=1", "tags.e\u{301}=1", "tags.\u{e9}=1", "a\nb=1", "[\n]=1", "tags=\u{0}",
    String(repeating: "[", count: many), String(repeating: "]", count: many) + "=1",
    String(repeating: "[]", count: many) + "=1", String(repeating: "[a", count: many) + "]=1=2",
    String(repeating: "a.", count: many) + "a=1", String(repeating: ".", count: many) + "=1",
    String(repeating: "=", count: many), String(repeating: "tags.", count: 399) + "a=1",
    "zones[" + String(repeating: "9", count: many) + "]=1", "tags.a=" + String(repeating: "9", count: many),
    "tags.a=" + String(repeating: "[", count: many), "tags.a=" + String(repeating: "(", count: many),
    "tags.a=" + String(repeating: "-", count: many) + "1", "tags.a=" + String(repeating: "{'a':", count: many),
    "tags.a=" + String(repeating: "'a' ", count: many), "tags.a='" + String(repeating: "\\", count: many),
    "tags.a=" + String(repeating: "1+", count: many) + "1j", "tags=" + String(repeating: "{\"a\":", count: 400) + "1",
    "tags." + String(repeating: "a", count: many) + "=1", "a[" + String(repeating: "b=", count: many) + "]=1",
  ]

  private static let document: JSONValue = [
    "location": "westeurope", "zones": ["1", "2"], "tags": ["a": "b"],
    "properties": ["provisioningState": "Succeeded", "diskSizeGB": 4, "creationData": ["createOption": "Empty"]],
  ]

  private static func edits(_ text: String) -> [GenericUpdate.Edit] {
    [
      .init(.set, [text]), .init(.add, [text, text, "a=b", "1"]), .init(.remove, [text]), .init(.remove, [text, text]),
    ]
  }

  /// Whether the edit was made; when it was not, the document is as it was.
  private func isMade(_ edit: GenericUpdate.Edit, _ shape: Shape, _ flavour: GenericUpdate.Flavour, force: Bool) -> Bool
  {
    let before: JSONValue =
      switch flavour {
      case .generated: shape.held(Self.document)
      case .model: shape.heldModel(Self.document)
      case .dictionary: Self.document
      }
    var object = before
    do throws(ShapeError) {
      try GenericUpdate(edits: [edit], forcesString: force).apply(to: &object, shape: shape, flavour: flavour)
      return true
    } catch {
      #expect(object == before)
      #expect(!error.message.isEmpty)
      return false
    }
  }

  @Test(.timeLimit(.minutes(1))) func `ends in an error or in nothing`() {
    let shapes: [(Shape, GenericUpdate.Flavour)] = [
      (.named("disk update"), .generated), (.named("resource update"), .model),
      (.named("vmss update request"), .dictionary),
    ]
    var made = 0
    for expression in Self.expressions {
      for edit in Self.edits(expression) {
        for (shape, flavour) in shapes {
          if isMade(edit, shape, flavour, force: expression.utf8.count % 2 == 0) { made += 1 }
        }
      }
    }
    #expect(made > 20, "some of them mean something after all")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[", "]", "[]", "[a", "a.", ".", "=", "a=", "[a=b", "9", "(", "[1,", "{'a':", "'a' ", "1+", "-", "\\", "'\\",
      "#\n",
    ])
  func `takes time in proportion to its length`(piece: String) {
    // Were reading quadratic, these would take a minute each in a debug build.
    let text = String(repeating: piece, count: 30_000 / piece.utf8.count)
    let expression = SetExpression(text)
    #expect(expression.path.utf8.count + expression.value.utf8.count <= text.utf8.count)
    #expect(UpdatePath(text).parts.count <= text.utf8.count)
    #expect(WrittenValue(parsing: text)?.value != "impossible")
  }

  @Test func `nests no deeper than its limit`() {
    let deep = "properties" + String(repeating: ".a", count: 401) + "=1"
    var document: JSONValue = ["properties": .object(JSONObject())]
    let update = GenericUpdate(edits: [.init(.set, [deep])], forcesString: false)
    #expect(throws: ShapeError(.unexpected, "maximum recursion depth exceeded")) {
      try update.apply(to: &document, shape: .named("resource update"), flavour: .model)
    }
  }

  @Test func `an edit without words does nothing`() throws {
    for flavour in [GenericUpdate.Flavour.generated, .dictionary] {
      var document: JSONValue = ["location": "x"]
      let edits: [GenericUpdate.Edit] = [.init(.set, []), .init(.add, []), .init(.remove, [])]
      try GenericUpdate(edits: edits, forcesString: false)
        .apply(to: &document, shape: .named("disk update"), flavour: flavour)
      #expect(document == ["location": "x"])
    }
  }

  @Test func `an edit that fails takes back those before it`() {
    var document: JSONValue = ["location": "x", "tags": ["a": "b"]]
    let edits: [GenericUpdate.Edit] = [.init(.set, ["tags.a=c"]), .init(.remove, ["nope"])]
    #expect(throws: ShapeError.self) {
      try GenericUpdate(edits: edits, forcesString: false)
        .apply(to: &document, shape: .named("disk update"), flavour: .generated)
    }
    #expect(document == ["location": "x", "tags": ["a": "b"]])
  }
}
