import Grammar
import JSON
import Testing

/// A command with every kind of argument, as a command file declares it.
enum Kinds {
  enum Mode: String, ArgumentChoice {
    case automatic = "Automatic"
    case manual = "Manual"
  }

  enum Exact: String, ArgumentChoice {
    case one
    case two
    static let isExact = true
  }

  /// What `run` read, by the name of the argument.
  typealias Seen = JSONObject

  static func classic() -> Command<Seen> {
    var command = Command<Seen>(.classic, "kind classic", "Read every kind.")
    let name = command.argument("--name -n", "Text.", of: String.self, required: true)
    let count = command.argument("--count", "Number.", of: Int.self, default: "7")
    let price = command.argument("--price", "Number.", of: Double.self)
    let mode = command.argument("--mode", "Choice.", of: Mode.self)
    let exact = command.argument("--exact", "Choice.", of: Exact.self)
    let modes = command.argument("--modes", "Choices.", of: [Mode].self)
    let surge = command.argument("--surge", "True or false.", of: Bool.self)
    let zones = command.argument("--zones -z", "Words.", of: [String].self)
    let rest = command.list("--rest", "Words or none.", of: String.self)
    let zone = command.list("--zone", "One word.", of: String.self, .exactly(1))
    let settings = command.argument("--settings", "JSON.", of: JSONValue.self)
    let tags = command.tags("Tags.")
    let tag = command.tag("--tag", "Tag.")
    let start = command.date("--start", "Date.", expected: "A date.")
    let file = command.path("--file -f", "File.")
    let parameters = command.appended("--parameters -p", "Lists.")
    let rollback = command.optionalWord("--rollback", "Word or none.", bare: "last")
    let condition = command.whole("--condition", "Words.") { words throws(CommandError) in
      if words.count < 2 { throw CommandError(.refused, "--condition A B") }
      return .string(words.joined(separator: "|"))
    }
    let actions = command.appendedWhole("--action", "Words.") { .array($0.map(JSONValue.string)) }
    let force = command.flag("--force", "Flag.")
    let offset = command.argument("--offset", "Converted.", of: Int.self)
    command.convert(
      offset,
      by: Converter("period_type") { word throws(CommandError) in
        guard word.hasSuffix("h"), let hours = Int(word.dropLast()) else { return nil }
        return .integer(hours * 60)
      })
    let edits = command.genericUpdate()
    let noWait = command.noWait()
    let keys = command.positional("<KEY>", "Words.", .any)
    command.run { (call, seen) throws(CommandError) in
      seen["name"] = .string(try call.required(name))
      seen["count"] = call.optional(count).map(JSONValue.integer)
      seen["price"] = call.optional(price).map(JSONValue.double)
      seen["mode"] = call.optional(mode).map { .string($0.rawValue) }
      seen["exact"] = call.optional(exact).map { .string($0.rawValue) }
      seen["modes"] = call.optional(modes).map { .array($0.map { .string($0.rawValue) }) }
      seen["surge"] = call.optional(surge).map(JSONValue.bool)
      for (name, list) in [("zones", zones), ("rest", rest), ("zone", zone), ("keys", keys)] {
        seen[name] = call.optional(list).map { .array($0.map(JSONValue.string)) }
      }
      seen["settings"] = call.optional(settings)
      seen["tags"] = call.optional(tags).map(JSONValue.object)
      seen["tag"] = call.optional(tag).map(JSONValue.object)
      for (name, text) in [("start", start), ("file", file), ("rollback", rollback)] {
        seen[name] = call.optional(text).map(JSONValue.string)
      }
      seen["parameters"] = call.optional(parameters).map { .array($0.map { .array($0.map(JSONValue.string)) }) }
      seen["condition"] = call.optional(condition)
      seen["actions"] = call.optional(actions).map(JSONValue.array)
      seen["offset"] = call.optional(offset).map(JSONValue.integer)
      if call.isSet(force) { seen["force"] = true }
      if call.isSet(noWait) { seen["noWait"] = true }
      if !call.edits(edits).isEmpty { seen["edits"] = .integer(call.edits(edits).edits.count) }
      return .nothing
    }
    return command
  }

  static func generated() -> Command<Seen> {
    var command = Command<Seen>(.generated, "kind generated", "Fill a document.")
    let noWait = command.noWait()
    let edits = command.genericUpdate()
    let group = command.argument(
      "--resource-group -g", "Group.", of: String.self, required: true, idPart: .resourceGroup,
      configuredDefault: "group")
    let name = command.argument("-n --name", "Name.", of: String.self, required: true, idPart: .name)
    command.member("--mode", "Choice.", of: Mode.self, at: "properties.mode")
    let weight = command.member("--weight", "Number.", of: Int.self, at: "properties.weight")
    command.limit(weight, .range(1...100))
    let parent = command.member("--parent", "Id or name.", of: String.self, at: "properties.parent.id")
    command.allowNull(parent)
    command.limit(
      parent, .id("/subscriptions/{subscription}/resourceGroups/{resource_group}/providers/N/parents/{}"))
    command.member("--tags", "Tags.", of: JSONObject.self, at: "tags")
    command.compound(
      "--subnets", "Parts.", "[{name!, prefix/address-prefix @properties.prefix, sizes: [int], on: bool}]?",
      at: "properties.subnets", singular: "--subnet")
    command.run { (call, seen) throws(CommandError) in
      let group = try call.required(group)
      let name = try call.required(name)
      var document = seen[name] ?? ["group": .string(group)]
      call.apply(to: &document)
      if call.isSet(noWait) { document["noWait"] = true }
      if call.edits(edits).keepsText { document["keepsText"] = true }
      seen[name] = document
      return .value(document)
    }
    return command
  }

  static let group = CommandGroup<Seen>(
    "kind", "Kinds.", verbs: [("classic", { classic() }), ("generated", { generated() })])
}

@Suite struct ArgumentKindTests {
  private func run(
    _ words: [String], _ seen: Kinds.Seen = [:], _ surroundings: Surroundings = Surroundings()
  ) throws -> JSONValue {
    let root = CommandGroup<Kinds.Seen>("", "All.", subgroups: [("kind", { Kinds.group })])
    var seen = seen
    guard
      case .run(let invocation) = try CommandLineParser(root: root.listing, surroundings: surroundings).parse(words),
      let command = invocation.command as? Command<Kinds.Seen>
    else { return .null }
    for call in invocation.calls { _ = try command.run(call, &seen) }
    return .object(seen)
  }

  private func classic(_ words: String...) throws -> JSONValue { try run(["kind", "classic", "-n", "x"] + words) }

  @Test func `a classic command reads every kind`() throws {
    let seen = try classic(
      "--count", "1_0", "--price", "1e3", "--mode", "MANUAL", "--exact", "two", "--modes", "manual", "automatic",
      "--surge", "False", "-z", "1", "2", "--rest", "--zone", "3", "--settings", "{'a': None}", "--tags", "a=b=c", "d",
      "--tag", "k", "--start", "2030-01-02", "--file", "~/f", "-p", "a", "b", "-p", "c", "--rollback", "--condition",
      "a", "b", "--action", "e", "f", "--action", "g", "--force", "--offset", "2h", "--set", "a=b", "--add", "c", "d",
      "--no-wait")
    let wanted: JSONValue = [
      "name": "x", "count": 10, "price": 1000.0, "mode": "Manual", "exact": "two", "modes": ["Manual", "Automatic"],
      "surge": false, "zones": ["1", "2"], "rest": [], "zone": ["3"], "settings": ["a": .null],
      "tags": ["a": "b=c", "d": ""], "tag": ["k": ""], "start": "2030-01-02T00:00:00+00:00", "file": "~/f",
      "parameters": [["a", "b"], ["c"]], "rollback": "last", "condition": "a|b", "actions": [["e", "f"], ["g"]],
      "force": true, "offset": 120, "edits": 2, "noWait": true, "keys": [],
    ]
    #expect(seen == wanted)
  }

  @Test func `what is not given is absent, defaults stand in`() throws {
    #expect(try classic() == ["name": "x", "count": 7, "keys": []])
  }

  @Test func `positional words may stand anywhere`() throws {
    #expect(try classic("a", "b", "--force").at("keys") == ["a", "b"])
    #expect(try classic("--force", "a").at("keys") == ["a"])
  }

  @Test(arguments: [
    (["--exact", "TWO"], "az kind classic: 'TWO' is not a valid value for '--exact'. Allowed values: one, two."),
    (
      ["--mode", "Manul"],
      "az kind classic: 'Manul' is not a valid value for '--mode'. Allowed values: Automatic, Manual."
    ),
    (["--offset", "x"], "argument --offset: invalid period_type value: 'x'"),
    (["--condition", "a"], "--condition A B"),
    (["--count", "x"], "argument --count: invalid int value: 'x'"),
    (["--price", "x"], "argument --price: invalid float value: 'x'"),
    (["--zone", "1", "--zones"], "argument --zones/-z: expected at least one argument"),
    (["--force=x"], "argument --force: ignored explicit argument 'x'"),
    (["--settings", "x.json"], "JSON file does not exist: 'x.json'"),
  ]) func `complains about a word`(words: [String], message: String) {
    do {
      _ = try run(["kind", "classic", "-n", "x"] + words)
      Issue.record("no error")
    } catch let error as CommandError {
      #expect(error.message == message)
    } catch {
      Issue.record("\(error)")
    }
  }

  private func generated(_ words: String...) throws -> JSONValue {
    let subscription = Surroundings(defaultSubscription: { "s" })
    return try run(["kind", "generated", "-g", "rg", "-n", "x"] + words, [:], subscription).at("x")
  }

  @Test func `members go to their places`() throws {
    let document = try generated(
      "--mode", "manual", "--weight", "5", "--parent", "p", "--tags", "a=1", "{b:c}", "d=e", "--subnets",
      "[{name:a,address_prefix:b,sizes:[1,2],on:yes}]")
    let wanted: JSONValue = [
      "group": "rg",
      "properties": [
        "mode": "Manual", "weight": 5,
        "parent": ["id": "/subscriptions/s/resourceGroups/rg/providers/N/parents/p"],
        "subnets": [["name": "a", "properties": ["prefix": "b"], "sizes": [1, 2], "on": true]],
      ],
      "tags": ["b": "c", "d": "e"],
    ]
    #expect(document == wanted)
  }

  @Test func `parts are assigned to what is there`() throws {
    let seen: Kinds.Seen = [
      "x": ["properties": ["subnets": [["name": "a", "on": true], ["name": "b"]], "mode": "M"]]
    ]
    let document = try run(
      ["kind", "generated", "-g", "rg", "-n", "x", "--subnets", "[0].on=false", "[-1].name=c", "--parent", "null"],
      seen, Surroundings(defaultSubscription: { "s" }))
    let wanted: JSONValue = [
      "subnets": [["name": "a", "on": false], ["name": "c"]], "mode": "M", "parent": ["id": .null],
    ]
    #expect(document.at("x", "properties") == wanted)
  }

  @Test func `a singular option adds an element at each use`() throws {
    let document = try generated("--subnet", "name=a", "on=true", "--subnet", "name=b")
    #expect(document.at("properties", "subnets") == [["name": "a", "on": true], ["name": "b"]])
  }

  @Test(arguments: [
    (["--weight", "101"], "InvalidArgumentValue: --weight: Invalid format: '101' is greater than 100"),
    (
      ["--parent", "a/b"],
      "InvalidArgumentValue: --parent: Invalid format: resource id should be in "
        + "'/subscriptions/{subscription}/resourceGroups/{resource_group}/providers/N/parents/{}' format."
    ),
    (["--subnets", "[{on:true}]"], "InvalidArgumentValue: --subnets[0]: Missing required field: name"),
    (["--subnets", "[-1].name=a"], "The command failed with an unexpected error. Here is the traceback:"),
    (["--weight", "x"], "Failed to parse '--weight' argument: invalid literal for int() with base 10: 'x'"),
    (
      ["--mode", "null"],
      "az kind generated: 'null' is not a valid value for '--mode'. Allowed values: Automatic, Manual."
    ),
  ]) func `a generated command complains`(words: [String], message: String) {
    do {
      _ = try run(["kind", "generated", "-g", "rg", "-n", "x"] + words)
      Issue.record("no error")
    } catch let error as CommandError {
      #expect(error.message == message)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func `ids make a call each`() throws {
    let id = "/subscriptions/s/resourceGroups/g/providers/N/t/"
    let seen = try run(["kind", "generated", "--ids", id + "a", "[{\"id\": \"\(id)b\"}]", "--weight", "3"])
    #expect(seen.at("a", "group") == "g")
    #expect(seen.at("b", "properties", "weight") == 3)
    #expect(try run(["kind", "generated", "--ids", "[]"]) == [:])
  }

  @Test func `a configured default makes an argument optional`() throws {
    let surroundings = Surroundings(environment: { $0 == "AZURE_DEFAULTS_GROUP" ? "conf" : nil })
    #expect(try run(["kind", "generated", "-n", "x"], [:], surroundings).at("x", "group") == "conf")
  }
}
