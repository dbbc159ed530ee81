import ARM
import Grammar
import JSON
import Shapes

/// The scale set that a command is about.
struct ScaleSetTarget: Sendable {
  let group: String
  let name: String

  /// What a client calls it: `Microsoft.Compute/virtualMachineScaleSets/web`.
  var path: String { "Microsoft.Compute/virtualMachineScaleSets/\(name)" }
}

/// The arguments that name a scale set.
struct ScaleSetKeys: Sendable {
  let group: Key<String>
  let name: Key<String>

  func target(of call: Call) throws(CommandError) -> ScaleSetTarget {
    ScaleSetTarget(group: try call.required(group), name: try call.required(name))
  }
}

// MARK: - Declaring

extension Command where Context == Client {
  /// Declares `--resource-group -g` and `--name -n`, for which `--ids` can stand in.
  @inline(never)
  mutating func scaleSet() -> ScaleSetKeys {
    ScaleSetKeys(group: resourceGroup(), name: scaleSetName())
  }

  /// Declares `--resource-group -g` and `--name -n` where no id can stand in.
  @inline(never)
  mutating func scaleSetWithoutID() -> ScaleSetKeys {
    ScaleSetKeys(group: resourceGroupWithoutID(required: true), name: scaleSetName(idPart: nil))
  }

  /// Declares the arguments of a generated command that name a scale set.
  ///
  /// - Parameters:
  ///   - spellings: those of the name, which differ from command to command.
  ///   - takesID: whether `--ids` can stand in.
  @inline(never)
  mutating func generatedScaleSet(
    _ spellings: StaticString = "-n --name --vm-scale-set-name", takesID: Bool = true
  ) -> ScaleSetKeys {
    ScaleSetKeys(
      group: takesID ? resourceGroup() : resourceGroupWithoutID(required: true),
      name: argument(
        spellings, "The name of the scale set.", of: String.self, required: true, idPart: takesID ? .name : nil,
        completer: "scale-set"))
  }

  /// Declares `--resource-group -g` and `--vmss-name`, for commands about a part of a scale set.
  @inline(never)
  mutating func scaleSetOfPart() -> ScaleSetKeys {
    ScaleSetKeys(
      group: resourceGroupWithoutID(required: true),
      name: argument(
        "--vmss-name",
        "The name of the scale set. A default can be kept with `az configure --defaults vmss=NAME`.",
        of: String.self, required: true, configuredDefault: "vmss", completer: "scale-set"))
  }

  /// Declares `--instance-id`, which an id of an instance also gives.
  @inline(never)
  mutating func instanceID(_ help: StaticString, required: Bool = false) -> Key<String> {
    argument("--instance-id", help, of: String.self, required: required, idPart: .child(1), completer: "instance")
  }

  /// Declares `--instance-ids`.
  @inline(never)
  mutating func instanceIDs(
    _ help: StaticString, required: Bool = false, group: StaticString? = nil
  ) -> Key<[String]> {
    argument("--instance-ids", help, of: [String].self, required: required, group: group, completer: "instance")
  }
}

// MARK: - Asking

extension Client {
  /// The path of a scale set, or of something in it.
  func path(of target: ScaleSetTarget, _ rest: String = "") -> String {
    path(group: target.group, target.path + rest)
  }

  /// Gets a scale set as `vmss show` prints it, without `resourceGroup`.
  ///
  /// - Parameter expand: parts that the service leaves out otherwise.
  mutating func scaleSet(_ target: ScaleSetTarget, expand: String? = nil) throws(CommandError) -> JSONValue {
    let body = try send(
      .generated(
        .get, path(of: target), apiVersion: "2026-04-01", parameters: expand.map { [.init("$expand", $0)] } ?? []))
    return DocumentShape.named("vmss show").printed(body)
  }

  /// Gets an instance of a scale set as `vmss show --instance-id` prints it, without `resourceGroup`.
  mutating func scaleSetInstance(
    _ id: String, of target: ScaleSetTarget, expand: String? = nil
  ) throws(CommandError) -> JSONValue {
    let body = try send(
      .generated(
        .get, path(of: target, "/virtualMachines/\(id)"), apiVersion: "2026-04-01",
        parameters: expand.map { [.init("$expand", $0)] } ?? []))
    return DocumentShape.named("vmss vms show").printed(body)
  }

  /// Puts a scale set that is held as `vmss show` prints it, edited.
  ///
  /// - Returns: the answer as it is printed.
  /// - Throws: what the client finds wrong with the document, or the service's refusal.
  mutating func putScaleSet(
    _ document: JSONValue, _ target: ScaleSetTarget, deletes: Bool = false, waits: Bool
  ) throws(CommandError) -> Answer {
    let body = try requestBody(document, DocumentShape.named("vmss update request"), group: target.group)
    let answer = try operate(
      .generated(.put, path(of: target), apiVersion: "2026-04-01", body: body), waits: waits, deletes: deletes)
    return waits ? .shown(answer, as: .named("vmss update")) : .nothing
  }

  /// Puts an instance that is held as `vmss show --instance-id` prints it, edited.
  mutating func putScaleSetInstance(
    _ document: JSONValue, _ id: String, of target: ScaleSetTarget, waits: Bool
  ) throws(CommandError) -> Answer {
    var document = document
    // The client looks for it under a name that no document has, and so never sends it.
    document.remove(at: ["osProfile"])
    let body = try requestBody(document, DocumentShape.named("vmss vms update request"), group: target.group)
    let answer = try operate(
      .generated(.put, path(of: target, "/virtualMachines/\(id)"), apiVersion: "2025-04-01", body: body),
      waits: waits)
    return waits ? .shown(answer, as: .named("vmss vms update")) : .nothing
  }

  /// The body for a document that is held as it is printed; without a location it gets that of the group.
  private mutating func requestBody(
    _ document: JSONValue, _ shape: DocumentShape, group: String
  ) throws(CommandError) -> JSONValue {
    var document = document
    if document.object?["location"] == nil {
      let answer = try send(
        .generated(.get, "\(subscriptionPath)/resourcegroups/\(group)", apiVersion: "2024-11-01"))
      document["location"] = answer["location"]
    }
    do {
      return try shape.request(fromFlattened: document)
    } catch {
      throw CommandError(error)
    }
  }

  /// Has a scale set, or something in it, do something that leaves nothing to print.
  ///
  /// - Parameters:
  ///   - action: the end of the path: `/restart`.
  ///   - instanceIDs: the instances that are meant; `nil` leaves it to the service.
  mutating func ask(
    _ target: ScaleSetTarget, to action: String, apiVersion: String = "2024-11-01",
    parameters: [Request.Parameter] = [], instanceIDs: [String]? = nil, finalState: FinalState = .location,
    deletes: Bool = false, waits: Bool
  ) throws(CommandError) -> Answer {
    let body = instanceIDs.map { ids -> JSONValue in ["instanceIds": .array(ids.map(JSONValue.string))] }
    return try ask(
      target, to: action, apiVersion: apiVersion, parameters: parameters, body: body, finalState: finalState,
      deletes: deletes, waits: waits)
  }

  /// Has a scale set do something for which more is to be said than the instances.
  mutating func ask(
    _ target: ScaleSetTarget, to action: String, apiVersion: String = "2024-11-01",
    parameters: [Request.Parameter] = [], body: JSONValue?, finalState: FinalState = .location,
    deletes: Bool = false, waits: Bool
  ) throws(CommandError) -> Answer {
    _ = try operate(
      .generated(.post, path(of: target, action), apiVersion: apiVersion, parameters: parameters, body: body),
      waits: waits, finalState: finalState, deletes: deletes)
    return .nothing
  }
}
