import Grammar
import JSON
import Testing

/// What the example commands of these tests change.
struct Shelf: Sendable, Equatable {
  var documents: [String: JSONValue] = [:]
}

enum DiskGroup {
  static func group() -> CommandGroup<Shelf> {
    CommandGroup("disk", "Manage disks.", verbs: [("create", { create() })])
  }

  static func create() -> Command<Shelf> {
    enum SKU: String, ArgumentChoice {
      case premium = "Premium_LRS"
      case standard = "Standard_LRS"
    }

    var command = Command<Shelf>(.classic, "disk create", "Create a managed disk.")
    let name = command.argument("--name -n", "The name of the disk.", of: String.self, required: true)
    let size = command.argument("--size-gb -z", "Size in GiB.", of: Int.self)
    command.member("--sku", "Kind of storage.", of: SKU.self, at: "sku.name")
    command.run { (call, shelf) throws(CommandError) in
      guard let size = call.optional(size) else {
        throw CommandError(.refused, "usage error: --size-gb GB")
      }
      var document: JSONValue = ["properties": ["diskSizeGB": .integer(size)]]
      call.apply(to: &document)
      shelf.documents[try call.required(name)] = document
      return .value(document)
    }
    return command
  }
}

@Suite struct CommandTests {
  private let parser = CommandLineParser(
    root: CommandGroup<Shelf>("", "All.", subgroups: [("disk", { DiskGroup.group() })]).listing,
    surroundings: Surroundings())

  private func run(_ line: String, _ shelf: inout Shelf) throws -> Answer? {
    let words = line.split(separator: " ").map(String.init)
    guard case .run(let invocation) = try parser.parse(words), let command = invocation.command as? Command<Shelf>
    else { return nil }
    return try command.run(invocation.calls[0], &shelf)
  }

  @Test func `a declared command reads its arguments`() throws {
    var shelf = Shelf()
    let answer = try run("disk create -n d --size-gb 10 --sku Standard_LRS", &shelf)
    #expect(answer == .value(["properties": ["diskSizeGB": 10], "sku": ["name": "Standard_LRS"]]))
    #expect(shelf.documents["d"]?.at("sku", "name") == "Standard_LRS")
  }

  @Test func `what a command refuses is thrown`() {
    var shelf = Shelf()
    #expect(throws: CommandError(.refused, "usage error: --size-gb GB")) { try run("disk create -n d", &shelf) }
    #expect(shelf == Shelf())
  }
}
