package import ARM
package import Grammar
package import JSON
import Shapes

/// What `az` has added by hand to a command that is otherwise generated.
package struct GeneratedChanges: Sendable {
  /// What a change of a document can look at.
  package struct Setting: Sendable {
    /// With every value of the command line.
    package var call: Call
    /// For commands about a part: the document around it, as the service gave it.
    package var whole: JSONValue = .null
    /// The document of an update before the options were put into it.
    var before: JSONValue = .null

    /// Whether the whole is of the kind `Basic`.
    var isBasic: Bool { whole.at("sku", "name").string?.equalsIgnoringCase("basic") ?? false }
  }

  package typealias Check = @Sendable (inout Call, inout Client) throws(CommandError) -> Void
  package typealias Change = @Sendable (inout JSONValue, Setting, inout Client) throws(CommandError) -> Void

  /// Runs before the first request, and may give options other values.
  package var check: Check?
  /// Changes the document of an update before the options are put into it.
  package var prepare: Change?
  /// Changes the document when the options have been put into it, before edits by hand.
  package var amend: Change?
  /// Changes the document after edits by hand.
  package var finish: Change?
  /// Changes the document around a part, with the part in it.
  package var around: Change?
  /// Whether the document around a part is printed and not the part.
  package var showsWhole = false
  /// Whether a part that is not there is an empty one.
  package var partMayBeMissing = false
  /// The form in which the answer is printed.
  package var show: (@Sendable (JSONValue, Call) -> JSONValue)?
  /// Parameters that a request has besides those of options.
  package var parameters: (@Sendable (Call) -> [Request.Parameter])?
  /// The command whose shapes serve, where the command has none of its own.
  package var shape: StaticString?

  package init(
    check: Check? = nil, prepare: Change? = nil, amend: Change? = nil, finish: Change? = nil,
    around: Change? = nil, showsWhole: Bool = false, partMayBeMissing: Bool = false,
    show: (@Sendable (JSONValue, Call) -> JSONValue)? = nil,
    shape: StaticString? = nil,
    parameters: (@Sendable (Call) -> [Request.Parameter])? = nil
  ) {
    self.check = check
    self.prepare = prepare
    self.amend = amend
    self.finish = finish
    self.around = around
    self.showsWhole = showsWhole
    self.partMayBeMissing = partMayBeMissing
    self.show = show
    self.shape = shape
    self.parameters = parameters
  }

  /// Prints what was made as the only member of an object, as older commands do: `{"NewNSG": …}`.
  package static func wrapped(as name: String) -> @Sendable (JSONValue, Call) -> JSONValue {
    { document, _ in [name: document] }
  }
}

/// The groups of generated commands.
package enum Generated {
  /// The verbs of a group, of which a table declares all but some.
  ///
  /// - Parameter others: the verbs that are more than their facts.
  package static func verbs(
    _ group: StaticString, _ names: [StaticString], in table: StaticString, others: [CommandGroup<Client>.Verb] = []
  ) -> [CommandGroup<Client>.Verb] {
    others + names.map { name in (name, { .generated("\(group) \(name)", in: table) }) }
  }

  /// A group of commands about a part of a resource, of which two are more than their facts.
  package static func group(
    ofPart words: StaticString, _ summary: StaticString, in table: StaticString, created: GeneratedChanges,
    updated: GeneratedChanges
  ) -> CommandGroup<Client> {
    CommandGroup(
      words, summary,
      verbs: verbs(
        words, ["delete", "list", "show", "wait"], in: table,
        others: [
          ("create", { .generated("\(words) create", in: table, changes: created) }),
          ("update", { .generated("\(words) update", in: table, changes: updated) }),
        ]))
  }
}

extension Command where Context == Client {
  /// The command of these words, as a table declares it.
  ///
  /// - Precondition: the table has the command, and there are shapes for it; the test that declares all commands finds it
  ///   when not.
  package static func generated(
    _ words: String, in table: StaticString, changes: GeneratedChanges = GeneratedChanges()
  ) -> Command<Client> {
    guard let lines = GeneratedTable.block(of: words, in: table) else { preconditionFailure("no command \(words)") }
    let head = lines[0]
    var facts = GeneratedFacts()
    facts.words = words
    facts.summary = String(head.utf8.dropFirst(words.utf8.count + 3)) ?? ""
    var command = Command<Client>(.generated, tabled: words, facts.summary)
    let keys = GeneratedKeys(declaring: lines.dropFirst(), into: &command, &facts)
    command.exampleOfRequired()
    let run = GeneratedRun(facts: facts, keys: keys, changes: changes)
    assert(run.hasItsShapes, "the shapes of \(words) are not declared")
    command.run { (call, client) throws(CommandError) in try run.answer(call, &client) }
    return command
  }
}

/// The options of a generated command that are not values of the document.
struct GeneratedKeys: Sendable {
  var noWait: Flag?
  var edits: EditsKey?
  var pages: PageKeys?
  var conditions: WaitKey?

  init(
    declaring lines: ArraySlice<String>, into command: inout Command<Client>, _ facts: inout GeneratedFacts
  ) {
    for line in lines {
      switch GeneratedLine(line) {
      case .step(let step): facts.steps.append(step)
      case .deed(let deed): facts.deed = deed
      case .way(let way): facts.way = way
      case .constant(let constant): facts.constants.append(constant)
      case .container(let place, let empty): facts.containers.append((place, empty))
      case .option(let option, let traits):
        command.declare(option)
        facts.note(option, traits)
      case .noWait: noWait = command.noWait()
      case .genericUpdate: edits = command.genericUpdate()
      case .confirm: command.confirm()
      case .pages: pages = command.pages()
      case .wait: conditions = command.waitConditions()
      case .table(let table): command.rows(table)
      }
    }
  }
}

extension GeneratedFacts {
  /// Notes what an option is besides a value of the document.
  fileprivate mutating func note(_ option: TabledOption, _ traits: [String]) {
    if let place = option.place?.splitAtDots {
      hasPlaces = true
      if place.count > (place.first == "properties" ? 2 : 1) { deepPlaces.append((option.name, place)) }
      if place.count > 1, place.last == "id" { references.append(place.dropLast()) }
    }
    for trait in traits {
      let sides = trait.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1).map { String(Substring($0)) }
      switch sides[0] {
      case "location": locations.append((option.name, sides.count > 1 ? sides[1] : nil))
      case "query": parameters.append((sides[1], option.name))
      case "single": singleOrPlural.append((option.name, option.place?.splitAtDots ?? [], sides[1].splitAtDots))
      case "each":
        let target = sides[1].utf8.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
        wrappedLists.append((option.name, target[0].splitAtDots, target[1]))
        hasPlaces = true
      default: break
      }
    }
  }
}

extension TabledOption {
  /// What `az` calls the option.
  fileprivate var name: String {
    if let destination { return destination }
    let long = spellings.first { $0.hasPrefix("--") } ?? spellings.first ?? ""
    return String(
      decoding: long.utf8.drop { $0 == UInt8(ascii: "-") }.map {
        $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0
      }, as: UTF8.self)
  }
}
