import ARM
import JSON
import World

/// One image that a run makes: where it goes, and how that ended.
struct BuildTarget: Equatable {
  /// Its place among the template's targets.
  let position: Int
  /// `runOutputName`
  let output: String
  /// The id of what is made, or the address of a file.
  let artifact: String
  /// Whether the artifact is a file.
  let isFile: Bool
  /// The operation that makes it; `nil` when there is nothing to wait for.
  let operation: String?
  /// Why it was not made.
  var error: String?

  init(
    position: Int, output: String, artifact: String, isFile: Bool = false, operation: String? = nil,
    error: String? = nil
  ) {
    self.position = position
    self.output = output
    self.artifact = artifact
    self.isFile = isFile
    self.operation = operation
    self.error = error
  }

  /// Looks how its operation ended.
  mutating func settle(in world: World) {
    guard error == nil, let operation, let failure = world.operations[operation]?.error else { return }
    error = "Error publishing MDI to Azure Compute Gallery:\(artifact). Error: \(failure.message)"
  }

  /// The target as the state file has it.
  var json: JSONValue {
    var object: JSONObject = [
      "position": .integer(position), "output": .string(output), "artifact": .string(artifact),
    ]
    if isFile { object["isFile"] = true }
    if let operation { object["operation"] = .string(operation) }
    if let error { object["error"] = .string(error) }
    return .object(object)
  }

  /// Reads what ``json`` wrote; `nil` for something else.
  init?(_ json: JSONValue) {
    guard let position = json["position"].integer, let output = json["output"].string,
      let artifact = json["artifact"].string
    else { return nil }
    self.init(
      position: position, output: output, artifact: artifact, isFile: json["isFile"] == true,
      operation: json["operation"].string, error: json["error"].string)
  }
}
