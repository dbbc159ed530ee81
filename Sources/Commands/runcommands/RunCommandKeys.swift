import ARM
import Grammar
import JSON

/// The options of a run command; the same for a machine and for an instance of a scale set.
struct RunCommandKeys: Sendable {
  let location: Key<String>
  let tags: Key<JSONObject>
  let script: Key<String>
  let scriptURI: Key<String>
  let commandID: Key<String>
  let parameters: Key<[String]>
  let protectedParameters: Key<[String]>
  let runsAside: Key<Bool>
  let user: Key<String>
  let password: Key<String>
  let timeout: Key<Int>
  let output: Key<String>
  let errors: Key<String>

  init(declaredIn command: inout Command<Client>) {
    location = command.location()
    tags = command.resourceTags()
    script = command.argument("--script", "The text of the script.", of: String.self)
    scriptURI = command.argument("--script-uri", "Where the script can be read.", of: String.self)
    commandID = command.argument("--command-id", "A script that is kept ready: RunShellScript.", of: String.self)
    parameters = command.argument(
      "--parameters", "Parameters of the script: words NAME=VALUE or VALUE, with spaces between.", of: [String].self)
    protectedParameters = command.argument(
      "--protected-parameters", "Parameters that are never shown.", of: [String].self)
    runsAside = command.argument(
      "--async-execution", "Whether the command is done when the script has begun.", of: Bool.self)
    user = command.argument("--run-as-user", "Who the script runs as.", of: String.self)
    password = command.argument("--run-as-password", "The password of that user.", of: String.self)
    timeout = command.argument("--timeout-in-seconds", "When the script is given up.", of: Int.self)
    output = command.argument("--output-blob-uri", "A blob for what the script prints.", of: String.self)
    errors = command.argument("--error-blob-uri", "A blob for what the script complains of.", of: String.self)
  }

  /// The region: that of the group when none is given.
  func region(_ call: Call, _ client: inout Client, group: String) throws(CommandError) -> String {
    if let location: String = try client.location(call.optional(location)) { return location }
    return try client.validationLook(
      "\(client.subscriptionPath)/resourcegroups/\(group)", apiVersion: "2024-11-01")["location"].string ?? ""
  }

  /// Puts what the command line says into the document of a run command.
  func apply(_ call: Call, region: String, to document: inout JSONValue) {
    document["location"] = .string(region)
    if let tags = call.optional(tags) { document["tags"] = .object(tags) }
    for (name, key) in [("script", script), ("scriptUri", scriptURI), ("commandId", commandID)] {
      if let text = call.optional(key) { document.set(.string(text), at: ["properties", "source", name]) }
    }
    for (name, key) in [("parameters", parameters), ("protectedParameters", protectedParameters)] {
      if let words = call.optional(key) {
        document.set(.array(RunCommandParameters.read(words)), at: ["properties", name])
      }
    }
    document.set(.bool(call.optional(runsAside) ?? false), at: ["properties", "asyncExecution"])
    let texts = [("runAsUser", user), ("runAsPassword", password), ("outputBlobUri", output), ("errorBlobUri", errors)]
    for (name, key) in texts {
      if let text = call.optional(key) { document.set(.string(text), at: ["properties", name]) }
    }
    if let timeout = call.optional(timeout) { document.set(.integer(timeout), at: ["properties", "timeoutInSeconds"]) }
  }
}

/// Parameters of scripts as the command line has them.
enum RunCommandParameters {
  /// `NAME=VALUE`, or a value whose name is `arg1`, `arg2`, …
  static func read(_ words: [String]) -> [JSONValue] {
    var unnamed = 0
    return words.map { word in
      if let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) {
        return [
          "name": .string(String(word[..<sign])), "value": .string(String(word[word.index(after: sign)...])),
        ]
      }
      unnamed += 1
      return ["name": .string("arg\(unnamed)"), "value": .string(word)]
    }
  }
}

/// The arguments of `run-command invoke` that say what runs.
struct InvokedScriptKeys: Sendable {
  let scripts: Key<[String]>
  let parameters: Key<[String]>

  init(declaredIn command: inout Command<Client>) {
    scripts = command.argument(
      "--scripts", "The lines of the script, or @FILE, with spaces between.", of: [String].self)
    parameters = command.argument(
      "--parameters", "Parameters of the script: words NAME=VALUE or VALUE, with spaces between.", of: [String].self)
  }

  func body(_ call: Call, commandID: String) -> JSONValue {
    var body: JSONValue = [
      "commandId": .string(commandID),
      "parameters": .array(RunCommandParameters.read(call.optional(parameters) ?? [])),
    ]
    if let lines = call.optional(scripts) { body["script"] = .array(lines.map(JSONValue.string)) }
    return body
  }
}

extension Command where Context == Client {
  /// Declares `--command-id` of a script that is kept ready.
  @inline(never)
  mutating func readyScript(required: Bool) -> Key<String> {
    argument("--command-id", "A script that is kept ready: RunShellScript.", of: String.self, required: required)
  }

  /// Declares `--name --run-command-name`.
  @inline(never)
  mutating func runCommandName(required: Bool) -> Key<String> {
    argument("--name --run-command-name", "The name of the run command.", of: String.self, required: required)
  }

  /// Declares the older and the newer way to ask for what became of a run command.
  @inline(never)
  mutating func runCommandView() -> (expand: Key<String>, view: Flag) {
    let expand = argument("--expand", "Parts to show too.", of: String.self)
    deprecate(expand, target: "expand", replacement: nil, hidden: true)
    return (expand, flag("--instance-view", "Show what became of it too."))
  }
}
