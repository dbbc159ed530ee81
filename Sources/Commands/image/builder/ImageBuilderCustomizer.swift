package import Grammar
import JSON

/// `az image builder customizer`.
package enum ImageBuilderCustomizerGroup {
  private enum Kind: String, ArgumentChoice {
    case shell
    case powershell
    case restart = "windows-restart"
    case update = "windows-update"
    case file
  }

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "image builder customizer", "Manage what is done to the image of a template.",
      verbs: [("add", { add() }), ("clear", { clear() }), ("remove", { remove() })])
  }

  private static let list = ["properties", "customize"]

  /// `az image builder customizer add`.
  private static func add() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder customizer add", "Have one more thing done to an image.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let name = command.argument("--customizer-name", "The name of the step.", of: String.self, required: true)
    let kind = command.argument("--type -t", "What kind of step it is.", of: Kind.self, required: true)
    let scripts = "Shell and Powershell" as StaticString
    let address = command.argument("--script-url", "Where the script is.", of: String.self, group: scripts)
    let lines = command.argument(
      "--inline-script", "The script's lines, with spaces between.", of: [String].self, group: scripts)
    let exitCodes = command.argument(
      "--exit-codes -e", "Exit codes of success.", of: [String].self, group: "Powershell")
    let restart = command.argument(
      "--restart-command", "How to restart.", of: String.self, group: "Windows Restart")
    let check = command.argument(
      "--restart-check-command", "How to see that it has restarted.", of: String.self, group: "Windows Restart")
    let timeout = command.argument(
      "--restart-timeout", "How long to wait for that.", of: String.self, group: "Windows Restart", default: "5m")
    let source = command.argument("--file-source", "Where the file is.", of: String.self, group: "File")
    let destination = command.argument("--dest-path", "Where it goes.", of: String.self, group: "File")
    let criteria = command.argument(
      "--search-criteria", "Which updates to look for.", of: String.self, group: "Windows Update")
    let filters = command.argument(
      "--filters", "Which of them to take.", of: [String].self, group: "Windows Update")
    let limit = command.argument("--update-limit", "The most of them.", of: String.self, group: "Windows Update")
    let defers = command.deferral()
    command.example(
      "Run a script.",
      "az image builder customizer add -g MyGroup -n MyTemplate --customizer-name harden --type shell --inline-script 'set -e' 'sudo apt-get update' --defer"
    )
    command.run { (call, client) throws(CommandError) in
      let template = try target.template(of: call)
      let kind = try call.required(kind)
      let name = try call.required(name)
      let address = call.optional(address).flatMap { $0.isEmpty ? nil : $0 }
      let lines = call.optional(lines)
      try checkScript(kind, address, lines, &client)
      var step: JSONObject = ["name": .string(name)]
      func put(_ member: String, _ word: String?) {
        if let word { step[member] = .string(word) }
      }
      switch kind {
      case .shell, .powershell:
        step["type"] = kind == .shell ? "Shell" : "PowerShell"
        step["sha256Checksum"] = ""
        put("scriptUri", address)
        if let lines { step["inline"] = .array(lines.map { .string($0) }) }
        guard kind == .powershell else { break }
        step["runElevated"] = false
        step["runAsSystem"] = false
        if let codes = call.optional(exitCodes) { step["validExitCodes"] = .array(try codes.map(number)) }
      case .restart:
        step["type"] = "WindowsRestart"
        put("restartCommand", call.optional(restart))
        put("restartCheckCommand", call.optional(check))
        put("restartTimeout", call.optional(timeout))
      case .file:
        step["type"] = "File"
        step["sha256Checksum"] = ""
        put("sourceUri", call.optional(source))
        put("destination", call.optional(destination))
      case .update:
        step["type"] = "WindowsUpdate"
        put("searchCriteria", call.optional(criteria))
        if let filters = call.optional(filters) { step["filters"] = .array(filters.map { .string($0) }) }
        if let limit = call.optional(limit) { step["updateLimit"] = try number(limit) }
      }
      let added = JSONValue.object(step)
      return try client.edit(template, defers: call.isGiven(defers)) { body throws(CommandError) in
        let steps = body.at("properties", "customize").array ?? []
        guard !steps.contains(where: { $0["name"].string == name }) else {
          throw CommandError(
            .refused, "Output with output name \(name) already exists in image template \(template.name).")
        }
        body.set(.array(steps + [added]), at: list)
      }
    }
    return command
  }

  private static func checkScript(
    _ kind: Kind, _ address: String?, _ lines: [String]?, _ client: inout Client
  ) throws(CommandError) {
    switch kind {
    case .shell, .powershell:
      guard address != nil || lines != nil else {
        throw CommandError(
          .refused, "A script must be provided if the customizer type is one of: shell powershell")
      }
      guard address == nil || lines == nil else {
        throw CommandError(.refused, "Cannot supply both script url and inline script.")
      }
    case .restart:
      guard address != nil || lines != nil else { return }
      client.warn("Ignoring the supplied script as scripts are not used for Windows Restart.")
    case .update, .file: return
    }
  }

  /// A whole number that the client reads when it writes the request.
  private static func number(_ word: String) throws(CommandError) -> JSONValue {
    guard let number = try? PythonNumbers.integer(word) else {
      throw .unexpected("invalid literal for int() with base 10: \(word.pythonRepresentation)")
    }
    return number
  }

  /// `az image builder customizer remove`.
  private static func remove() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder customizer remove", "Have one thing less done to an image.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let name = command.argument("--customizer-name", "The name of the step.", of: String.self, required: true)
    let defers = command.deferral()
    command.example(
      "Take a step out.",
      "az image builder customizer remove -g MyGroup -n MyTemplate --customizer-name harden --defer")
    command.run { (call, client) throws(CommandError) in
      let template = try target.template(of: call)
      let name = try call.required(name)
      // The client reads the template before it asks for `--defer`.
      let body = try client.deferredTemplate(template)
      guard call.isGiven(defers) else { throw .needsDeferral }
      let steps = body.at("properties", "customize").array ?? []
      guard !steps.isEmpty else { throw CommandError(.refused, "No customizers to remove.") }
      let kept = steps.filter { $0["name"].string != name }
      guard kept.count < steps.count else {
        throw CommandError(.refused, "Customizer with name \(name) not in image template customizer list.")
      }
      var changed = body
      changed.set(.array(kept), at: list)
      return try client.put(changed, as: template, defers: true)
    }
    return command
  }

  /// `az image builder customizer clear`.
  private static func clear() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder customizer clear", "Have nothing done to an image.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let defers = command.deferral()
    command.exampleOfRequired()
    command.run { (call, client) throws(CommandError) in
      try client.edit(target.template(of: call), defers: call.isGiven(defers)) { body throws(CommandError) in
        guard body.at("properties", "customize").array?.isEmpty == false else {
          throw CommandError(.refused, "No customizers to remove.")
        }
        body.set([], at: list)
      }
    }
    return command
  }
}
