import ARM
import Grammar
import JSON
import Shapes

/// The virtual machine that a command is about.
struct MachineTarget: Sendable {
  let group: String
  let name: String
}

/// The arguments that name a virtual machine.
struct MachineKeys: Sendable {
  let group: Key<String>
  let name: Key<String>

  func target(of call: Call) throws(CommandError) -> MachineTarget {
    MachineTarget(group: try call.required(group), name: try call.required(name))
  }
}

// MARK: - Declaring

extension Command where Context == Client {
  /// Declares `--resource-group -g` and `--name -n` of a virtual machine, for which `--ids` can stand in.
  @inline(never)
  mutating func machine() -> MachineKeys { machine("--name -n", configuredDefault: "vm") }

  /// Declares the arguments of a generated command that name a virtual machine.
  @inline(never)
  mutating func generatedMachine() -> MachineKeys {
    machine("-n --name --vm-name", configuredDefault: "vm")
  }

  /// Declares the arguments that name a virtual machine.
  ///
  /// - Parameter configuredDefault: `nil` where a default must not stand in.
  @inline(never)
  mutating func machine(_ spellings: StaticString, configuredDefault: StaticString?) -> MachineKeys {
    MachineKeys(
      group: resourceGroup(),
      name: argument(
        spellings,
        "The name of the machine. A default can be kept with `az configure --defaults vm=NAME`.",
        of: String.self, required: true, idPart: .name, configuredDefault: configuredDefault,
        completer: "virtual-machine"))
  }
}

// MARK: - Asking

extension Client {
  /// The path of a virtual machine, or of something in it.
  func path(of target: MachineTarget, _ rest: String = "") -> String {
    path(group: target.group, "Microsoft.Compute/virtualMachines/\(target.name)\(rest)")
  }

  /// Gets a virtual machine as `vm show` prints it, without `resourceGroup`.
  ///
  /// - Parameter expand: parts that the service leaves out otherwise, with commas between.
  mutating func machine(_ target: MachineTarget, expand: String? = nil) throws(CommandError) -> JSONValue {
    let body = try send(
      .generated(
        .get, path(of: target), apiVersion: "2026-04-01", parameters: expand.map { [.init("$expand", $0)] } ?? []))
    return DocumentShape.named("vm show").printed(body)
  }

  /// Has a virtual machine do something.
  ///
  /// - Parameter action: the end of the path: `/restart`.
  /// - Returns: the body of the last answer.
  @discardableResult
  mutating func ask(
    _ target: MachineTarget, to action: String, apiVersion: String = "2022-11-01",
    parameters: [Request.Parameter] = [], body: JSONValue? = nil, finalState: FinalState = .operation, waits: Bool,
    refusedStatus: Int? = nil
  ) throws(CommandError) -> JSONValue {
    try operate(
      .generated(.post, path(of: target, action), apiVersion: apiVersion, parameters: parameters, body: body),
      waits: waits, finalState: finalState, refusedStatus: refusedStatus)
  }

  /// Has a virtual machine do something of which the record is printed.
  ///
  /// az breaks down where the service is done at once and leaves no record.
  mutating func askForRecord(
    _ target: MachineTarget, to action: String, apiVersion: String, body: JSONValue? = nil, shape: DocumentShape,
    waits: Bool
  ) throws(CommandError) -> Answer {
    let result = try ask(
      target, to: action, apiVersion: apiVersion, body: body, finalState: .location, waits: waits)
    guard waits else { return .nothing }
    guard !result.isNull else { throw .unexpected("Model 'AAZObjectType' has no field named 'instance'") }
    return .shown(result, as: shape)
  }
}
