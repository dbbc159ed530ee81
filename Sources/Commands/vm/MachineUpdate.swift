import ARM
import Grammar
import JSON
import Shapes

// How SDK commands change a machine: they hold what `vm show` prints, edit it, and put it as a whole but for its image.

extension Client {
  /// Gets a machine for editing. A body with the image would need the right to use the image.
  mutating func machineToUpdate(_ target: MachineTarget) throws(CommandError) -> JSONValue {
    var document = try machine(target)
    if document.object?["storageProfile"]?.object != nil {
      document.set(.null, at: ["storageProfile", "imageReference"])
    }
    return document
  }

  /// Puts a machine that is held as it is printed, edited.
  ///
  /// - Returns: the answer's body; `null` when it is not waited for.
  mutating func putMachine(
    _ document: JSONValue, _ target: MachineTarget, waits: Bool = true
  ) throws(CommandError) -> JSONValue {
    let body: JSONValue
    do throws(ShapeError) {
      body = try DocumentShape.named("vm update request").request(fromFlattened: document)
    } catch {
      throw CommandError(error)
    }
    return try operate(.generated(.put, path(of: target), apiVersion: "2026-04-01", body: body), waits: waits)
  }

  /// Puts a machine that is held as it is printed, edited, where its id says that it is.
  mutating func setMachine(_ document: JSONValue) throws(CommandError) -> JSONValue {
    let id = ResourceID(trusted: document["id"].string ?? "")
    return try putMachine(document, MachineTarget(group: id.group ?? "", name: id.name))
  }

  /// Gets a machine, has it edited, and puts it back.
  ///
  /// - Returns: the machine as it is printed.
  mutating func changeMachine(
    _ target: MachineTarget, _ change: (inout Client, inout JSONValue) throws(CommandError) -> Void
  ) throws(CommandError) -> Answer {
    var document = try machineToUpdate(target)
    try change(&self, &document)
    return .shown(try setMachine(document), as: .named("vm create"))
  }
}
