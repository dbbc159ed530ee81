import ARM
import Grammar
import JSON
import Shapes

/// Carries a generated command out.
struct GeneratedRun: Sendable {
  let facts: GeneratedFacts
  let keys: GeneratedKeys
  let changes: GeneratedChanges

  /// What the command prints.
  func answer(_ call: Call, _ client: inout Client) throws(CommandError) -> Answer {
    var call = call
    let window = try keys.pages.map { keys throws(CommandError) in try PageWindow(keys, of: call) }
    try resolveLocations(&call, &client)
    try changes.check?(&call, &client)
    switch facts.deed {
    case .create where facts.way.isEmpty, .patch: return try create(call, &client)
    case .create,
      .delete where !facts.way.isEmpty:
      return try changePart(call, &client)
    case .update: return facts.way.isEmpty ? try update(call, &client) : try changePart(call, &client)
    case .delete: return try delete(call, &client)
    case .show, .list: return try show(call, window ?? .everything, &client)
    case .wait: return try wait(call, &client)
    case .act: return try act(call, &client)
    }
  }

  /// Finds the regions that options name, or the group that stands in for one.
  private func resolveLocations(_ call: inout Call, _ client: inout Client) throws(CommandError) {
    for (option, group) in facts.locations {
      if let word = call.text(of: option) {
        call.setValue(.string(try client.location(word)), of: option)
      } else if call.value(of: option) == nil, let name = group.flatMap({ call.text(of: $0) }) {
        // A group that is not there is left to the service to complain about.
        let answer = client.answer(
          .generated(.get, "\(client.subscriptionPath)/resourcegroups/\(name)", apiVersion: "2024-11-01"))
        if answer.isSuccess, let region = answer.body?["location"], !region.isNull { call.setValue(region, of: option) }
      }
    }
  }

  // MARK: - The whole document

  private func create(_ call: Call, _ client: inout Client) throws(CommandError) -> Answer {
    var body: JSONValue = [:]
    try fill(&body, call)
    try changes.amend?(&body, .init(call: call), &client)
    addContainers(&body)
    body = body.withoutNulls
    return try put(body, call, &client, through: lastStep)
  }

  private func update(_ call: Call, _ client: inout Client) throws(CommandError) -> Answer {
    var document = shape.held(try client.send(request(facts.steps[0], call)))
    let setting = GeneratedChanges.Setting(call: call, whole: document)
    try edit(&document, shape, setting, &client)
    return try put(try body(of: document, shape), call, &client, through: lastStep)
  }

  /// Edits what an update holds: by the options, then by hand.
  private func edit(
    _ document: inout JSONValue, _ shape: DocumentShape, _ setting: GeneratedChanges.Setting, _ client: inout Client
  ) throws(CommandError) {
    try changes.prepare?(&document, setting, &client)
    var setting = setting
    setting.before = document
    try fill(&document, setting.call)
    try changes.amend?(&document, setting, &client)
    if let edits = keys.edits {
      try client.edit(&document, by: setting.call.edits(edits), shape: shape, flavour: .generated)
    }
    // An object that was only made for a value that is nothing is not there.
    for (option, place) in facts.deepPlaces where setting.call.value(of: option)?.isNull == true {
      let around = Array(place.dropLast())
      guard setting.before.at(around).isNull, document.at(around).withoutNulls == [:] else { continue }
      document.set(.null, at: around)
    }
    // A reference that was given as nothing goes away.
    for place in facts.references where !document.at(place).isNull && document.at(place + ["id"]).isNull {
      document.set(.null, at: place)
    }
    try changes.finish?(&document, setting, &client)
  }

  private func put(
    _ body: JSONValue, _ call: Call, _ client: inout Client, through step: GeneratedFacts.Step
  ) throws(CommandError) -> Answer {
    let result = try client.operate(
      request(step, call, body: body), waits: waits(call), finalState: step.finalState,
      refusedStatus: step.refusedStatus)
    return waits(call) ? shown(result, call) : .nothing
  }

  // MARK: - A part of the document

  /// Makes, changes or deletes a part: the document around it is got, and put with the part changed.
  private func changePart(_ call: Call, _ client: inout Client) throws(CommandError) -> Answer {
    let wholeShape = wholeShape
    let found: JSONValue
    do throws(CommandError) { found = try client.send(request(facts.steps[0], call)) } catch {
      // Of what is not there the part is not there either, for a command that is called "delete" (behaviour.md §10).
      guard facts.words.hasSuffix(" delete"), waits(call), error.kind == .notFound else { throw error }
      return .nothing
    }
    var whole = wholeShape.held(found)
    let setting = GeneratedChanges.Setting(call: call, whole: whole)
    switch facts.deed {
    case .delete:
      guard let way = PartWay(facts.way, in: whole, call) else { throw .partNotFound }
      if way.isThere { whole.removePart(way.steps) }
    case .create:
      guard let way = PartWay(facts.way, in: whole, call) else { throw .partNotFound }
      var part: JSONValue = [:]
      try fill(&part, call)
      try changes.amend?(&part, setting, &client)
      addContainers(&part)
      part = part.withoutNulls
      whole.putPart(part, way.steps)
    default:
      guard let way = PartWay(facts.way, in: whole, call), way.isThere || changes.partMayBeMissing else {
        throw .partNotFound
      }
      var part = way.isThere ? whole.part(way.steps) : [:]
      try edit(&part, shape, setting, &client)
      whole.putPart(part, way.steps)
    }
    try changes.around?(&whole, setting, &client)
    let result: JSONValue
    if facts.steps.count > 2, !setting.isBasic, let way = PartWay(facts.way, in: whole, call) {
      // The part has a path of its own, but not where the whole is of the basic kind.
      _ = try client.operate(request(lastStep, call, body: whole.part(way.steps)), waits: waits(call))
      result = waits(call) ? try client.send(request(facts.steps[0], call)) : .null
    } else {
      result = try client.operate(
        request(facts.steps[1], call, body: try body(of: whole, wholeShape)), waits: waits(call),
        finalState: facts.steps[1].finalState)
    }
    guard waits(call), facts.deed != .delete else { return .nothing }
    if changes.showsWhole {
      let printed = wholeShape.printed(result)
      return .value(addingResourceGroup(changes.show.map { $0(printed, call) } ?? printed))
    }
    guard let way = PartWay(facts.way, in: result, call), way.isThere else { throw .partNotFound }
    return shown(result.part(way.steps), call)
  }

  // MARK: - Without change

  private func show(_ call: Call, _ window: PageWindow, _ client: inout Client) throws(CommandError) -> Answer {
    let step = stepThatFits(call)
    let request = try request(step, call)
    if facts.way.isEmpty, shape.isList {
      let elements = try client.list(request, shape: shape, window: window)
      guard let show = changes.show else { return .listed(elements) }
      return .value(addingResourceGroup(show(.array(elements), call)))
    }
    let document = try client.send(request)
    guard !facts.way.isEmpty else { return shown(document, call) }
    guard let way = PartWay(facts.way, in: document, call),
      way.isThere || shape.isList || changes.partMayBeMissing
    else { throw .partNotFound }
    let part = way.isThere || shape.isList ? document.part(way.steps) : [:]
    return shown(part.isNull && shape.isList ? [] : part, call)
  }

  private func wait(_ call: Call, _ client: inout Client) throws(CommandError) -> Answer {
    guard let conditions = keys.conditions else { return .nothing }
    return try client.wait(conditions, of: call) { (client: inout Client) throws(CommandError) in
      shape.printed(try client.send(request(facts.steps[0], call)), flattens: false)
    }
  }

  // MARK: - Deletion and actions

  private func delete(_ call: Call, _ client: inout Client) throws(CommandError) -> Answer {
    _ = try client.operate(
      request(lastStep, call), waits: waits(call), finalState: lastStep.finalState, deletes: true,
      refusedStatus: lastStep.refusedStatus)
    return .nothing
  }

  private func act(_ call: Call, _ client: inout Client) throws(CommandError) -> Answer {
    var body: JSONValue?
    if lastStep.method != .head, hasBody {
      var made: JSONValue = [:]
      try fill(&made, call)
      try changes.amend?(&made, .init(call: call), &client)
      addContainers(&made)
      body = made
    }
    let result = try client.operate(
      request(lastStep, call, body: body), waits: waits(call), finalState: lastStep.finalState)
    let prints = changes.shape != nil || DocumentShape(command: facts.words) != nil
    guard waits(call), prints else { return .nothing }
    // An operation that ends with no document leaves the client without what it prints.
    if keys.noWait != nil, result.isNull { throw .noInstance }
    return shown(result, call)
  }

  private var hasBody: Bool {
    !facts.containers.isEmpty || !facts.constants.isEmpty || facts.hasPlaces || changes.amend != nil
  }

  // MARK: - Requests and bodies

  private var shape: DocumentShape {
    guard let shape = ownShape else { preconditionFailure("no shape \(facts.words)") }
    return shape
  }

  private var ownShape: DocumentShape? { DocumentShape(command: changes.shape.map { "\($0)" } ?? facts.words) }

  /// Whether the documents that the command sends and shows are known; asserted where it is declared.
  var hasItsShapes: Bool {
    if !facts.way.isEmpty, facts.deed != .wait, anyWholeShape == nil { return false }
    switch facts.deed {
    case .delete, .act: return true
    case .create where changes.showsWhole: return true
    default: return ownShape != nil
    }
  }

  /// The shape of the document around a part; a command that deletes parts has that of one that changes them.
  private var wholeShape: DocumentShape {
    guard let shape = anyWholeShape else { preconditionFailure("no shape around \(facts.words)") }
    return shape
  }

  private var anyWholeShape: DocumentShape? {
    if let shape = DocumentShape(command: (changes.shape.map { "\($0)" } ?? facts.words) + " whole") { return shape }
    let group = facts.words.utf8.lastIndex(of: UInt8(ascii: " ")).map { facts.words[..<$0] } ?? ""
    for verb in ["update", "show", "list", "basic create", "add"] {
      if let shape = DocumentShape(command: "\(group) \(verb) whole") { return shape }
    }
    return nil
  }

  private var lastStep: GeneratedFacts.Step { facts.steps[facts.steps.count - 1] }

  private func waits(_ call: Call) -> Bool { keys.noWait.map { !call.isSet($0) } ?? true }

  /// Of the requests whose placeholders all have values, the one with the most.
  private func stepThatFits(_ call: Call) -> GeneratedFacts.Step {
    func count(_ step: GeneratedFacts.Step) -> Int { step.path.utf8.count { $0 == UInt8(ascii: "{") } }
    return facts.steps.filter { path(of: $0, call) != nil }.max { count($0) < count($1) } ?? lastStep
  }

  private func request(
    _ step: GeneratedFacts.Step, _ call: Call, body: JSONValue? = nil
  ) throws(CommandError) -> Request {
    var parameters: [Request.Parameter] = []
    for (name, option) in facts.parameters {
      guard let value = call.value(of: option), !value.isNull else { continue }
      parameters.append(.init(name, value.string ?? value.text()))
    }
    parameters += changes.parameters?(call) ?? []
    parameters.sort { $0.name < $1.name }
    parameters += step.parameters
    guard let path = path(of: step, call) else { throw missingField(of: step, call) }
    return .generated(step.method, path, apiVersion: step.apiVersion, parameters: parameters, body: body)
  }

  /// The complaint about the first word of a path that no option gives.
  private func missingField(of step: GeneratedFacts.Step, _ call: Call) -> CommandError {
    for piece in step.path.utf8.split(separator: UInt8(ascii: "{")).dropFirst() {
      guard let end = piece.firstIndex(of: UInt8(ascii: "}")) else { continue }
      let option = String(Substring(piece[..<end]))
      guard option != "subscription", call.text(of: option) == nil else { continue }
      return .missingField("--" + option.replacing("_", with: "-"))
    }
    return .partNotFound
  }

  /// The path with the values of the options in it; `nil` when one of them has none.
  private func path(of step: GeneratedFacts.Step, _ call: Call) -> String? {
    var path = ""
    for (number, piece) in step.path.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false)
      .enumerated()
    {
      guard number > 0, let end = piece.firstIndex(of: UInt8(ascii: "}")) else {
        path += String(Substring(piece))
        continue
      }
      let option = String(Substring(piece[..<end]))
      guard let word = option == "subscription" ? call.subscription : call.text(of: option) else { return nil }
      path += word + String(Substring(piece[piece.index(after: end)...]))
    }
    return path
  }

  /// Puts the values of the options, and what the client sends by itself, into a document.
  private func fill(_ document: inout JSONValue, _ call: Call) throws(CommandError) {
    try call.carry(into: &document)
    for (option, plural, singular) in facts.singleOrPlural {
      guard let elements = call.value(of: option) else { continue }
      let isSingle = elements.array?.count == 1
      document.set(isSingle ? .null : elements, at: plural)
      document.set(isSingle ? elements.array?.first ?? .null : .null, at: singular)
    }
    for (option, place, member) in facts.wrappedLists {
      guard let value = call.value(of: option) else { continue }
      document.set(value.array.map { .array($0.map { [member: $0] }) } ?? .null, at: place)
    }
    for constant in facts.constants {
      if let option = constant.option, call.value(of: option) == nil { continue }
      document.set(constant.value, at: constant.place)
    }
  }

  private func addContainers(_ document: inout JSONValue) {
    for (place, empty) in facts.containers where place.reduce(document, { $0[$1] }).isNull {
      // Only where the object around it is sent.
      guard place.count == 1 || !place.dropLast().reduce(document, { $0[$1] }).isNull else { continue }
      document.set(empty, at: place)
    }
  }

  private func body(of document: JSONValue, _ shape: DocumentShape) throws(CommandError) -> JSONValue {
    do {
      return try shape.request(from: document)
    } catch {
      throw CommandError(error)
    }
  }

  private func shown(_ document: JSONValue, _ call: Call) -> Answer {
    let printed = shape.printed(document)
    return .value(addingResourceGroup(changes.show.map { $0(printed, call) } ?? printed))
  }
}

extension JSONValue {
  /// What lies at a path of member names.
  func at(_ path: [String]) -> JSONValue { path.reduce(self) { $0[$1] } }

  /// Without the members that are null, which in a new document means "not given".
  var withoutNulls: JSONValue {
    switch self {
    case .object(let members):
      var kept = JSONObject()
      for (name, value) in members.pairs where !value.isNull { kept.appendNew(name, value.withoutNulls) }
      return .object(kept)
    case .array(let elements): return .array(elements.map(\.withoutNulls))
    default: return self
    }
  }
}

extension CommandError {
  /// What `az` says when the part that a command is about is not there.
  static let partNotFound = CommandError(.refused, "ResourceNotFoundError")

  /// What `az` says when an operation whose result it prints has none.
  static let noInstance = CommandError.unexpected("Model 'AAZObjectType' has no field named 'instance'")
}
