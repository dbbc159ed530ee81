import Commands
import JSON

extension Recording {
  /// Runs the command line here, in strict mode, as the recorder ran it.
  ///
  /// - Parameter world: what the recorder's store held.
  package func run(in world: RecordedWorld) -> RecordingRun {
    let store = RecordedStore(world: world.document, responses: facts["responses"].array ?? [])
    let run = RecordingRun(words, setting, on: store, profile: profile(in: world.document))
    return run.masked(by: RecordingMasks(world: world, typed: typed))
  }

  private var setting: RecordingRun.Setting {
    var setting = RecordingRun.Setting()
    for (name, value) in facts["env"].object?.pairs ?? JSONObject().pairs {
      setting.environment[name] = value.string
    }
    setting.files["\(RecordingMasks.home)/.ssh/id_rsa.pub"] = Array((PublicKey.ofThisMachine + "\n").utf8)
    for (name, content) in facts["files"].object?.pairs ?? JSONObject().pairs {
      setting.files[name] = content.string.map { Array($0.utf8) }
      setting.files["\(RecordingMasks.workingFolder)/\(name)"] = setting.files[name]
    }
    setting.configuration = Self.settings(facts["config"].string ?? "")
    setting.input = facts["stdin"].string
    setting.isOnTerminal = isOnTerminal
    return setting
  }

  /// The settings in an INI text, by section and key; keys are in small letters.
  private static func settings(_ text: String) -> [String: String] {
    var section = ""
    var settings: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.trimmed
      if line.first == "#" || line.first == ";" { continue }
      if line.first == "[", let end = line.firstIndex(of: "]") {
        section = String(line[line.index(after: line.startIndex)..<end])
      } else if let mark = line.firstIndex(where: { $0 == "=" || $0 == ":" }) {
        let value = line[line.index(after: mark)...].trimmed
        settings["\(section).\(line[..<mark].trimmed.lowercased())"] = String(value)
      }
    }
    return settings
  }
}

extension RecordingRun {
  fileprivate func masked(by masks: RecordingMasks) -> RecordingRun {
    var run = self
    run.stdout = masks.apply(to: stdout)
    run.stderr = masks.apply(to: stderr)
    run.terminal = terminal.map(masks.apply)
    run.trace = trace.map(masks.apply)
    return run
  }
}

extension Substring {
  /// The text without white space around it.
  fileprivate var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
